import type { Exchange, Step } from '../scenarios/scenario.ts';
import type { Fact } from './fact.ts';

/** A question that waits for the partner's next utterance. */
export type Question =
  | { readonly about: 'category'; readonly category: string | undefined; /** The template it was put with; absent when any fact of the category answers it. */ readonly question?: string | undefined }
  | { readonly about: 'fact'; readonly fact: Fact; readonly answers: readonly string[] }
  | { readonly about: 'surroundings'; readonly answers: readonly string[] };

/**
 * How a fact comes in: as an answer or nearly one, next to or against the partner's own, in return for one, out of the blue,
 * after an interruption, or right after another.
 */
export type Way = 'answer' | 'sideways' | 'shared' | 'contrast' | 'turn' | 'shift' | 'return' | 'more';

/** One piece of an utterance; an `extra` is left out when the utterance is long enough without it. */
export type Piece = { readonly extra?: boolean } & (
  | { readonly do: 'react'; readonly fact: Fact }
  | { readonly do: 'acknowledge' }
  | { readonly do: 'answer'; readonly question: Question }
  | { readonly do: 'tell'; readonly fact: Fact; readonly way: Way }
  | { readonly do: 'detail'; readonly fact: Fact }
  | { readonly do: 'follow'; readonly fact: Fact }
  | { readonly do: 'ask'; readonly category: string | undefined; readonly lead: boolean; readonly hint?: Fact | undefined }
  | { readonly do: 'back'; readonly category: string | undefined }
  | { readonly do: 'recall'; readonly fact: Fact }
  | { readonly do: 'recalled' }
  | { readonly do: 'detour'; readonly exchanges: readonly Exchange[] }
  | { readonly do: 'business'; readonly step: Step }
);

/** What the speaker of the next utterance has before them. */
export interface Floor {
  /** The question put to the speaker. */
  readonly open: Question | undefined;
  /** What the partner told in the last utterance. */
  readonly fresh: Fact | undefined;
  /** The speaker's own last fact, when the partner has just reacted to it and no more. */
  readonly mineHeard: Fact | undefined;
  /** True when the partner has just answered about the surroundings or the business. */
  readonly interrupted: boolean;
  /** True when the partner has just called something back. */
  readonly recalled: boolean;
  /** Own facts still to tell. */
  readonly mine: readonly Fact[];
  /** The partner's facts still to tell; undefined when the speaker cannot know them. */
  readonly theirs: readonly Fact[] | undefined;
  /** Facts of the partner told at least four utterances ago and not called back yet. */
  readonly earlier: readonly Fact[];
  /** Utterances before the ending, this one included. */
  readonly room: number;
  /** 0 at the opening to 1 at the end. */
  readonly progress: number;
  /** Whether another question is welcome: below 0 hardly, above 0 gladly. */
  readonly curiosity: number;
  readonly warm: number;
  readonly talkative: number;
  /** Names of the moves made so far, latest last. */
  readonly moves: readonly string[];
  /** Surroundings left to remark on. */
  readonly detours: readonly Exchange[];
}

/** A way to take one's turn. */
export interface Move {
  readonly name: string;
  /** How much it suits the moment; 0 when it is impossible. */
  weight(floor: Floor): number;
  pieces(floor: Floor): readonly Piece[];
}

/** Facts still to tell for each utterance left; above 1 means that utterances should carry more than one. */
export function pressure(floor: Floor): number {
  const theirs = floor.theirs?.length ?? floor.mine.length;
  return (floor.mine.length + theirs) / Math.max(1, floor.room);
}

/** The own fact to tell next: one the subject leads to, else the next in order. */
export function nextFact(floor: Floor, subject?: string): Fact | undefined {
  return related(floor.mine, subject) ?? floor.mine[0];
}

/** A fact of a category, when there is one. */
export function related(facts: readonly Fact[], category: string | undefined): Fact | undefined {
  return category === undefined ? undefined : facts.find((fact) => fact.category === category);
}
