import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attributeStatuses, faithfulness } from '../../../agents/experts/faithfulness.ts';
import type { Subject } from '../../../agents/experts/expert.ts';
import type { Turn } from '../../../domain/conversation.ts';
import type { OpenEmbedder } from '../../../models/embedder.ts';
import { openEmbedder } from '../../../models/embedders/index.ts';
import { openVectorCache, type VectorCache } from '../../../models/vector-cache.ts';
import { describeExpert, offlineContext } from '../../conformance/expert.ts';
import { dataFile } from './data-file.ts';
import { adaAndBo, subjectOf } from './subject.ts';

let embedder: OpenEmbedder;
let cache: VectorCache;
beforeAll(async () => {
  embedder = await openEmbedder('sentence-encoder', {});
  cache = await openVectorCache(embedder);
});
afterAll(async () => {
  await cache.close();
  await embedder.close();
});
const offline = async () => offlineContext((texts) => cache.embed(texts));
const judge = async (subject: Subject) => faithfulness.judge(subject, await offline());
const findings = async (subject: Subject, code: string) => (await judge(subject)).findings.filter((one) => one.code === code);

describeExpert(faithfulness, offline);

const ADA = ['I bake bread before sunrise.', 'I have two cats.'];
const BO = ['I repair old radios.', 'I am a vegetarian.'];
const FAITHFUL = ['I was up at four again, baking a rye loaf before the sun came up.', 'I never see that hour unless I am repairing some old radio.', 'My cats see it every day, both of them sit on my feet while the oven warms up.', 'Save me a roll. I eat no meat, so bread is most of my lunch.'];

describe('faithfulness', () => {
  it('finds attributes that are told in other words, and the turn', async () => {
    const verdict = await judge(adaAndBo(FAITHFUL, ADA, BO));
    expect(verdict.outcome).toBe('pass');
    expect(verdict.findings.filter(({ code }) => code === 'attribute-absent')).toEqual([]);
    expect(verdict.findings.find(({ message }) => message.includes('two cats'))?.turns).toContain(2);
  });

  it('fails a speaker who says what cannot be true together with the profile', async () => {
    const lines = [...FAITHFUL.slice(0, 3), 'I eat steak every Sunday, with a radio on.'];
    expect(await findings(adaAndBo(lines, ADA, BO), 'attribute-contradicted')).toMatchObject([{ severity: 'error', turns: [3] }]);
  });

  it('fails a speaker who claims what is true of the other', async () => {
    const lines = [...FAITHFUL.slice(0, 3), 'I have two cats as well. And I am a vegetarian.'];
    expect(await findings(adaAndBo(lines, ADA, BO), 'attribute-claimed')).toMatchObject([{ severity: 'error', turns: [3] }]);
  });

  it.each(['Do I have two cats? No idea.', 'So you have two cats and no alarm clock.', 'If I had two cats I would never sleep.', 'My sister has two cats.', 'I wish I had two cats.', 'Two cats sound like a lot of hair.'])('hears no claim in "%s"', async (line) => {
    expect(await findings(adaAndBo([...FAITHFUL.slice(0, 3), line], ADA, BO), 'attribute-claimed')).toEqual([]);
  });

  it('lets a speaker say what is in both profiles', async () => {
    const lines = [...FAITHFUL.slice(0, 3), 'I have two cats as well.'];
    expect(await findings(adaAndBo(lines, ADA, [...BO, 'I have two cats.']), 'attribute-claimed')).toEqual([]);
  });

  it('fails a speaker who shows nothing of the own profile', async () => {
    const lines = [FAITHFUL[0], 'Oh, that is early.', FAITHFUL[2], 'Sounds warm, at least.'];
    expect(await findings(adaAndBo(lines, ADA, BO), 'profile-not-shown')).toMatchObject([{ severity: 'error' }]);
  });

  it('does not apply where the file names no profiles', async () => {
    expect(await judge(adaAndBo(FAITHFUL))).toMatchObject({ outcome: 'does-not-apply', score: null });
  });

  it('asks a model once, about all attributes when some are open, and takes its word where it rests on turns of the right speaker', async () => {
    const asked: unknown[] = [];
    const context = await offline();
    const lines = [FAITHFUL[0], 'Oh, that is early.', FAITHFUL[2], 'Some nights the radio on the bench wins and crackles back to life.'];
    const statuses = await attributeStatuses(adaAndBo(lines, ADA, ['I repair old radios.', 'I play the tuba in a brass band.']), {
      ...context,
      model: 'some-model',
      ask: async (agent, input) => {
        asked.push(input);
        return agent.answer.parse({ attributes: [{ number: 1, status: 'contradicted', turns: [0, 1, 2, 3, 9], claimed: [0, 1, 2, 3, 9], reason: 'because' }, { number: 2, status: 'contradicted', turns: [99], claimed: [], reason: 'out of thin air' }] });
      },
    });
    expect(asked).toMatchObject([{ attributes: statuses.map(({ text }) => ({ text })) }]);
    const changed = statuses.filter(({ status }) => status === 'contradicted');
    expect(changed).toHaveLength(1);
    const [{ speaker, turns, claimed }] = changed;
    expect(turns).toEqual([speaker, speaker + 2]);
    expect(claimed).toEqual([1 - speaker, 3 - speaker]);
  });
});

/** Ada's attribute, and what one of the two says. */
async function statusAfter(attribute: string, speaker: 0 | 1, text: string) {
  const turns = ['The kettle takes longer than it should.', 'Then it must be a slow kettle.', text, text].map((line, at): Turn => ({ speaker: at % 2 === 0 ? 0 : 1, text: at < 2 || at % 2 === speaker ? line : 'Go on.' }));
  const [status] = await attributeStatuses(subjectOf(turns, [attribute], ['I collect stamps.']), await offline());
  return status;
}

describe('what people say every day', () => {
  it.each([
    ['I am a librarian.', "Oh, I've always wanted to be a librarian."],
    ['I have visited Spain.', "I've always wanted to visit Spain."],
    ['I am a construction worker.', "I've always thought construction work was a dangerous job."],
    ['I am a vegetarian.', 'I love vegetarian food.'],
    ['I love playing softball.', 'I played softball years ago, I am too busy now.'],
    ['I have two cats.', 'My aunt always says: I have two cats.'],
    ['I work as a nurse.', 'In that play I work as a nurse.'],
  ])('is no claim of "%s": %s', async (attribute, text) => {
    expect((await statusAfter(attribute, 1, text)).claimed).toEqual([]);
  });

  it.each([
    ['I am a librarian.', "I'm a librarian at the town library."],
    ['I have two cats.', 'I have two cats at home.'],
    ['My mother is a banker.', 'My mother is a banker.'],
  ])('is a claim of "%s": %s', async (attribute, text) => {
    expect((await statusAfter(attribute, 1, text)).claimed).toEqual([3]);
  });

  it('takes nothing from anybody by liking the same', async () => {
    const shared = await findings(adaAndBo([FAITHFUL[0], 'I love tacos, too.', FAITHFUL[2], FAITHFUL[3]], ['I love tacos.'], BO), 'attribute-claimed');
    expect(shared).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    ['I drink coffee every morning.', "I don't drink coffee after lunch."],
    ['I like to cook.', "I don't like to cook for crowds."],
    ['I play guitar.', "I don't play guitar as well as you."],
    ['I love dogs.', 'My wife says I hate dogs.'],
    ['I am a vegetarian.', 'I love bacon, I miss it, but I never eat it.'],
    ['I am a vegetarian.', 'I had a ham radio once.'],
    ['I have three children.', 'My only child-free evening is Friday.'],
    ['I am thirty-one.', 'I turned thirty last year.'],
    ["I'm a recovering alcoholic.", 'I was addicted to alcohol for years.'],
  ])('does not contradict "%s": %s', async (attribute, text) => {
    expect((await statusAfter(attribute, 0, text)).status).not.toBe('contradicted');
  });

  it.each([
    ['I have three children.', 'My only child starts school today, she has no siblings.'],
    ['I am a vegan.', 'I had a huge steak and eggs, best meat in town.'],
    ['I am forty.', 'I turned twenty last week.'],
    ['I live in Paris with my husband.', "I've never been married."],
    ['I live in Paris.', 'I live alone in Tokyo.'],
    ['I love dogs.', 'I hate dogs.'],
  ])('contradicts "%s": %s', async (attribute, text) => {
    expect((await statusAfter(attribute, 0, text)).status).toBe('contradicted');
  });

  it.each([
    ['I am a vegan.', 'My neighbour is a vegan and never stops talking of it.'],
    ['I have visited Spain.', "I've always wanted to go to Spain."],
  ])('does not show "%s": %s', async (attribute, text) => {
    expect((await statusAfter(attribute, 0, text)).status).toBe('absent');
  });
});

const Label = z.object({ status: z.string(), claimed: z.array(z.number()) });
const Row = z.object({
  pair: z.number(),
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  turns: z.array(z.tuple([z.union([z.literal(0), z.literal(1)]), z.string()])),
  labels: z.array(z.object({ attributes: z.record(z.string(), Label) })),
});
const labels = dataFile('attribute-labels', 'conversations.jsonl');

describe.skipIf(labels === undefined)('faithfulness against annotators (skipped without the attribute labels)', () => {
  it('ranks present above absent attributes with an AUC of .90 or more on the pairs its weights never saw', async () => {
    const rows = readFileSync(labels ?? '', 'utf8').trim().split('\n').map((line) => Row.parse(JSON.parse(line)));
    const pairs = [...new Set(rows.map(({ pair }) => pair))].sort((a, b) => a - b);
    const judged: { probability: number; present: boolean }[] = [];
    for (const row of rows.filter(({ pair }) => pairs.indexOf(pair) % 2 === 1)) {
      const turns = row.turns.map(([speaker, text]): Turn => ({ speaker, text }));
      const statuses = await attributeStatuses(subjectOf(turns, ...row.personas), await offline());
      const keys = row.personas.flatMap((persona, owner) => persona.map((_text, at) => `${'AB'[owner]}${at + 1}`));
      for (const [at, { probability }] of statuses.entries()) {
        for (const { attributes } of row.labels) judged.push({ probability, present: ['voiced', 'implied'].includes(attributes[keys[at]].status) });
      }
    }
    const [present, absent] = [true, false].map((wanted) => judged.filter((one) => one.present === wanted).map(({ probability }) => probability));
    const wins = present.reduce((sum, one) => sum + absent.reduce((all, other) => all + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0);
    expect(wins / (present.length * absent.length)).toBeGreaterThanOrEqual(0.9);
    const balanced = (present.filter((one) => one >= 0.5).length / present.length + absent.filter((one) => one < 0.5).length / absent.length) / 2;
    expect(balanced).toBeGreaterThanOrEqual(0.8);
  }, 60_000);
});
