import { showShare } from '../evals/metrics/measure-table.ts';
import type { Critique } from '../domain/critique.ts';
import { table } from './table.ts';
import { trustCell, trustFigure, type Trust } from './trust.ts';

type PersonaKey = 'coverage' | 'present' | 'contradicted' | 'leakage' | 'apc' | 'inCharacter' | 'consistency';
const PERSONA: Readonly<Record<PersonaKey, string>> = { coverage: 'coverage', present: 'come up', contradicted: 'contradicted', leakage: 'claimed by the other', apc: 'APC', inCharacter: 'in character', consistency: 'consistency' };
/** Measures of one conversation; null where nothing could be counted. */
export type PersonaFigures = Readonly<Record<PersonaKey, number | null>>;

/** A mean in the making, over the conversations of which something is known. */
interface Known {
  sum: number;
  conversations: number;
}

/** What a panel said about many conversations, by expert. */
export interface CritiqueTally {
  conversations: number;
  passed: number;
  /** Rows that could not be judged, and how many for each reason. */
  unreadable: number;
  readonly problems: Record<string, number>;
  /** Conversations of which the file says who talks. */
  withPersonas: number;
  /** Over the conversations the faithfulness expert judged. */
  readonly persona: { conversations: number } & Record<PersonaKey, Known>;
  readonly experts: Record<string, { pass: number; fail: number; doesNotApply: number; scored: number; scoreSum: number; findings: Record<string, number> }>;
}

/** Reasons that are told apart; a file in which every row fails in its own way must not fill the memory. */
const MOST_PROBLEMS = 100;
const OTHER_PROBLEM = 'other problems';

/** A tally of nothing. */
export function emptyTally(): CritiqueTally {
  const nothing = (): Known => ({ sum: 0, conversations: 0 });
  return { conversations: 0, passed: 0, unreadable: 0, problems: {}, withPersonas: 0, persona: { conversations: 0, coverage: nothing(), present: nothing(), contradicted: nothing(), leakage: nothing(), apc: nothing(), inCharacter: nothing(), consistency: nothing() }, experts: {} };
}

/** Counts one critique; findings of severity `note` are evidence, not complaints, and are left out. */
export function addToTally(tally: CritiqueTally, critique: Critique & { readonly passed: boolean }): void {
  tally.conversations++;
  if (critique.passed) tally.passed++;
  for (const { expert, outcome, score, findings } of critique.verdicts) {
    const row = (tally.experts[expert] ??= { pass: 0, fail: 0, doesNotApply: 0, scored: 0, scoreSum: 0, findings: {} });
    if (outcome === 'pass') row.pass++;
    else if (outcome === 'fail') row.fail++;
    else row.doesNotApply++;
    if (score !== null) {
      row.scored++;
      row.scoreSum += score;
    }
    for (const code of new Set(findings.filter((one) => one.severity !== 'note').map((one) => one.code))) row.findings[code] = (row.findings[code] ?? 0) + 1;
  }
}

/** Counts a row that cannot be judged, by its problem without the place. */
export function addUnreadable(tally: CritiqueTally, problem: string): void {
  tally.unreadable++;
  const kind = problem.replace(/^.*?:(?:\d+:)? /, '').replace(/"[^"]*"/g, '"..."');
  const known = kind in tally.problems || Object.keys(tally.problems).length < MOST_PROBLEMS ? kind : OTHER_PROBLEM;
  tally.problems[known] = (tally.problems[known] ?? 0) + 1;
}

/** Adds the measures of one conversation, as far as they are known. */
export function addFigures({ persona }: CritiqueTally, figures: PersonaFigures): void {
  persona.conversations++;
  for (const key of keysOf(PERSONA)) {
    const value = figures[key];
    if (value === null) continue;
    persona[key].sum += value;
    persona[key].conversations++;
  }
}

function keysOf(labels: Readonly<Record<PersonaKey, string>>): PersonaKey[] {
  return Object.keys(labels).filter((key): key is PersonaKey => key in labels);
}

/** How a tally is shown. */
export interface TallyView {
  readonly trust: Trust;
  /** Conversations that failed, ready to read. */
  readonly failures: readonly string[];
  /** Width of the terminal in characters, where there is one. */
  readonly columns?: number | undefined;
}

const WIDE = 100;
const NARROWEST = 20;

/** The tally as a table, a row per expert, with its commonest findings, and what the figures mean. */
export function renderTally(tally: CritiqueTally, view: TallyView): string {
  const { conversations, passed, experts } = tally;
  const head = ['expert', 'pass', 'fail', 'other', 'score', 'labels', 'commonest findings'];
  const rows = Object.entries(experts).map(([name, row]) => {
    const commonest = Object.entries(row.findings).sort((a, b) => b[1] - a[1]).slice(0, 4).map(([code, count]) => `${code} ${count}`).join(', ');
    return [name, String(row.pass), String(row.fail), String(conversations - row.pass - row.fail), row.scored === 0 ? '-' : (row.scoreSum / row.scored).toFixed(3), trustFigure(view.trust, name)?.toFixed(2) ?? '-', commonest];
  });
  // Two characters stand around every cell.
  const taken = head.slice(0, -1).reduce((sum, title, at) => sum + Math.max(title.length, ...rows.map((row) => row[at].length)) + 4, 0);
  const width = Math.max(NARROWEST, Math.min(view.columns ?? WIDE, WIDE) - taken);
  return [
    table(head, rows, width),
    '',
    ...view.failures.flatMap((one) => [one, '']),
    `${passed} of ${counted(conversations, 'conversation')} passed every filter.${passed < conversations && view.failures.length === 0 ? ' --show N shows what speaks against those that did not.' : ''}`,
    ...unreadableLines(tally),
    ...personaLines(tally),
    'other: a filter had failed it before, or the expert does not apply. score: mean over those the expert scored; voters see what passed the filters alone, so their means are not those of another file.',
    `labels: how the expert agrees with people. ${legend(Object.keys(experts), view.trust)}`,
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function unreadableLines({ unreadable, problems }: CritiqueTally): string[] {
  if (unreadable === 0) return [];
  const kinds = Object.entries(problems).sort((a, b) => b[1] - a[1]).slice(0, 5).map(([kind, count]) => `${count}: ${kind}`);
  return [`${counted(unreadable, 'row')} could not be judged. ${kinds.join('; ')}.`];
}

function personaLines({ persona, withPersonas, experts }: CritiqueTally): string[] {
  if (withPersonas === 0 && 'faithfulness' in experts) return ['No personas were found, so faithfulness was not asked.'];
  if (persona.conversations === 0) return [];
  const known = keysOf(PERSONA).map((key) => {
    const { sum, conversations } = persona[key];
    const few = conversations < persona.conversations ? ` (${conversations})` : '';
    return `${PERSONA[key]} ${conversations === 0 ? '-' : showShare(sum / conversations)}${few}`;
  });
  return [`Attributes, mean of ${counted(persona.conversations, 'conversation')}, fewer in brackets: ${known.join(', ')}.`];
}

function legend(names: readonly string[], trust: Trust): string {
  if (trust.records.length === 0) return 'not checked: dramatis judge-check finds out.';
  const [known, unknown] = [true, false].map((is) => names.filter((name) => (trustFigure(trust, name) !== undefined) === is));
  const figures = [...known.map((name) => `${name} ${trustCell(trust, name)}`), ...(unknown.length === 0 ? [] : [`no labelled set for ${unknown.join(', ')}`])];
  return `${figures.join('; ')}. docs/critic-checks.md explains each.`;
}
