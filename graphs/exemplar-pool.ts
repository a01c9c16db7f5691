import { meanScore, votersOfAll } from '../critic/choose.ts';
import type { Expert } from '../agents/experts/expert.ts';
import { attribute } from '../domain/attribute.ts';
import { conversation } from '../domain/conversation.ts';
import { contentId } from '../domain/id.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import { profile } from '../domain/profile.ts';
import type { Candidate } from '../domain/result.ts';
import { cosine, meanDirection } from '../domain/vector.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { expertContext } from './expert-context.ts';
import type { LedgerState } from '../stores/ledger.ts';
import type { Services } from './services.ts';

/** Exemplars shown to a writer (METHOD, section 4). */
const SHOWN = 5;
/** Of these, the nearest by profile; the rest are drawn, so that the pool does not narrow to look-alikes. */
const NEAREST = 3;
/** Two exemplars closer than this (cosine) teach the same thing. */
const TOO_ALIKE = 0.9;
/** Most exemplars an iteration may add. */
const MOST_ADDED = 40;

/** The exemplars of one iteration, found through the memory. */
export interface ExemplarPool {
  exemplarsFor(pair: Pair): Promise<Exemplar[]>;
}

/** Where exemplars come from: those a run begins with, and what the last iteration added. */
export interface ExemplarSources {
  readonly seeds: readonly Exemplar[];
  readonly earned: readonly Exemplar[];
}

/**
 * Remembers the exemplars of a scenario and finds those that suit a pair: the nearest by what is known of the two, and
 * some by lot. Seeds fade: each takes part with a chance that falls with every earned one that scores better.
 */
export async function openExemplarPool({ seeds, earned }: ExemplarSources, { scenario, experts }: { readonly scenario: Pick<Scenario, 'name'>; readonly experts: readonly Expert[] }, services: Services): Promise<ExemplarPool> {
  const [started, added] = [seeds, earned].map((list) => list.filter((one) => one.scenario === scenario.name));
  const suitable = [...started, ...added];
  const chances = await seedChances(started, added, experts, services);
  const byId = new Map(suitable.map((one) => [one.id, one]));
  const conversations = await services.collection('conversations');
  const vectors = await Promise.all(suitable.map(async ({ personas }) => meanDirection(await services.embed(personas.flat()))));
  // Found by the name of this very pool: what earlier iterations remembered must not push its members out of the nearest.
  const kind = contentId('pool', suitable.map(({ id }) => id));
  await conversations.upsert(suitable.map(({ id, turns }, at) => ({ id, text: turns[0].text, vector: vectors[at], metadata: { kind } })));
  return {
    exemplarsFor: async (pair) => {
      const vector = meanDirection(await services.embed(pair.profiles.flatMap((one) => one.attributes.map(({ text }) => text))));
      const faded = new Set(started.filter(({ id }) => !services.random('seed-exemplar', pair.id, id).chance(chances.get(id) ?? 1)));
      // A writer learns from the conversations of others: shown its own, it would only write that again.
      const own = new Set(suitable.filter((one) => sharesProfile(one, pair)));
      const [matches] = await conversations.nearest([vector], NEAREST + faded.size + own.size, { kind });
      const others = (list: readonly Exemplar[]): Exemplar[] => list.filter((one) => !own.has(one));
      const nearest = others(matches.flatMap(({ id }) => byId.get(id) ?? [])).filter((one) => !faded.has(one)).slice(0, NEAREST);
      const random = services.random('exemplars', pair.id);
      const rest = random.shuffle(others(suitable).filter((one) => !nearest.includes(one) && !faded.has(one)));
      return [...nearest, ...rest, ...random.shuffle(others([...faded]))].slice(0, SHOWN);
    },
  };
}

function sharesProfile({ personas }: Exemplar, { profiles }: Pair): boolean {
  const own = profiles.map((one) => one.attributes.map(({ text }) => text).join('\n'));
  return personas.some((texts) => own.includes(texts.join('\n')));
}

/** For each seed the chance to take part: 1, and a half once as many earned ones score better as a writer is shown. */
async function seedChances(seeds: readonly Exemplar[], earned: readonly Exemplar[], experts: readonly Expert[], services: Services): Promise<Map<string, number>> {
  if (earned.length === 0) return new Map();
  // Only voters that cost nothing are asked about exemplars.
  const voters = experts.filter(({ role, cost }) => role === 'voter' && cost !== 'model');
  const scores = await Promise.all([...earned, ...seeds].map((one) => scoreOf(one, voters, services)));
  return new Map(seeds.map(({ id }, at) => [id, SHOWN / (SHOWN + scores.slice(0, earned.length).filter((score) => score > scores[earned.length + at]).length)]));
}

async function scoreOf({ id, personas, turns, scenario }: Exemplar, voters: readonly Expert[], services: Services): Promise<number> {
  const [first, second] = personas.map((texts) => profile(texts.map((text) => attribute(text))));
  const draft = conversation(id, turns, { writer: 'exemplar', model: 'exemplar', scenario, iteration: 1, candidate: 0, exemplars: [] });
  const verdicts = await Promise.all(voters.map((voter) => voter.judge({ conversation: draft, profiles: [first, second], scenario }, expertContext(services))));
  return meanScore({ conversation: draft, critique: { conversationId: draft.id, verdicts } }, voters);
}

/** The best chosen conversations that differ from one another: what this iteration teaches the next. */
export async function bestExemplars(pairs: readonly Pair[], chosen: LedgerState['chosen'], experts: readonly Expert[], services: Services): Promise<Exemplar[]> {
  const ranked = rank(pairs, chosen, experts.filter((expert) => expert.role === 'voter'));
  const wanted = Math.min(MOST_ADDED, Math.max(SHOWN, Math.ceil(ranked.length / 10)));
  const kept: { exemplar: Exemplar; vector: number[] }[] = [];
  for (const { pair, index } of ranked) {
    const candidate = chosen.get(index) ?? null;
    if (candidate === null) continue;
    if (kept.length >= wanted) break;
    const vector = meanDirection(await services.embed(candidate.conversation.turns.map(({ text }) => text)));
    if (kept.every((one) => cosine(one.vector, vector) < TOO_ALIKE)) kept.push({ exemplar: exemplarOf(pair, candidate), vector });
  }
  return kept.map(({ exemplar }) => exemplar);
}

/** The pairs with a chosen conversation, the best scored first. */
function rank(pairs: readonly Pair[], chosen: LedgerState['chosen'], voters: readonly Expert[]): { pair: Pair; index: number; score: number }[] {
  const common = votersOfAll(chosen.values(), voters);
  const scored = pairs.flatMap((pair, index) => {
    const candidate = chosen.get(index) ?? null;
    return candidate === null ? [] : [{ pair, index, score: meanScore(candidate, common) }];
  });
  return scored.sort((a, b) => b.score - a.score);
}

function exemplarOf(pair: Pair, { conversation: best }: Candidate): Exemplar {
  const [first, second] = pair.profiles.map((one) => one.attributes.map(({ text }) => text));
  return { id: contentId('exe', best.id), personas: [first, second], turns: best.turns, scenario: best.origin.scenario };
}
