import { ChatOpenAI } from '@langchain/openai';
import { onTestFinished } from 'vitest';
import { startStubServer, type Line } from './stub-server.ts';

/** A chat model that follows a script, reached over HTTP as any other; its server is stopped after the test. */
export async function scriptedModel(script: (said: readonly string[]) => Line) {
  const server = await startStubServer({ script });
  onTestFinished(() => server.close());
  const model = new ChatOpenAI({ model: 'stub', apiKey: 'made-up', configuration: { baseURL: server.baseURL }, maxRetries: 0 });
  return { model, asked: server.asked };
}
