import { answerItem } from '../../agents/answer-item.ts';
import { mean } from '../../domain/statistics.ts';
import { BigFive, TRAITS, type Trait } from '../../facets/big-five.ts';
import type { Ask } from '../../models/ask.ts';
import { rankCorrelation } from '../checks/statistics.ts';
import type { Persona } from './persona.ts';
import { QUESTIONNAIRE } from './questionnaire.ts';

/** One trait as meant and as it shows in the questionnaire. */
export interface TraitAnswers {
  readonly trait: Trait;
  /** z-score in [-2, 2] the person was given. */
  readonly intended: number;
  /** Mean of the keyed answers, 1 to 5. */
  readonly shown: number;
}

/** From this z-score on, a trait is marked: the description says so. */
const MARKED = 0.75;
const MIDDLE = 3;

/** The questionnaire as the persona agent fills it in; a trait of which no item was answered is left out. */
export async function questioned({ statements, facets }: Persona, ask: Ask, tried: <Result>(work: Promise<Result>) => Promise<Result[]>): Promise<TraitAnswers[]> {
  const intended = BigFive.safeParse(facets['big-five']).data;
  if (intended === undefined) return [];
  const answers = await Promise.all(
    QUESTIONNAIRE.map(async ({ text, trait, key }) => {
      const [answer] = await tried(ask(answerItem, { statements: [...statements], facets: { ...facets }, item: text, scoring: { trait, key } }));
      return answer === undefined ? [] : [{ trait, score: key === 1 ? answer.agreement : 6 - answer.agreement }];
    }),
  );
  return TRAITS.flatMap((trait) => {
    const shown = mean(answers.flat().flatMap((one) => (one.trait === trait ? [one.score] : [])));
    return shown === null ? [] : [{ trait, intended: intended[trait], shown }];
  });
}

/** Rank correlation of what was meant and what shows, over persons and traits; NaN when one side does not vary. */
export function traitCorrelation(answers: readonly TraitAnswers[]): number {
  return rankCorrelation(answers.map(({ intended, shown }) => [intended, shown]));
}

/** Of the traits that are marked, the share that shows on the right side of the middle; the middle itself counts half. NaN without marked ones. */
export function markedShown(answers: readonly TraitAnswers[]): number {
  const marked = answers.filter(({ intended }) => Math.abs(intended) >= MARKED);
  return marked.reduce((sum, { intended, shown }) => sum + (shown === MIDDLE ? 0.5 : shown > MIDDLE === intended > 0 ? 1 : 0), 0) / marked.length;
}
