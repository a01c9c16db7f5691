import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { z } from 'zod';
import { DramatisError } from '../../domain/error.ts';
import type { AnswerMode } from '../answer-mode.ts';
import { checkedAddress, checkedKey } from '../openai-access.ts';
import { byTemperature } from '../by-temperature.ts';
import type { Provider } from './provider.ts';

/** A LangChain integration that is loaded when a model of it is used. */
interface Integration {
  readonly name: string;
  readonly description: string;
  /** The npm package and the chat model class it exports. */
  readonly package: string;
  readonly exported: string;
  /** Variable its key is read from; absent where no key is needed. */
  readonly keyVariable?: string;
  /** Variable its address is read from, and the constructor field it goes to. */
  readonly address?: { readonly variable: string; readonly field: string };
  /** What its constructor is given beside model, temperature and key. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** How a structured answer is asked for first. */
  readonly answers: AnswerMode;
  /** Name of the provider in the price table, when it is there. */
  readonly priced?: string;
}

type Constructor = new (fields: Record<string, unknown>) => BaseChatModel;

/** A provider whose package is loaded on first use, with the command that installs it when it is missing. */
export function throughPackage(integration: Integration): Provider {
  const { name, description, keyVariable, address } = integration;
  return {
    name,
    description,
    open: async (model, environment) => {
      const id = `${name}:${model}`;
      const apiKey = keyVariable === undefined ? undefined : neededKey(environment, keyVariable, id);
      const url = address === undefined ? undefined : checkedAddress(environment, address.variable);
      const Chat = await load(integration, id);
      // Retries belong to ask() alone: two layers would multiply them.
      const fields = { model, maxRetries: 0, ...integration.fields, ...(apiKey === undefined ? {} : { apiKey }), ...(address === undefined || url === undefined ? {} : { [address.field]: url }) };
      return {
        id,
        chat: byTemperature((temperature) => new Chat(temperature === undefined ? fields : { ...fields, temperature })),
        answers: integration.answers,
        endpoint: url ?? name,
        secrets: apiKey === undefined ? [] : [apiKey],
      };
    },
    pricedAs: (environment) => (integration.priced === undefined || (address !== undefined && environment[address.variable] !== undefined) ? undefined : { provider: integration.priced }),
  };
}

function neededKey(environment: Readonly<Record<string, string | undefined>>, variable: string, id: string): string {
  const key = checkedKey(environment, variable);
  if (key !== undefined) return key;
  throw new DramatisError('bad-config', `The model ${id} needs a key: ${variable} is not set.`, { hint: `Set ${variable}, or leave --model out to use the offline engine.` });
}

async function load({ package: name, exported }: Integration, id: string): Promise<Constructor> {
  const Loaded = z.object({ [exported]: z.custom<Constructor>((value) => typeof value === 'function') });
  const module = Loaded.safeParse(await importFrom(name, id));
  if (module.success) return module.data[exported];
  throw new DramatisError('bad-config', `The package ${name} has no ${exported}.`, { hint: `Install the version Dramatis knows: npm install ${name}@latest.` });
}

/** From where Dramatis is installed, else from the folder of the user: `npx` keeps the two apart. */
async function importFrom(name: string, id: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
  }
  try {
    return await import(pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(name)).href);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new DramatisError('bad-config', `The model ${id} needs the package ${name}, which is not installed.`, { hint: `Install it: npm install ${name}`, cause });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND');
}
