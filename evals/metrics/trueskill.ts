import { Gaussian } from 'ts-gaussian';
import { Random } from '../../domain/random.ts';

/** One game: who played, and who won; a drawn game has no winner. */
export interface Game {
  readonly players: readonly [number, number];
  readonly winner: number | undefined;
}

/** What is believed of a player's skill. */
export interface Skill {
  readonly mean: number;
  readonly deviation: number;
}

const START: Skill = { mean: 25, deviation: 25 / 3 };
/** Deviation of the performance in one game. */
const BETA = 25 / 6;
/** Orders of the games that are averaged. */
const ORDERS = 20;
const NORMAL = new Gaussian(0, 1);

/**
 * TrueSkill (Herbrich, Minka and Graepel, 2007) of two-player games with the usual 25 ± 25/3 to begin with, the share of drawn
 * games as the probability of a draw, and skills that stay as they are. Belief depends on the order of the games, so means and
 * deviations are averaged over twenty seeded orders. It takes skill as one number: rock, paper and scissors look alike.
 */
export function trueSkill(games: readonly Game[], players: number, seed: number): Skill[] {
  const draws = games.filter(({ winner }) => winner === undefined).length;
  // One drawn and one decided game more keep the margin finite.
  const margin = NORMAL.ppf(((draws + 1) / (games.length + 2) + 1) / 2) * Math.SQRT2 * BETA;
  const sorted = [...games].sort((a, b) => a.players[0] - b.players[0] || a.players[1] - b.players[1] || (a.winner ?? -1) - (b.winner ?? -1));
  const runs = Array.from({ length: ORDERS }, (_one, order) => Random.of(seed, 'trueskill', order).shuffle(sorted).reduce((skills, game) => afterGame(skills, game, margin), Array.from({ length: players }, () => START)));
  const average = (player: number, of: (skill: Skill) => number): number => runs.reduce((sum, skills) => sum + of(skills[player]), 0) / ORDERS;
  return Array.from({ length: players }, (_one, player) => ({ mean: average(player, ({ mean }) => mean), deviation: average(player, ({ deviation }) => deviation) }));
}

/** The skills after one more game; `margin` is the difference of performances below which a game is drawn. */
export function afterGame(skills: readonly Skill[], { players: [first, second], winner }: Game, margin: number): Skill[] {
  const [better, worse] = winner === second ? [second, first] : [first, second];
  const spread = Math.sqrt(2 * BETA ** 2 + skills[better].deviation ** 2 + skills[worse].deviation ** 2);
  const lead = (skills[better].mean - skills[worse].mean) / spread;
  const { shift, shrink } = winner === undefined ? drawn(lead, margin / spread) : won(lead - margin / spread);
  return skills.map((skill, at) => {
    if (at !== better && at !== worse) return skill;
    const pull = skill.deviation ** 2 / spread;
    return { mean: skill.mean + (at === better ? pull : -pull) * shift, deviation: skill.deviation * Math.sqrt(Math.max(1e-4, 1 - (pull / spread) * shrink)) };
  });
}

/** How far a win by a lead beyond the margin moves the means and narrows the belief. */
function won(lead: number): { readonly shift: number; readonly shrink: number } {
  const chance = NORMAL.cdf(lead);
  // Far out in the tail the ratio of density and chance nears minus the lead.
  const shift = chance < 1e-6 ? -lead : NORMAL.pdf(lead) / chance;
  return { shift, shrink: Math.min(1, shift * (shift + lead)) };
}

function drawn(lead: number, margin: number): { readonly shift: number; readonly shrink: number } {
  const [low, high] = [-margin - lead, margin - lead];
  const chance = NORMAL.cdf(high) - NORMAL.cdf(low);
  const shift = chance < 1e-6 ? (lead > 0 ? high : low) : (NORMAL.pdf(low) - NORMAL.pdf(high)) / chance;
  const shrink = chance < 1e-6 ? 1 : shift ** 2 + (high * NORMAL.pdf(high) - low * NORMAL.pdf(low)) / chance;
  return { shift, shrink: Math.min(1, shrink) };
}
