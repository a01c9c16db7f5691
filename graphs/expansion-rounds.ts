import { newAttribute } from '../agents/new-attribute.ts';
import { attribute, type Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import { isItemFailure } from '../domain/error.ts';
import { countReason, wordCount, type RoundRow } from '../domain/statistics.ts';
import { cosine } from '../domain/vector.ts';
import { contradiction } from '../engine/contradiction.ts';
import type { Services } from './services.ts';

/** Attributes drawn as the person who answers (METHOD, section 1, step 4). */
const COMPANIONS = 5;
/** Cosine above which an attribute is a repetition. */
const TOO_CLOSE = 0.9;
/** A plateau: so few accepted, for so many rounds. */
const LOW_ACCEPTANCE = 0.05;
const PLATEAU_ROUNDS = 3;
const WORDS = { min: 3, max: 30 };

interface Round {
  readonly known: readonly Attribute[];
  readonly categories: readonly Category[];
  readonly target: number;
  readonly round: number;
}

interface Proposal {
  readonly attribute: Attribute;
  readonly companions: readonly Attribute[];
}

/** Puts attributes into the memory, in place of what an unfinished expansion left there. */
export async function remember(attributes: readonly Attribute[], services: Services): Promise<void> {
  const memory = await services.collection('attributes');
  await memory.clear();
  await store(attributes, services);
}

/** One round: five attributes as a person, every query asked, the answers accepted or rejected in order. */
export async function growRound({ known, categories, target, round }: Round, services: Services) {
  services.signal.throwIfAborted();
  const random = services.random('grow', round);
  const companions = random.sample(known, COMPANIONS);
  const rejected: Record<string, number> = {};
  const proposals = await Promise.all(random.shuffle(categories).map((category) => propose(category, companions, round, services)));
  const wellFormed = proposals.flatMap((proposal) => {
    const problem = typeof proposal === 'string' ? 'failed' : problemOf(proposal);
    if (problem !== undefined) countReason(rejected, problem);
    return problem === undefined && typeof proposal !== 'string' ? [proposal.attribute] : [];
  });
  const fresh = await novel(wellFormed, target - known.length, rejected, services);
  await store(fresh, services);
  services.report({ kind: 'step', stage: 'expansion', done: Math.min(known.length + fresh.length, target), total: target });
  const row: RoundRow = { round, asked: categories.length, accepted: fresh.length, rejected };
  return { fresh, rounds: [row] };
}

/** True at the target or at a plateau. */
export function isOver(size: number, target: number, rounds: readonly RoundRow[]): boolean {
  return size >= target || isPlateau(rounds);
}

/** True when the last rounds accepted almost nothing. */
export function isPlateau(rounds: readonly RoundRow[]): boolean {
  const last = rounds.slice(-PLATEAU_ROUNDS);
  return last.length === PLATEAU_ROUNDS && last.every(({ asked, accepted }) => accepted / Math.max(1, asked) < LOW_ACCEPTANCE);
}

async function propose(category: Category, companions: readonly Attribute[], round: number, services: Services): Promise<Proposal | string> {
  try {
    const input = { companions: companions.map(({ text }) => text), query: category.query };
    const { attribute: text } = await services.ask(newAttribute, input, { sample: round });
    return { attribute: attribute(text, category.name), companions };
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return error.message;
  }
}

function problemOf({ attribute: { text }, companions }: Proposal): string | undefined {
  const words = wordCount(text);
  if (!/^(I\b|My\b)/.test(text) || !/[.!]$/.test(text) || words < WORDS.min || words > WORDS.max) return 'malformed';
  return companions.some((companion) => contradiction(companion.text, text) !== undefined) ? 'contradicts-companion' : undefined;
}

/** Those that are not too close to anything remembered or accepted before them, `room` at most. */
async function novel(proposals: readonly Attribute[], room: number, rejected: Record<string, number>, services: Services): Promise<Attribute[]> {
  if (proposals.length === 0) return [];
  const vectors = await services.embed(proposals.map(({ text }) => text));
  const memory = await services.collection('attributes');
  const matches = await memory.nearest(vectors, 1);
  const accepted: { attribute: Attribute; vector: readonly number[] }[] = [];
  proposals.forEach((proposal, at) => {
    if (accepted.length >= room) return;
    const close = (matches[at][0]?.similarity ?? -1) > TOO_CLOSE || accepted.some(({ vector }) => cosine(vector, vectors[at]) > TOO_CLOSE);
    if (close) countReason(rejected, 'too-close');
    else accepted.push({ attribute: proposal, vector: vectors[at] });
  });
  return accepted.map((one) => one.attribute);
}

async function store(attributes: readonly Attribute[], services: Services): Promise<void> {
  const memory = await services.collection('attributes');
  const vectors = await services.embed(attributes.map(({ text }) => text));
  await memory.upsert(attributes.map(({ id, text, category }, at) => ({ id, text, vector: vectors[at], metadata: { category: category ?? '' } })));
}
