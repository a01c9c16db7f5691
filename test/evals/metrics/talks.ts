import type { Dialogue } from '../../../domain/dialogue.ts';

/** A dialogue of Ada and Bo with lines said in turn, Ada first. */
export function talk(source: string, personas: Dialogue['personas'], lines: readonly string[]): Dialogue {
  return { source, personas, turns: lines.map((text, at) => ({ speaker: at % 2 === 0 ? 0 : 1, text })) };
}

/** The same conversation with the two seats exchanged: who was first is second, what was said stays. */
export function swapped({ source, personas: [first, second], turns }: Dialogue): Dialogue {
  return { source, personas: [second, first], turns: turns.map(({ speaker, text }) => ({ speaker: speaker === 0 ? 1 : 0, text })) };
}

/** One unit vector an axis: a text lies on the axis of the first of these words that it holds, else on the last axis. */
export function vectorsBy(...axes: readonly string[]): (texts: readonly string[]) => Promise<number[][]> {
  return async (texts) =>
    texts.map((text) => {
      const found = axes.findIndex((word) => text.toLowerCase().includes(word));
      return [...axes, ''].map((_axis, at) => (at === (found === -1 ? axes.length : found) ? 1 : 0));
    });
}
