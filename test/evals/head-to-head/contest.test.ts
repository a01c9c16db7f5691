import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Dialogue } from '../../../domain/dialogue.ts';
import type { Subject } from '../../../agents/experts/expert.ts';
import { holdContest } from '../../../evals/head-to-head/contest.ts';
import type { Judge } from '../../../evals/head-to-head/judges.ts';
import { matchByPersonas } from '../../../evals/head-to-head/match.ts';
import { duelFigures, rankingFigures } from '../../../evals/head-to-head/standings.ts';
import { readRows } from '../../../seeds/readers/index.ts';
import { collect } from '../../support/collect.ts';
import { talk } from '../metrics/talks.ts';

const quiet = { concurrency: 2, signal: new AbortController().signal, report: () => undefined };
const words = ({ conversation: { turns } }: Subject): number => turns.reduce((sum, { text }) => sum + text.split(' ').length, 0);
const talkative: Judge = { question: 'talk', model: 'rules', compare: async (first, second) => (words(first) === words(second) ? 'tie' : words(first) > words(second) ? 'first' : 'second') };
const hasty: Judge = { question: 'haste', model: 'rules', compare: async () => 'first' };

/** Three systems on four pairs of personas: the second says most, the first and the third the same in one. */
const [short, long, middle] = [2, 6, 4].map((length) => Array.from({ length: 4 }, (_one, at) => talk(`${length}:${at}`, [[`I am number ${at}.`], ['I swim.']], Array.from({ length: at === 3 && length === 4 ? 2 : length }, () => 'Well then.'))));
const matches = matchByPersonas([short, long, middle]);

describe('conversations on the same personas', () => {
  it('are found whatever the order of statements and whichever persona is first, and each is used once', () => {
    const ours = [talk('a', [['I bake.', 'I swim!'], ['I have cats']], ['Hi.']), talk('b', [['I bake.', 'I swim!'], ['I have cats']], ['Hey.']), talk('c', [['I sing.'], []], ['La.'])];
    const theirs = [talk('d', [['I have cats.'], ['i swim', 'I bake.']], ['Ho.']), talk('e', [['I sing.'], ['I row.']], ['La.'])];
    expect(matchByPersonas([ours, theirs]).map((match) => match.map(({ source }) => source))).toEqual([['a', 'd']]);
  });

  const data = process.env.DRAMATIS_TEST_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
  it('of Synthetic-Persona-Chat and Persona-Chat are those that were published as pairs', async ({ skip }) => {
    const pairsFile = join(data, 'persona-chat', 'spc_valid_to_convai2_valid_pairs.json');
    if (!existsSync(pairsFile)) skip(`there is no ${pairsFile}; set DRAMATIS_TEST_DATA to the folder of the public data sets`);
    const read = async (path: string) => (await collect(readRows(join(data, path)))).flatMap((row) => ('dialogue' in row ? [row.dialogue] : []));
    const [spc, human] = [await read('synthetic-persona-chat/valid.csv'), await read('persona-chat/valid_self_original_no_cands.txt')];
    const published = z.array(z.object({ spc_valid_row: z.int(), convai2_valid_dialogue: z.int() })).parse(JSON.parse(readFileSync(pairsFile, 'utf8')));
    const matched = matchByPersonas([spc, human]);
    // A few persona pairs have fewer human dialogues than synthetic ones; where the list names one twice, we name each once.
    expect(new Set(published.map((one) => one.convai2_valid_dialogue)).size).toBe(988);
    expect(matched.length).toBeGreaterThanOrEqual(988);
    expect(new Set(matched.flat()).size).toBe(2 * matched.length);
    // Of several human dialogues with the same personas another may be named, whose edition writes "i am" for "i'm".
    const whole = ({ personas }: Dialogue) => personas.flat().map((text) => text.replace(/'m\b/g, ' am').replace(/'ve\b/g, ' have').replace(/'ll\b/g, ' will')).sort().join();
    const said = new Set(published.map((one) => `${spc[one.spc_valid_row].source} ${whole(human[one.convai2_valid_dialogue])}`));
    expect(matched.filter(([one, other]) => !said.has(`${one.source} ${whole(other)}`))).toEqual([]);
  });
});

describe('a contest', () => {
  it('gives wins, ties and losses that one counts by hand', async () => {
    const { duels, failed } = await holdContest(matches, [talkative], quiet);
    expect(failed.count).toBe(0);
    expect(duels).toHaveLength(12);
    const values = (other: number) => Object.fromEntries(duelFigures(duels, other).map(({ key, value }) => [key.replace(/-talk.*/, ''), value]));
    expect(values(1)).toEqual({ win: 0, tie: 0, lose: 1, order: 0 });
    expect(values(2)).toEqual({ win: 0, tie: 0.25, lose: 0.75, order: 0 });
  });

  it('counts a judge that always prefers what is shown first as tied, and says that the order decided', async () => {
    const { duels } = await holdContest(matches, [hasty], quiet);
    const figures = duelFigures(duels, 1);
    expect(Object.fromEntries(figures.map(({ key, value }) => [key.replace(/-haste.*/, ''), value]))).toEqual({ win: 0, tie: 1, lose: 0, order: 1 });
  });

  it('ranks systems alike by both methods, in whatever order personas come', async () => {
    const of = async (chosen: typeof matches) => rankingFigures((await holdContest(chosen, [talkative], quiet)).duels, ['short', 'long', 'middle'], 7);
    const figures = await of(matches);
    for (const method of ['bradley-terry', 'trueskill']) {
      const [one, two, three] = figures.filter(({ key }) => key.startsWith(method)).map(({ value }) => value);
      expect(two).toBeGreaterThan(three);
      expect(three).toBeGreaterThan(one);
    }
    for (const [at, { value }] of (await of([...matches].reverse())).entries()) expect(value).toBeCloseTo(figures[at].value, 8);
  });

  it('between two systems gives the second of two the mirror image of the first', async () => {
    const of = async (systems: (typeof short)[]) => duelFigures((await holdContest(matchByPersonas(systems), [talkative], quiet)).duels, 1).map(({ value }) => value);
    const [win, tie, lose] = await of([short, middle]);
    expect((await of([middle, short])).slice(0, 3)).toEqual([lose, tie, win]);
  });
});
