import { finding, type Check } from './check.ts';

/** The commonest English words: about half of any English talk, hardly any of another language's. */
const COMMON = new Set(
  'i you a the to and of it is in that my do for have are on with not me be so what was but at your am like they just we this can or all no if there how an yes oh up out about as from would one would know get too'.split(' '),
);
const FEWEST_WORDS = 25;
const LEAST_COMMON = 0.2;
const BEYOND_LATIN = /[^\u0000-\u036f\u2000-\u2fff]/;
const FOREIGN_SCRIPT = /\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Arabic}|\p{Script=Hiragana}|\p{Script=Hangul}|\p{Script=Devanagari}/gu;

const english: Check = (sheet) => {
  let [all, common] = [0, 0];
  for (const line of sheet.words) {
    all += line.length;
    for (const word of line) if (COMMON.has(word)) common++;
  }
  const foreign = BEYOND_LATIN.test(sheet.whole) ? (sheet.whole.match(FOREIGN_SCRIPT)?.length ?? 0) : 0;
  const strange = foreign > 0.2 * sheet.whole.length || (all >= FEWEST_WORDS && common < LEAST_COMMON * all);
  return strange ? [finding('not-english', 'error', 'this does not look like English', [], 'Write in English.')] : [];
};

/** The language is the one that was asked for. */
export const languageChecks: readonly Check[] = [english];
