import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { Random } from '../../domain/random.ts';
import { writeOffline } from '../../engine/converse.ts';
import { isHard } from '../../engine/library.ts';
import { affinity, inThreads } from '../../engine/plan-threads.ts';
import { readFact } from '../../engine/read-fact.ts';
import { asksFor } from '../../engine/talk-asks.ts';
import { seedCategories } from '../../seeds/categories/index.ts';
import { briefFor, plain } from './ada-and-bo.ts';

const read = (text: string): ReturnType<typeof readFact> => readFact(attribute(text), seedCategories);
const texts = Array.from({ length: 30 }, (_, ordinal) => writeOffline(briefFor(ordinal), Random.of('threads', ordinal), [plain, plain]).turns).flatMap((turns) => turns.map(({ text }) => text));

describe('the order in which facts come up', () => {
  it('keeps what belongs together side by side', () => {
    const facts = ['I have two dogs.', 'I work as a nurse.', 'I have three cats.', 'I work as a teacher.'].map(read);
    const order = inThreads(facts, Random.of('ada'));
    expect(affinity(order[0].category, order[1].category)).toBeGreaterThan(1);
    expect(affinity(order[2].category, order[3].category)).toBeGreaterThan(1);
  });

  it('does not begin with what is hard to say', () => {
    const facts = ['My mother died last year.', 'I love pizza.', 'I play the violin.', 'I have two dogs.'].map(read);
    for (const seed of [1, 2, 3, 4]) expect(isHard(inThreads(facts, Random.of('bo', seed))[0])).toBe(false);
  });
});

describe('the questions of a conversation', () => {
  it('are such that the fact to come answers them', () => {
    expect(asksFor(read('I have two dogs.')).join(' ')).toMatch(/pets/);
    expect(asksFor(read('I work as a nurse.')).join(' ')).toMatch(/work/);
    expect(asksFor(read('I work as a nurse.')).join(' ')).not.toMatch(/pets|music|siblings/);
  });
});

describe('the turns of a conversation', () => {
  it('announce nothing with a label and a colon', () => {
    for (const text of texts) expect(text).not.toMatch(/^(?:[A-Z]\w*'?\w* ){0,4}\w+: /);
  });

  it('are seldom longer than three sentences', () => {
    const long = texts.filter((text) => (text.match(/[.!?]+(?= |$)/g)?.length ?? 0) > 3);
    expect(long.length / texts.length).toBeLessThan(0.03);
  });
});
