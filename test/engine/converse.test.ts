import { describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import { writeOffline } from '../../engine/converse.ts';
import { ada, bo, briefFor, plain } from './ada-and-bo.ts';

const ORDINALS = Array.from({ length: 40 }, (_, ordinal) => ordinal);
const written = ORDINALS.map((ordinal) => ({ brief: briefFor(ordinal), ...writeOffline(briefFor(ordinal), Random.of('write', ordinal), [plain, plain]) }));
const texts = written.flatMap(({ turns }) => turns.map(({ text }) => text));
const own = [ada, bo].map(({ attributes }) => new Set(attributes.map(({ id }) => id)));

describe('a conversation written offline', () => {
  it('alternates strictly, begins with the one who leads and keeps to the asked length', () => {
    for (const { brief, turns } of written) {
      expect(turns.length).toBeGreaterThanOrEqual(brief.utterances.min);
      expect(turns.length).toBeLessThanOrEqual(brief.utterances.max);
      turns.forEach(({ speaker }, place) => expect(speaker).toBe(place % 2 === 0 ? brief.situation.leads : 1 - brief.situation.leads));
    }
  });

  it('lets each speaker tell only what is true of the own life, each thing once', () => {
    for (const { turns } of written) {
      for (const { speaker, attributes } of turns) for (const id of attributes) expect(own[speaker]).toContain(id);
      const told = turns.flatMap(({ attributes }) => attributes);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('brings in most of what is known of both, and not all of it at once', () => {
    const told = written.flatMap(({ turns }) => turns.flatMap(({ attributes }, place) => attributes.map(() => place / turns.length)));
    expect(told.length / (written.length * 10)).toBeGreaterThan(0.8);
    expect(told.filter((place) => place < 1 / 3).length / told.length).toBeLessThan(0.45);
  });

  it('never says the same line twice in a conversation, and leaves no slot unfilled', () => {
    for (const { turns } of written) expect(new Set(turns.map(({ text }) => text)).size).toBe(turns.length);
    for (const text of texts) expect(text).not.toMatch(/[{}|]/);
  });

  it('opens differently every time, seldom with a greeting', () => {
    expect(new Set(written.map(({ turns }) => turns[0].text + turns[1].text)).size).toBe(written.length);
    expect(written.filter(({ turns }) => /^(?:hi|hello|hey)\b/i.test(turns[0].text)).length / written.length).toBeLessThanOrEqual(0.45);
  });

  it('asks now and then, neither never nor all the time', () => {
    const share = texts.filter((text) => text.includes('?')).length / texts.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.4);
  });

  it('is the same for the same seed', () => {
    expect(writeOffline(briefFor(3), Random.of('write', 3), [plain, plain]).turns).toEqual(written[3].turns);
  });

  it('does without names and phrases it is told to avoid, and still tells nearly everything', () => {
    let [told, wanted] = [0, 0];
    for (let at = 0; at < 20; at++) {
      const before = writeOffline(briefFor(at, 'small-talk'), Random.of('write', at), [plain, plain]).turns;
      const phrases = before.slice(1, -1).map(({ text }) => text.toLowerCase().replace(/[^a-z' ]+/g, '').split(' ').slice(0, 4).join(' ')).filter((phrase) => phrase.length > 14);
      const after = writeOffline(briefFor(at, 'small-talk', { avoid: phrases }), Random.of('write', at), [plain, plain]).turns;
      const holds = (turns: typeof before): number => phrases.filter((phrase) => turns.some(({ text }) => text.toLowerCase().replace(/[^a-z' ]+/g, '').includes(phrase))).length;
      expect(holds(after)).toBeLessThan(holds(before) / 2);
      told += new Set(after.flatMap(({ attributes }) => attributes)).size;
      wanted += new Set(before.flatMap(({ attributes }) => attributes)).size;
    }
    expect(told / wanted).toBeGreaterThan(0.95);
  });

  it('leaves out lines it is told to avoid', () => {
    const [first] = written[5].turns;
    const again = writeOffline(briefFor(5, 'small-talk', { avoid: [first.text] }), Random.of('write', 5), [plain, plain]);
    expect(again.turns[0].text).not.toBe(first.text);
  });

  it('is longer from talkative people than from people of few words', () => {
    const words = (talkative: number): number =>
      ORDINALS.slice(0, 12).reduce((sum, ordinal) => {
        const manner = { ...plain, talkative };
        return sum + writeOffline(briefFor(ordinal), Random.of('write', ordinal), [manner, manner]).turns.map(({ text }) => text).join(' ').split(' ').length;
      }, 0);
    expect(words(1)).toBeGreaterThan(words(-1) * 1.15);
  });

  it('keeps to any length that is asked for', () => {
    for (const [min, max] of [[2, 2], [4, 6], [20, 24]] as const) {
      const { turns } = writeOffline(briefFor(1, 'small-talk', { utterances: { min, max } }), Random.of('write', min), [plain, plain]);
      expect(turns.length).toBeGreaterThanOrEqual(min);
      expect(turns.length).toBeLessThanOrEqual(max);
    }
  });
});

describe('flatmates who divide chores', () => {
  it('end with each chore in the hands of one of them', () => {
    for (const ordinal of [0, 1, 2, 3, 4]) {
      const brief = briefFor(ordinal, 'dividing-chores');
      const { turns } = writeOffline(brief, Random.of('chores', ordinal), [plain, plain]);
      const chores = brief.situation.setting.replace(/^.*, with | to divide$/g, '').split(/, | and /);
      const summary = turns[turns.length - 2].text.toLowerCase();
      for (const chore of chores) expect(summary).toContain(chore);
    }
  });
});
