import { floorOf } from './converse-floor.ts';
import { other, speakerOf } from './converse-table.ts';
import type { Table } from './converse-table.ts';
import { isHard } from './library.ts';
import { nextFact, pressure, wayOf } from './plan.ts';
import type { Floor, Piece, Question } from './plan.ts';
import { movesFor } from './plan-moves.ts';
import type { Asides } from '../scenarios/scenario.ts';
import { acks, farewells, greetings } from './talk-acks.ts';
import { composed } from './talk-compose.ts';
import type { Composed } from './talk-compose.ts';
import { joined } from './talk-join.ts';
import { partingWish } from './talk-parting.ts';

const GREETED = 0.3;
/** How often a first and a last line have an aside. */
const ASIDE = 0.8;
/** How often a goodbye picks up what the partner told. */
const WISH = 0.5;

/** Says the next utterance of the conversation, wherever it stands. */
export function advance(table: Table): void {
  const place = table.turns.length;
  if (place === 0) open(table);
  else if (place === 1) reply(table);
  else if (place < table.total - 2) talk(table);
  else if (place === table.total - 2) end(table);
  else farewell(table);
}

function open(table: Table): void {
  const { palette, random, situation, scenario } = table;
  const found = palette.exchange(`openings/${situation.setting.slice(0, 12)}`, scenario.lines.openings(situation));
  const greeting = random.chance(GREETED) ? random.pick(greetings) : undefined;
  const opens: Question | undefined = found === undefined ? undefined : { about: 'surroundings', answers: found.exchange.answers };
  const text = found?.text ?? 'So here we are.';
  const aside = asideFor(table, 'openings');
  // A question stands last, because it is what is answered.
  put(table, { ...plain(joined(greeting, text.includes('?') ? sentences(aside, text) : sentences(text, aside))), opens }, 'open');
}

/** Answers the opening, and may already go on to something. */
function reply(table: Table): void {
  const floor = floorOf(table);
  const answers = floor.open?.about === 'surroundings' ? floor.open.answers : [];
  const answer = table.palette.take('answers', answers) ?? 'So it seems.';
  const next = table.business.length === 0 && table.random.chance(0.7) ? say(table, { ...floor, open: undefined }, answer) : undefined;
  put(table, next?.said ?? plain(answer), next?.move ?? 'reply');
}

function talk(table: Table): void {
  const floor = floorOf(table);
  const made = business(table, floor) ?? say(table, floor);
  put(table, made?.said ?? plain(table.palette.take('acks', acks) ?? 'I see.'), made?.move ?? 'acknowledge');
}

function end(table: Table): void {
  const { palette, scenario, situation, shares } = table;
  const ending = palette.exchange('endings', scenario.lines.endings(situation), sharesOf(shares, speakerOf(table)));
  const floor = floorOf(table);
  const room = (ending?.text.match(/[.!?]/g)?.length ?? 1) < 3;
  const first = floor.open !== undefined || (room && palette.random.chance(0.75)) ? reaction(table, floor) : undefined;
  const opens: Question | undefined = ending === undefined ? undefined : { about: 'surroundings', answers: ending.exchange.answers };
  put(table, { ...plain(sentences(first, ending?.text ?? 'I have to go now.')), opens }, 'end');
}

function farewell(table: Table): void {
  const { open: question } = floorOf(table);
  const fitting = question?.about === 'surroundings' ? question.answers : [];
  const asked = table.turns.at(-1)?.text.includes('?') === true || table.scenario.lines.business(table.situation).length > 0;
  const answers = fitting.length === 0 || (!asked && table.random.chance(0.2)) ? farewells : fitting;
  const last = table.palette.take('farewells', answers, sharesOf(table.shares, speakerOf(table))) ?? 'Take care.';
  put(table, plain(sentences(last, parting(table) ?? asideFor(table, 'partings'))), 'farewell');
}

function asideFor({ palette, random, scenario, situation }: Table, end: keyof Asides): string | undefined {
  const asides = scenario.lines.asides?.(situation)[end] ?? [];
  return random.chance(ASIDE) ? palette.take(`asides/${situation.mood}/${end}`, asides) : undefined;
}

function reaction(table: Table, { open: question, fresh }: Floor): string | undefined {
  const piece: Piece | undefined = question !== undefined ? { do: 'answer', question } : fresh !== undefined ? { do: 'react', fact: fresh } : undefined;
  return piece === undefined ? undefined : composed([piece], table.palette, table.manners[speakerOf(table)])?.text;
}

/** A wish that picks up something the partner told. */
function parting(table: Table): string | undefined {
  const { palette, turns } = table;
  const theirs = turns.filter(({ speaker }) => speaker !== speakerOf(table)).flatMap(({ told }) => told);
  return palette.random.chance(WISH) ? partingWish(theirs, palette) : undefined;
}

function say(table: Table, floor: Floor, start = ''): { said: Composed; move: string } | undefined {
  for (const move of movesFor(floor, table.random)) {
    const said = composed(move.pieces(floor), table.palette, table.manners[speakerOf(table)], start);
    if (said !== undefined) return { said, move: move.name };
  }
  return undefined;
}

function business(table: Table, floor: Floor): { said: Composed; move: string } | undefined {
  const step = table.business.at(0);
  if (step === undefined || floor.open !== undefined || floor.room < 2) return undefined;
  const slack = floor.room - 2 * table.business.length;
  if (slack > 1 && table.random.chance(0.4)) return undefined;
  const fact = nextFact(floor);
  const tell: Piece[] = fact === undefined || pressure(floor) < 0.85 ? [] : [{ do: 'tell', fact, way: wayOf(fact, floor) }];
  const react: Piece[] = floor.fresh === undefined ? [] : [{ do: 'react', fact: floor.fresh, extra: tell.length > 0 && !isHard(floor.fresh) }];
  const said = composed([...react, ...tell, { do: 'business', step }], table.palette, table.manners[speakerOf(table)]);
  if (said === undefined) return undefined;
  table.business.shift();
  const speaker = speakerOf(table);
  if (step.taken !== undefined) table.shares[speaker].push(step.taken);
  if (step.given !== undefined) table.shares[other(speaker)].push(step.given);
  return { said, move: 'business' };
}

function put(table: Table, said: Composed, move: string): void {
  const speaker = speakerOf(table);
  const rest = table.left[speaker].filter((fact) => !said.told.includes(fact));
  table.left[speaker].splice(0, table.left[speaker].length, ...rest);
    table.turns.push({ ...said, speaker, move });
}

function sentences(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ');
}

function plain(text: string): Composed {
  return { text, told: [], opens: undefined, reactedTo: undefined };
}

function sharesOf(shares: Table['shares'], speaker: 0 | 1): { myShare: string | undefined; yourShare: string | undefined } {
  return { myShare: shares[speaker].join(' and ') || undefined, yourShare: shares[other(speaker)].join(' and ') || undefined };
}
