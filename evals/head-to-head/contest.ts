import pMap from 'p-map';
import type { Subject } from '../../agents/experts/expert.ts';
import { everyPair, inBothOrders } from '../../critic/both-orders.ts';
import { isItemFailure } from '../../domain/error.ts';
import { recordsOf } from '../../domain/outside.ts';
import type { Ballot } from '../../domain/vote.ts';
import type { Services } from '../../graphs/services.ts';
import type { Judge } from './judges.ts';
import type { Matched } from './match.ts';

/** What one judge said of two systems on one pair of personas. */
export interface Duel {
  /** Number of the matched personas, from 0. */
  readonly match: number;
  readonly systems: readonly [number, number];
  readonly judge: Judge;
  /** Ranking of the positions of the systems; both together when the judge saw no difference or changed its mind with the order. */
  readonly ballot: Ballot;
}

/** All duels, and how many had no usable answer. */
export interface Contest {
  readonly duels: readonly Duel[];
  readonly failed: { readonly count: number; readonly last: string };
}

/** Has every judge compare every two systems on every pair of personas, in both orders. */
export async function holdContest(matches: readonly Matched[], judges: readonly Judge[], { concurrency, report, signal }: Pick<Services, 'concurrency' | 'report' | 'signal'>): Promise<Contest> {
  const failed = { count: 0, last: '' };
  let done = 0;
  const duels = await pMap(
    matches,
    async (dialogues, match): Promise<Duel[]> => {
      signal.throwIfAborted();
      // Once for each: experts remember what they measured of a conversation.
      const subjects = dialogues.map(recordsOf);
      const found: Duel[] = [];
      for (const judge of judges) {
        for (const [first, second] of everyPair(subjects.length)) {
          const ballot = await ballotOf(judge, subjects, first, second).catch((error: unknown) => {
            if (!isItemFailure(error)) throw error;
            failed.count++;
            failed.last = error.message;
          });
          if (ballot !== undefined) found.push({ match, systems: [first, second], judge, ballot });
        }
      }
      report({ kind: 'step', stage: 'head to head', done: ++done, total: matches.length });
      return found;
    },
    { concurrency },
  );
  return { duels: duels.flat(), failed };
}

function ballotOf(judge: Judge, subjects: readonly Subject[], first: number, second: number): Promise<Ballot> {
  return inBothOrders({ name: judge.question, callsEach: 1, compare: (one, two) => judge.compare(subjects[one], subjects[two]) }, first, second);
}
