import { setTimeout as sleep } from 'node:timers/promises';
import { CLIENT_CAPABILITIES_META_KEY, CLIENT_INFO_META_KEY, PROTOCOL_VERSION_META_KEY } from '@modelcontextprotocol/server';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { TASKS } from '../../mcp-server/tasks.ts';
import { startHttp, textOf } from './clients.ts';
import { startIssuer } from './issuer.ts';

const REVISION = '2026-07-28';
const SMALL = { attributes: 60, profiles: 12, pairs: 2, iterations: 1, candidates: 1, minShared: 0 };
const Reply = z.object({ result: z.looseObject({ structuredContent: z.unknown().optional() }).optional(), error: z.object({ code: z.number(), message: z.string() }).optional() });
const Task = z.looseObject({ taskId: z.string(), status: z.string(), pollIntervalMs: z.number(), result: z.unknown().optional() });

/** A client of revision 2026-07-28 by hand: the SDK's own does not read an answer that is a task. */
function clientOf(url: string, capabilities: object, token?: string) {
  let id = 0;
  return async (method: string, params: { name?: string; taskId?: string; arguments?: object }) => {
    const _meta = { [PROTOCOL_VERSION_META_KEY]: REVISION, [CLIENT_INFO_META_KEY]: { name: 'ada', version: '1' }, [CLIENT_CAPABILITIES_META_KEY]: capabilities };
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', 'mcp-protocol-version': REVISION, 'mcp-method': method, 'mcp-name': params.name ?? params.taskId ?? '', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params: { ...params, _meta } }) });
    const said = await response.text();
    return Reply.parse(JSON.parse(/^data: (.*)$/m.exec(said)?.[1] ?? said));
  };
}

async function connect(capabilities: object) {
  const ask = clientOf((await startHttp()).url, capabilities);
  return { ask, start: (more: object = {}) => ask('tools/call', { name: 'start_job', arguments: { ...SMALL, ...more } }), get: (taskId: string) => ask('tasks/get', { taskId }) };
}

const TAKES_TASKS = { extensions: { [TASKS]: {} } };

it('is given a job as a task, and asks for it until it has the report', async () => {
  const { ask, start, get } = await connect(TAKES_TASKS);
  expect((await ask('server/discover', {})).result).toMatchObject({ capabilities: { extensions: { [TASKS]: {} } } });
  const { result } = await start();
  expect(result).toMatchObject({ resultType: 'task', status: 'working' });
  const { taskId } = Task.parse(result);
  let task = Task.parse((await get(taskId)).result);
  for (; task.status === 'working'; task = Task.parse((await get(taskId)).result)) await sleep(500);
  expect(task.status).toBe('completed');
  expect(textOf(task.result)).toContain('finished');
  // What is finished is told at once, as the result it is.
  expect((await start()).result).toMatchObject({ structuredContent: { id: taskId, state: 'finished' } });
}, 120_000);

it('cancels a task, and is told when there is none of that id', async () => {
  const { ask, start, get } = await connect(TAKES_TASKS);
  const { taskId } = Task.parse((await start({ attributes: 800, pairs: 6, candidates: 3 })).result);
  expect((await ask('tasks/cancel', { taskId })).error).toBeUndefined();
  expect((await get(taskId)).result).toMatchObject({ status: 'cancelled' });
  for (const unknown of ['job_0000000000000000', '../../etc/passwd']) expect((await get(unknown)).error).toMatchObject({ code: -32602, message: expect.stringContaining('no task of that id') });
}, 60_000);

it('is told the state of a job by the tools when it takes no tasks, and may not ask for one', async () => {
  const { ask, start, get } = await connect({});
  const { id } = z.object({ id: z.string(), state: z.string() }).parse((await start()).result?.structuredContent);
  expect((await get(id)).error).toMatchObject({ code: -32021 });
  await ask('tools/call', { name: 'control_job', arguments: { id, action: 'cancel' } });
}, 60_000);

it('finds no tasks where no job can be started, and cancels none with a token that may read alone', async () => {
  const readOnly = clientOf((await startHttp('--read-only')).url, TAKES_TASKS);
  expect((await readOnly('server/discover', {})).result).toMatchObject({ capabilities: expect.not.objectContaining({ extensions: expect.anything() }) });
  expect((await readOnly('tasks/cancel', { taskId: 'job_0000000000000000' })).error).toMatchObject({ code: -32601 });
  const { issuer, sign } = await startIssuer();
  const { url } = await startHttp('--oauth-issuer', issuer);
  const cancelBy = async (scope: string) => clientOf(url, TAKES_TASKS, await sign(url, { scope }))('tasks/cancel', { taskId: 'job_0000000000000000' });
  expect((await cancelBy('')).error?.message).toContain('needs the scope dramatis:write');
  expect((await cancelBy('dramatis:write')).error?.message).toContain('no task of that id');
});
