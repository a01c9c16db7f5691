import type { Attribute } from '../domain/attribute.ts';
import type { SeedCategory } from '../seeds/category.ts';
import { classify } from './classify.ts';
import type { Fact } from './fact.ts';
import type { Frame, Reading } from './frames/frame.ts';
import { frames } from './frames/index.ts';
import { normalise } from './normalise.ts';
import { halvesOf, statementOf } from './statement.ts';

/** Understands an attribute: category, stance, grammatical frame and the pieces it can be said with. */
export function readFact(attribute: Attribute, categories: readonly SeedCategory[]): Fact {
  const clean = normalise(attribute.text);
  const statement = statementOf(clean);
  const halves = halvesOf(statement);
  if (halves === undefined) return factOf(attribute, clean, statement, categories);
  const first = factOf(attribute, clean, statementOf(halves.first), categories);
  const second = factOf(attribute, clean, statementOf(halves.second), categories);
  const main = first.category === undefined && second.category !== undefined ? second : first;
  return { ...main, frame: `${first.frame}+${second.frame}`, parts: { link: halves.link }, halves: [first, second] };
}

function factOf(attribute: Attribute, clean: string, statement: string, categories: readonly SeedCategory[]): Fact {
  const { frame, reading } = understand(statement);
  return {
    attribute,
    clean,
    category: known(attribute, categories) ?? classify(statement, categories),
    stance: frame?.stance ?? 'affirmed',
    slots: reading.slots ?? {},
    frame: frame?.name ?? 'any',
    parts: reading.parts,
    mention: reading.mention ?? {},
    halves: [],
  };
}

/** The category an attribute was written for, when it is one of these. */
function known({ category }: Attribute, categories: readonly SeedCategory[]): string | undefined {
  return category !== undefined && categories.some(({ name }) => name === category) ? category : undefined;
}

function understand(statement: string): { frame?: Frame; reading: Reading } {
  for (const frame of frames) {
    const found = frame.match.exec(statement);
    const reading = found === null ? undefined : frame.read(found, statement);
    if (reading !== undefined) return { frame, reading };
  }
  return { reading: { parts: {} } };
}
