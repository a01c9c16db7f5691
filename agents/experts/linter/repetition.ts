import { remembered } from '../../../text/remembered.ts';
import { finding, type Check } from './check.ts';

/** Shortest utterance, in words, whose repetition is no mere "oh, nice". */
const LONG_ENOUGH = 4;
/** Words of a phrase that no two utterances should share. */
const PHRASE = 8;
/** More words than any utterance has; a place is kept as one number, turn times this plus word. */
const LONGEST = 2 ** 24;

const repeated: Check = ({ words }) => {
  const places = new Map<string, number[]>();
  for (const [at, line] of words.entries()) if (line.length >= LONG_ENOUGH) add(places, line.join(' '), at);
  const twice = [...places].filter(([, turns]) => turns.length > 1);
  const again = twice.reduce((sum, [, turns]) => sum + turns.length - 1, 0);
  const severity = again >= 3 ? 'error' : 'warning';
  return twice.map(([text, turns]) => finding('repeated-utterance', severity, `said ${turns.length} times: "${text}"`, turns, 'Say something new in its place.'));
};

const repeatedPhrase: Check = ({ words }) => {
  const seen = new Map<number, number>();
  const turns = new Set<number>();
  let example = '';
  words.forEach((line, at) => {
    const ids = line.length < PHRASE ? [] : line.map(numberOf);
    for (let start = 0; start + PHRASE <= ids.length; start++) {
      const hash = phraseHash(ids, start);
      const first = seen.get(hash);
      if (first === undefined) {
        seen.set(hash, at * LONGEST + start);
        continue;
      }
      const [firstAt, firstStart] = [Math.floor(first / LONGEST), first % LONGEST];
      if (firstAt !== at && !turns.has(at) && samePhrase(words[firstAt], firstStart, line, start) && words[firstAt].join(' ') !== line.join(' ')) {
        turns.add(firstAt).add(at);
        example ||= line.slice(start, start + PHRASE).join(' ');
      }
    }
  });
  return turns.size === 0 ? [] : [finding('repeated-phrase', 'warning', `the same words again: "${example}"`, [...turns].sort((a, b) => a - b), 'Put it in other words the second time.')];
};

/** A number for a word (FNV-1a, 32 bits). */
const numberOf = remembered(200_000, (word) => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
});

/** A number for a phrase; building the phrases themselves took most of the linter's time. */
function phraseHash(ids: readonly number[], start: number): number {
  let hash = 17;
  for (let at = start; at < start + PHRASE; at++) hash = (Math.imul(hash, 31) + ids[at]) | 0;
  return hash;
}

function samePhrase(one: readonly string[], from: number, other: readonly string[], start: number): boolean {
  for (let at = 0; at < PHRASE; at++) if (one[from + at] !== other[start + at]) return false;
  return true;
}

function add(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else known.push(at);
}

/** Nobody says the same sentence twice. */
export const repetitionChecks: readonly Check[] = [repeated, repeatedPhrase];
