import type { Subject } from '../../agents/experts/expert.ts';
import type { AttributeStatus } from '../../agents/experts/faithfulness/status.ts';
import { sentencesOf } from '../../agents/experts/faithfulness/passages.ts';
import { contradiction } from '../../engine/contradiction.ts';
import { mean } from '../../domain/statistics.ts';

/** How one sentence stands to the profile of who says it. */
export type SentenceStance = 'in-character' | 'neutral' | 'out-of-character';

/** One sentence, its place and its stance. */
export interface JudgedSentence {
  readonly turn: number;
  readonly speaker: 0 | 1;
  readonly text: string;
  readonly stance: SentenceStance;
}

/** Sentence by sentence measures of one conversation (after atomic evaluation of persona fidelity); shares in [0, 1], null where nothing could be counted. */
export interface InCharacterMeasures {
  readonly sentences: number;
  /** In character over those that are in or out of character. */
  readonly inCharacter: number | null;
  /** Sentences that clash with the profile or with what the same speaker said before, over all. */
  readonly clashing: number | null;
  /** Agreement among the sentences that say something of the profile: 1 when all are of one stance, 0 at half and half. */
  readonly consistency: number | null;
}

/** Earlier sentences that a new one is held against: in talk of any length, the work grows with its length alone. */
const MOST_EARLIER = 500;

const FIRST_PERSON = /\b(?:i|i'm|i've|my|mine|me|we|our)\b/i;

/**
 * Judges every sentence: out of character when it clashes, by rule, with the own profile or with an earlier sentence of
 * the same speaker (a fact invented twice), or claims what is true of the other; in character when the turn supports an
 * attribute and the sentence is in the first person; else neutral.
 */
export function judgeSentences({ conversation: { turns }, profiles }: Subject, statuses: readonly AttributeStatus[]): JudgedSentence[] {
  const supporting = new Set(statuses.filter(({ status }) => status === 'voiced' || status === 'implied').flatMap((one) => one.turns));
  const claiming = new Set(statuses.flatMap(({ claimed }) => claimed));
  const earlier: [string[], string[]] = [[], []];
  return turns.flatMap(({ speaker, text }, turn) =>
    sentencesOf(text).map((sentence): JudgedSentence => {
      const own = FIRST_PERSON.test(sentence) && !sentence.endsWith('?');
      const clashes = own && [...profiles[speaker].attributes.map((one) => one.text), ...earlier[speaker].slice(-MOST_EARLIER)].some((known) => contradiction(known, sentence) !== undefined);
      if (own) earlier[speaker].push(sentence);
      const stance = clashes || (own && claiming.has(turn)) ? 'out-of-character' : own && supporting.has(turn) ? 'in-character' : 'neutral';
      return { turn, speaker, text: sentence, stance };
    }),
  );
}

/** The measures over judged sentences. */
export function inCharacterMeasures(sentences: readonly JudgedSentence[]): InCharacterMeasures {
  const [inside, outside] = ['in-character', 'out-of-character'].map((wanted) => sentences.filter(({ stance }) => stance === wanted).length);
  const telling = inside + outside;
  return {
    sentences: sentences.length,
    inCharacter: telling === 0 ? null : inside / telling,
    clashing: sentences.length === 0 ? null : outside / sentences.length,
    consistency: telling === 0 ? null : Math.abs(inside - outside) / telling,
  };
}

/** Stability over repetitions: 1 less the mean absolute difference between the shares in character of conversations about one pair; null for fewer than two. */
export function stability(repetitions: readonly InCharacterMeasures[]): number | null {
  const shares = repetitions.flatMap(({ inCharacter }) => (inCharacter === null ? [] : [inCharacter]));
  const differences = shares.flatMap((one, at) => shares.slice(at + 1).map((other) => Math.abs(one - other)));
  const apart = mean(differences);
  return apart === null ? null : 1 - apart;
}
