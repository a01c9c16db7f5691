import { registry } from '../../domain/registry.ts';
import { anthropic } from './anthropic.ts';
import { deepseek } from './deepseek.ts';
import { googleGenai } from './google-genai.ts';
import { groq } from './groq.ts';
import { mistralai } from './mistralai.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import type { Provider } from './provider.ts';
import { xai } from './xai.ts';

/** Where chat models come from; the first is built in, the others are loaded when used. */
export const providerFamily = registry<Provider>('provider', [openai, anthropic, ollama, googleGenai, mistralai, groq, deepseek, xai]);

export const { members: providers } = providerFamily;
