import { acceptedContent, inputRequired, ProtocolError, ProtocolErrorCode, type CallToolResult, type McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { asTask, needsTasks, takesTasks, type TaskStore, type TaskView } from '../../../mcp-server/tasks.ts';

const said = (text: string): CallToolResult => ({ content: [{ type: 'text', text }] });
const Name = z.object({ name: z.string() });
const elicitation = (message: string) => ({ method: 'elicitation/create', params: { mode: 'form', message, requestedSchema: { type: 'object', properties: { confirm: { type: 'boolean' } }, required: ['confirm'] } } });

/** Tasks in memory, as the suite's tools need them. */
export function fixtureTasks(): { readonly store: TaskStore; register(server: McpServer): void } {
  const tasks = new Map<string, TaskView>();
  const find = (id: string): TaskView => {
    const task = tasks.get(id);
    if (task === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'There is no task of that id.');
    return task;
  };
  const settle = (id: string, change: Partial<TaskView>): void => {
    const task = find(id);
    if (task.status === 'working' || task.status === 'input_required') tasks.set(id, { ...task, ...change, lastUpdatedAt: new Date().toISOString() });
  };
  const begin = (more: Partial<TaskView> = {}): TaskView => {
    const now = new Date().toISOString();
    const task: TaskView = { taskId: `task-${tasks.size + 1}`, status: 'working', createdAt: now, lastUpdatedAt: now, ttlMs: 60_000, pollIntervalMs: 100, ...more };
    tasks.set(task.taskId, task);
    return task;
  };
  const store: TaskStore = {
    get: async (id) => find(id),
    cancel: async (id) => settle(id, { status: 'cancelled' }),
    update: async (id, responses) => {
      const pending = Object.fromEntries(Object.entries(find(id).inputRequests ?? {}).filter(([key]) => !(key in responses)));
      settle(id, Object.keys(pending).length > 0 ? { inputRequests: pending } : { status: 'completed', inputRequests: undefined, result: said('Confirmed.') });
    },
  };
  const register = (server: McpServer): void => {
    server.registerTool('greet', { description: 'Greets.', inputSchema: z.object({ name: z.string() }) }, ({ name }) => said(`Hello, ${name}!`));
    server.registerTool('slow_compute', { description: 'Takes its time.', inputSchema: z.object({ seconds: z.number().default(1) }) }, ({ seconds }, context) => {
      if (!takesTasks(context)) return said('Done.');
      const task = begin();
      setTimeout(() => settle(task.taskId, { status: 'completed', result: said('Done.') }), seconds * 1000).unref();
      return asTask(task, said('Begun.'));
    });
    server.registerTool('failing_job', { description: 'Fails after a while, and only as a task.' }, (context) => {
      needsTasks(context);
      const task = begin();
      setTimeout(() => settle(task.taskId, { status: 'completed', result: { ...said('It failed.'), isError: true } }), 500).unref();
      return asTask(task, said('Begun.'));
    });
    server.registerTool('protocol_error_job', { description: 'Breaks.' }, () => {
      const task = begin();
      setTimeout(() => settle(task.taskId, { status: 'failed', error: { code: -32603, message: 'It broke.' } }), 100).unref();
      return asTask(task, said('Begun.'));
    });
    server.registerTool('confirm_delete', { description: 'Asks first.' }, () => asTask(begin({ status: 'input_required', inputRequests: { confirm: elicitation('Delete it?') } }), said('Begun.')));
    server.registerTool('test_tool_with_task', { description: 'Asks for a name, then takes its time.' }, (context) => {
      needsTasks(context);
      const answer = acceptedContent(context.mcpReq.inputResponses, 'user_name', Name);
      if (answer === undefined) return inputRequired({ inputRequests: { user_name: inputRequired.elicit({ message: 'What is your name?', requestedSchema: Name }) } });
      const task = begin();
      setTimeout(() => settle(task.taskId, { status: 'completed', result: said(`Hello, ${answer.name}!`) }), 100).unref();
      return asTask(task, said('Begun.'));
    });
    server.registerTool('multi_input', { description: 'Asks for two things.' }, () => asTask(begin({ status: 'input_required', inputRequests: { first: elicitation('The first?'), second: elicitation('The second?') } }), said('Begun.')));
  };
  return { store, register };
}
