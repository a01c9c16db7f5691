import { z } from 'zod';
import { embedderFrom, type Embedder } from '../embedder.ts';
import { openAiAccess } from '../openai-access.ts';

const TEXTS_A_REQUEST = 128;
const TIMEOUT_MS = 60_000;
const RETRIES = 4;

/** Embeddings of any server that speaks OpenAI's protocol: OPENAI_BASE_URL, OPENAI_API_KEY. */
export const openai: Embedder = {
  name: 'openai',
  description: 'Any OpenAI-compatible server (OPENAI_BASE_URL, OPENAI_API_KEY), for example openai:text-embedding-3-small.',
  spec: 'openai:MODEL',
  open: async (model, environment) => {
    const { apiKey, baseURL } = openAiAccess(environment, `The embedder openai:${model}`, 'leave --embedder out to use the built-in sentence encoder');
    // Loaded when used: the built-in encoder should not wait for it.
    const { OpenAIEmbeddings } = await import('@langchain/openai');
    const embeddings = new OpenAIEmbeddings({
      model,
      apiKey,
      batchSize: TEXTS_A_REQUEST,
      timeout: TIMEOUT_MS,
      maxRetries: RETRIES,
      onFailedAttempt: giveUpUnlessPassing,
      // Many compatible servers do not know the SDK's default, base64.
      encodingFormat: 'float',
      configuration: { baseURL },
    });
    return embedderFrom(embeddings, `openai:${model}`);
  },
};

const Failure = z.object({ status: z.number().optional() });

/** LangChain's own rule gives up on a 429 without `retry-after`, which small servers send when they are merely busy. */
function giveUpUnlessPassing(error: unknown): void {
  const status = Failure.safeParse(error).data?.status;
  if (status !== undefined && status < 500 && status !== 408 && status !== 429) throw error;
}
