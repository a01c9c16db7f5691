import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseAnswer, withoutReasoning } from '../../models/answer.ts';

const Pet = z.object({ owner: z.string(), cats: z.int() });
const bo = { owner: 'Bo', cats: 3 };
const json = JSON.stringify(bo);

describe('an answer in a reply', () => {
  it.each([
    ['alone', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['among chatter with braces', `I thought of {this} first. ${json} Is that {fine}?`],
    ['after reasoning that holds another answer', `<think>Maybe {"owner":"Ada","cats":0}?</think>${json}`],
    ['after an object that does not fit', `{"owner":"Ada"} ${json}`],
    ['with line breaks and a byte order mark', `\uFEFF\n${JSON.stringify(bo, null, 2)}\n`],
  ])('is found %s', (_where, text) => {
    expect(parseAnswer(text, Pet)).toEqual({ answer: bo });
  });

  it('may hold braces and quotes in its texts', () => {
    const odd = { owner: 'Bo "the {cat} person" \\', cats: 3 };
    expect(parseAnswer(`Well: ${JSON.stringify(odd)}`, Pet)).toEqual({ answer: odd });
  });

  it('that is cut off or missing is said to be so', () => {
    for (const text of [json.slice(0, -4), '', 'No.', `<think>${json}`]) expect(parseAnswer(text, Pet)).toEqual({ problem: 'The reply holds no complete JSON object.' });
  });

  it('that does not fit is answered with the field and what is wrong with it', () => {
    expect(parseAnswer('{"owner":"Bo","cats":"three"}', Pet)).toEqual({ problem: expect.stringContaining('cats: ') });
  });

  it('is looked for in thousands of braces without taking forever', () => {
    const started = performance.now();
    expect(parseAnswer('{'.repeat(50_000), Pet)).toHaveProperty('problem');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

it('reasoning is taken out whatever it is called, also when it never ends', () => {
  expect(withoutReasoning('<think>a</think>b<reasoning>c</reasoning>d<THINKING>e')).toBe('bd');
});
