import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from '../../mcp-server/paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('hands on four values a second at most, the first at once, then the newest, and the last before it ends', async () => {
  const sent: { readonly value: number; readonly at: number }[] = [];
  const begun = Date.now();
  const { say, end } = paced<number>(async (value) => void sent.push({ value, at: Date.now() - begun }));
  for (let value = 0; value < 100; value++) {
    say(value);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(sent).toEqual([{ value: 0, at: 0 }, { value: 24, at: 250 }, { value: 49, at: 500 }, { value: 74, at: 750 }, { value: 99, at: 1000 }]);
  say(100);
  say(101);
  await end();
  expect(sent.at(-1)).toEqual({ value: 101, at: 1000 });
});

it('says nothing once it has ended, and nothing twice', async () => {
  const sent: number[] = [];
  const { say, end } = paced<number>(async (value) => void sent.push(value));
  say(1);
  await end();
  say(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual([1]);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on when nobody listens any more', async () => {
  const { say, end } = paced<number>(() => Promise.reject(new Error('The client is gone.')));
  say(1);
  say(2);
  await expect(end()).resolves.toBeUndefined();
});
