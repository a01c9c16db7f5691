import { preferenceIn } from '../../critic/ballots.ts';
import { strengthsOf } from '../../critic/rules/bradley-terry.ts';
import { interval, shareOf } from '../checks/statistics.ts';
import { trueSkill } from '../metrics/trueskill.ts';
import type { SuiteFigure } from '../suites/suite.ts';
import type { Duel } from './contest.ts';

/** Wins, ties and losses of the first system against another by one question, and how often the order of showing decided. */
export function duelFigures(duels: readonly Duel[], other: number): SuiteFigure[] {
  const judges = [...new Map(duels.map(({ judge }) => [`${judge.question} ${judge.model}`, judge])).values()];
  return judges.flatMap((judge) => {
    const own = duels.filter((duel) => duel.judge === judge && duel.systems[0] === 0 && duel.systems[1] === other);
    const outcomes = own.map(({ ballot }) => preferenceIn(ballot, 0, other));
    const key = `${judge.question}-${other}-${judge.model.replace(/[^a-z0-9.-]+/gi, '-')}`;
    const common = { cases: own.length, by: judge.model };
    const share = (what: string, label: string, wanted: number, better?: 'higher' | 'lower'): SuiteFigure => {
      const value = (sample: readonly number[]) => shareOf(sample, (one) => one === wanted);
      return { key: `${what}-${key}`, label: `${judge.question}: ${label}`, value: value(outcomes), interval: interval(`${what} ${key}`, outcomes, value), ...common, ...(better === undefined ? {} : { better }) };
    };
    return [share('win', 'wins', 1, 'higher'), share('tie', 'ties', 0), share('lose', 'losses', -1, 'lower'), { key: `order-${key}`, label: `${judge.question}: decided by the order of showing`, value: shareOf(own, ({ ballot }) => ballot.swap === 'differs'), ...common, better: 'lower' }];
  });
}

/** Strength of every system by one question: Bradley–Terry and TrueSkill over all duels. */
export function rankingFigures(duels: readonly Duel[], names: readonly string[], seed: number): SuiteFigure[] {
  const questions = [...new Set(duels.map(({ judge }) => judge.question))];
  return questions.flatMap((question) => {
    const own = duels.filter(({ judge }) => judge.question === question);
    const by = [...new Set(own.map(({ judge }) => judge.model))].join(', ');
    const strengths = (sample: readonly Duel[]): number[] => strengthsOf(sample.map(({ ballot }) => ballot), names.length).map((one) => one / names.length);
    const groups = [...new Set(own.map(({ match }) => match))].map((match) => own.filter((duel) => duel.match === match));
    const skills = trueSkill(own.map(({ ballot, systems }) => ({ players: systems, winner: winnerOf(ballot.ranking) })), names.length, seed);
    return names.flatMap((name, at): SuiteFigure[] => {
      const common = { cases: groups.length, by, better: 'higher' } as const;
      const { mean, deviation } = skills[at];
      return [
        { key: `bradley-terry-${question}-${at}`, label: `${question}: ${name}, Bradley–Terry share`, value: strengths(own)[at], interval: interval(`bradley-terry ${question} ${at}`, groups, (sample) => strengths(sample.flat())[at]), ...common, reference: { value: 1 / names.length, of: 'all alike' } },
        { key: `trueskill-${question}-${at}`, label: `${question}: ${name}, TrueSkill`, value: mean, interval: [mean - 1.96 * deviation, mean + 1.96 * deviation], ...common, reference: { value: 25, of: 'all alike' } },
      ];
    });
  });
}

function winnerOf(ranking: readonly (readonly number[])[]): number | undefined {
  return ranking.length < 2 ? undefined : ranking[0][0];
}
