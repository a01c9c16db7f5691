import { ATTACK, CONTEMPT, HARMED, HATE } from './words.ts';

/** Letters that stand in for others. */
const STAND_INS: ReadonlyMap<string, string> = new Map([['4', 'a'], ['@', 'a'], ['3', 'e'], ['1', 'i'], ['!', 'i'], ['0', 'o'], ['$', 's'], ['5', 's'], ['7', 't']]);
const SPACED = /(?<![a-z'])(?:[a-z0-9$@] ){2,}[a-z0-9$@](?![a-z'])/gi;
const KNOWN = new Set([...HATE, ...CONTEMPT, ...HARMED, ...ATTACK].flatMap((word) => [word, `${word}s`]));
/** Ordinary words that are one letter away from a harmful one. */
const ORDINARY = new Set('gross grass sick sink pest past pets rats arts star dire hugs form from shits shirt shift trace beats bears beast burn brun peats death heart hear shoo hut host sot gate late date mate rate fate paths dogs gods diary dairy laisy leek leech seek sings sting dies dis signs vial live evil veil ban joe jok'.split(' '));
const VARIANTS = new Map([...KNOWN].flatMap((word) => variantsOf(word).map((variant): [string, string] => [variant, word])));
const JOINED = /\b(i)(hate|despise|detest|loathe|abhor)\b/gi;
const SWALLOWED = /\b([a-z]{3,})(scumbags?|scum|vermin|parasites?|dickheads?|assholes?|cockroach(?:es)?)\b/gi;

/** Whether a text holds letters apart or digits within words; said before anything slower is tried. */
export function misspelt(text: string): boolean {
  return /(?:\b[a-z] ){3}|[a-z][0-9@$][a-z]/i.test(text);
}

/** A text with words spelled to slip past a filter ("h a t e", "h4te", "haet") put right; only such words are touched. */
export function mend(text: string): string {
  return text
    .replace(SPACED, (letters) => letters.replaceAll(' ', ''))
    .replace(/[a-z0-9@$!]*[a-z][a-z0-9@$!]*/gi, (token) => (/[0-9@$]|!(?=[a-z])/i.test(token) && /[a-z].*[a-z]/i.test(token) ? [...token].map((one) => STAND_INS.get(one) ?? one).join('') : token))
    .replace(JOINED, '$1 $2')
    .replace(SWALLOWED, '$1 $2')
    .replace(/[a-z]{4,}/gi, (token) => VARIANTS.get(token.toLowerCase()) ?? token);
}

/** Two neighbours exchanged, or, in long words, one letter left out; the first letter stays. */
function variantsOf(word: string): string[] {
  const swapped = word.length < 4 ? [] : [...word.slice(1, -1)].map((_letter, at) => word.slice(0, at + 1) + word[at + 2] + word[at + 1] + word.slice(at + 3));
  const shortened = word.length < 6 ? [] : [...word.slice(1)].map((_letter, at) => word.slice(0, at + 1) + word.slice(at + 2));
  return [...swapped, ...shortened].filter((variant) => !KNOWN.has(variant) && !ORDINARY.has(variant));
}
