import { join } from 'node:path';
import { writeConversation } from '../agents/write-conversation.ts';
import { experts } from '../agents/experts/index.ts';
import { seatPanel } from '../critic/panel.ts';
import { attribute, type Attribute } from '../domain/attribute.ts';
import { conversation, type Turn } from '../domain/conversation.ts';
import { passes } from '../domain/critique.ts';
import { datasetRecord, type DatasetRecord } from '../domain/dataset.ts';
import { DramatisError } from '../domain/error.ts';
import type { Pair } from '../domain/pair.ts';
import { profile, type Profile } from '../domain/profile.ts';
import { cosine, meanDirection } from '../domain/vector.ts';
import { withOwnSignal } from '../domain/within.ts';
import { classify } from '../engine/classify.ts';
import { contradiction } from '../engine/contradiction.ts';
import { describeFacets } from '../facets/index.ts';
import { briefFor, seatOf } from '../graphs/brief.ts';
import { conversationGraph } from '../graphs/conversation.ts';
import { critiqueGraph, critiquesOf } from '../graphs/critique.ts';
import { EXPANSION_RECURSION_LIMIT, expansionGraph } from '../graphs/expansion.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { openServices, type OpenedServices } from '../graphs/open-services.ts';
import { drawProfiles } from '../graphs/profile-draw.ts';
import { addFacets } from '../graphs/profile-facets.ts';
import type { Progress } from '../graphs/services.ts';
import { NOTHING_USED } from '../graphs/used.ts';
import { messagesFor } from '../models/ask.ts';
import { loadPrompt } from '../models/prompt.ts';
import type { ModelSettings } from '../models/settings.ts';
import { pairingNamed } from '../pairing/index.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import { builtInExemplars } from '../seeds/exemplars/index.ts';
import { builtInAttributes, builtInCategories } from '../seeds/index.ts';
import { writers } from '../writers/index.ts';

interface EngineSettings {
  readonly dataFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly settings: ModelSettings;
  log(message: string): void;
}

/** What clients ask of the stages, on single people and conversations. Everything is done under one seed: equal requests have equal results offline. */
export type Engine = Awaited<ReturnType<typeof openEngine>>;

const SEED = 7;
const CONCURRENCY = 4;
/** Cosine above which two statements of one person say the same. */
const REDUNDANT = 0.9;
const FACETS = ['big-five', 'voice'];
const EXEMPLARS = 3;
/** Super-steps of one pair, at most. */
const STEPS = 25;

/** Why statements are not one consistent person: indexes into them, from 0. */
export interface Conflict {
  readonly first: number;
  readonly second: number;
  readonly reason: 'contradicts' | 'says the same';
}

/** Opens graphs, models and encoder for the single requests of clients; completions and vectors are cached as in any run. */
export async function openEngine({ dataFolder, environment, settings, log }: EngineSettings) {
  const closing = new AbortController();
  const report = (one: Progress): void => {
    if (one.kind !== 'step') log(one.message);
  };
  const options = { seed: SEED, concurrency: CONCURRENCY, chroma: environment.CHROMA_URL ?? 'exact' };
  const services = await openServices(options, { memory: join(dataFolder, 'memory') }, { environment, settings, signal: closing.signal, report });
  return {
    /** Id of the model that writes; `offline` when none is configured. */
    writerModel: services.writerModel,
    ...people(services),
    ...talk(services, settings),
    close: async (): Promise<void> => {
      closing.abort(new DramatisError('interrupted', 'The server is closing.', { hint: 'Start it again.' }));
      await services.close();
    },
  };
}

function known(texts: readonly string[]): Attribute[] {
  return texts.map((text) => attribute(text, classify(text, seedCategories)));
}

/** Casting, checking, finding and matching people. */
function people(services: OpenedServices) {
  return {
    /** Pairs of statements that one person cannot both say, or would not. */
    conflictsIn: async (texts: readonly string[]): Promise<Conflict[]> => {
      const vectors = await services.embed(texts);
      return texts.flatMap((text, first) =>
        texts.flatMap((other, second): Conflict[] => {
          if (second <= first) return [];
          if (contradiction(text, other) !== undefined) return [{ first, second, reason: 'contradicts' }];
          return cosine(vectors[first], vectors[second]) > REDUNDANT ? [{ first, second, reason: 'says the same' }] : [];
        }),
      );
    },
    /** A profile of given statements. */
    profileOf: (texts: readonly string[]): Profile => addFacets([profile(known(texts))], FACETS, services)[0],
    /** Profiles drawn from built-in statements, consistent by themselves; `number` tells castings apart. */
    cast: async (count: number, size: number, number: number): Promise<Profile[]> => {
      const drawing = { ...services, random: (...scope: (string | number)[]) => services.random('cast', number, ...scope) };
      const { profiles } = await drawProfiles(builtInAttributes(), { count, size }, drawing);
      return addFacets(profiles, FACETS, drawing);
    },
    describe: (one: Profile): string[] => describeFacets(one.facets),
    /** Similarity of each profile to a text, in [-1, 1]: that of its nearest statement, or of the person as a whole. */
    similarities: async (query: string, profiles: readonly Profile[]): Promise<number[]> => {
      const [[wanted], vectors] = [await services.embed([query]), await services.embed(profiles.flatMap(({ attributes }) => attributes.map(({ text }) => text)))];
      let at = 0;
      return profiles.map(({ attributes }) => {
        const own = vectors.slice(at, (at += attributes.length));
        return Math.max(cosine(wanted, meanDirection(own)), ...own.map((one) => cosine(wanted, one)));
      });
    },
    match: (profiles: readonly Profile[], strategy: string, count: number, minShared: number): readonly Pair[] =>
      pairingNamed(strategy).pair(profiles, { count, minShared, maxReuse: 4, random: services.random('match'), exclude: new Set<string>() }),
    /** New statements by strangers who resemble those who said the given ones. */
    expand: async (texts: readonly string[], wanted: number, signal: AbortSignal): Promise<string[]> => {
      const seeds = known(texts);
      const given = new Set(seeds.map(({ id }) => id));
      const input = { seeds, knownCategories: builtInCategories(), target: given.size + wanted };
      const { attributes } = await withOwnSignal(signal, (own) => expansionGraph(services).invoke(input, { recursionLimit: EXPANSION_RECURSION_LIMIT, signal: own }));
      return attributes.filter(({ id }) => !given.has(id)).map(({ text }) => text);
    },
  };
}

/** Writing and judging conversations. */
function talk(services: OpenedServices, settings: ModelSettings) {
  const panel = seatPanel(experts, services.judgesOf);
  return {
    /** What the panel says of a conversation from anywhere. */
    judge: async (persons: Pair, turns: readonly Turn[], scenario: string, writer: string): Promise<{ record: DatasetRecord; accepted: boolean }> => {
      const { utterances } = scenarioNamed(scenario);
      const draft = conversation(persons.id, turns, { writer, model: writer, scenario, iteration: 1, candidate: 0, exemplars: [] });
      const subject = { conversation: draft, profiles: persons.profiles, scenario, utterances };
      const { judgements } = await critiqueGraph(panel, expertContext(services)).invoke({ subjects: [subject] });
      const [critique] = critiquesOf([subject], judgements, panel);
      return { record: datasetRecord(persons, { conversation: draft, critique }), accepted: passes(critique) };
    },
    /** Candidates by the configured writer, judged, and the best of them; `number` tells repeated requests apart. */
    write: async (persons: Pair, scenario: string, candidates: number, number: number, signal: AbortSignal) => {
      const graph = conversationGraph({ writer: writers[0], scenario: scenarioNamed(scenario), experts: panel, candidates }, services);
      const input = { index: number, iteration: 1, pair: persons, exemplars: builtInExemplars.slice(0, EXEMPLARS) };
      const { candidates: all, failures, chosen } = await withOwnSignal(signal, (own) => graph.invoke(input, { recursionLimit: STEPS, signal: own }));
      return { all, failures, record: chosen === null ? undefined : datasetRecord(persons, chosen) };
    },
    /** The brief as the configured writer would get it, for a client that writes with a model of its own. */
    brief: (persons: Pair, scenario: string, number: number): string => {
      const state = { index: number, iteration: 1, pair: persons, exemplars: builtInExemplars.slice(0, EXEMPLARS), used: NOTHING_USED };
      const brief = briefFor(state, seatOf(state, 0), { scenario: scenarioNamed(scenario) }, services);
      return messagesFor(loadPrompt(writeConversation.name, settings.prompts), writeConversation, brief).map(({ text }) => text).join('\n\n');
    },
  };
}
