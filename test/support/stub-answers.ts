import { findContradictions } from '../../agents/find-contradictions.ts';
import { induceQuery } from '../../agents/induce-query.ts';
import { newAttribute } from '../../agents/new-attribute.ts';
import { writeConversation } from '../../agents/write-conversation.ts';
import { attribute } from '../../domain/attribute.ts';
import type { Brief } from '../../domain/brief.ts';
import type { Situation } from '../../domain/conversation.ts';
import { sha256 } from '../../domain/id.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import { Random } from '../../domain/random.ts';
import { loadPrompt } from '../../models/prompt.ts';
import { scenarios } from '../../scenarios/index.ts';
import { seedCategories } from '../../seeds/categories/index.ts';

/** What a model would answer: a function of the prompt alone, so that two runs get the same. */
type Answerer = (prompt: string, random: Random) => unknown;

const embed = async (): Promise<number[][]> => [];

const answerers: Readonly<Record<string, Answerer>> = {
  'write-conversation': (prompt, random) => writeConversation.offline(briefIn(prompt, random), { random, embed }),
  'revise-conversation': (prompt, random) => writeConversation.offline(briefIn(prompt, random), { random, embed }),
  'next-turn': (prompt) => nextTurn(prompt),
  'induce-query': (prompt, random) => induceQuery.offline({ members: listIn('statements', prompt) }, { random, embed }),
  'similar-queries': (prompt, random) => ({ queries: random.sample(seedCategories.map(({ query }) => query).filter((query) => !prompt.includes(query)), 5) }),
  'new-attribute': (prompt, random) => newAttribute.offline({ companions: [], query: between('question', prompt) }, { random, embed }),
  'find-contradictions': (prompt, random) => findContradictions.offline({ statements: listIn('statements', prompt) }, { random, embed }),
  'judge-faithfulness': (prompt) => ({ attributes: listIn('attributes', prompt).map((_text, at) => ({ number: at + 1, status: 'implied', turns: [], claimed: [] })) }),
  'judge-toxicity': () => ({ severity: 0, turns: [], reason: '' }),
  'rate-conversation': (prompt) => ({ ratings: [...prompt.slice(prompt.lastIndexOf('Rate it from')).matchAll(/^- ([\w-]+):/gm)].map(([, aspect]) => ({ aspect, rating: Number(/Rate it from (\d+)/.exec(prompt)?.[1]) + 1 })) }),
  'identify-speakers': () => ({ speakerA: 'first', reason: 'A sounds like it.' }),
  'play-persona': (prompt) => ({ text: between('said', prompt).split('\n').at(-1)?.includes('computer program') === true ? "Fine. I'm a language model, and I was trained for this." : `Since you ask: ${listIn('you', prompt)[0]}` }),
  'rate-persona-answer': () => ({ rating: 4, reason: 'It fits.' }),
  'judge-sentences': (prompt) => ({ sentences: listIn('sentences', prompt).map((text, at) => ({ number: at + 1, stance: text.includes('language model') ? 'out-of-character' : 'neutral' })) }),
  'answer-item': () => ({ agreement: 4 }),
  'compare-quality': (prompt) => compare(between('first', prompt), between('second', prompt)),
  'spot-synthetic': (prompt) => ({ synthetic: between('first', prompt).length > between('second', prompt).length ? 'second' : 'first', reason: 'It says less.' }),
  'rank-candidates': (prompt) => rank([...prompt.matchAll(/<candidate_(\d+)>\n([^]*?)\n<\/candidate_\1>/g)].map(([, number, text]) => ({ number: Number(number), text }))),
};

const prompts = Object.keys(answerers).map((name) => loadPrompt(name));

/** The agent that asks: its published prompt is what the system message begins with. */
export function agentOf(system: string): string {
  const name = prompts.find((one) => system.startsWith(one.system))?.name;
  if (name === undefined) throw new Error(`No agent asks like this: ${system.slice(0, 80)}`);
  return name;
}

/** A sensible answer to an agent's question. */
export async function answerTo(agent: string, prompt: string): Promise<unknown> {
  return answerers[agent](prompt, Random.of('stub', sha256(prompt)));
}

function briefIn(prompt: string, random: Random): Brief {
  const scenario = scenarios.find(({ description }) => prompt.includes(`Its kind: ${description}`) || prompt.includes(`conversation: ${description}`)) ?? scenarios[0];
  const [first, second] = ['user_1', 'user_2'].map((tag) => profile(listIn(tag, prompt).map((text) => attribute(text))));
  return { pair: pair(first, second), scenario: scenario.name, situation: situationIn(prompt), utterances: scenario.utterances, exemplars: [], avoid: listIn('used', prompt), ordinal: random.below(1_000_000) };
}

function situationIn(prompt: string): Situation {
  const [, setting = 'in a queue', mood = 'relaxed', register = 'casual', leads = '1', ending = 'it is time'] =
    /They are (.*?)\. Mood: (.*?)\. Register: (.*?)\. User (\d) speaks first\. It ends when (.*?)\.\s*$/.exec(between('situation', prompt)) ?? [];
  return { setting, mood, register, leads: leads === '1' ? 0 : 1, ending };
}

function nextTurn(prompt: string): unknown {
  const place = Number(/This is utterance (\d+)/.exec(prompt)?.[1]);
  const own = listIn('you', prompt);
  const text = place % 3 === 0 ? 'And what does a day like this look like on your side?' : `Number ${place} on my list of stories: ${own[place % own.length].replace(/\.$/, '')}, more or less.`;
  return { text, closing: place >= 12 };
}

/** Prefers the one with more words, whichever stands first. */
function compare(first: string, second: string): unknown {
  const difference = first.length - second.length;
  return { better: difference === 0 ? 'tie' : difference > 0 ? 'first' : 'second', reason: 'It says more.' };
}

/** Prefers those with more words, in whatever order they are shown. */
function rank(shown: readonly { readonly number: number; readonly text: string }[]): unknown {
  return { ranking: [...shown].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1)).map(({ number }) => number), reason: 'They say more.' };
}

/** The last passage between these tags: exemplars above may hold the same words. */
function between(tag: string, prompt: string): string {
  return prompt.slice(prompt.lastIndexOf(`<${tag}>`) + tag.length + 2, prompt.lastIndexOf(`</${tag}>`)).trim();
}

function listIn(tag: string, prompt: string): string[] {
  return between(tag, prompt).split('\n').flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
}
