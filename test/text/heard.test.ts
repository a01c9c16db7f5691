import { expect, it } from 'vitest';
import { Heard, unheardShare } from '../../text/heard.ts';

const heard = new Heard([['I bake bread every day.', 'I bake bread every week.'], ['We bake bread every day.']]);

it('counts the conversations that hold a sequence of three words, each once', () => {
  expect(['bake bread every', 'bread every day', 'i bake bread', 'bread every week', 'every day i', 'i like dogs'].map((one) => heard.count(one))).toEqual([2, 2, 1, 1, 0, 0]);
  expect([heard.empty, new Heard([]).empty, new Heard([]).count('i bake bread')]).toEqual([false, true, 0]);
});

it('finds new what nobody said, or only the conversation that would be replaced', () => {
  expect(unheardShare(['I bake bread on Sundays.'], heard)).toBe(2 / 3);
  expect(unheardShare(['I bake bread on Sundays.'], heard, ['I bake bread every day.'])).toBe(1);
  expect(unheardShare(['Hello.'], heard)).toBe(0);
});

it('counts the conversations that open in the same first six words', () => {
  const opened = new Heard([['So, what brings you to this stop, Ada?', 'Hi.'], ['So what brings you to this place?'], ['Hi.']]);
  expect(['So what brings you to this lecture?', 'Hi!', 'Hello.'].map((one) => opened.opened(one))).toEqual([2, 1, 0]);
});

it('holds many sequences', () => {
  const many = new Heard(Array.from({ length: 3000 }, (_one, at) => [`number ${at} of these`]));
  expect(Array.from({ length: 3000 }, (_one, at) => many.count(`number ${at} of`)).every((count) => count === 1)).toBe(true);
});
