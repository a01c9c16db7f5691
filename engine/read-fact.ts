import type { Attribute } from '../domain/attribute.ts';
import type { SeedCategory } from '../seeds/category.ts';
import { classify } from './classify.ts';
import type { Fact } from './fact.ts';
import { frames } from './frames/index.ts';
import { normalise } from './normalise.ts';

/** Understands an attribute: category, stance, grammatical frame and the pieces it can be said with. */
export function readFact(attribute: Attribute, categories: readonly SeedCategory[]): Fact {
  const clean = normalise(attribute.text);
  const statement = clean.replace(/[.!?]+$/, '');
  const category = classify(statement, categories);
  for (const frame of frames) {
    const found = frame.match.exec(statement);
    const reading = found === null ? undefined : frame.read(found, statement);
    if (reading === undefined) continue;
    const { parts, slots = {}, mention = {} } = reading;
    return { attribute, clean, category, stance: frame.stance ?? 'affirmed', slots, frame: frame.name, parts, mention, halves: [] };
  }
  return { attribute, clean, category, stance: 'affirmed', slots: {}, frame: 'any', parts: {}, mention: {}, halves: [] };
}
