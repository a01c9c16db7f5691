import type { Preference } from '../agents/experts/expert.ts';
import type { Ballot } from '../domain/vote.ts';
import type { Juror } from './rules/rule.ts';

/** Asks a juror about two contenders in both orders; one that changes its mind with the order holds them equal. */
export async function inBothOrders(juror: Pick<Juror, 'name' | 'callsEach' | 'compare'>, first: number, second: number): Promise<Ballot> {
  const [forward, backward] = await Promise.all([juror.compare(first, second), juror.compare(second, first)]);
  const calls = 2 * juror.callsEach;
  if (forward === undefined || backward === undefined) return { voter: juror.name, ranking: rankingOf(forward ?? mirrored(backward), first, second), calls, swap: null };
  const agrees = forward === mirrored(backward);
  return { voter: juror.name, ranking: rankingOf(agrees ? forward : 'tie', first, second), calls, swap: agrees ? 'agrees' : 'differs' };
}

/** Asks about two contenders once, in this order. */
export async function inOneOrder(juror: Juror, first: number, second: number): Promise<Ballot> {
  return { voter: juror.name, ranking: rankingOf(await juror.compare(first, second), first, second), calls: juror.callsEach, swap: null };
}

function mirrored(preference: Preference | undefined): Preference | undefined {
  if (preference === undefined || preference === 'tie') return preference;
  return preference === 'first' ? 'second' : 'first';
}

function rankingOf(preference: Preference | undefined, first: number, second: number): number[][] {
  if (preference === undefined) return [];
  if (preference === 'tie') return [[first, second]];
  return preference === 'first' ? [[first], [second]] : [[second], [first]];
}

/** Every pair of contenders once. */
export function everyPair(size: number): [number, number][] {
  return Array.from({ length: size }, (_one, first) => Array.from({ length: size - first - 1 }, (_other, at): [number, number] => [first, first + at + 1])).flat();
}
