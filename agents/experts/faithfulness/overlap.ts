import { stem } from '../../../engine/contradiction/stem.ts';
import { contentWords } from '../../../text/words.ts';
import { KIN_OF } from './related.ts';

/** Words that tell little about a person: nearly every profile loves, has or does something. */
const LIGHT = new Set(
  'love like enjoy hate want favorite favourite thing time day year old new good great big little live work play go make know think people person way day week month never always often sometimes really usually spend currently recently im dont ive one two three four five'
    .split(' ')
    .map(stem),
);
const LIGHT_WEIGHT = 0.35;
/** Credit for a word that belongs to the same matter but is not the same word. */
const RELATED = 0.6;

/** The stems of a text that carry meaning. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map((word) => stem(word.replace(/'.*$/, ''))));
}

/** Share of an attribute's meaning-carrying words that some words hold, by stems and related words; 0 to 1. */
export function overlap(attribute: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let [held, all] = [0, 0];
  const matters = new Set([...said].flatMap((one) => KIN_OF.get(one) ?? []));
  for (const one of attribute) {
    const weight = LIGHT.has(one) ? LIGHT_WEIGHT : 1;
    all += weight;
    if (said.has(one)) held += weight;
    else if ((KIN_OF.get(one) ?? []).some((matter) => matters.has(matter))) held += RELATED * weight;
  }
  return all === 0 ? 0 : held / all;
}

/** The heaviest words of an attribute. */
export function heavy(attribute: ReadonlySet<string>): string[] {
  return [...attribute].filter((one) => !LIGHT.has(one));
}
