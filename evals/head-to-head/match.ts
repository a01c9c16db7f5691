import type { Dialogue } from '../../domain/dialogue.ts';
import { contentWords } from '../../text/words.ts';

/** What every system made of one pair of personas, in the order of the systems. */
export type Matched = readonly Dialogue[];

/**
 * Finds what all systems made of the same personas: statements are compared by their content words, whatever their order and whichever
 * persona stands first. Of several conversations about one pair the first of one system goes with the first of another.
 */
export function matchByPersonas(systems: readonly (readonly Dialogue[])[]): Matched[] {
  const [first, ...others] = systems.map(byPersonas);
  return [...first].flatMap(([key, own]) => {
    const theirs = others.map((system) => system.get(key) ?? []);
    const count = Math.min(own.length, ...theirs.map((one) => one.length));
    return own.slice(0, count).map((dialogue, at) => [dialogue, ...theirs.map((one) => one[at])]);
  });
}

function byPersonas(dialogues: readonly Dialogue[]): Map<string, Dialogue[]> {
  const found = new Map<string, Dialogue[]>();
  for (const dialogue of dialogues) {
    if (dialogue.personas.some((persona) => persona.length === 0)) continue;
    const key = dialogue.personas.map(personaKey).sort().join('\n\n');
    found.set(key, [...(found.get(key) ?? []), dialogue]);
  }
  return found;
}

function personaKey(persona: readonly string[]): string {
  return persona.map(statementKey).sort().join('\n');
}

/** Content words alone: one edition of the same personas writes "I am", the other "I'm". */
function statementKey(text: string): string {
  const whole = contentWords(text).map((word) => word.replace(/'[a-z]+$/, ''));
  return contentWords(whole.join(' ')).join(' ');
}
