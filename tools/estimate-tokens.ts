import { agentNamed } from '../agents/index.ts';
import { writeConversation } from '../agents/write-conversation.ts';
import type { Turn } from '../domain/conversation.ts';
import type { Pair } from '../domain/pair.ts';
import { Random } from '../domain/random.ts';
import { briefFor, seatOf } from '../graphs/brief.ts';
import { usedBy } from '../graphs/used.ts';
import { messagesFor } from '../models/ask.ts';
import type { Prompt } from '../models/prompt.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { builtInExemplars } from '../seeds/exemplars/index.ts';
import { builtInCategories } from '../seeds/index.ts';
import type { Range } from './estimate-calls.ts';

/** Characters sent and received by one call of an agent. */
export interface CallSize {
  readonly sent: number;
  readonly received: number;
}

/** What the sizes are taken from: pairs like those of the run. */
export interface SizeSources {
  readonly pairs: readonly Pair[];
  readonly scenario: Scenario;
  readonly candidates: number;
  readonly prompts: ReadonlyMap<string, Prompt>;
}

/** Characters of a token of English in JSON: tokenizers differ, and this is where they lie. */
const CHARACTERS_A_TOKEN = { few: 3, many: 5 };
/** How far a run's own inputs and answers stray from the samples. */
const SPREAD = { sent: { low: 0.75, high: 1.35 }, received: { low: 0.5, high: 2 } };
/** Exemplars a brief shows. */
const EXEMPLARS = 5;
const REASON = 'They say more about themselves, and each answers the other.';

/** Tokens of so many calls of one agent; what a model reasons before it answers is not in it. */
export function tokensOf(calls: Range, size: CallSize): { readonly input: Range; readonly output: Range } {
  return {
    input: { low: Math.floor((calls.low * size.sent * SPREAD.sent.low) / CHARACTERS_A_TOKEN.many), high: Math.ceil((calls.high * size.sent * SPREAD.sent.high) / CHARACTERS_A_TOKEN.few) },
    output: { low: Math.floor((calls.low * size.received * SPREAD.received.low) / CHARACTERS_A_TOKEN.many), high: Math.ceil((calls.high * size.received * SPREAD.received.high) / CHARACTERS_A_TOKEN.few) },
  };
}

/** The mean size of a call of every agent: its prompt filled as it would be sent, and an answer like those wanted. */
export async function callSizes(sources: SizeSources): Promise<Map<string, CallSize>> {
  const each = await Promise.all(sources.pairs.map(async (pair) => sizesFor(pair, sources)));
  const names = new Set(each.flatMap((sizes) => [...sizes.keys()]));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map(
    [...names].map((name) => {
      const sizes = each.flatMap((one) => one.get(name) ?? []);
      return [name, { sent: mean(sizes.map(({ sent }) => sent)), received: mean(sizes.map(({ received }) => received)) }];
    }),
  );
}

async function sizesFor(pair: Pair, { scenario, candidates, prompts }: SizeSources): Promise<Map<string, CallSize>> {
  const samples = await samplesFor(pair, scenario, candidates);
  return new Map(
    [...samples].map(([name, { input, answer }]) => {
      const prompt = prompts.get(name);
      if (prompt === undefined) throw new Error(`There is no prompt of ${name}.`);
      const sent = messagesFor(prompt, agentNamed(name), input).reduce((sum, { text }) => sum + text.length, 0);
      return [name, { sent, received: JSON.stringify(answer).length }];
    }),
  );
}

/** An input of every agent and an answer to it, made of one pair. */
async function samplesFor(pair: Pair, scenario: Scenario, candidates: number): Promise<Map<string, { input: unknown; answer: unknown }>> {
  const random = Random.of('estimate', pair.id);
  const state = { index: 0, iteration: 1, pair, exemplars: random.sample(builtInExemplars, EXEMPLARS), used: usedBy(builtInExemplars.map(({ turns, personas }) => ({ utterances: turns.map(({ text }) => text), attributes: personas.flat() })), []) };
  const brief = briefFor(state, seatOf(state, 0), { scenario }, { random: (...scope) => random.fork(...scope) });
  const written = await writeConversation.offline(brief, { random, embed: async () => [] });
  const turns = written.turns.map(({ speaker, text }): Turn => ({ speaker: speaker === 1 ? 0 : 1, text }));
  const attributes = pair.profiles.flatMap((profile, at) => profile.attributes.map((one) => ({ text: one.text, speaker: at, probability: 0.5, turns: [0, 1] })));
  const statements = pair.profiles[0].attributes.map(({ text }) => text);
  const queries = random.sample(builtInCategories(), 5).map(({ query }) => query);
  const side = { turns, score: 0.5 };
  const quality = { quality: 'depth', rubric: 'Goes into what is said: why, how, what it was like, what follows. Not a list of facts, not small questions one after the other.' };
  const { scenario: name, situation, utterances, ordinal } = brief;
  const view = { speaker: 0, attributes: pair.profiles[0].attributes, facets: pair.profiles[0].facets, scenario: name, situation, utterances, said: turns.slice(0, Math.ceil(turns.length / 2)), ordinal };
  return new Map([
    ['write-conversation', { input: brief, answer: written }],
    ['next-turn', { input: view, answer: { text: turns[0].text, closing: false } }],
    ['revise-conversation', { input: { brief, turns, findings: [{ message: 'claims what is in the profile of the other', turns: [3], repair: 'Let the other say it.' }] }, answer: written }],
    ['judge-faithfulness', { input: { turns, attributes: attributes.slice(0, Math.ceil(attributes.length / 2)) }, answer: { attributes: attributes.slice(0, Math.ceil(attributes.length / 2)).map((_one, at) => ({ number: at + 1, status: 'implied', turns: [2, 4], claimed: [], reason: '' })) } }],
    ['judge-toxicity', { input: { turns }, answer: { severity: 0, turns: [], reason: REASON } }],
    ['compare-quality', { input: { ...quality, first: side, second: side }, answer: { better: 'first', reason: REASON } }],
    ['rank-candidates', { input: { ...quality, candidates: Array.from({ length: Math.max(2, candidates) }, () => side) }, answer: { ranking: Array.from({ length: candidates }, (_one, at) => at + 1), reason: REASON } }],
    ['find-contradictions', { input: { statements }, answer: { contradicted: false, reason: REASON } }],
    ['induce-query', { input: { members: statements.slice(0, 3) }, answer: { query: queries[0] } }],
    ['similar-queries', { input: { queries }, answer: { queries } }],
    ['new-attribute', { input: { companions: statements, query: queries[0] }, answer: { attribute: statements[0] } }],
  ]);
}
