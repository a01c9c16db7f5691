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

  it('asks a model once, about open attributes only, and takes its word with turns of the right speaker', async () => {
    const asked: unknown[] = [];
    const context = await offline();
    const lines = [FAITHFUL[0], 'Oh, that is early.', FAITHFUL[2], 'Some nights the radio on the bench wins and crackles back to life.'];
    const statuses = await attributeStatuses(adaAndBo(lines, ADA, ['I repair old radios.', 'I play the tuba in a brass band.']), {
      ...context,
      model: 'some-model',
      ask: async (agent, input) => {
        asked.push(input);
        return agent.answer.parse({ attributes: [{ number: 1, status: 'contradicted', turns: [0, 1, 2, 3, 9], claimed: [0, 1, 2, 3, 9], reason: 'because' }] });
      },
    });
    expect(asked).toHaveLength(1);
    const changed = statuses.filter(({ status }) => status === 'contradicted');
    expect(changed).toHaveLength(1);
    const [{ speaker, turns, claimed }] = changed;
    expect(turns).toEqual([speaker, speaker + 2]);
    expect(claimed).toEqual([1 - speaker, 3 - speaker]);
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
