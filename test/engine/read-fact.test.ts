import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { normalise } from '../../engine/normalise.ts';
import { readFact } from '../../engine/read-fact.ts';

function read(text: string) {
  return readFact(attribute(text), []);
}

describe('normalising a crowd-written statement', () => {
  it.each([
    ["i've 5cats", "I've 5 cats."],
    ['i don t like rain', "I don't like rain."],
    ['i m in my early thirties', "I'm in my early thirties."],
    ['I have a dogs.', 'I have dogs.'],
    ['i have a big boss and a bus', 'I have a big boss and a bus.'],
    ['i have visited norway a times', 'I have visited Norway a few times.'],
    ['i live is a small town in texas', 'I live in a small town in Texas.'],
    ['my favourite band is the who', 'My favorite band is The Who.'],
    ['hey there i am a baker', 'I am a baker.'],
  ])('%s', (sloppy, clean) => {
    expect(normalise(sloppy)).toBe(clean);
  });
});

describe('reading a statement', () => {
  it.each([
    ['I love to bake bread.', 'likes-to-do'],
    ['I enjoy jazz.', 'likes-thing'],
    ['I own two parrots.', 'has-pets'],
    ['I have three sisters.', 'has-siblings'],
    ['My mother is a pilot.', 'kin-job'],
    ['I work as a nurse.', 'job'],
    ['I am 31 years old.', 'age'],
    ['I live in Oregon.', 'lives'],
    ['I hope to see the sea.', 'wants'],
    ['I was born in Peru.', 'origin'],
    ['I swim every morning.', 'habit'],
    ['I met a famous singer.', 'past'],
    ['My favorite color is green.', 'favorite-is'],
    ['I can juggle.', 'can'],
  ])('knows the shape of "%s"', (text, frame) => {
    expect(read(text).frame).toBe(frame);
  });

  it.each(['I hate school.', 'I do not have a car.', 'I do not drink beer.', 'I have never been abroad.', 'I am not a good cook.', "i can't swim"])(
    'takes "%s" for a denial',
    (text) => {
      expect(read(text).stance).toBe('denied');
    },
  );

  it('fills the slots that category talk needs', () => {
    expect(read('i have two dogs').slots).toMatchObject({ thing: 'two dogs', mine: 'my two dogs', yours: 'your two dogs' });
    expect(read('I like to bake cookies and dance in the kitchen.').slots.doing).toBe('baking cookies and dancing in the kitchen');
  });

  it('tells the partner how to call a fact back', () => {
    expect(read('I walk my dog every day.').mention.you).toBe('you walk your dog every day');
    expect(read('I love to bake bread.').mention.topic).toBe('all that baking bread');
    expect(read('My mother passed away when I was young.').mention.topic).toBeUndefined();
  });

  it('reads both halves of a compound', () => {
    expect(read('I love cats and have two cats.').halves.map(({ frame }) => frame)).toEqual(['likes-thing', 'has-pets']);
  });

  it('does not split a wish, which would claim what is only hoped for', () => {
    expect(read('I want to get married and have two children.').halves).toEqual([]);
  });

  it('keeps the category an attribute was written for', () => {
    const pack = { name: 'noise', query: 'What do you hear?', attributes: [], cues: [], patterns: [], talk: { asks: [], details: [], reactions: [], exchanges: [] } };
    expect(readFact(attribute('I live above a bakery.', 'noise'), [pack]).category).toBe('noise');
  });
});
