import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../../domain/id.ts';
import { agentOf, answerTo } from './stub-answers.ts';
import { protocolOf, type Asked, type Protocol, type ToolCall } from './stub-protocols.ts';

/** What can go wrong with one request. */
export const faults = ['rate-limit', 'rate-limit-with-pause', 'rate-limit-in-ms', 'server-error', 'reset', 'hang', 'slow-body', 'truncated-body', 'truncated-json', 'wrong-schema', 'empty', 'refusal', 'reasoning', 'chatter', 'no-schema', 'no-tools', 'no-temperature', 'no-usage', 'echo-key', 'wrong-key', 'no-model', 'no-money'] as const;
export type Fault = (typeof faults)[number];

/** One request, as a fault plan sees it. */
export interface Question {
  readonly agent: string;
  /** Number of the request at the server, from 1. */
  readonly number: number;
  /** How often this very body has come, this time included. */
  readonly attempt: number;
  /** How the answer was asked for. */
  readonly mode: Asked['mode'];
  readonly model: string;
  readonly temperature: number | undefined;
  readonly text: string;
}

export interface StubOptions {
  /** Which fault this request meets; none by default. */
  readonly fault?: (question: Question) => Fault | undefined;
  /** Milliseconds before every answer. */
  readonly latency?: number;
  /** What the model of somebody else's agent says, by what was said so far; without it only our own agents are answered. */
  readonly script?: (said: readonly string[]) => Line;
}

/** A line of a script: what is said, or tools to call with their arguments. */
export type Line = string | readonly { readonly name: string; readonly args: unknown }[];

/** Tokens as the server reported them. */
export interface Served {
  input: number;
  output: number;
}

/** A chat server on a free loopback port, in the protocols of OpenAI, Anthropic and Ollama, that answers every agent, counts, and fails on demand. */
export async function startStubServer({ fault = () => undefined, latency = 0, script }: StubOptions = {}) {
  const asked: (Question & { readonly fault: Fault | undefined; readonly key: string | undefined })[] = [];
  const served: Served = { input: 0, output: 0 };
  const attempts = new Map<string, number>();
  const answered = new Map<string, number>();
  let inFlight = 0;
  let most = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    most = Math.max(most, ++inFlight);
    response.on('close', () => inFlight--);
    const raw = await bodyOf(request);
    const protocol = protocolOf(request.url ?? '');
    const { mode, model, temperature, system, messages } = protocol.read(JSON.parse(raw));
    const text = [system, ...messages].join('\n\n');
    const attempt = (attempts.get(raw) ?? 0) + 1;
    attempts.set(raw, attempt);
    const question = { agent: script === undefined ? agentOf(system) : 'script', number: asked.length + 1, attempt, mode, model, temperature, text };
    const met = fault(question);
    const { authorization, 'x-api-key': apiKey } = request.headers;
    asked.push({ ...question, fault: met, key: authorization ?? (Array.isArray(apiKey) ? apiKey[0] : apiKey) });
    if (latency > 0) await sleep(latency);
    if (refused(response, met, protocol, authorization ?? '')) return;
    const line = script?.(messages);
    const whole = typeof line === 'string' ? line : JSON.stringify(line ?? (await answerTo(question.agent, messages[0])));
    const content = (met === undefined ? undefined : INSTEAD[met])?.(whole) ?? whole;
    // As endpoints count: a token for about four characters.
    const usage = { input: Math.ceil(text.length / 4), output: Math.ceil(content.length / 4) };
    served.input += usage.input;
    served.output += usage.output;
    await send(response, JSON.stringify(protocol.write({ id: `stub-${sha256(raw).slice(0, 12)}`, model, content, calls: callsOf(line, mode, content), cut: met === 'truncated-json', usage: met === 'no-usage' ? undefined : usage })), met);
    if (met === undefined) answered.set(sha256(raw), (answered.get(sha256(raw)) ?? 0) + 1);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    baseURL: `${origin}/v1`,
    asked,
    served,
    /** Most requests that were in flight at once. */
    most: (): number => most,
    /** Requests that had a good answer and were sent again all the same. */
    repeated: (): number => [...answered.values()].reduce((sum, count) => sum + count - 1, 0),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type StubServer = Awaited<ReturnType<typeof startStubServer>>;

const STATUS: Readonly<Partial<Record<Fault, number>>> = { 'rate-limit': 429, 'rate-limit-with-pause': 429, 'rate-limit-in-ms': 429, 'server-error': 500, 'echo-key': 500, 'no-schema': 400, 'no-tools': 400, 'no-temperature': 400, 'wrong-key': 401, 'no-money': 402, 'no-model': 404 };
const HEADERS: Readonly<Partial<Record<Fault, Record<string, string>>>> = { 'rate-limit-with-pause': { 'retry-after': '1' }, 'rate-limit-in-ms': { 'retry-after-ms': '40' } };

/** What the model says instead. */
const INSTEAD: Readonly<Partial<Record<Fault, (answer: string) => string>>> = {
  'truncated-json': (answer) => answer.slice(0, answer.length / 2),
  'wrong-schema': () => '{"mood":"fine"}',
  empty: () => '',
  refusal: () => "I'm sorry, but I can't help with that.",
  reasoning: (answer) => `<think>They ask for JSON, perhaps {"turns": []}? Let me see.</think>\n${answer}`,
  chatter: (answer) => `Sure! Here it is:\n\n\`\`\`json\n${answer}\n\`\`\`\nAnything else?`,
};

/** Refuses the request, breaks the connection or says nothing for ever; false where it is to be answered. */
function refused(response: ServerResponse, fault: Fault | undefined, protocol: Protocol, key: string): boolean {
  if (fault === 'reset') response.socket?.destroy();
  if (fault === 'reset' || fault === 'hang') return true;
  const status = fault === undefined ? undefined : STATUS[fault];
  if (fault === undefined || status === undefined) return false;
  const message = fault === 'no-temperature' ? "Unsupported value: 'temperature' is fixed for this model." : fault === 'echo-key' ? `Something broke while serving ${key}.` : `The stub answers ${status}.`;
  response.writeHead(status, { 'content-type': 'application/json', ...HEADERS[fault] }).end(JSON.stringify(protocol.refuse(message)));
  return true;
}

/** Those of the script; a structured answer without one goes as the call that was asked for. */
function callsOf(line: Line | undefined, mode: Asked['mode'], content: string): ToolCall[] {
  if (line === undefined) return mode === 'tool' ? [{ name: 'answer', args: content }] : [];
  return typeof line === 'string' ? [] : line.map(({ name, args }) => ({ name, args: JSON.stringify(args) }));
}

async function send(response: ServerResponse, whole: string, fault: Fault | undefined): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
  if (fault === 'truncated-body') {
    response.write(whole.slice(0, whole.length / 2), () => response.socket?.destroy());
    return;
  }
  if (fault === 'slow-body') {
    response.write(whole.slice(0, whole.length / 2));
    await sleep(300);
    response.end(whole.slice(whole.length / 2));
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
