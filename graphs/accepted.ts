import type { Pair } from '../domain/pair.ts';
import type { Candidate } from '../domain/result.ts';
import { meanDirection } from '../domain/vector.ts';
import type { RunServices, Services } from './services.ts';
import { NOTHING_USED, usedBy, type Neighbour, type Used } from './used.ts';

/** Pairs of a wave: they see the same accepted conversations. */
export const WAVE = 64;
/** A wave sees what was accepted up to that many waves before it, so that it need not wait for the one before. */
const LAG = 2;
/** Accepted conversations of people like these that a writer is told about. */
const NEIGHBOURS = 8;
/** Conversations looked up in the memory at once. */
const RECALLED = 1000;

/** What was accepted, as one wave after the other may see it: never what happens to be done. */
export interface AcceptedView {
  /** What the conversations near each pair of the wave have used. Waves are asked for in order, once the results they may see are in the ledger. */
  usedNear(wave: number): Promise<Used[]>;
}

/** Number of results that must be in the ledger before a wave may look. */
export function resultsBefore(wave: number): number {
  return Math.max(0, wave - LAG + 1) * WAVE;
}

/**
 * Opens the view for an iteration whose first wave to be worked on is `first`. A run may be resumed on another memory than it
 * began with, on one that was moved away, or on one that is ahead: it gets back what it lacks and forgets what it may not know yet.
 */
export async function openAccepted(pairs: readonly Pair[], first: number, services: RunServices): Promise<AcceptedView> {
  const { chosen, settled } = services.ledger.state;
  const seen = new Map<string, Candidate>();
  let known = resultsBefore(first);
  pairs.forEach(({ id }, index) => {
    const candidate = (index < known ? chosen : settled).get(index) ?? null;
    if (candidate !== null) seen.set(id, candidate);
  });
  await agree(pairs, seen, services);
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));

  const learn = async (until: number): Promise<void> => {
    const accepted = acceptedIn(chosen, pairs.slice(known, until), known);
    for (const { pair, candidate } of accepted) seen.set(pair.id, candidate);
    if (accepted.length > 0) await rememberAccepted(accepted, services);
    known = Math.max(known, until);
  };

  const neighbour = (id: string): Neighbour[] => {
    const [pair, candidate] = [byId.get(id), seen.get(id)];
    if (pair === undefined || candidate === undefined) return [];
    const { turns, origin } = candidate.conversation;
    return [{ utterances: turns.map(({ text }) => text), attributes: attributeTexts(pair), setting: origin.situation?.setting, ending: origin.situation?.ending }];
  };

  return {
    usedNear: async (wave) => {
      await learn(Math.min(pairs.length, resultsBefore(wave)));
      const some = pairs.slice(wave * WAVE, (wave + 1) * WAVE);
      if (seen.size === 0) return some.map(() => NOTHING_USED);
      const conversations = await services.collection('conversations');
      const matches = await conversations.nearest(await vectorsOf(some, services), NEIGHBOURS + 1, { kind: 'accepted' });
      return some.map((pair, at) => {
        // The pair's own conversation of an earlier iteration does not count.
        const ids = matches[at].map(({ id }) => id).filter((id) => id !== pair.id).slice(0, NEIGHBOURS);
        return usedBy(ids.flatMap(neighbour), attributeTexts(pair));
      });
    },
  };
}

/** A pair with the best of it so far. */
export interface Accepted {
  readonly pair: Pair;
  readonly candidate: Candidate;
}

/** The pairs, numbered from `start`, of which a candidate was chosen. */
export function acceptedIn(chosen: ReadonlyMap<number, Candidate | null>, pairs: readonly Pair[], start = 0): Accepted[] {
  return pairs.flatMap((pair, at) => {
    const candidate = chosen.get(start + at);
    return candidate === null || candidate === undefined ? [] : [{ pair, candidate }];
  });
}

/** Puts accepted conversations into the memory, under the pair and by what its people are known for. */
export async function rememberAccepted(accepted: readonly Accepted[], services: Services): Promise<void> {
  const conversations = await services.collection('conversations');
  const vectors = await vectorsOf(accepted.map(({ pair }) => pair), services);
  // One entry per pair: a better conversation of a later iteration takes the place of the earlier one.
  await conversations.upsert(accepted.map(({ pair, candidate }, at) => ({ id: pair.id, text: candidate.conversation.turns[0].text, vector: vectors[at], metadata: { kind: 'accepted' } })));
}

/** Makes the memory hold the accepted conversations of these pairs that may be seen, and no others. */
async function agree(pairs: readonly Pair[], seen: ReadonlyMap<string, Candidate>, services: Services): Promise<void> {
  const conversations = await services.collection('conversations');
  for (let at = 0; at < pairs.length; at += RECALLED) {
    const some = pairs.slice(at, at + RECALLED);
    const there = new Set((await conversations.get(some.map(({ id }) => id))).map(({ id }) => id));
    const early = [...there].filter((id) => !seen.has(id));
    if (early.length > 0) await conversations.remove(early);
    const lacking = some.flatMap((pair) => {
      const candidate = seen.get(pair.id);
      return candidate === undefined || there.has(pair.id) ? [] : [{ pair, candidate }];
    });
    if (lacking.length > 0) await rememberAccepted(lacking, services);
  }
}

async function vectorsOf(pairs: readonly Pair[], services: Services): Promise<number[][]> {
  return Promise.all(pairs.map(async (pair) => meanDirection(await services.embed(attributeTexts(pair)))));
}

function attributeTexts(pair: Pair): string[] {
  return pair.profiles.flatMap((one) => one.attributes.map(({ text }) => text));
}
