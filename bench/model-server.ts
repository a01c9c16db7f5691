import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { agentOf, answerTo } from '../test/support/stub-answers.ts';

// A model and an embedder in a process of their own, so that what they compute is not counted as ours.
// Argument: milliseconds a completion takes. Prints its address when it is ready; counts what it is asked at /count.

const latency = Number(process.argv[2]);
const Chat = z.object({ model: z.string(), messages: z.array(z.object({ role: z.string(), content: z.string() })) });
const Texts = z.object({ model: z.string(), input: z.array(z.string()) });
let count = 0;

async function completion(body: unknown): Promise<object> {
  count++;
  const { model, messages } = Chat.parse(body);
  const [system, question] = messages.map(({ content }) => content);
  const began = performance.now();
  const content = JSON.stringify(await answerTo(agentOf(system), question));
  await sleep(Math.max(0, latency - (performance.now() - began)));
  const usage = { prompt_tokens: Math.ceil(question.length / 4), completion_tokens: Math.ceil(content.length / 4), total_tokens: 0 };
  return { id: 'bench', object: 'chat.completion', created: 0, model, choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }], usage };
}

function embeddings(body: unknown): object {
  const { model, input } = Texts.parse(body);
  return { object: 'list', model, data: input.map((text, index) => ({ object: 'embedding', index, embedding: letterPairs(text) })), usage: { prompt_tokens: 1, total_tokens: 1 } };
}

/** Texts with the same pairs of letters are close: 64 dimensions, cheap to make. */
function letterPairs(text: string): number[] {
  const counts = new Array<number>(64).fill(0.01);
  for (let at = 1; at < text.length; at++) counts[(text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) % 64] += 1;
  return counts;
}

const server = createServer((request, response) => {
  void (async () => {
    if (request.url === '/count') {
      response.end(String(count));
      return;
    }
    const chunks: string[] = [];
    for await (const chunk of request) chunks.push(String(chunk));
    const body: unknown = JSON.parse(chunks.join(''));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(request.url?.endsWith('/embeddings') === true ? embeddings(body) : await completion(body)));
  })();
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}/v1\n`));
