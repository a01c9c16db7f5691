import { z } from 'zod';
import type { Desk } from './desk.ts';

/** The OAuth scope that a token needs for operations that write. */
export const WRITE_SCOPE = 'dramatis:write';

/** What a call may use beside its arguments. */
export interface CallContext {
  /** Aborted when the client gives up or the server closes. */
  readonly signal: AbortSignal;
  /** Tells a client that asked for it how far the work is; `done` grows from one to the next. */
  progress(done: number, total: number | undefined, message: string): void;
}

/** What a call gives back: a compact text for a model, and the same as data. */
export interface CallResult<Output> {
  readonly text: string;
  readonly data: Output;
}

/** One MCP tool. Its schemas are flat objects; heavy modules are loaded when it runs, not when it is declared. */
export interface Operation<Input extends z.ZodRawShape = z.ZodRawShape, Output extends z.ZodRawShape = z.ZodRawShape> {
  /** Snake case, as MCP tools are named; the file has the same name in kebab case. */
  readonly name: string;
  readonly title: string;
  /** When to use it and when not, what it costs, how long results are kept. */
  readonly description: string;
  readonly input: z.ZodObject<Input>;
  readonly output: z.ZodObject<Output>;
  /** Changes nothing, neither here nor elsewhere. */
  readonly readOnly: boolean;
  /** Asking twice is the same as asking once. */
  readonly idempotent: boolean;
  /** Takes more than a moment of a processor: only a few run at once. */
  readonly heavy: boolean;
  /** What it gives back is a job that may go on: a client that takes tasks is given it as one. */
  readonly startsJob?: boolean;
  run(input: z.infer<z.ZodObject<Input>>, desk: Desk, context: CallContext): Promise<CallResult<z.infer<z.ZodObject<Output>>>>;
}

/** An operation as the server holds it: arguments are parsed here, so that callers need not know their type. */
export interface AnyOperation extends Omit<Operation, 'run'> {
  run(input: unknown, desk: Desk, context: CallContext): Promise<CallResult<Record<string, unknown>>>;
}

/** Declares an operation. */
export function defineOperation<Input extends z.ZodRawShape, Output extends z.ZodRawShape>(operation: Operation<Input, Output>): AnyOperation {
  return { ...operation, run: (input, desk, context) => operation.run(operation.input.parse(input), desk, context) };
}

/** One statement of a person about themselves. */
export const Statement = z.string().trim().min(3).max(300);

/** Ids are content hashes; nothing else can name a file. */
export const ProfileId = z.string().regex(/^pro_[0-9a-f]{16}$/, 'must be a profile id such as pro_0123456789abcdef');
export const ConversationId = z.string().regex(/^con_[0-9a-f]{16}$/, 'must be a conversation id such as con_0123456789abcdef');
export const JobId = z.string().regex(/^job_[0-9a-f]{16}$/, 'must be a job id such as job_0123456789abcdef');

/** The name of a plugin. */
export const PluginName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be a name in kebab-case; describe_plugins lists them');

/** A profile as it is shown: its id, its statements, and what its facets say in words. */
export const ShownProfile = z.object({ id: z.string(), statements: z.array(z.string()), character: z.array(z.string()) });
export type ShownProfile = z.infer<typeof ShownProfile>;
