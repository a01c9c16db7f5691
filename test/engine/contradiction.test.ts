import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradiction } from '../../engine/contradiction.ts';
import { dataFile } from '../agents/experts/data-file.ts';

const CLASH: readonly [first: string, second: string][] = [
  ['I am 32 years old.', "I'm forty."],
  ['I am in third grade.', 'I am 41 years old.'],
  ['I live in Ohio.', 'I live in Paris.'],
  ['I live in Seattle.', 'I live in Texas.'],
  ['I was born in Canada.', 'I was born and raised in Italy.'],
  ['I am married.', "I'm single."],
  ['I am unemployed.', 'I work as a nurse.'],
  ['I have two brothers.', 'I am an only child.'],
  ['I have three sisters.', 'I have two sisters.'],
  ['I have two dogs.', "I don't have any pets."],
  ['My son plays drums.', 'I have no children.'],
  ['My favorite color is blue.', 'My favorite color is green.'],
  ['I am a vegan.', 'I love cheese.'],
  ['I am a vegetarian.', 'I eat steak every Sunday.'],
  ['I am allergic to dogs.', 'I have a dog.'],
  ['I love country music.', "I can't stand country music."],
  ['I can swim.', 'I cannot swim.'],
  ['I never drink coffee.', 'I drink coffee every morning.'],
  ['I have a car.', 'I do not own a car.'],
  ['I am a Christian.', 'I am an atheist.'],
  ['I have blonde hair.', 'My hair is black.'],
];

const FIT: readonly [first: string, second: string][] = [
  ['I live in Ohio.', 'I was born in Canada.'],
  ['I live in Seattle.', 'I live in Washington.'],
  ['I love music.', 'I hate country music.'],
  ['I like dogs.', 'I do not like dog food.'],
  ['I am a vegan.', 'I love vegan burgers.'],
  ['I am a vegan.', 'My sister loves steak.'],
  ['I have two dogs.', 'I have one cat.'],
  ['I want a dog.', 'I do not have a dog.'],
  ['I used to smoke.', 'I do not smoke.'],
  ['I am 32 years old.', 'My daughter says I act like I am 9.'],
  ['My favorite food is pizza.', 'My favorite color is red.'],
  ['I am a nurse.', 'I ride a motorbike and collect dolls.'],
  ['I love coffee.', 'Do you hate coffee?'],
];

describe('contradiction', () => {
  it.each(CLASH)('sees that "%s" and "%s" cannot both be true, in either order', (first, second) => {
    expect(contradiction(first, second)).toBeDefined();
    expect(contradiction(second, first)).toBeDefined();
  });

  it.each(FIT)('lets "%s" and "%s" stand together', (first, second) => {
    expect(contradiction(first, second)).toBeUndefined();
    expect(contradiction(second, first)).toBeUndefined();
  });

  it('says what kind of clash it is and quotes both statements', () => {
    const found = contradiction('I am a vegan.', 'I love bacon.');
    expect(found?.kind).toBe('diet');
    expect(found?.reason).toContain('bacon');
  });

  it('never clashes with itself', () => {
    for (const [first, second] of [...CLASH, ...FIT]) {
      expect(contradiction(first, first)).toBeUndefined();
      expect(contradiction(second, second)).toBeUndefined();
    }
  });
});

const personaChat = dataFile('persona-chat', 'valid_self_original_no_cands.txt');

describe.skipIf(personaChat === undefined)('contradiction on profiles written by people (skipped without the Persona-Chat file)', () => {
  it('raises an alarm in at most one profile of a hundred', () => {
    const profiles = profilesIn(readFileSync(personaChat ?? '', 'utf8'));
    const alarmed = profiles.filter((profile) => profile.some((first, at) => profile.slice(0, at).some((second) => contradiction(first, second) !== undefined)));
    expect(profiles.length).toBeGreaterThan(500);
    expect(alarmed.length / profiles.length).toBeLessThanOrEqual(0.01);
  });
});

function profilesIn(text: string): string[][] {
  const profiles: string[][] = [];
  for (const [, number, statement] of text.matchAll(/^(\d+) your persona: (.*)$/gm)) {
    if (number === '1') profiles.push([]);
    profiles.at(-1)?.push(statement);
  }
  return profiles;
}
