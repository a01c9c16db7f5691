import type { Dialogue } from '../../domain/dialogue.ts';
import type { Random } from '../../domain/random.ts';

/** Draws attributes of people who are in none of the dialogue's two seats: `count` different ones, or all there are; what either persona holds word for word is left out. */
export function strangers(dialogues: readonly Dialogue[]): (dialogue: Dialogue, count: number, random: Random) => string[] {
  // Sorted, so that what is drawn does not depend on the order of the dialogues.
  const all = [...new Set(dialogues.flatMap(({ personas }) => personas.flat()))].sort();
  return ({ personas }, count, random) => {
    const own = new Set(personas.flat().map(plain));
    const drawn = new Set<string>();
    for (let tries = 0; drawn.size < count && tries < count * 20 && all.length > 0; tries++) {
      const one = random.pick(all);
      if (!own.has(plain(one))) drawn.add(one);
    }
    return [...drawn];
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}
