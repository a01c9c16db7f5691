import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

const Question = z.object({ model: z.string(), input: z.union([z.string(), z.array(z.string())]), encoding_format: z.string().optional() });

/** A small OpenAI-compatible server for embeddings on a free loopback port; `refuse` makes the next answers fail with that status. */
export async function startEmbeddingsServer() {
  const asked: { authorization: string | undefined; texts: string[] }[] = [];
  const refusals: number[] = [];
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { model, input } = Question.parse(JSON.parse(await bodyOf(request)));
    const texts = typeof input === 'string' ? [input] : input;
    asked.push({ authorization: request.headers.authorization, texts });
    const status = refusals.shift() ?? 200;
    const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: letterCounts(text) }));
    const usage = { prompt_tokens: texts.length, total_tokens: texts.length };
    const answer = status === 200 ? { object: 'list', model, data, usage } : { error: { message: 'The model is not known here.' } };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    baseURL: `http://127.0.0.1:${address.port}/v1`,
    asked,
    refuse: (...statuses: number[]) => refusals.push(...statuses),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}

/** Simple, but real enough: texts with the same letters are close. */
function letterCounts(text: string): number[] {
  const counts: number[] = new Array(27).fill(0);
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97;
    counts[at >= 0 && at < 26 ? at : 26] += 1;
  }
  counts[26] += 1;
  return counts;
}
