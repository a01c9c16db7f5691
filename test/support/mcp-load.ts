import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Random } from '../../domain/random.ts';

export interface Load {
  /** Address of the server. */
  readonly url: string;
  readonly clients: number;
  /** How many of the clients do what no client should. */
  readonly broken: number;
  readonly seconds: number;
  /** Mean pause of a client between two calls, in milliseconds; none when 0. */
  readonly pauseMs: number;
}

/** What healthy clients saw, and how often others misbehaved. */
export interface Seen {
  /** Milliseconds of each call of a tool that costs nothing, in ascending order. */
  readonly calls: number[];
  /** Milliseconds of each list of tools, in ascending order. */
  readonly lists: number[];
  readonly errors: string[];
  readonly misdeeds: number;
}

/** What misbehaving clients do, in turns: one kind each. None of it may be felt by others. */
const MISDEEDS: readonly ((url: URL, random: Random) => Promise<void>)[] = [sendGarbage, cutOff, poseAsAnother, dawdle, giveUp];

/** Lets clients work side by side for some seconds. Every second healthy one is of the revision of 2026, the others of 2025. */
export async function putUnderLoad({ url, clients, broken, seconds, pauseMs }: Load): Promise<Seen> {
  const seen: Seen = { calls: [], lists: [], errors: [], misdeeds: 0 };
  let misdeeds = 0;
  const until = performance.now() + seconds * 1000;
  const healthy = async (at: number): Promise<void> => {
    const random = Random.of('load', at);
    const client = new Client({ name: 'ada', version: '1' }, at % 2 === 0 ? { versionNegotiation: { mode: 'auto' } } : {});
    try {
      // Not all in one moment, as people do not either.
      await sleep(2 * random.next() * pauseMs);
      await client.connect(new StreamableHTTPClientTransport(new URL(url)));
      while (performance.now() < until) {
        await oneCall(client, random, seen);
        if (pauseMs > 0) await sleep(2 * random.next() * pauseMs);
      }
    } catch (error) {
      seen.errors.push(String(error));
    } finally {
      await client.close();
    }
  };
  const unhealthy = async (at: number): Promise<void> => {
    const random = Random.of('misdeeds', at);
    for (; performance.now() < until; misdeeds++) {
      await MISDEEDS[at % MISDEEDS.length](new URL(url), random);
      await sleep(20);
    }
  };
  await Promise.all([...Array.from({ length: clients - broken }, (_one, at) => healthy(at)), ...Array.from({ length: broken }, (_one, at) => unhealthy(at))]);
  const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  return { ...seen, calls: ascending(seen.calls), lists: ascending(seen.lists), misdeeds };
}

async function oneCall(client: Client, random: Random, { calls, lists, errors }: Seen): Promise<void> {
  const begun = performance.now();
  if (random.chance(0.1)) {
    // Asked plainly: compiling the schemas is the client's work, and here all clients share one process.
    const { tools } = await client.request({ method: 'tools/list' });
    lists.push(performance.now() - begun);
    if (tools.length === 0) errors.push('The list of tools was empty.');
    return;
  }
  const call = random.chance(0.5) ? { name: 'describe_plugins', arguments: { family: 'scenario' } } : { name: 'sample_conversations', arguments: {} };
  const { isError, content } = await client.callTool(call);
  calls.push(performance.now() - begun);
  if (isError === true) errors.push(JSON.stringify(content));
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

async function sendGarbage(url: URL, random: Random): Promise<void> {
  const body = random.pick(['{"jsonrpc": "2.0", "id": 1, "method"', '[]', 'null', '\u0000\u0001', '{"jsonrpc":"2.0","id":{},"method":7}', '{'.repeat(50_000)]);
  await (await fetch(url, { method: 'POST', headers: HEADERS, body })).text();
}

/** Announces a body and hangs up in the middle of it. */
async function cutOff(url: URL): Promise<void> {
  const socket = await dial(url);
  socket.write(`POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"jsonrpc":`);
  await sleep(5);
  socket.destroy();
}

function poseAsAnother(url: URL): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers: { ...HEADERS, host: 'people.example.com' } }, (response) => response.resume().once('close', resolve));
    sent.once('error', () => resolve()).end('{}');
  });
}

/** Sends the first lines of a request letter by letter. */
async function dawdle(url: URL): Promise<void> {
  const socket = await dial(url);
  for (const letter of `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n`) {
    if (socket.destroyed) return;
    socket.write(letter);
    await sleep(50);
  }
  socket.destroy();
}

/** Asks, and does not wait for the answer. */
async function giveUp(url: URL): Promise<void> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'describe_plugins', arguments: {} } });
  await fetch(url, { method: 'POST', headers: HEADERS, body, signal: AbortSignal.timeout(2) }).catch(() => undefined);
}

function dial(url: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname, () => resolve(socket));
    socket.on('error', reject);
  });
}
