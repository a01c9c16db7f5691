import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../domain/random.ts';
import { detectability } from '../../../evals/metrics/detectability.ts';
import { fitLogistic, logOdds } from '../../../evals/metrics/logistic.ts';
import { readRows } from '../../../seeds/readers/index.ts';
import { collect } from '../../support/collect.ts';
import { swapped, talk } from './talks.ts';

const WORDS = ['rye', 'bread', 'cats', 'radio', 'lake', 'swim', 'oven', 'street', 'night', 'tea', 'rain', 'song'];

/** Conversations of random words, of which some begin as told. */
function talks(name: string, count: number, beginning = '') {
  const random = Random.of('talks', name);
  return Array.from({ length: count }, (_one, at) => {
    const lines = Array.from({ length: 6 }, () => Array.from({ length: 4 + random.below(5) }, () => random.pick(WORDS)).join(' '));
    return talk(`${name}:${at}`, [[], []], beginning === '' ? lines : [`${beginning} ${lines[0]}`, ...lines.slice(1)]);
  });
}

describe('the classifier', () => {
  it('fits what a single feature can tell: the weight at which gain and penalty meet', () => {
    const { weights: [weight], bias } = fitLogistic([1, 1, -1, -1].map((value) => Float64Array.of(value)), [true, true, false, false]);
    expect(bias).toBeCloseTo(0, 6);
    // 0.02 · w = 1 / (1 + e^w)
    expect(0.02 * weight).toBeCloseTo(1 / (1 + Math.exp(weight)), 6);
  });

  it('takes no notice of scale or of features that do not vary', () => {
    const small = fitLogistic([0, 1, 2, 3].map((value) => Float64Array.of(value, 0.1)), [false, false, true, true]);
    const large = fitLogistic([0, 1000, 2000, 3000].map((value) => Float64Array.of(value, 0.1)), [false, false, true, true]);
    expect(large.weights[0]).toBeCloseTo(small.weights[0], 8);
    expect(small.weights[1]).toBe(0);
    expect(logOdds(small, Float64Array.of(3, 0.1))).toBeGreaterThan(0);
  });
});

describe('detectability', () => {
  it('is near a half for two samples of one kind', () => {
    const found = detectability(talks('ours', 150), talks('theirs', 150), ['shape', 'words'], 7);
    expect(found?.auc).toBeGreaterThan(0.38);
    expect(found?.auc).toBeLessThan(0.62);
    expect(found?.cases).toBe(300);
  });

  it('is near 1 when one set always says the same, and names it', () => {
    const found = detectability(talks('ours', 60, 'well hello'), talks('theirs', 60), ['words'], 7);
    expect(found?.auc).toBe(1);
    expect(found?.telling.slice(0, 3).map(({ feature }) => feature)).toEqual(expect.arrayContaining(['says "well hello"', 'says "hello"']));
    expect(found?.telling[0]).toMatchObject({ first: 1, second: 0 });
  });

  it('sees shape, where words tell nothing', () => {
    const long = talks('ours', 60).map((one) => ({ ...one, turns: [...one.turns, ...one.turns] }));
    expect(detectability(long, talks('theirs', 60), ['shape'], 7)?.auc).toBe(1);
  });

  it('depends neither on the order of conversations, nor on who is called the first, nor on which set is', () => {
    const [ours, theirs] = [talks('ours', 40, 'oh').slice(0, 30).concat(talks('more', 10)), talks('theirs', 40)];
    const found = detectability(ours, theirs, ['shape', 'words'], 7);
    expect(detectability([...ours].reverse(), theirs.map(swapped), ['shape', 'words'], 7)).toEqual(found);
    expect(detectability(theirs, ours, ['shape', 'words'], 7)?.auc).toBeCloseTo(found?.auc ?? Number.NaN, 6);
  });

  const human = join(process.env.DRAMATIS_TEST_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data'), 'persona-chat', 'valid_self_original_no_cands.txt');
  it('is near a half for two halves of the human conversations of Persona-Chat', async ({ skip }) => {
    if (!existsSync(human)) skip(`there is no ${human}; set DRAMATIS_TEST_DATA to the folder of the public data sets`);
    const dialogues = (await collect(readRows(human))).flatMap((row) => ('dialogue' in row ? [row.dialogue] : []));
    const halves = [0, 1].map((half) => dialogues.filter((_one, at) => at % 2 === half));
    const auc = detectability(halves[0], halves[1], ['shape', 'words'], 7)?.auc;
    expect(auc).toBeGreaterThan(0.44);
    expect(auc).toBeLessThan(0.56);
  });

  it('is unknown for fewer than ten conversations of either', () => {
    expect(detectability(talks('ours', 9), talks('theirs', 50), ['shape'], 7)).toBeNull();
  });
});
