import { contentWords, words } from './words.ts';

/** Lengths of the word sequences that are looked at, in words. */
const LENGTHS = [7, 6, 5, 4];
/** A sequence of function words ("I do not have a") belongs to everybody. */
const CONTENT_WORDS = 2;

/**
 * Word sequences (4 to 7 words, lower case) that at least two of the conversations have and none of the known texts;
 * the longest form of each. Those of most conversations come first, then longer ones, then by letter.
 */
export function sharedPhrases(conversations: readonly (readonly string[])[], known: readonly string[]): string[] {
  const facts = known.map(padded).join('\n');
  const held = new Map<string, number>();
  for (const utterances of conversations) for (const phrase of phrasesOf(utterances)) held.set(phrase, (held.get(phrase) ?? 0) + 1);
  const shared = [...held].filter(([phrase, count]) => count > 1 && contentWords(phrase).length >= CONTENT_WORDS && !facts.includes(` ${phrase} `));
  const ordered = shared.sort(([one, few], [two, many]) => many - few || two.split(' ').length - one.split(' ').length || (one < two ? -1 : 1)).map(([phrase]) => phrase);
  const kept: string[] = [];
  for (const phrase of ordered) if (!kept.some((other) => overlap(other, phrase))) kept.push(phrase);
  return kept;
}

function phrasesOf(utterances: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const utterance of utterances) {
    const tokens = words(utterance);
    for (const length of LENGTHS) for (let at = 0; at + length <= tokens.length; at++) found.add(tokens.slice(at, at + length).join(' '));
  }
  return found;
}

/** True when the second holds nothing new: it lies in the first, or differs from it by a word at its ends. */
function overlap(first: string, second: string): boolean {
  const core = second.split(' ').slice(1, -1).join(' ');
  return ` ${first} `.includes(` ${core} `);
}

const DATES = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' '));

/** Names made up in the conversations: words with a capital within a sentence that no known text has. The most frequent first, then by letter. */
export function inventedNames(conversations: readonly (readonly string[])[], known: readonly string[]): string[] {
  const facts = new Set(known.flatMap(words));
  const texts = conversations.flat();
  const lower = new Set(texts.flatMap((text) => text.match(/\b[a-z][\w'’]*/g) ?? []));
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, name] of text.matchAll(/(?<=[\w,;] )([A-Z][a-z][a-zA-Z]*)(?!\w|['’](?!s\b))/g)) {
      const word = name.toLowerCase();
      if (!facts.has(word) && !lower.has(word) && !DATES.has(word)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([one, few], [two, many]) => many - few || (one < two ? -1 : 1)).map(([name]) => name);
}

function padded(text: string): string {
  return ` ${words(text).join(' ')} `;
}
