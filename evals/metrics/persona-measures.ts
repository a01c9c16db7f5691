import { coverageOf, type AttributeStatus } from '../../agents/experts/faithfulness.ts';

/** What the statuses of both profiles come to in one conversation; shares in [0, 1], null where nothing could be counted. */
export interface PersonaMeasures {
  readonly attributes: number;
  /** Mean credit: voiced 1, implied 0.75, else 0. */
  readonly coverage: number | null;
  /** Share voiced or implied by their owner. */
  readonly present: number | null;
  /** Share their owner contradicts. */
  readonly contradicted: number | null;
  /** Share the other speaker claims. */
  readonly leakage: number | null;
  /**
   * Active-passive constraint (after Peng and Shang, 2024): a relevant attribute must be entailed, one that is not must
   * not be contradicted, neither must be claimed by the other; the share of attributes of which this is so.
   */
  readonly apc: number | null;
}

/** Probability from which an attribute counts as relevant: what is said comes near it. */
const RELEVANT = 0.2;

/** The measures of one conversation, or of many taken together. */
export function personaMeasures(statuses: readonly AttributeStatus[]): PersonaMeasures {
  const share = (holds: (one: AttributeStatus) => boolean): number | null => (statuses.length === 0 ? null : statuses.filter(holds).length / statuses.length);
  return {
    attributes: statuses.length,
    coverage: statuses.length === 0 ? null : coverageOf(statuses),
    present: share(isPresent),
    contradicted: share(({ status }) => status === 'contradicted'),
    leakage: share(({ claimed }) => claimed.length > 0),
    apc: share((one) => one.claimed.length === 0 && (isRelevant(one) ? isPresent(one) : one.status !== 'contradicted')),
  };
}

function isPresent({ status }: AttributeStatus): boolean {
  return status === 'voiced' || status === 'implied';
}

function isRelevant({ status, probability }: AttributeStatus): boolean {
  return status !== 'absent' || probability >= RELEVANT;
}
