import { other, speakerOf } from './converse-table.ts';
import type { Table } from './converse-table.ts';
import type { Fact } from './fact.ts';
import type { Floor } from './plan.ts';
import { mention } from './voice.ts';

const QUESTIONS_WANTED = 0.25;

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
    recalled: last?.recalls !== undefined,
    mine: table.left[speaker],
    theirs: table.sees ? table.left[other(speaker)] : undefined,
    earlier: earlier(table, speaker),
    room: table.total - 2 - table.turns.length,
    progress: table.turns.length / table.total,
    curiosity: 1 + 8 * (QUESTIONS_WANTED - (questions + 0.3) / (table.turns.length + 1)),
    warm,
    talkative,
    moves: table.turns.slice(2).map(({ move }) => move),
    detours: table.detours,
  };
}

function earlier(table: Table, speaker: 0 | 1): Fact[] {
  const told = table.turns.slice(0, -4).filter((turn) => turn.speaker !== speaker).flatMap((turn) => turn.told);
  return told.filter((fact) => !table.recalled.has(fact) && (mention(fact).you !== undefined || mention(fact).topic !== undefined));
}
