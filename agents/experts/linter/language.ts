import { finding, type Check } from './check.ts';

/** The commonest English words: about half of any English talk, hardly any of another language's. */
const COMMON = new Set(
  'i you a the to and of it is in that my do for have are on with not me be so what was but at your am like they just we this can or all no if there how an yes oh up out about as from would one would know get too'.split(' '),
);
const FEWEST_WORDS = 25;
const LEAST_COMMON = 0.2;
const FOREIGN_SCRIPT = /\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Arabic}|\p{Script=Hiragana}|\p{Script=Hangul}|\p{Script=Devanagari}/gu;

const english: Check = (sheet) => {
  const all = sheet.words.flat();
  const foreign = sheet.whole.match(FOREIGN_SCRIPT)?.length ?? 0;
  const common = all.filter((word) => COMMON.has(word)).length;
  const strange = foreign > 0.2 * sheet.whole.length || (all.length >= FEWEST_WORDS && common < LEAST_COMMON * all.length);
  return strange ? [finding('not-english', 'error', 'this does not look like English', [], 'Write in English.')] : [];
};

/** The language is the one that was asked for. */
export const languageChecks: readonly Check[] = [english];
