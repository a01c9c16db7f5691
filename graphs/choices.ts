import { experts } from '../agents/experts/index.ts';
import { chooseModels, type ModelChoices, type ModelSetting } from '../models/model-choice.ts';
import type { ModelSettings } from '../models/settings.ts';

interface Options {
  readonly model?: ModelSetting | undefined;
  readonly embedder?: string | undefined;
  readonly prompts?: string | undefined;
}

interface Context {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly settings?: ModelSettings | undefined;
}

const OPTION = 'the option --model';
const CONFIGURATION = 'the configuration';

/** Which models are in force for every role and expert: options, then the configuration, then the environment. */
export function modelChoices({ model }: Pick<Options, 'model'>, { environment, settings }: Context): ModelChoices {
  const layers = [
    { from: OPTION, setting: model },
    { from: CONFIGURATION, setting: settings?.models },
    { from: 'DRAMATIS_MODEL', setting: environment.DRAMATIS_MODEL },
  ];
  return chooseModels(layers, experts.map(({ name }) => name));
}

/** Which embedder is in force, and where that was said. */
export function embedderChoice({ embedder }: Pick<Options, 'embedder'>, { environment, settings }: Context): { readonly spec: string; readonly from: string } {
  if (embedder !== undefined) return { spec: embedder, from: 'the option --embedder' };
  if (settings?.embedder !== undefined) return { spec: settings.embedder, from: CONFIGURATION };
  if (environment.DRAMATIS_EMBEDDER !== undefined) return { spec: environment.DRAMATIS_EMBEDDER, from: 'DRAMATIS_EMBEDDER' };
  return { spec: 'sentence-encoder', from: 'default' };
}

/** The user's folder of prompts, if any. */
export function promptsFolder({ prompts }: Pick<Options, 'prompts'>, { settings }: Context): string | undefined {
  return prompts ?? settings?.prompts;
}
