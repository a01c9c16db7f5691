import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { Random } from '../../domain/random.ts';
import { readFact } from '../../engine/read-fact.ts';
import { variants, voice } from '../../engine/voice.ts';

const STATEMENTS = [
  'I love to bake cookies.', 'I am a vegan.', 'My father is a farmer.', 'I have two dogs.', 'I am 24 years old.', 'My favorite color is blue.',
  'I hate math class.', 'i live in alaska', 'I used to be a painter but now I am a housekeeper.', 'I just moved here from Germany.', 'Two dogs live with me.',
  'I have never been out of Ohio.', 'I do not drink alcohol.', 'My brother is older than me.', 'I am married with two kids.', 'Rain makes me happy.',
  'I am expecting twins in two months.', 'I only eat kosher.', 'I met Taylor Swift.', 'The lake is where I feel at home.',
];

function spoken(text: string, count = 60): string[] {
  const fact = readFact(attribute(text), []);
  const random = Random.of('voice', text);
  return Array.from({ length: count }, () => voice(fact, random));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

describe('voicing a fact', () => {
  it.each(STATEMENTS)('never repeats "%s" word for word and leaves no slot open', (text) => {
    for (const line of spoken(text)) {
      expect(letters(line)).not.toBe(letters(text));
      expect(line).toMatch(/^['A-Z0-9].*[.!?]$/);
      expect(line).not.toMatch(/[{}()|]|\bundefined\b| {2}/);
    }
  });

  it.each(STATEMENTS)('has many ways to say "%s"', (text) => {
    expect(new Set(spoken(text)).size).toBeGreaterThanOrEqual(8);
  });

  it('adds no number, and drops none', () => {
    for (const line of spoken('I am 24 years old.')) expect(line.match(/\d+|twenty-four/g)).toHaveLength(1);
    for (const line of spoken('I have two dogs.')) expect(line).toContain('wo dogs');
  });

  it('sounds like talk, neither like a form nor like a riddle', () => {
    for (const text of STATEMENTS) for (const line of spoken(text)) expect(line).not.toMatch(/[:?]|say hello to|you're talking to|that's me\b/i);
  });

  it('says nothing breezy after something hard', () => {
    for (const line of spoken('My mother died when I was young.', 200)) expect(line).not.toMatch(/by the way|actually|as it happens|honest|believe it/i);
  });

  it('keeps a denial a denial', () => {
    for (const line of spoken('I do not drink alcohol.')) expect(line).toMatch(/n't|not|never|away|clear|avoid/i);
  });

  it('agrees in number', () => {
    for (const line of spoken('I have two dogs.', 200)) expect(line).not.toMatch(/dogs (?:is|keeps|lives|runs|rules|has)\b|there is two/i);
    for (const line of spoken('I have a pet turtle.', 200)) expect(line).not.toMatch(/turtle (?:are|keep|live|run|rule)\b|there are a /i);
  });

  it('says the same with the same seed', () => {
    expect(spoken('I love to bake cookies.')).toEqual(spoken('I love to bake cookies.'));
  });

  it('can leave out lead-ins', () => {
    const fact = readFact(attribute('I have two dogs.'), []);
    const lines = Array.from({ length: 200 }, (_, at) => voice(fact, Random.of(at), { opener: false }));
    expect(lines.some((line) => /^(?:Truth be told|Honestly|Funny enough)/.test(line))).toBe(false);
  });

  it('counts its sentences', () => {
    expect(variants(readFact(attribute('I have two dogs.'), []))).toBeGreaterThan(15);
  });
});
