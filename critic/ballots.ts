import type { Ballot, Vote } from '../domain/vote.ts';

/** How many ballots put the row's contender before the column's, less those that say the opposite. */
export type Margins = readonly (readonly number[])[];

/** The margins between all contenders. A contender that a ballot does not name was not shown to that voter. */
export function marginsOf(ballots: readonly Ballot[], size: number): Margins {
  const margins = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const { ranking } of ballots) {
    ranking.forEach((better, place) => {
      for (const worse of ranking.slice(place + 1)) {
        for (const one of better) for (const other of worse) {
          margins[one][other]++;
          margins[other][one]--;
        }
      }
    });
  }
  return margins;
}

/** 1 when the ballot puts the first before the second, -1 the other way round, 0 when it says neither. */
export function preferenceIn({ ranking }: Ballot, first: number, second: number): number {
  const [one, two] = [first, second].map((contender) => ranking.findIndex((group) => group.includes(contender)));
  return one === -1 || two === -1 ? 0 : Math.sign(two - one);
}

/**
 * The contenders, best first: by the number of others they beat by majority (Copeland, a draw counts half), then by the
 * sum of their margins, then by what was measured, then the one that stood first.
 */
export function standing(margins: Margins, scores: readonly number[]): number[] {
  const points = margins.map((row, at) => row.reduce((sum, margin, other) => sum + (other === at ? 0 : (Math.sign(margin) + 1) / 2), 0));
  const sums = margins.map((row) => row.reduce((sum, margin) => sum + margin, 0));
  return scores.map((_score, at) => at).sort((a, b) => points[b] - points[a] || sums[b] - sums[a] || scores[b] - scores[a] || a - b);
}

/** Who is first by the ballots that a vote left, one voter's left out when named: the same count whatever the rule was. */
export function recount({ ballots, contenders }: Vote, without?: string): number {
  const counted = ballots.filter(({ voter }) => voter !== without);
  return standing(marginsOf(counted, contenders.length), contenders.map(({ score }) => score))[0];
}
