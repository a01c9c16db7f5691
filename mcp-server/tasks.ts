import { CLIENT_CAPABILITIES_META_KEY, MissingRequiredClientCapabilityError, ProtocolError, ProtocolErrorCode, type CallToolResult, type McpServer, type ServerContext } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { WRITE_SCOPE } from './operation.ts';

/** Name of the Tasks extension (SEP-2663): a client that declares it is given a handle for long work, and asks for it when it likes. */
export const TASKS = 'io.modelcontextprotocol/tasks';

/** A piece of long work as clients see it; its result is part of it once there is one. */
export interface TaskView {
  readonly taskId: string;
  readonly status: 'working' | 'input_required' | 'completed' | 'failed' | 'cancelled';
  readonly statusMessage?: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly lastUpdatedAt: string;
  /** Milliseconds it is kept for; null: until somebody deletes it. */
  readonly ttlMs: number | null;
  readonly pollIntervalMs: number;
  readonly result?: CallToolResult;
  readonly error?: { readonly code: number; readonly message: string };
  /** What it waits for, by key; with the status `input_required` only. */
  readonly inputRequests?: Readonly<Record<string, unknown>>;
}

/** Where tasks are. An id that is unknown is a `ProtocolError` about its parameters. */
export interface TaskStore {
  get(id: string): Promise<TaskView>;
  /** Asks it to stop; done when it was asked. */
  cancel(id: string): Promise<void>;
  /** Hands over what it waits for; keys it does not wait for are passed over. */
  update(id: string, responses: Readonly<Record<string, unknown>>): Promise<void>;
}

const Declared = z.object({ [CLIENT_CAPABILITIES_META_KEY]: z.object({ extensions: z.object({ [TASKS]: z.object({}) }) }) });
const Named = z.object({ taskId: z.string() });

/** True when the request that is being answered comes from a client that takes tasks. */
export function takesTasks({ mcpReq }: Pick<ServerContext, 'mcpReq'>): boolean {
  return Declared.safeParse(mcpReq.envelope).success;
}

/** Refuses a client that does not take tasks. */
export function needsTasks(context: Pick<ServerContext, 'mcpReq'>): void {
  if (!takesTasks(context)) throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { extensions: { [TASKS]: {} } } });
}

/** Refuses a caller whose access token may read alone; a caller without one has come in by other means and may do all. */
function needsScope({ http }: Pick<ServerContext, 'http'>): void {
  if (http?.authInfo?.scopes.includes(WRITE_SCOPE) === false) throw new ProtocolError(ProtocolErrorCode.InvalidRequest, `The access token needs the scope ${WRITE_SCOPE} for that.`);
}

/** The answer to a call that has become a task; what there is to say already goes with it. */
export function asTask({ result: _result, error: _error, inputRequests: _inputRequests, ...task }: TaskView, said: CallToolResult): CallToolResult {
  return { ...said, ...task, resultType: 'task' };
}

/** Declares the extension and answers its methods from a store. For servers of the revision 2026-07-28 alone: earlier ones had other tasks. */
export function registerTasks({ server }: McpServer, store: TaskStore): void {
  server.registerCapabilities({ extensions: { [TASKS]: {} } });
  server.setRequestHandler('tasks/get', { params: Named }, async ({ taskId }, context) => {
    needsTasks(context);
    return { ...(await store.get(taskId)) };
  });
  server.setRequestHandler('tasks/cancel', { params: Named }, async ({ taskId }, context) => {
    needsTasks(context);
    needsScope(context);
    await store.cancel(taskId);
    return {};
  });
  server.setRequestHandler('tasks/update', { params: Named }, async ({ taskId }, context) => {
    needsTasks(context);
    needsScope(context);
    // The protocol's layer has taken the responses out of the parameters.
    await store.update(taskId, context.mcpReq.inputResponses ?? {});
    return {};
  });
}
