import { resolve } from 'node:path';
import { seatPanel } from '../critic/panel.ts';
import { choiceRuleNamed } from '../critic/rules/index.ts';
import { Attribute } from '../domain/attribute.ts';
import { Category } from '../domain/category.ts';
import { packageVersion } from '../domain/package.ts';
import { Pair } from '../domain/pair.ts';
import type { Manifest } from '../domain/run.ts';
import type { IterationsPlan } from '../graphs/iteration.ts';
import { embedderChoice, modelChoices, promptsFolder } from '../graphs/choices.ts';
import { iterationsGraph } from '../graphs/iterations.ts';
import type { RunServices } from '../graphs/services.ts';
import { synthesisGraph } from '../graphs/synthesis.ts';
import { facetNamed } from '../facets/index.ts';
import { ROLES } from '../models/agent.ts';
import { renderChoices } from '../models/model-choice.ts';
import { loadPrompts } from '../models/prompt.ts';
import { pairingNamed } from '../pairing/index.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { builtInExemplars } from '../seeds/exemplars/index.ts';
import { readRecords } from '../stores/run-folder.ts';
import { writerNamed } from '../writers/index.ts';
import { panelOf } from './panel-of.ts';
import { namesOf, type ConverseOptions, type SynthesizeOptions } from './run-options.ts';
import type { ToolContext } from './tool.ts';

/** A run's operation and its options. */
export type RunOptions =
  | { readonly operation: 'synthesize'; readonly options: SynthesizeOptions }
  | { readonly operation: 'converse'; readonly options: ConverseOptions };

/** The manifest of a run about to start. Every name in the options is checked here, before anything is written. */
export function describeRun({ operation, options }: RunOptions, context: ToolContext): Manifest {
  const choices = modelChoices(options, context);
  const panel = planOf(options, (expert) => choices.parts[expert].specs).conversation.experts;
  namesOf(options.facets).forEach((name) => facetNamed(name));
  if ('pairing' in options) pairingNamed(options.pairing);
  const embedder = embedderChoice(options, context).spec;
  const chroma = options.chroma ?? context.environment.CHROMA_URL;
  const own = promptsFolder(options, context);
  // A run may be resumed from another folder.
  const prompts = own === undefined ? undefined : resolve(own);
  return {
    operation,
    // With what the environment said when it began: a run resumed elsewhere has to go on with the same.
    options: { ...options, model: renderChoices(choices), embedder, chroma, prompts },
    seed: options.seed,
    models: Object.fromEntries(ROLES.map((role) => [role, choices.parts[role].specs.join('+')])),
    embedder,
    memory: chroma ?? 'embedded',
    prompts: Object.fromEntries([...loadPrompts(prompts)].map(([name, { version }]) => [name, version])),
    experts: panel.map(({ name }) => name),
    versions: { dramatis: packageVersion(), node: process.versions.node },
    startedAt: new Date().toISOString(),
  };
}

/** Runs or resumes the whole pipeline from the seeds in the run's folder. */
export async function synthesizeIn(options: SynthesizeOptions, services: RunServices): Promise<void> {
  const plan = {
    ...planOf(options, services.judgesOf),
    attributes: options.attributes,
    profiles: options.profiles,
    profileSize: options.profileSize,
    facets: namesOf(options.facets),
    pairing: { strategy: options.pairing, count: options.pairs, minShared: options.minShared, maxReuse: options.maxReuse },
  };
  const seeds = await readRecords(services.paths.seeds, Attribute);
  const knownCategories = await readRecords(services.paths.seedCategories, Category);
  await synthesisGraph(plan, services).invoke({ seeds, knownCategories }, { signal: services.signal });
}

/** Runs or resumes the iterations on the pairs in the run's folder. */
export async function converseIn(options: ConverseOptions, services: RunServices): Promise<void> {
  const pairs = await readRecords(services.paths.pairs, Pair);
  const plan = planOf(options, services.judgesOf);
  await iterationsGraph(plan, services).invoke({ pairs }, { signal: services.signal, recursionLimit: plan.iterations + 5 });
}

function planOf(options: SynthesizeOptions | ConverseOptions, judgesOf: RunServices['judgesOf']): IterationsPlan {
  return {
    exemplars: builtInExemplars,
    iterations: options.iterations,
    allIterations: options.allIterations,
    conversation: { writer: writerNamed(options.writer), scenario: scenarioNamed(options.scenario), experts: seatPanel(panelOf(options.experts), judgesOf), rule: choiceRuleNamed(options.choice), candidates: options.candidates },
  };
}
