import { DramatisError } from '../../domain/error.ts';
import { registry } from '../../domain/registry.ts';
import type { Embedder, OpenEmbedder } from '../embedder.ts';
import { openai } from './openai.ts';
import { sentenceEncoder } from './sentence-encoder.ts';

/** The embedders; the first is the default. */
export const embedderFamily = registry<Embedder>('embedder', [sentenceEncoder, openai]);

export const { members: embedders } = embedderFamily;

/** Opens an embedder by its spec, `sentence-encoder` or `openai:MODEL`; any other is a `bad-option` error that lists the choices. */
export async function openEmbedder(
  spec: string,
  environment: Readonly<Record<string, string | undefined>>,
  members: readonly Embedder[] = embedders,
): Promise<OpenEmbedder> {
  const [name, ...rest] = spec.split(':');
  const model = rest.join(':');
  const member = members.find((one) => one.name === name);
  if (member === undefined || (model !== '') !== member.spec.includes(':')) {
    throw new DramatisError('bad-option', `The embedder "${spec}" is not known; allowed are ${members.map((one) => one.spec).join(' and ')}.`, {
      hint: 'Leave --embedder out for the built-in encoder, or write for example --embedder openai:text-embedding-3-small.',
    });
  }
  return member.open(model, environment);
}
