import type { Pair } from '../domain/pair.ts';
import type { Candidate } from '../domain/result.ts';
import { meanDirection } from '../domain/vector.ts';
import type { LedgerState } from '../stores/ledger.ts';
import type { RunServices, Services } from './services.ts';
import { usedBy, type Neighbour, type Used } from './used.ts';

/** Pairs of a wave: they see the same accepted conversations. */
export const WAVE = 64;
/** A wave sees what was accepted up to that many waves before it, so that it need not wait for the one before. */
const LAG = 2;
/** Accepted conversations of people like these that a writer is told about. */
const NEIGHBOURS = 8;
/** Accepted conversations that are put into the memory, or looked up there, at once. */
const AT_ONCE = 1000;

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
  const { state } = services.ledger;
  const indexes = new Map(pairs.map(({ id }, index) => [id, index]));
  let known = resultsBefore(first);
  // Of pairs that are not known yet it is as it was when the last iteration ended, whatever has been done since.
  const candidateOf = (index: number): Candidate | null => (index < known ? state.chosen : state.settled).get(index) ?? null;
  for (let start = 0; start < pairs.length; start += AT_ONCE) await agree(pairs.slice(start, start + AT_ONCE), (at) => candidateOf(start + at), services);

  const learn = async (until: number): Promise<void> => {
    for (const some of acceptedIn(state.chosen, pairs, known, until)) await rememberAccepted(some, services);
    known = Math.max(known, until);
  };

  const neighbour = (id: string): Neighbour[] => {
    const index = indexes.get(id);
    const candidate = index === undefined ? null : candidateOf(index);
    if (index === undefined || candidate === null) return [];
    const { turns, origin } = candidate.conversation;
    return [{ utterances: turns.map(({ text }) => text), attributes: attributeTexts(pairs[index]), setting: origin.situation?.setting, ending: origin.situation?.ending }];
  };

  return {
    usedNear: async (wave) => {
      await learn(Math.min(pairs.length, resultsBefore(wave)));
      const some = pairs.slice(wave * WAVE, (wave + 1) * WAVE);
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

/** The pairs of which a candidate was chosen, of those numbered from `from` to before `to`, some at a time. */
export function* acceptedIn(chosen: LedgerState['chosen'], pairs: readonly Pair[], from = 0, to = pairs.length): Generator<Accepted[]> {
  for (let start = from; start < to; start += AT_ONCE) {
    const some = pairs.slice(start, Math.min(to, start + AT_ONCE)).flatMap((pair, at) => {
      const candidate = chosen.get(start + at) ?? null;
      return candidate === null ? [] : [{ pair, candidate }];
    });
    if (some.length > 0) yield some;
  }
}

/** Puts accepted conversations into the memory, under the pair and by what its people are known for. */
export async function rememberAccepted(accepted: readonly Accepted[], services: Services): Promise<void> {
  const conversations = await services.collection('conversations');
  const vectors = await vectorsOf(accepted.map(({ pair }) => pair), services);
  // One entry per pair: a better conversation of a later iteration takes the place of the earlier one.
  await conversations.upsert(accepted.map(({ pair, candidate }, at) => ({ id: pair.id, text: candidate.conversation.turns[0].text, vector: vectors[at], metadata: { kind: 'accepted' } })));
}

/** Makes the memory hold the accepted conversations of these pairs that may be seen, and no others. */
async function agree(pairs: readonly Pair[], candidateOf: (at: number) => Candidate | null, services: Services): Promise<void> {
  const conversations = await services.collection('conversations');
  const there = new Set((await conversations.get(pairs.map(({ id }) => id))).map(({ id }) => id));
  const seen = pairs.flatMap((pair, at) => {
    const candidate = candidateOf(at);
    return candidate === null ? [] : [{ pair, candidate }];
  });
  const visible = new Set(seen.map(({ pair }) => pair.id));
  const early = [...there].filter((id) => !visible.has(id));
  if (early.length > 0) await conversations.remove(early);
  const lacking = seen.filter(({ pair }) => !there.has(pair.id));
  if (lacking.length > 0) await rememberAccepted(lacking, services);
}

async function vectorsOf(pairs: readonly Pair[], services: Services): Promise<number[][]> {
  return Promise.all(pairs.map(async (pair) => meanDirection(await services.embed(attributeTexts(pair)))));
}

function attributeTexts(pair: Pair): string[] {
  return pair.profiles.flatMap((one) => one.attributes.map(({ text }) => text));
}
