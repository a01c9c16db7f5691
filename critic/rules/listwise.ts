import type { Random } from '../../domain/random.ts';
import type { Ballot } from '../../domain/vote.ts';
import { marginsOf, preferenceIn, standing } from '../ballots.ts';
import type { ChoiceRule, Contest, Juror, Outcome } from './rule.ts';

/** Share of the calls of a full vote (every voter, every pair, one call each) that may be used. */
const SHARE = 1 / 5;
/** Ballots by which the leader has to be ahead of every other: two wrong ones in a row are rare. */
const CLEAR_LEAD = 2;
/** In a list longer than this neighbours are confused more easily: nothing is settled early, and the lead has to be clearer. */
const LONG = 6;
const CLEAR_LEAD_IN_LONG = 4;
/** Contenders that are ranked again at most: more would bring back what a long list costs in care. */
const SHORTLIST = 4;
/** Orders drawn for a voter until one is new to it. */
const REDRAWS = 12;

/**
 * The cheap one. Each voter ranks all contenders in one call, shown in an order of its own. A majority of the voters is
 * asked first; when all of them name one best, that settles it. Otherwise the others are asked, and while calls are left,
 * those close to the lead are ranked again, in reversed order and then in orders drawn anew: the same question would only
 * be answered from memory. Two or three contenders leave fewer calls than a majority: there the first clear lead settles it.
 */
export const listwise: ChoiceRule = {
  name: 'listwise',
  description: 'Each voter ranks all in one call and in its own order until the choice is clear; close ones are ranked again in other orders. Within a fifth of the calls of a full vote from four candidates on.',
  decide: async (contest) => {
    const { scores, jurors, random } = contest;
    const seats = random.shuffle(jurors).map((juror) => ({ juror, order: random.shuffle(scores.map((_score, at) => at)) }));
    const majority = Math.floor(jurors.length / 2) + 1;
    if (majority >= allowance(contest)) return firstClearLead(seats, scores);
    const early = scores.length > LONG ? 0 : majority;
    const ballots = await Promise.all(seats.slice(0, early).map((seat) => rankingBy(seat)));
    const agreed = unanimous(ballots);
    if (agreed !== undefined) return { winner: agreed, ballots };
    ballots.push(...(await Promise.all(seats.slice(early).map((seat) => rankingBy(seat)))));
    return lookAgain(ballots, seats, contest);
  },
};

interface Seat {
  readonly juror: Juror;
  /** The order the contenders are shown in. */
  readonly order: readonly number[];
}

function allowance({ scores, jurors }: Contest): number {
  return Math.floor((SHARE * jurors.length * scores.length * (scores.length - 1)) / 2);
}

async function rankingBy({ juror, order }: Seat): Promise<Ballot> {
  const ranking = await juror.rank(order);
  return { voter: juror.name, ranking: ranking.map((group) => [...group]), calls: juror.callsEach, swap: null };
}

/** The one contender that every ballot has alone at the top. */
function unanimous(ballots: readonly Ballot[]): number | undefined {
  const [first, ...others] = ballots.map(({ ranking }) => (ranking[0]?.length === 1 ? ranking[0][0] : undefined));
  return others.every((one) => one === first) ? first : undefined;
}

/** Asks one voter after the other until the leader is clearly ahead of all others. */
async function firstClearLead(seats: readonly Seat[], scores: readonly number[]): Promise<Outcome> {
  const ballots = await Promise.all(seats.slice(0, CLEAR_LEAD).map((seat) => rankingBy(seat)));
  for (;;) {
    const { leader, close } = lead(ballots, scores, CLEAR_LEAD);
    const next = seats[ballots.length];
    if (close.length === 0 || next === undefined) return { winner: leader, ballots };
    ballots.push(await rankingBy(next));
  }
}

async function lookAgain(ballots: Ballot[], seats: readonly Seat[], contest: Contest): Promise<Outcome> {
  const { scores, random } = contest;
  let left = allowance(contest) - ballots.length;
  const known = new Set(seats.map(questionOf));
  for (;;) {
    const { leader, close } = lead(ballots, scores, scores.length > LONG ? CLEAR_LEAD_IN_LONG : CLEAR_LEAD);
    if (close.length === 0) return { winner: leader, ballots };
    const anew = seats.flatMap(({ juror, order }) => newOrder(juror, order.filter((one) => one === leader || close.includes(one)).reverse(), known, random));
    const asked = anew.slice(0, Math.max(0, left));
    if (asked.length === 0) return { winner: leader, ballots };
    for (const seat of asked) known.add(questionOf(seat));
    left -= asked.length;
    const again = await Promise.all(asked.map((seat) => rankingBy(seat)));
    ballots.push(...again.map((ballot) => ({ ...ballot, swap: swapOf(ballot, ballots, leader, close[0]) })));
  }
}

/** The juror with an order it has not been shown yet, at first the one given; nothing when it has seen so many that none was drawn. */
function newOrder(juror: Juror, shown: readonly number[], known: ReadonlySet<string>, random: Random): Seat[] {
  for (let draw = 0, order = shown; draw <= REDRAWS; draw++, order = random.shuffle(shown)) {
    if (!known.has(questionOf({ juror, order }))) return [{ juror, order }];
  }
  return [];
}

function questionOf({ juror, order }: Seat): string {
  return `${juror.name} ${order.join(' ')}`;
}

/** Who leads, and who is not clearly behind, at most as many as fit a short list. */
function lead(ballots: readonly Ballot[], scores: readonly number[], clear: number): { leader: number; close: number[] } {
  const margins = marginsOf(ballots, scores.length);
  const [leader, ...others] = standing(margins, scores);
  return { leader, close: others.filter((other) => margins[leader][other] < clear).slice(0, SHORTLIST - 1) };
}

/** Whether the voter's first ballot said the same of the two that matter most. */
function swapOf(ballot: Ballot, earlier: readonly Ballot[], first: number, second: number): Ballot['swap'] {
  const before = earlier.find(({ voter }) => voter === ballot.voter);
  if (before === undefined || before.ranking.length === 0 || ballot.ranking.length === 0) return null;
  return preferenceIn(before, first, second) === preferenceIn(ballot, first, second) ? 'agrees' : 'differs';
}
