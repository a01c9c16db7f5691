import { expect, it } from 'vitest';
import { putUnderLoad } from '../support/mcp-load.ts';
import { connectHttp, startHttp } from './clients.ts';

it('serves many clients of both eras at once without an error, whatever some of them send, and answers afterwards', async () => {
  const { url } = await startHttp();
  const { calls, lists, errors, misdeeds } = await putUnderLoad({ url, clients: 50, broken: 5, seconds: 3, pauseMs: 100 });
  expect(errors).toEqual([]);
  expect(Math.min(calls.length, lists.length, misdeeds)).toBeGreaterThan(0);
  expect((await (await connectHttp(url)).listTools()).tools.length).toBeGreaterThan(10);
}, 60_000);
