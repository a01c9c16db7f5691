import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { sha256 } from '../../domain/id.ts';
import { agentOf, answerTo } from './stub-answers.ts';

/** What can go wrong with one request. */
export const faults = ['rate-limit', 'rate-limit-with-pause', 'server-error', 'reset', 'truncated-body', 'truncated-json', 'wrong-schema', 'empty', 'refusal', 'reasoning', 'chatter', 'no-schema', 'wrong-key', 'no-model'] as const;
export type Fault = (typeof faults)[number];

/** One request, as a fault plan sees it. */
export interface Question {
  readonly agent: string;
  /** Number of the request at the server, from 1. */
  readonly number: number;
  /** How often this very body has come, this time included. */
  readonly attempt: number;
  /** Whether an answer of a JSON schema was asked for. */
  readonly structured: boolean;
  readonly text: string;
}

export interface StubOptions {
  /** Which fault this request meets; none by default. */
  readonly fault?: (question: Question) => Fault | undefined;
  /** Milliseconds before every answer. */
  readonly latency?: number;
}

const Body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.string() }).optional(),
});

/** An OpenAI-compatible chat server on a free loopback port that answers every agent, counts, and fails on demand. */
export async function startStubServer({ fault = () => undefined, latency = 0 }: StubOptions = {}) {
  const asked: (Question & { readonly fault: Fault | undefined; readonly authorization: string | undefined })[] = [];
  const attempts = new Map<string, number>();
  const answered = new Map<string, number>();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = await bodyOf(request);
    const body = Body.parse(JSON.parse(raw));
    const text = body.messages.map(({ content }) => content).join('\n\n');
    const attempt = (attempts.get(raw) ?? 0) + 1;
    attempts.set(raw, attempt);
    const question = { agent: agentOf(body.messages[0].content), number: asked.length + 1, attempt, structured: body.response_format !== undefined, text };
    const met = fault(question);
    asked.push({ ...question, fault: met, authorization: request.headers.authorization });
    if (latency > 0) await sleep(latency);
    const answer = JSON.stringify(await answerTo(question.agent, body.messages[1].content));
    await reply(response, body.model, met, answer);
    if (met === undefined) answered.set(sha256(raw), (answered.get(sha256(raw)) ?? 0) + 1);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    baseURL: `http://127.0.0.1:${address.port}/v1`,
    asked,
    /** Requests that had a good answer and were sent again all the same. */
    repeated: (): number => [...answered.values()].reduce((sum, count) => sum + count - 1, 0),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type StubServer = Awaited<ReturnType<typeof startStubServer>>;

const STATUS: Readonly<Partial<Record<Fault, number>>> = { 'rate-limit': 429, 'rate-limit-with-pause': 429, 'server-error': 500, 'no-schema': 400, 'wrong-key': 401, 'no-model': 404 };

/** What the model says instead. */
const INSTEAD: Readonly<Partial<Record<Fault, (answer: string) => string>>> = {
  'truncated-json': (answer) => answer.slice(0, answer.length / 2),
  'wrong-schema': () => '{"mood":"fine"}',
  empty: () => '',
  refusal: () => "I'm sorry, but I can't help with that.",
  reasoning: (answer) => `<think>They ask for JSON, perhaps {"turns": []}? Let me see.</think>\n${answer}`,
  chatter: (answer) => `Sure! Here it is:\n\n\`\`\`json\n${answer}\n\`\`\`\nAnything else?`,
};

async function reply(response: ServerResponse, model: string, fault: Fault | undefined, answer: string): Promise<void> {
  if (fault === 'reset') {
    response.socket?.destroy();
    return;
  }
  const status = fault === undefined ? undefined : STATUS[fault];
  if (status !== undefined) {
    const headers = { 'content-type': 'application/json', ...(fault === 'rate-limit-with-pause' ? { 'retry-after': '1' } : {}) };
    response.writeHead(status, headers).end(JSON.stringify({ error: { message: `The stub answers ${status}.`, type: 'stub' } }));
    return;
  }
  const content = (fault === undefined ? undefined : INSTEAD[fault])?.(answer) ?? answer;
  const choices = [{ index: 0, finish_reason: fault === 'truncated-json' ? 'length' : 'stop', message: { role: 'assistant', content } }];
  const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
  const whole = JSON.stringify({ id: 'stub', object: 'chat.completion', created: 0, model, choices, usage });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
  if (fault === 'truncated-body') {
    response.write(whole.slice(0, whole.length / 2), () => response.socket?.destroy());
    return;
  }
  response.end(whole);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}
