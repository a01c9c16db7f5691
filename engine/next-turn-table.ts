import { attribute } from '../domain/attribute.ts';
import type { OwnView } from '../domain/brief.ts';
import type { Turn } from '../domain/conversation.ts';
import type { Random } from '../domain/random.ts';
import type { Manner } from '../facets/facet.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import type { Step } from '../scenarios/scenario.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import { inRegister, other } from './converse-table.ts';
import type { Table, TableTurn } from './converse-table.ts';
import type { Fact } from './fact.ts';
import { tells } from './next-turn-hear.ts';
import { aroundIn, questionIn } from './next-turn-questions.ts';
import { isOnlyTalk, statedIn } from './next-turn-stated.ts';
import { inThreads } from './plan-threads.ts';
import { readFact } from './read-fact.ts';
import { Palette } from './talk-palette.ts';
import { fold, hasSaid } from './talk-pattern.ts';

/** The table as one speaker understands it from the own profile and what was said. */
export function tableFrom(view: OwnView, random: Random, manner: Manner): Table {
  const scenario = scenarioNamed(view.scenario);
  const { min, max } = view.utterances;
  const own = inThreads(view.attributes.map(({ text, category }) => readFact(attribute(text, category), seedCategories)), random.fork('order'));
  const said = view.said.map(({ text }) => text);
  const turns = view.said.map((turn, place) => turnFrom(turn, place, view, own));
  const left: [Fact[], Fact[]] = [[], []];
  left[view.speaker] = own.filter((fact) => !turns.some(({ told }) => told.includes(fact)));
  const steps = scenario.lines.business(view.situation);
  const table: Table = {
    scenario,
    situation: { ...view.situation, leads: view.said.length % 2 === 0 ? view.speaker : other(view.speaker) },
    ordinal: view.ordinal,
    total: Math.max(view.said.length + 1, min + (view.ordinal % (max - min + 1))),
    palette: new Palette(random.fork('lines', view.said.length), view.ordinal, { avoid: [], said }),
    random: random.fork('moves', view.said.length),
    manners: [inRegister(manner, view.situation), inRegister(manner, view.situation)],
    left,
    turns,
    detours: scenario.lines.detours(view.situation),
    business: steps.filter((step) => !isDone(step, said)),
    shares: [[], []],
    sees: false,
  };
  shareOut(table, steps, view.said);
  return table;
}

function turnFrom(turn: Turn, place: number, view: OwnView, own: readonly Fact[]): TableTurn {
  const mine = turn.speaker === view.speaker;
  const last = place === view.said.length - 1;
  const earlier = view.said.slice(0, place).filter(({ speaker }) => speaker === view.speaker);
  const around = last && !mine ? linesAround(view) : [];
  const told = mine ? own.filter((fact) => tells(turn.text, fact) && !earlier.some(({ text }) => tells(text, fact))) : last ? statedIn(turn.text, view.said[place - 1]?.text, around) : [];
  const opens = last && !mine ? questionIn(turn.text, view, own) : aroundIn(turn.text, view);
  const before = place > 0 ? own.filter((fact) => tells(view.said[place - 1].text, fact)).at(-1) : undefined;
  return { speaker: turn.speaker, text: turn.text, told, opens, reactedTo: mine || !last || before === undefined || !isOnlyTalk(turn.text, around) ? undefined : before, move: mine ? 'earlier' : 'partner' };
}

function linesAround(view: OwnView): readonly string[] {
  const { lines } = scenarioNamed(view.scenario);
  const { situation } = view;
  const asides = lines.asides?.(situation) ?? { openings: [], partings: [] };
  const exchanges = [...lines.openings(situation), ...lines.detours(situation), ...lines.business(situation), ...lines.endings(situation)];
  return [...exchanges.flatMap(({ says, answers }) => [...says, ...answers]), ...asides.openings, ...asides.partings];
}

function isDone(step: Step, said: readonly string[]): boolean {
  const folded = said.map(fold);
  return step.says.some((line) => hasSaid(line, folded));
}

function shareOut(table: Table, steps: readonly Step[], said: readonly Turn[]): void {
  for (const { says, taken, given } of steps) {
    const turn = said.find(({ text }) => says.some((line) => hasSaid(line, [fold(text)])));
    if (turn === undefined) continue;
    if (taken !== undefined) table.shares[turn.speaker].push(taken);
    if (given !== undefined) table.shares[other(turn.speaker)].push(given);
  }
}
