import { expect, it } from 'vitest';
import { spelledOut } from '../../text/spelled-out.ts';

it('spells contractions out, and leaves the rest alone', () => {
  expect(spelledOut("I'm sure it’s what they'd say: don't, can't, o'clock.")).toEqual(['i', 'am', 'sure', 'it', 'is', 'what', 'they', 'would', 'say', 'do', 'not', 'can', 'not', "o'clock"]);
  expect(spelledOut("I am sure it is.")).toEqual(spelledOut("I'm sure it's."));
});
