import { DramatisError } from '../domain/error.ts';
import { OFFLINE, type OpenModel } from './chat.ts';
import { providers } from './providers/index.ts';

/** Opens `offline`, `provider:model`, or one of the models made in code by its id; any other spec is a `bad-option` error that lists the providers. */
export async function openModel(spec: string, environment: Readonly<Record<string, string | undefined>>, fromCode: readonly OpenModel[] = []): Promise<OpenModel> {
  if (spec === OFFLINE) return { id: OFFLINE };
  const made = fromCode.find(({ id }) => id === spec);
  if (made !== undefined) return made;
  const [name, ...rest] = spec.split(':');
  const model = rest.join(':');
  const provider = providers.find((one) => one.name === name);
  if (provider !== undefined && model !== '') return provider.open(model, environment);
  throw new DramatisError('bad-option', `The model "${spec}" is not known; allowed are offline and PROVIDER:MODEL with one of the providers ${providers.map((one) => one.name).join(', ')}.`, {
    hint: 'Write for example --model openai:gpt-4.1-mini, with OPENAI_BASE_URL for any OpenAI-compatible server.',
  });
}
