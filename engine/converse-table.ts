import type { Brief } from '../domain/brief.ts';
import type { Situation } from '../domain/conversation.ts';
import type { Random } from '../domain/random.ts';
import type { Manner } from '../facets/facet.ts';
import type { Exchange, Scenario, Step } from '../scenarios/scenario.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import type { Fact } from './fact.ts';
import type { Question } from './plan.ts';
import { inThreads } from './plan-threads.ts';
import { readFact } from './read-fact.ts';
import { Palette } from './talk-palette.ts';

/** An utterance at the table and what it left behind. */
export interface TableTurn {
  readonly speaker: 0 | 1;
  readonly text: string;
  readonly told: readonly Fact[];
  readonly opens: Question | undefined;
  readonly reactedTo: Fact | undefined;
  readonly move: string;
}

/** A conversation being written: who sits there, what is still to be told, what was said. */
export interface Table {
  readonly scenario: Scenario;
  readonly situation: Situation;
  readonly ordinal: number;
  readonly total: number;
  readonly palette: Palette;
  readonly random: Random;
  readonly manners: readonly [Manner, Manner];
  /** Facts still to tell, of each speaker, in order. */
  readonly left: readonly [Fact[], Fact[]];
  readonly turns: TableTurn[];
  readonly detours: readonly Exchange[];
  readonly business: Step[];
  /** What each speaker took on. */
  readonly shares: readonly [string[], string[]];
  /** False when the one who speaks next cannot know what the partner has still to tell. */
  readonly sees: boolean;
}

/** Seats the two speakers of a brief at an empty table. */
export function seat(brief: Brief, scenario: Scenario, random: Random, manners: readonly [Manner, Manner]): Table {
  const [first, second] = brief.pair.profiles.map((profile) => profile.attributes.map((attribute) => readFact(attribute, seedCategories)));
  const agenda = inThreads([...first, ...second], random);
  const { min, max } = brief.utterances;
  const wanted = first.length + second.length + 6 + random.below(3);
  return {
    scenario,
    situation: brief.situation,
    ordinal: brief.ordinal,
    total: Math.min(max, Math.max(min, wanted)),
    palette: new Palette(random.fork('lines'), brief.ordinal, { avoid: brief.avoid, said: [] }),
    random,
    manners: [inRegister(manners[0], brief.situation), inRegister(manners[1], brief.situation)],
    left: [agenda.filter((fact) => first.includes(fact)), agenda.filter((fact) => second.includes(fact))],
    turns: [],
    detours: scenario.lines.detours(brief.situation),
    business: [...scenario.lines.business(brief.situation)],
    shares: [[], []],
    sees: true,
  };
}

/** Whose turn it is. */
export function speakerOf({ turns, situation }: Table): 0 | 1 {
  return turns.length % 2 === 0 ? situation.leads : other(situation.leads);
}

/** The one who is not speaking. */
export function other(speaker: 0 | 1): 0 | 1 {
  return speaker === 0 ? 1 : 0;
}

/** How somebody talks in a register: drier in a dry one, more in a chatty one. */
export function inRegister(manner: Manner, { register }: Pick<Situation, 'register'>): Manner {
  const shift = /brief|dry|plain/.test(register) ? -0.3 : /chatty|open/.test(register) ? 0.3 : 0;
  return { ...manner, talkative: Math.max(-1, Math.min(1, manner.talkative + shift)) };
}
