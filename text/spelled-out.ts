import { words } from './words.ts';

const ENDINGS: Readonly<Record<string, string>> = { "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'s": 'is' };
const IRREGULAR: Readonly<Record<string, readonly string[]>> = { "can't": ['can', 'not'], "won't": ['will', 'not'], "shan't": ['shall', 'not'], "let's": ['let', 'us'] };

/** The words of a text with contractions spelled out ("I'm" as "i am"), so that it does not matter how a file writes them; a possessive 's becomes "is", as in editions that spell out by rule. */
export function spelledOut(text: string): string[] {
  return words(text).flatMap((word) => {
    const known = IRREGULAR[word];
    if (known !== undefined) return known;
    if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
    const at = word.indexOf("'");
    const ending = at === -1 ? undefined : ENDINGS[word.slice(at)];
    return ending === undefined ? [word] : [word.slice(0, at), ending];
  });
}
