import type { Fact } from './fact.ts';
import { contentStems } from './talk-words.ts';

/** True when an utterance tells the fact: most of the fact's content words occur in one of its sentences. */
export function tells(text: string, fact: Fact): boolean {
  const wanted = contentStems(fact.clean);
  if (wanted.length === 0) return text.toLowerCase().includes(fact.clean.toLowerCase().replace(/[.!?]+$/, ''));
  const heard = new Set(contentStems(text));
  return wanted.filter((stem) => heard.has(stem)).length >= Math.max(1, Math.ceil(wanted.length * 0.5));
}

/** The sentences of an utterance. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+[.!?]*/g)?.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '') ?? [];
}
