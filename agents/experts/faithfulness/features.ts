import { cosine } from '../../../domain/vector.ts';
import { overlap, stemsOf } from './overlap.ts';
import { isMeantOtherwise, isOfSomebodyElse } from './meant.ts';
import { passagesOf, sentencesOf, type Passage } from './passages.ts';
import type { Subject } from '../expert.ts';

/** What speaks for an attribute being in what its owner says; all but `anywhere` come from the best passage. */
export interface Evidence {
  /** Largest weighted share of the attribute's words in one passage that states something. */
  readonly overlap: number;
  /** Share of its words anywhere in what the owner says. */
  readonly anywhere: number;
  /** Largest cosine with a passage of the owner. */
  readonly likeness: number;
  /** How far that stands out from what the owner's passages have in common with the attribute on the whole. */
  readonly contrast: number;
  /** How far it exceeds the largest cosine with a passage of the other speaker. */
  readonly ownership: number;
  /** Turns that support it, best first. */
  readonly turns: readonly number[];
}

export interface Voiced {
  readonly passages: readonly [readonly Passage[], readonly Passage[]];
  /** By speaker, then by attribute, in the profile's order. */
  readonly evidence: readonly [readonly Evidence[], readonly Evidence[]];
  /** Cosine of an attribute with a passage. */
  like(attribute: string, passage: string): number;
}

/** Measures every attribute of both profiles against what both speakers say; embeds each distinct text once. */
export async function gather({ conversation: { turns }, profiles }: Subject, embed: (texts: readonly string[]) => Promise<number[][]>): Promise<Voiced> {
  const passages = [passagesOf(turns, 0), passagesOf(turns, 1)] as const;
  const supporting = (owner: 0 | 1, attribute: string): readonly Passage[] => {
    const kept = turns.map((turn) => (turn.speaker === owner ? { ...turn, text: sentencesOf(turn.text).filter((sentence) => !isMeantOtherwise(sentence, attribute) && !isOfSomebodyElse(sentence, attribute)).join(' ') } : turn));
    return kept.some(({ text }, at) => turns[at].speaker === owner && sentencesOf(turns[at].text).join(' ') !== text) ? passagesOf(kept, owner) : passages[owner];
  };
  const attributes = profiles.map((one) => one.attributes.map(({ text }) => text));
  const own = attributes.map((texts, owner) => texts.map((text) => supporting(owner === 0 ? 0 : 1, text)));
  const texts = [...new Set([...attributes.flat(), ...passages.flat().map(({ text }) => text), ...own.flat(2).map(({ text }) => text)])];
  const vectors = new Map((await embed(texts)).map((vector, at) => [texts[at], vector]));
  const like = (one: string, two: string): number => cosine(vectors.get(one) ?? [], vectors.get(two) ?? []);
  const measure = (owner: 0 | 1): Evidence[] => attributes[owner].map((text, at) => evidenceFor(text, { own: own[owner][at], other: passages[owner === 0 ? 1 : 0] }, like));
  return { passages, evidence: [measure(0), measure(1)], like };
}

/** A passage supports an attribute from this on: rough, the logistic decides whether it is there. */
const SUPPORTS = 0.45;

function evidenceFor(attribute: string, { own, other }: { own: readonly Passage[]; other: readonly Passage[] }, like: (one: string, two: string) => number): Evidence {
  const words = stemsOf(attribute);
  const scored = own.map((passage) => ({ passage, overlap: passage.asks ? 0 : overlap(words, stemsOf(passage.text)), likeness: like(attribute, passage.text) * (passage.asks ? ASKED : 1) }));
  const likeness = highest(scored.map((one) => one.likeness));
  const common = scored.reduce((sum, one) => sum + one.likeness, 0) / Math.max(1, scored.length);
  const ranked = scored.map(({ passage: { turn }, ...one }) => ({ turn, support: (one.overlap + one.likeness) / 2 })).sort((a, b) => b.support - a.support || a.turn - b.turn);
  const turns = [...new Set(ranked.filter(({ support }, at) => at === 0 || support >= Math.max(SUPPORTS, 0.9 * ranked[0].support)).map(({ turn }) => turn))].slice(0, 3);
  return {
    overlap: highest(scored.map((one) => one.overlap)),
    anywhere: overlap(words, new Set(own.flatMap((passage) => [...stemsOf(passage.text)]))),
    likeness,
    contrast: likeness - common,
    ownership: likeness - highest(other.map((passage) => like(attribute, passage.text))),
    turns,
  };
}

/** Weight of a question beside a statement: asking about a thing hints at it at most. */
const ASKED = 0.7;

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
