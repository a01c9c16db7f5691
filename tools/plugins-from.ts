import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import { z } from 'zod';
import { expertFamily } from '../agents/experts/index.ts';
import type { Expert } from '../agents/experts/expert.ts';
import { ruleFamily } from '../critic/rules/index.ts';
import type { ChoiceRule } from '../critic/rules/rule.ts';
import { DramatisError, messageOf } from '../domain/error.ts';
import { suiteFamily } from '../evals/suites/index.ts';
import type { Suite } from '../evals/suites/suite.ts';
import { facetFamily } from '../facets/index.ts';
import type { Facet } from '../facets/facet.ts';
import { formatFamily } from '../formats/index.ts';
import type { Format } from '../formats/format.ts';
import { embedderFamily } from '../models/embedders/index.ts';
import type { Embedder } from '../models/embedder.ts';
import { pairingFamily } from '../pairing/index.ts';
import type { Pairing } from '../pairing/pairing.ts';
import { scenarioFamily } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { ModelRef } from '../models/model-choice.ts';
import { providerFamily } from '../models/providers/index.ts';
import type { Provider } from '../models/providers/provider.ts';
import type { ModelSettings } from '../models/settings.ts';
import { readerFamily } from '../seeds/readers/index.ts';
import type { Reader } from '../seeds/readers/reader.ts';
import { writerFamily } from '../writers/index.ts';
import type { Writer } from '../writers/writer.ts';

/** Plugins, or the modules that export one or a list of them as their default: a path from the configuration, or the name of a package. */
type Plugins<Member> = readonly (Member | string)[];

/** What a dramatis.config.ts exports as its default: what is to be known about models, and members for the plugin families. */
export interface Config extends ModelSettings {
  readonly experts?: Plugins<Expert>;
  readonly choiceRules?: Plugins<ChoiceRule>;
  readonly writers?: Plugins<Writer>;
  readonly scenarios?: Plugins<Scenario>;
  readonly facets?: Plugins<Facet>;
  readonly pairings?: Plugins<Pairing>;
  readonly readers?: Plugins<Reader>;
  readonly formats?: Plugins<Format>;
  readonly embedders?: Plugins<Embedder>;
  readonly suites?: Plugins<Suite>;
  readonly providers?: Plugins<Provider>;
}

/** A configuration in force: its path, undefined where there is none, and what it says about models. */
export interface LoadedConfig {
  readonly path: string | undefined;
  readonly settings: ModelSettings;
}

/** Types a configuration, for editors. */
export function defineConfig(config: Config): Config {
  return config;
}

/** A plugin is an object with these members at least; functions cannot be checked further before they are called. */
const pluginOf = <Member>(...methods: string[]) => {
  const members = ['name', 'description', ...methods];
  return z.custom<Member>((value) => lacking(value, members).length === 0, {
    error: ({ input }) => `must be an object with ${members.join(', ')}${typeof input === 'object' && input !== null ? `; it lacks ${lacking(input, members).join(', ')}` : ''}`,
    abort: true,
  });
};

function lacking(value: unknown, members: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [...members];
  return members.filter((member) => !(member in value) || (member === 'name' && typeof Object.getOwnPropertyDescriptor(value, 'name')?.value !== 'string'));
}

/** An expert from outside. Its cost and role say when it is asked: one of another kind would never be, and nobody would know. */
export const ExpertPlugin = pluginOf<Expert>('cost', 'role', 'rubric', 'judge', 'examples')
  .refine(({ cost }) => ['free', 'embedding', 'model'].includes(cost), 'must have the cost free, embedding or model')
  .refine(({ role }) => ['filter', 'voter'].includes(role), 'must have the role filter or voter')
  .refine(({ judge }) => typeof judge === 'function', 'must have a function judge');

/** A spec, or a model opened in code (`modelFrom`). */
const ModelRefSchema = z.union([z.string(), z.custom<Exclude<ModelRef, string>>((value) => typeof value === 'object' && value !== null && 'id' in value && 'chat' in value, 'must be a model spec or what modelFrom() gives')]);

const ConfigSchema = z.strictObject({
  experts: z.array(ExpertPlugin).default([]),
  choiceRules: z.array(pluginOf<ChoiceRule>('decide')).default([]),
  writers: z.array(pluginOf<Writer>('write')).default([]),
  scenarios: z.array(pluginOf<Scenario>('rules', 'utterances', 'situation', 'lines')).default([]),
  facets: z.array(pluginOf<Facet>('schema', 'draw', 'describe')).default([]),
  pairings: z.array(pluginOf<Pairing>('pair')).default([]),
  readers: z.array(pluginOf<Reader>('recognises', 'read')).default([]),
  formats: z.array(pluginOf<Format>('extension', 'head', 'record')).default([]),
  embedders: z.array(pluginOf<Embedder>('spec', 'open')).default([]),
  suites: z.array(pluginOf<Suite>('reads', 'run')).default([]),
  providers: z.array(pluginOf<Provider>('open')).default([]),
  models: z.union([ModelRefSchema, z.record(z.string(), z.union([ModelRefSchema, z.array(ModelRefSchema)]))]).optional(),
  embedder: z.string().optional(),
  prices: z.record(z.string(), z.strictObject({ input: z.number().min(0), cached: z.number().min(0).optional(), output: z.number().min(0) })).optional(),
  limits: z
    .strictObject({ timeoutSeconds: z.number().positive().optional(), attempts: z.int().min(1).optional(), failureRate: z.number().min(0).max(1).optional(), patienceSeconds: z.number().min(0).optional() })
    .optional(),
  prompts: z.string().optional(),
});

const DEFAULT_FILES = ['dramatis.config.ts', 'dramatis.config.mjs', 'dramatis.config.js'];

/** Loads the configuration at `path`, or the default one of the folder, and adds its plugins; gives where it was and what it says about models. */
export async function loadConfig(path: string | undefined, folder: string): Promise<LoadedConfig> {
  const file = path === undefined ? DEFAULT_FILES.map((name) => resolve(folder, name)).find((name) => existsSync(name)) : resolve(folder, path);
  if (file === undefined) return { path: undefined, settings: {} };
  if (!existsSync(file)) throw new DramatisError('not-found', `There is no configuration ${file}.`, { hint: 'Check the path given with --config.' });
  const settings = await settingsIn(file, refused.has(file)).catch((error: unknown) => {
    refused.add(file);
    throw error;
  });
  return { path: file, settings };
}

/** Files that were not in order when they were last loaded: what they import is read again, for it may have been mended since. */
const refused = new Set<string>();

async function settingsIn(file: string, again: boolean): Promise<ModelSettings> {
  const parsed = ConfigSchema.safeParse(await withModules(await importDefault(file, file, again), file, again));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the default export'}: ${message}`);
    throw new DramatisError('bad-config', `${file} is no configuration: ${problems.join('; ')}.`, { hint: 'Export as default an object with models, embedder, prices, limits, prompts, or lists of plugins: experts, choiceRules, writers, scenarios, facets, pairings, readers, formats, embedders, providers, suites.' });
  }
  addAll(parsed.data);
  const { models, embedder, prices, limits, prompts } = parsed.data;
  return { models, embedder, prices, limits, prompts: prompts === undefined ? undefined : resolve(dirname(file), prompts) };
}

/** Adds all or, when one cannot be added, none: a configuration that was mended is loaded again by those who go on running. */
function addAll(config: z.infer<typeof ConfigSchema>): void {
  const additions = [
    expertFamily.admit(config.experts),
    ruleFamily.admit(config.choiceRules),
    writerFamily.admit(config.writers),
    scenarioFamily.admit(config.scenarios),
    facetFamily.admit(config.facets),
    pairingFamily.admit(config.pairings),
    readerFamily.admit(config.readers),
    formatFamily.admit(config.formats),
    embedderFamily.admit(config.embedders),
    suiteFamily.admit(config.suites),
    providerFamily.admit(config.providers),
  ];
  for (const add of additions) add();
}

/** The configuration with its modules in place of their names. */
async function withModules(config: unknown, file: string, again: boolean): Promise<unknown> {
  if (typeof config !== 'object' || config === null) return config;
  const loaded = async (member: unknown): Promise<unknown> => (typeof member === 'string' ? importDefault(member, file, again) : member);
  const entries = Object.entries(config).map(async ([key, value]: [string, unknown]) => [key, Array.isArray(value) ? (await Promise.all(value.map(loaded))).flat() : value] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** What a plugin imports as `dramatis` is the package that loads it, wherever the plugin stands and whatever is installed there. */
const OWN_INDEX = fileURLToPath(new URL(`../index.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url));

/** What a module exports as its default; it is looked up as if `file` imported it, and read again if need be. */
export async function importDefault(module: string, file: string, again: boolean): Promise<unknown> {
  try {
    return await createJiti(pathToFileURL(file).href, { moduleCache: !again, alias: { dramatis: OWN_INDEX } }).import(module, { default: true });
  } catch (cause) {
    throw new DramatisError('bad-config', `${module} cannot be loaded: ${messageOf(cause).replace(/ Require stack:.*/, '')}`, { hint: 'Run it by itself to see what is wrong with it; a package must be installed where it is asked for: beside the configuration, or where the command is run.', cause });
  }
}
