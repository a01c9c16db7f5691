import { attribute } from '../../domain/attribute.ts';
import { Random } from '../../domain/random.ts';
import { bigFive } from '../../facets/big-five.ts';

/** Somebody to be played. */
export interface Persona {
  /** As given. */
  readonly description: string;
  /** The same in the first person, one fact each. */
  readonly statements: readonly string[];
  /** The traits the person is meant to have, as the facet `big-five` draws them. */
  readonly facets: Readonly<Record<string, unknown>>;
}

/** A persona from a description ("A baker from Lund who has two cats") or from first-person statements; traits are drawn by the seed around what is said. */
export function personaOf(given: string | readonly string[], seed: number): Persona {
  const statements = typeof given === 'string' ? statementsOf(given) : [...given];
  const description = typeof given === 'string' ? given : given.join(' ');
  const attributes = statements.filter((text) => text.length <= 300).map((text) => attribute(text));
  return { description, statements, facets: { 'big-five': bigFive.draw(attributes, Random.of(seed, 'persona-traits', description)) } };
}

const FIRST_PERSON = /^(i|i'm|i've|i'd|my|we|our)\b/i;

/** A description in the third person as statements in the first: the noun phrase as "I am …", what follows a comma or "who" as a statement of its own. */
export function statementsOf(description: string): string[] {
  const clauses = description.replace(/[.\s]+$/, '').split(/,\s*(?:and\s+)?|\s+(?=who\s)/).map((one) => one.trim()).filter((one) => one !== '');
  return clauses.map((clause, at) => {
    if (FIRST_PERSON.test(clause)) return `${clause}.`;
    if (/^who\s/i.test(clause)) return `I am somebody ${clause}.`;
    if (at > 0 && !/^(\w+ing|an?|the)\b/i.test(clause)) return `About me: ${clause}.`;
    return `I am ${clause.charAt(0).toLowerCase()}${clause.slice(1)}.`;
  });
}
