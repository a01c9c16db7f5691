import { expect, it } from 'vitest';
import { printable, printableJson } from '../../cli/printable.ts';

const HOSTILE = ['\u001b[2J', '\u009b31m', 'Ada\rBo', '\u0007', '\u007f', '\u202eodA'];

it.each(HOSTILE)('lets no text from outside steer the terminal: %j', (text) => {
  expect(printable(`Ada: ${text}`)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

it.each(HOSTILE)('prints %j as JSON that means the same and has no such character', (text) => {
  const json = printableJson({ text });
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(JSON.parse(json)).toEqual({ text });
});

it('leaves lines, tabs and letters of every script as they are', () => {
  const text = 'Ada\tBo\nÉlodie — Дана, 李 🙂';
  expect(printable(text)).toBe(text);
});
