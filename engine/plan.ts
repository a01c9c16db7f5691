import type { Exchange, Step } from '../scenarios/scenario.ts';
import type { Fact } from './fact.ts';
import { affinity } from './plan-threads.ts';

/** A question that waits for the partner's next utterance. */
export type Question =
  | { readonly about: 'category'; readonly category: string | undefined; /** The fact that answers it, where the one who asks or hears it can tell. */ readonly expects?: Fact | undefined; /** True when any fact answers it. */ readonly open?: boolean }
  | { readonly about: 'fact'; readonly fact: Fact; readonly answers: readonly string[] }
  | { readonly about: 'surroundings'; readonly answers: readonly string[] };

/** How a fact comes in: as an answer, next to the partner's own of the same kind or against it, on a subject close to the last, after another own, or unprompted. */
export type Way = 'answer' | 'shared' | 'contrast' | 'close' | 'more' | 'shift';

/** One piece of an utterance; an `extra` is left out when the utterance is long enough without it. */
export type Piece = { readonly extra?: boolean } & (
  | { readonly do: 'react'; readonly fact: Fact; readonly short?: boolean }
  | { readonly do: 'acknowledge' }
  | { readonly do: 'answer'; readonly question: Question }
  | { readonly do: 'tell'; readonly fact: Fact; readonly way: Way; /** An own fact told in the same breath. */ readonly also?: Fact | undefined }
  | { readonly do: 'detail'; readonly fact: Fact }
  | { readonly do: 'follow'; readonly fact: Fact }
  | { readonly do: 'ask'; /** What is to come in answer; undefined when the speaker cannot know. */ readonly fact: Fact | undefined; readonly back: boolean; /** The own fact just told, when the question is to be given back. */ readonly after?: Fact | undefined }
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
  /** The fact that was last spoken of, whoever told it; undefined after an interruption. */
  readonly topic: Fact | undefined;
  /** True when the partner has just answered about the surroundings or the business. */
  readonly interrupted: boolean;
  /** Own facts still to tell. */
  readonly mine: readonly Fact[];
  /** The partner's facts still to tell; undefined when the speaker cannot know them. */
  readonly theirs: readonly Fact[] | undefined;
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

/** The fact that follows best from what was last spoken of: the closest one, else the first. */
export function closest(facts: readonly Fact[], category: string | undefined): Fact | undefined {
  const [first, ...rest] = facts;
  return rest.reduce((best, one) => (affinity(one.category, category) > affinity(best?.category, category) ? one : best), facts.length === 0 ? undefined : first);
}

/** The own fact to tell next. */
export function nextFact(floor: Floor): Fact | undefined {
  return closest(floor.mine, floor.topic?.category);
}

/** The partner's fact to ask for next. */
export function wantedFact(floor: Floor): Fact | undefined {
  return closest(floor.theirs ?? [], floor.topic?.category);
}

/** How close an own fact is to what was last spoken of: 0 to 3. */
export function closeness(fact: Fact | undefined, floor: Floor): number {
  return affinity(fact?.category, floor.topic?.category);
}

/** How a fact comes in unasked after what was last spoken of. */
export function wayOf(fact: Fact, floor: Floor): Way {
  const close = closeness(fact, floor);
  if (close === 3 && floor.fresh !== undefined) return fact.stance === floor.fresh.stance ? 'shared' : 'contrast';
  return close > 1 ? 'close' : 'shift';
}

/** Another own fact that belongs together with one. */
export function companion(fact: Fact | undefined, floor: Floor): Fact | undefined {
  if (fact === undefined) return undefined;
  const other = closest(floor.mine.filter((one) => one !== fact), fact.category);
  return other === undefined || (affinity(other.category, fact.category) < 2 && !isLabel(fact) && !isLabel(other)) ? undefined : other;
}

/** True for what nobody says on its own: "I am a boy." */
export function isLabel({ category, clean }: Fact): boolean {
  return category === 'gender-and-self' && clean.split(' ').length < 6;
}
