import { z } from 'zod';
import { findContradictions } from '../agents/find-contradictions.ts';
import type { Attribute } from '../domain/attribute.ts';
import { DramatisError, isItemFailure } from '../domain/error.ts';
import { profile, type Profile } from '../domain/profile.ts';
import type { Random } from '../domain/random.ts';
import { countReason } from '../domain/statistics.ts';
import { cosine } from '../domain/vector.ts';
import { contradiction } from '../engine/contradiction.ts';
import type { Services } from './services.ts';

/** Cosine above which two attributes of one person say the same (METHOD, section 2). */
const REDUNDANT = 0.9;
/** Candidates looked at per place before a profile is given up. */
const TRIES_PER_PLACE = 40;
/** Candidates compared for one place; the least used one in the least used category is tried first. */
const SHORTLIST = 8;

/** What happened while profiles were drawn. */
export const ProfileStatistics = z.object({
  profiles: z.int(),
  wanted: z.int(),
  /** Rejected candidates by reason: redundant, contradicts, set-contradicts, not-judged. */
  rejected: z.record(z.string(), z.int()),
  /** Attributes used at least once, as a share of all, in [0, 1]. */
  attributesUsed: z.number(),
  /** Most profiles any attribute is in. */
  mostReused: z.int(),
});
export type ProfileStatistics = z.infer<typeof ProfileStatistics>;

interface Draw {
  readonly attributes: readonly Attribute[];
  readonly vectors: readonly (readonly number[])[];
  readonly uses: Map<string, number>;
  readonly rejected: Record<string, number>;
  readonly random: Random;
}

/** Draws profiles one by one, members so that attributes and categories are used evenly. */
export async function drawProfiles(attributes: readonly Attribute[], wanted: { count: number; size: number }, services: Services) {
  if (attributes.length < wanted.size) {
    throw new DramatisError('bad-input', `A profile of ${wanted.size} attributes cannot be made from ${attributes.length}; there must be at least as many.`, {
      hint: 'Give more seeds, expand first, or ask for smaller profiles.',
    });
  }
  const draw: Draw = { attributes, vectors: await services.embed(attributes.map(({ text }) => text)), uses: new Map(), rejected: {}, random: services.random('profiles') };
  const profiles = new Map<string, Profile>();
  for (let attempt = 0; profiles.size < wanted.count && attempt < wanted.count * 2; attempt++) {
    services.signal.throwIfAborted();
    const members = await drawOne(draw, wanted.size, services);
    if (members === undefined) continue;
    for (const { id } of members) draw.uses.set(id, (draw.uses.get(id) ?? 0) + 1);
    const made = profile(members);
    profiles.set(made.id, made);
    services.report({ kind: 'step', stage: 'profiles', done: profiles.size, total: wanted.count });
  }
  if (profiles.size < wanted.count) services.report({ kind: 'notice', message: shortfall(profiles.size, wanted.count) });
  return { profiles: [...profiles.values()], statistics: statisticsOf(draw, profiles.size, wanted.count) };
}

function shortfall(made: number, wanted: number): string {
  return `Only ${made} of ${wanted} profiles could be made: the attributes repeat or contradict one another too much. Give more seeds or expand further.`;
}

/** One set of attributes that hold together, or undefined when none was found. */
async function drawOne(draw: Draw, size: number, services: Services): Promise<Attribute[] | undefined> {
  const members: number[] = [];
  for (let tries = 0; members.length < size; tries++) {
    if (tries >= size * TRIES_PER_PLACE) return undefined;
    const candidate = leastUsed(draw, members);
    if (candidate !== undefined && (await fits(candidate, members, draw, services))) members.push(candidate);
  }
  const chosen = members.map((at) => draw.attributes[at]);
  const objection = await objectionTo(chosen.map(({ text }) => text), services);
  if (objection === undefined) return chosen;
  countReason(draw.rejected, objection === 'contradicts' ? 'set-contradicts' : objection);
  return undefined;
}

/** Of a few random candidates the one used least, in a category the profile does not have yet where possible. */
function leastUsed(draw: Draw, members: readonly number[]): number | undefined {
  const taken = new Set(members.map((at) => draw.attributes[at].category));
  const shortlist = Array.from({ length: SHORTLIST }, () => draw.random.below(draw.attributes.length)).filter((at) => !members.includes(at));
  const cost = (at: number): number => (draw.uses.get(draw.attributes[at].id) ?? 0) * 2 + (taken.has(draw.attributes[at].category) ? 1 : 0);
  return shortlist.sort((a, b) => cost(a) - cost(b))[0];
}

async function fits(candidate: number, members: readonly number[], draw: Draw, services: Services): Promise<boolean> {
  if (members.some((at) => cosine(draw.vectors[at], draw.vectors[candidate]) > REDUNDANT)) {
    countReason(draw.rejected, 'redundant');
    return false;
  }
  const { text } = draw.attributes[candidate];
  const others = members.map((at) => draw.attributes[at].text);
  const objection = others.some((other) => contradiction(other, text) !== undefined) ? 'contradicts' : await modelObjection(others, text, services);
  if (objection === undefined) return true;
  countReason(draw.rejected, objection);
  return false;
}

/** One model call for a candidate against all members; the offline engine has nothing beyond the rules. */
async function modelObjection(members: readonly string[], candidate: string, services: Services): Promise<Objection | undefined> {
  return members.length === 0 || services.expertModel === 'offline' ? undefined : objectionTo([...members, candidate], services);
}

/** Why statements are not one person's: they contradict one another, or the model gave no usable answer. Pairs can be fine and the five not. */
async function objectionTo(statements: readonly string[], services: Services): Promise<Objection | undefined> {
  try {
    const { contradicted } = await services.ask(findContradictions, { statements: [...statements] });
    return contradicted ? 'contradicts' : undefined;
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return 'not-judged';
  }
}

type Objection = 'contradicts' | 'not-judged';

function statisticsOf(draw: Draw, made: number, wanted: number): ProfileStatistics {
  return {
    profiles: made,
    wanted,
    rejected: draw.rejected,
    attributesUsed: draw.uses.size / draw.attributes.length,
    mostReused: [...draw.uses.values()].reduce((most, uses) => Math.max(most, uses), 0),
  };
}
