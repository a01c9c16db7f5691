import { seatPanel } from '../critic/panel.ts';
import { choiceRuleNamed } from '../critic/rules/index.ts';
import { DramatisError } from '../domain/error.ts';
import { pair, type Pair } from '../domain/pair.ts';
import { profile } from '../domain/profile.ts';
import { Random } from '../domain/random.ts';
import { addFacets } from '../graphs/profile-facets.ts';
import type { ModelChoices } from '../models/model-choice.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { builtInAttributes } from '../seeds/index.ts';
import { writerNamed } from '../writers/index.ts';
import type { PlannedWork } from './estimate-calls.ts';
import type { EstimateOptions } from './estimate-options.ts';
import { panelOf } from './panel-of.ts';
import { readPairs, readSeeds } from './read-inputs.ts';
import { namesOf } from './run-options.ts';
import type { ToolContext } from './tool.ts';

/** Pairs whose prompts are measured. */
const SAMPLED = 20;
/** A plateau can end a run from here on. */
const LEAST_ITERATIONS = 3;

/** The work of a run with these options, and some pairs like those it would be about. */
export async function planOfWork(options: EstimateOptions, choices: ModelChoices, context: ToolContext): Promise<{ work: PlannedWork; pairs: Pair[] }> {
  const given = await givenPairs(options, context);
  const scenario = scenarioNamed(options.scenario);
  const work = {
    ...(given === undefined ? await fromSeeds(options, context) : { expansion: { wanted: 0, categories: 0, unsorted: 0 }, profiles: { count: 0, size: 0 }, pairs: given.length }),
    candidates: options.candidates,
    iterations: { low: options.allIterations ? options.iterations : Math.min(LEAST_ITERATIONS, options.iterations), high: options.iterations },
    writer: writerNamed(options.writer).name,
    utterances: scenario.utterances,
    experts: seatPanel(panelOf(options.experts), (expert) => choices.parts[expert].specs),
    rule: choiceRuleNamed(options.choice),
    judgesOf: (expert: string) => choices.parts[expert].specs,
  };
  return { work, pairs: given === undefined ? samplePairs(options) : given.slice(0, SAMPLED) };
}

/** The pairs of a file; undefined when `--pairs` is a number or is left out. */
async function givenPairs(options: EstimateOptions, context: ToolContext): Promise<Pair[] | undefined> {
  if (options.pairs === undefined || /^\d+$/.test(options.pairs)) return undefined;
  return readPairs({ ...options, pairs: options.pairs }, context);
}

async function fromSeeds(options: EstimateOptions, context: ToolContext): Promise<Pick<PlannedWork, 'expansion' | 'profiles' | 'pairs'>> {
  const { attributes, categories } = await readSeeds(options.seeds, options.strict, context);
  const pairs = Number(options.pairs ?? 100);
  if (pairs < 1) throw new DramatisError('bad-option', '--pairs must be at least 1, or a file.', { hint: 'Write for example --pairs 100 or --pairs personas.csv.' });
  return {
    expansion: { wanted: Math.max(0, options.attributes - attributes.length), categories: categories.length, unsorted: attributes.filter(({ category }) => category === undefined).length },
    profiles: { count: options.profiles, size: options.profileSize },
    pairs,
  };
}

/** Pairs of built-in attributes, of the size that was asked for. */
function samplePairs({ profileSize, facets, seed }: EstimateOptions): Pair[] {
  const random = Random.of(seed, 'estimate');
  const services = { random: (...scope: (string | number)[]) => random.fork(...scope) };
  const person = () => profile(random.sample(builtInAttributes(), profileSize));
  return Array.from({ length: SAMPLED }, () => {
    const [first, second] = addFacets([person(), person()], namesOf(facets), services);
    return pair(first, second);
  });
}
