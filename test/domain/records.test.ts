import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { canonicalJson, contentId } from '../../domain/id.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import { Random } from '../../domain/random.ts';
import { registry } from '../../domain/registry.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';

describe('ids', () => {
  it('depend on what is said, not on how it is laid out', () => {
    expect(attribute('I have  two dogs. ').id).toBe(attribute('i have two dogs.').id);
    expect(attribute('I have two cats.').id).not.toBe(attribute('I have two dogs.').id);
    expect(contentId('x', { a: 1, b: [2] })).toBe(contentId('x', { b: [2], a: 1 }));
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: null })).toBe('{"a":null,"b":{"c":2,"d":1}}');
  });

  it('of a profile do not depend on the order of its attributes, those of a pair on who speaks first', () => {
    expect(profile([...ada.attributes].reverse()).id).toBe(ada.id);
    expect(profile(ada.attributes, { voice: 'dry' }).id).not.toBe(ada.id);
    expect(pair(ada, bo).id).not.toBe(pair(bo, ada).id);
  });
});

describe('a stream of choices', () => {
  it('is named by its scope alone, and forks do not disturb it', () => {
    const [one, same, other] = [Random.of(7, 'Ada'), Random.of(7, 'Ada'), Random.of(7, 'Bo')];
    one.fork('aside').next();
    const draws = Array.from({ length: 20 }, () => one.below(1000));
    expect(Array.from({ length: 20 }, () => same.below(1000))).toEqual(draws);
    expect(Array.from({ length: 20 }, () => other.below(1000))).not.toEqual(draws);
  });

  it('is even enough', () => {
    const random = Random.of('even');
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 10_000; draw++) counts[random.below(5)]++;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect([...random.shuffle([1, 2, 3, 4])].sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a plugin family', () => {
  const family = () => registry('pet', [{ name: 'dog', description: 'Barks.' }]);

  it('takes members from outside, and refuses a name twice or one no command line could carry', () => {
    const pets = family();
    const cat = { name: 'tabby-cat', description: 'Purrs.' };
    for (const refused of [[{ name: 'dog', description: 'Barks too.' }], [cat, cat], [cat, { name: 'Big Cat', description: 'Roars.' }]]) {
      expect(() => pets.admit(refused)).toThrow(expect.objectContaining({ code: 'bad-config' }));
    }
    expect(pets.members).toHaveLength(1);
    pets.admit([cat])();
    expect(pets.named('tabby-cat').description).toBe('Purrs.');
  });

  it('answers an unknown name with those there are', () => {
    expect(() => family().named('cat')).toThrow(/no pet "cat"; there are dog/);
  });
});
