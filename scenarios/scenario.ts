import type { Situation } from '../domain/brief.ts';
import type { Random } from '../domain/random.ts';

/** Lines the offline engine uses for what belongs to the scenario rather than to the attributes; phrase templates. */
export interface ScenarioLines {
  /** First utterances. `situated` ones depend on the setting and are looked up by it. */
  openings(situation: Situation): readonly string[];
  /** The other's answers to the opening. */
  replies(situation: Situation): readonly string[];
  /** Business between the topics that the scenario is about: [utterance, answer] exchanges, in order; empty for free talk. */
  business(situation: Situation): readonly (readonly [readonly string[], readonly string[]])[];
  /** Second-to-last utterance and last utterance. */
  endings(situation: Situation): readonly string[];
  farewells(situation: Situation): readonly string[];
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
