import { finding, type Check } from './check.ts';

/** Shortest utterance, in words, whose repetition is no mere "oh, nice". */
const LONG_ENOUGH = 4;
/** Words of a phrase that no two utterances should share. */
const PHRASE = 8;

const repeated: Check = ({ words }) => {
  const places = new Map<string, number[]>();
  for (const [at, line] of words.entries()) if (line.length >= LONG_ENOUGH) add(places, line.join(' '), at);
  const twice = [...places].filter(([, turns]) => turns.length > 1);
  const again = twice.reduce((sum, [, turns]) => sum + turns.length - 1, 0);
  const severity = again >= 3 ? 'error' : 'warning';
  return twice.map(([text, turns]) => finding('repeated-utterance', severity, `said ${turns.length} times: "${text}"`, turns, 'Say something new in its place.'));
};

const repeatedPhrase: Check = ({ words }) => {
  const seen = new Map<string, number>();
  const turns = new Set<number>();
  const phrases: string[] = [];
  for (const [at, line] of words.entries()) {
    for (let start = 0; start + PHRASE <= line.length; start++) {
      const phrase = line.slice(start, start + PHRASE).join(' ');
      const first = seen.get(phrase);
      if (first === undefined) seen.set(phrase, at);
      else if (first !== at && !turns.has(at) && words[first].join(' ') !== line.join(' ')) {
        turns.add(first).add(at);
        phrases.push(phrase);
      }
    }
  }
  return phrases.length === 0 ? [] : [finding('repeated-phrase', 'warning', `the same words again: "${phrases[0]}"`, [...turns].sort((a, b) => a - b), 'Put it in other words the second time.')];
};

function add(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else known.push(at);
}

/** Nobody says the same sentence twice. */
export const repetitionChecks: readonly Check[] = [repeated, repeatedPhrase];
