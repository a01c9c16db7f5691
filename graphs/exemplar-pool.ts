import { meanScore } from '../critic/choose.ts';
import type { Expert } from '../agents/experts/expert.ts';
import { contentId } from '../domain/id.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import type { Candidate } from '../domain/result.ts';
import { cosine, meanDirection } from '../domain/vector.ts';
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

/** Remembers the exemplars of a scenario and finds those that suit a pair: the nearest by what is known of the two, and some by lot. */
export async function openExemplarPool(exemplars: readonly Exemplar[], scenario: string, services: Services): Promise<ExemplarPool> {
  const suitable = exemplars.filter((one) => one.scenario === scenario);
  const byId = new Map(suitable.map((one) => [one.id, one]));
  const conversations = await services.collection('conversations');
  const vectors = await Promise.all(suitable.map(async ({ personas }) => meanDirection(await services.embed(personas.flat()))));
  await conversations.upsert(suitable.map(({ id, turns }, at) => ({ id, text: turns[0].text, vector: vectors[at], metadata: { kind: 'exemplar' } })));
  return {
    exemplarsFor: async (pair) => {
      const vector = meanDirection(await services.embed(pair.profiles.flatMap((one) => one.attributes.map(({ text }) => text))));
      // Exemplars of earlier iterations are remembered too; enough are asked for that some of this pool are among them.
      const [matches] = await conversations.nearest([vector], NEAREST + MOST_ADDED, { kind: 'exemplar' });
      const nearest = matches.flatMap(({ id }) => byId.get(id) ?? []).slice(0, NEAREST);
      const rest = suitable.filter((one) => !nearest.includes(one));
      return [...nearest, ...services.random('exemplars', pair.id).sample(rest, SHOWN - nearest.length)];
    },
  };
}

/** The best chosen conversations that differ from one another: what this iteration teaches the next. */
export async function bestExemplars(chosen: readonly { pair: Pair; candidate: Candidate }[], experts: readonly Expert[], services: Services): Promise<Exemplar[]> {
  const voters = experts.filter((expert) => expert.role === 'voter');
  const ranked = [...chosen].sort((a, b) => meanScore(b.candidate, voters) - meanScore(a.candidate, voters));
  const wanted = Math.min(MOST_ADDED, Math.max(SHOWN, Math.ceil(chosen.length / 10)));
  const kept: { exemplar: Exemplar; vector: number[] }[] = [];
  for (const { pair, candidate } of ranked) {
    if (kept.length >= wanted) break;
    const vector = meanDirection(await services.embed(candidate.conversation.turns.map(({ text }) => text)));
    if (kept.every((one) => cosine(one.vector, vector) < TOO_ALIKE)) kept.push({ exemplar: exemplarOf(pair, candidate), vector });
  }
  return kept.map(({ exemplar }) => exemplar);
}

function exemplarOf(pair: Pair, { conversation }: Candidate): Exemplar {
  const [first, second] = pair.profiles.map((one) => one.attributes.map(({ text }) => text));
  return { id: contentId('exe', conversation.id), personas: [first, second], turns: conversation.turns, scenario: conversation.origin.scenario };
}

