import type { Dialogue } from '../../domain/dialogue.ts';
import { spelledOut } from '../../text/spelled-out.ts';
import { contentWords } from '../../text/words.ts';

/** Words over which the share of different ones is taken, so that long conversations are not held against themselves. */
const WINDOW = 100;

/** One number about a conversation. */
export interface TalkStatistic {
  readonly key: string;
  readonly label: string;
  of(dialogue: Dialogue): number;
}

const FIRST_PERSON = new Set(['i', 'my', 'me', 'mine', 'myself']);
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself']);

/** What is counted of every conversation when two sets are compared: amount, turns, questions, words. Case, contractions and punctuation are left out, the question mark aside: they tell how a file was typed. */
export const TALK_STATISTICS: readonly TalkStatistic[] = [
  { key: 'utterances', label: 'utterances', of: ({ turns }) => turns.length },
  { key: 'words-per-utterance', label: 'words an utterance', of: ({ turns }) => meanOf(turns.map(({ text }) => spelledOut(text).length)) },
  { key: 'length-spread', label: 'spread of utterance lengths (deviation in words)', of: ({ turns }) => deviation(turns.map(({ text }) => spelledOut(text).length)) },
  { key: 'balance', label: "words of the one who says less, over the other's", of: balance },
  { key: 'questions', label: 'utterances with a question', of: ({ turns }) => meanOf(turns.map(({ text }) => (text.includes('?') ? 1 : 0))) },
  { key: 'runs', label: 'utterances that follow one of the same speaker', of: ({ turns }) => meanOf(turns.slice(1).map(({ speaker }, at) => (speaker === turns[at].speaker ? 1 : 0))) },
  { key: 'different-words', label: 'different words among the first hundred', of: (one) => shareOfDifferent(allWords(one).slice(0, WINDOW)) },
  { key: 'content-words', label: 'content words an utterance', of: ({ turns }) => meanOf(turns.map(({ text }) => contentWords(text).length)) },
  { key: 'word-length', label: 'letters a word', of: (one) => meanOf(allWords(one).map((word) => word.length)) },
  { key: 'first-person', label: 'words in the first person', of: (one) => meanOf(allWords(one).map((word) => (FIRST_PERSON.has(word) ? 1 : 0))) },
  { key: 'second-person', label: 'words in the second person', of: (one) => meanOf(allWords(one).map((word) => (SECOND_PERSON.has(word) ? 1 : 0))) },
  { key: 'taken-up', label: 'content words of an utterance that the one before had', of: takenUp },
];

function allWords({ turns }: Dialogue): string[] {
  return turns.flatMap(({ text }) => spelledOut(text));
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - middle) ** 2)));
}

function balance({ turns }: Dialogue): number {
  const said = [0, 1].map((speaker) => turns.filter((turn) => turn.speaker === speaker).reduce((sum, { text }) => sum + spelledOut(text).length, 0));
  return Math.max(...said) === 0 ? 0 : Math.min(...said) / Math.max(...said);
}

function shareOfDifferent(tokens: readonly string[]): number {
  return tokens.length === 0 ? 0 : new Set(tokens).size / tokens.length;
}

function takenUp({ turns }: Dialogue): number {
  const content = turns.map(({ text }) => contentWords(text));
  return meanOf(content.slice(1).flatMap((own, at) => (own.length === 0 ? [] : [own.filter((word) => content[at].includes(word)).length / own.length])));
}
