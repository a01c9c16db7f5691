import type { Fact } from './fact.ts';
import { frames } from './frames/index.ts';
import { fits } from './phrase.ts';
import { fold, patternFor } from './talk-pattern.ts';
import { contentStems } from './talk-words.ts';

const ENOUGH = 0.6;
const phrasings = new WeakMap<Fact, readonly RegExp[]>();

/** True when an utterance tells the fact: in words the engine would use for it, or with most of its content words. */
export function tells(text: string, fact: Fact): boolean {
  const folded = fold(text);
  if (phrasingsOf(fact).some((pattern) => pattern.test(folded))) return true;
  const wanted = contentStems(fact.clean);
  if (wanted.length === 0) return folded.includes(fold(fact.clean));
  const heard = new Set(contentStems(text));
  return wanted.filter((stem) => heard.has(stem)).length >= Math.max(1, Math.ceil(wanted.length * ENOUGH));
}

/** The sentences of an utterance. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+[.!?]*/g)?.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '') ?? [];
}

function phrasingsOf(fact: Fact): readonly RegExp[] {
  const known = phrasings.get(fact);
  if (known !== undefined) return known;
  const parts = fact.halves.length > 0 ? fact.halves : [fact];
  const patterns = parts.flatMap(({ frame, parts: slots }) =>
    (frames.find(({ name }) => name === frame)?.phrases ?? [])
      .filter((phrase) => fits(phrase, slots))
      .map((phrase) => patternFor(phrase.replace(/\{(\w+)\}/g, (_whole, name: string) => (slots[name] ?? '').replace(/[()|]/g, ' ')))),
  );
  phrasings.set(fact, patterns);
  return patterns;
}
