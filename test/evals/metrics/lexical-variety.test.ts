import { describe, expect, it } from 'vitest';
import { measureDialogues } from '../../../evals/metrics/dialogue-measures.ts';
import { drawn, drawnUtterances } from '../../../evals/metrics/drawn.ts';
import { selfBleu } from '../../../evals/metrics/self-bleu.ts';
import { topicMeasures } from '../../../evals/metrics/topics.ts';
import { ngramEntropy, varietyMeasures } from '../../../evals/metrics/variety.ts';
import { swapped, talk } from './talks.ts';

const personas: [string[], string[]] = [['I bake rye bread.'], ['I have three cats.']];
const talks = [
  talk('one', personas, ['Hi there, Bo.', 'Hello, is that bread?', 'I bake rye bread, take some.', 'Bye!']),
  talk('two', personas, ['Hi there, you.', 'My three cats say hello.', 'Bye!']),
  talk('three', personas, ['Rain again.', 'The cats hate it.', 'See you.']),
];
const turnedRound = [...talks].reverse();

describe('self-BLEU', () => {
  it('is what one computes by hand', () => {
    expect(selfBleu(['I bake bread now', 'I bake bread now'])).toBe(1);
    // No match at all: half a match among two words, and among one pair.
    expect(selfBleu(['rye bread', 'three cats'])).toBeCloseTo(Math.sqrt(0.25 * 0.5), 10);
    // Precisions 3/4, 1/3, 0.5/2, 0.5/1 and no penalty; 3/3, 1/2, 0.5/1 and the penalty for 3 words beside 4.
    const [first, second] = [(0.75 * (1 / 3) * 0.25 * 0.5) ** (1 / 4), Math.exp(1 - 4 / 3) * (1 * 0.5 * 0.5) ** (1 / 3)];
    expect(selfBleu(['I bake rye bread', 'I bake bread'])).toBeCloseTo((first + second) / 2, 10);
  });

  it('counts a word that another text has once only once', () => {
    // One of three matches; pairs and triples do not.
    expect(selfBleu(['no no no', 'no way out'])).toBeCloseTo(((1 / 3) * (0.5 / 2) * 0.5) ** (1 / 3), 10);
  });

  it('does not depend on the order of the texts, and is unknown for one', () => {
    const texts = ['I bake rye bread', 'I bake bread', 'Three cats', 'Three cats sleep'];
    expect(selfBleu([...texts].reverse())).toBeCloseTo(selfBleu(texts) ?? Number.NaN, 12);
    expect(selfBleu(['I bake'])).toBeNull();
  });
});

describe('the entropy of n-grams', () => {
  it('is what one computes by hand', () => {
    // "rye bread" twice, "bread rye" once.
    expect(ngramEntropy(['rye bread rye bread'], 2)).toBeCloseTo(-(2 / 3) * Math.log2(2 / 3) - (1 / 3) * Math.log2(1 / 3), 12);
    expect(ngramEntropy(['rye', 'bread'], 2)).toBeNull();
  });
});

describe('variety', () => {
  it('counts how conversations begin and end', () => {
    expect(varietyMeasures(talks, [])).toEqual({ entropy2: null, entropy4: null, commonestOpening: 1 / 3, commonestEnding: 2 / 3, distinctFirstWords: 1 });
  });

  it('depends neither on the order of conversations nor on who is called the first', () => {
    const of = (set: typeof talks) => varietyMeasures(set, drawnUtterances(set, 100, 7));
    expect(of(turnedRound)).toEqual(of(talks));
    expect(of(talks.map(swapped))).toEqual(of(talks));
  });
});

describe('topics', () => {
  it('are counted by the cue words of the built-in categories', () => {
    const utterances = ['I have two dogs.', 'My dog barks a lot.', 'I have three cats.', 'Hmm.'];
    expect(topicMeasures(utterances)).toEqual({ told: 0.75, topics: 2, commonestTopic: 2 / 3, topicEntropy: expect.closeTo(0.9183, 4) });
    expect(topicMeasures([...utterances].reverse())).toEqual(topicMeasures(utterances));
    expect(topicMeasures([])).toEqual({ told: null, topics: 0, commonestTopic: null, topicEntropy: null });
  });
});

describe('drawn conversations', () => {
  it('are the same ones in any order of the file, and others with another seed', () => {
    const many = Array.from({ length: 50 }, (_one, at) => talk(String(at), personas, [`Number ${at}.`]));
    const sources = (set: typeof many, seed: number) => drawn(set, 10, seed).map(({ source }) => source);
    expect(sources([...many].reverse(), 7)).toEqual(sources(many, 7));
    expect(sources(many, 8)).not.toEqual(sources(many, 7));
  });
});

describe('the lexical measures', () => {
  it('depend neither on the order of conversations nor on who is called the first', () => {
    expect(measureDialogues(turnedRound)).toEqual(measureDialogues(talks));
    expect(measureDialogues(talks.map(swapped))).toEqual(measureDialogues(talks));
  });
});
