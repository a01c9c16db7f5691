import { showShare } from '../evals/metrics/measure-table.ts';
import { passes, type Critique } from '../domain/critique.ts';
import { table } from './table.ts';
import { trustCell, type Trust } from './trust.ts';

type PersonaKey = 'coverage' | 'present' | 'contradicted' | 'leakage' | 'apc' | 'inCharacter' | 'consistency';
const PERSONA: Readonly<Record<PersonaKey, string>> = { coverage: 'coverage', present: 'come up', contradicted: 'contradicted', leakage: 'claimed by the other', apc: 'APC', inCharacter: 'in character', consistency: 'consistency' };
/** Measures of one conversation; null where nothing could be counted. */
export type PersonaFigures = Readonly<Record<PersonaKey, number | null>>;

/** What a panel said about many conversations, by expert. */
export interface CritiqueTally {
  conversations: number;
  passed: number;
  unreadable: number;
  /** Sums over the conversations the faithfulness expert judged; their means are shown. */
  readonly persona: { conversations: number } & Record<PersonaKey, number>;
  readonly experts: Record<string, { pass: number; fail: number; doesNotApply: number; scored: number; scoreSum: number; findings: Record<string, number> }>;
}

/** A tally of nothing. */
export function emptyTally(): CritiqueTally {
  return { conversations: 0, passed: 0, unreadable: 0, persona: { conversations: 0, coverage: 0, present: 0, contradicted: 0, leakage: 0, apc: 0, inCharacter: 0, consistency: 0 }, experts: {} };
}

/** Counts one critique; findings of severity `note` are evidence, not complaints, and are left out. */
export function addToTally(tally: CritiqueTally, critique: Critique): void {
  tally.conversations++;
  if (passes(critique)) tally.passed++;
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

/** Adds the measures of one conversation; where nothing tells of the profile, nothing is out of character either. */
export function addFigures({ persona }: CritiqueTally, figures: PersonaFigures): void {
  persona.conversations++;
  for (const key of keysOf(PERSONA)) persona[key] += figures[key] ?? 1;
}

function keysOf(labels: Readonly<Record<PersonaKey, string>>): PersonaKey[] {
  return Object.keys(labels).filter((key): key is PersonaKey => key in labels);
}

function renderPersona({ persona }: CritiqueTally): string {
  if (persona.conversations === 0) return '';
  return `\nAttributes, mean of ${persona.conversations} conversations: ${keysOf(PERSONA).map((key) => `${PERSONA[key]} ${showShare(persona[key] / persona.conversations)}`).join(', ')}.`;
}

/** The tally as a table, a row per expert, with its commonest findings. */
export function renderTally(tally: CritiqueTally, trust: Trust): string {
  const { conversations, passed, unreadable, experts } = tally;
  const rows = Object.entries(experts).map(([name, row]) => {
    const commonest = Object.entries(row.findings).sort((a, b) => b[1] - a[1]).slice(0, 4).map(([code, count]) => `${code} ${count}`).join(', ');
    const mean = row.scored === 0 ? '-' : (row.scoreSum / row.scored).toFixed(3);
    return [name, String(row.pass), String(row.fail), String(conversations - row.pass - row.fail), mean, trustCell(trust, name), commonest];
  });
  const left = unreadable === 0 ? '' : ` ${unreadable} rows could not be judged.`;
  return `${table(['expert', 'pass', 'fail', 'not asked or n/a', 'mean score', 'agrees with labels', 'commonest findings'], rows, 60)}\n\n${passed} of ${conversations} conversations passed every filter.${left}${renderPersona(tally)}`;
}
