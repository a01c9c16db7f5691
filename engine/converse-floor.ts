import { other, speakerOf } from './converse-table.ts';
import type { Table } from './converse-table.ts';
import type { Fact } from './fact.ts';
import type { Floor } from './plan.ts';

const QUESTIONS_WANTED = 0.29;

/** What the next speaker has before them, seen from the whole table. */
export function floorOf(table: Table): Floor {
  const speaker = speakerOf(table);
  const last = table.turns.at(-1);
  const questions = table.turns.filter(({ text }) => text.includes('?')).length;
  const { warm, talkative } = table.manners[speaker];
  return {
    open: last?.opens,
    fresh: last?.told.at(-1),
    mineHeard: last !== undefined && last.told.length === 0 && last.opens === undefined ? last.reactedTo : undefined,
    interrupted: table.turns.length > 2 && table.turns.at(-2)?.opens?.about === 'surroundings',
    topic: topicOf(table),
    mine: table.left[speaker],
    theirs: table.sees ? table.left[other(speaker)] : undefined,
    room: table.total - 2 - table.turns.length,
    progress: table.turns.length / table.total,
    curiosity: 1 + 8 * (QUESTIONS_WANTED - (questions + 0.3) / (table.turns.length + 1)),
    warm,
    talkative,
    moves: table.turns.slice(2).map(({ move }) => move),
    detours: table.detours,
  };
}

/** The fact last spoken of in the latest two utterances. */
function topicOf({ turns }: Table): Fact | undefined {
  for (const { told, opens, reactedTo } of turns.slice(-2).reverse()) {
    if (opens?.about === 'surroundings') return undefined;
    const fact = told.at(-1) ?? (opens?.about === 'fact' ? opens.fact : opens?.about === 'category' ? opens.expects : undefined) ?? reactedTo;
    if (fact !== undefined) return fact;
  }
  return undefined;
}
