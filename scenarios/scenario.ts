import type { Situation } from '../domain/conversation.ts';
import type { Random } from '../domain/random.ts';

/** Something one person says and what the other can answer to it; phrase templates (engine/phrase.ts). */
export interface Exchange {
  readonly says: readonly string[];
  readonly answers: readonly string[];
}

/** An exchange of the scenario's business, and what each of the two takes on by it. */
export interface Step extends Exchange {
  /** Taken on by the one who `says`. */
  readonly taken?: string;
  /** Taken on by the one who `answers`. */
  readonly given?: string;
}

/** Lines the offline engine uses for what belongs to the scenario rather than to the attributes. */
export interface ScenarioLines {
  /** First utterances (at most 18 words), each with answers. */
  openings(situation: Situation): readonly Exchange[];
  /** Asides about the surroundings, usable once each, in any order. */
  detours(situation: Situation): readonly Exchange[];
  /** What the scenario is about, to be said in this order; empty for free talk. */
  business(situation: Situation): readonly Step[];
  /** Second-to-last utterances, each with last ones; `{myShare}` and `{yourShare}` list what the speaker and the partner took on. */
  endings(situation: Situation): readonly Exchange[];
  /** What somebody in the mood of the situation may add to the first and to the last utterance; nothing where it is left out. */
  asides?(situation: Situation): Asides;
}

/** Phrase templates that ask nothing and need no answer. */
export interface Asides {
  readonly openings: readonly string[];
  readonly partings: readonly string[];
}

/** The kind of conversation and its rules. */
export interface Scenario {
  readonly name: string;
  readonly description: string;
  /** Rules for a writer, one sentence each. */
  readonly rules: readonly string[];
  /** Utterances of both speakers together. */
  readonly utterances: { readonly min: number; readonly max: number };
  situation(random: Random): Situation;
  readonly lines: ScenarioLines;
}
