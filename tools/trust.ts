import type { Reliability, TrustFigure } from '../domain/reliability.ts';
import { cacheFolder } from '../graphs/open-services.ts';
import { readReliability, type JudgeName } from '../stores/judge-records.ts';
import type { Environment } from './tool.ts';

/** How to get what is missing. */
export const CHECK_HINT = 'not checked: dramatis judge-check';

/** What is known of a judge. */
export function trustIn(judge: JudgeName, environment: Environment): Reliability | undefined {
  return readReliability(judge, cacheFolder(environment));
}

/** How far an expert's scores can be trusted, in a few words: its least flattering figure against labels, and against itself where it wavers. */
export function trustCell(record: Reliability | undefined, expert: string): string {
  if (record === undefined) return CHECK_HINT;
  const figures = record.experts[expert] ?? [];
  const [outer, own] = [figures.filter(({ check }) => check !== 'stability'), figures.filter(({ check }) => check === 'stability')];
  const labelled = lowest(outer);
  const wavering = lowest(own);
  return [labelled === undefined ? 'no labelled set' : `${show(labelled)} ${labelled.check}${labelled.label === expert ? '' : `, ${labelled.label}`}`, ...(wavering === undefined || wavering.value >= 1 ? [] : [`stable ${show(wavering)}`])].join('; ');
}

/** The lines of a table: expert, set, figure, interval, cases. */
export function trustRows(record: Reliability): string[][] {
  return Object.entries(record.experts).flatMap(([expert, figures]) =>
    figures.filter(({ check, value }) => check !== 'stability' || value < 1).map(({ check, label, value, interval, cases }) => [expert, check, label, decimals(value), interval === null ? '' : `${decimals(interval[0])} to ${decimals(interval[1])}`, String(cases)]),
  );
}

export const TRUST_HEAD = ['expert', 'check', 'figure', 'value', '95 % interval', 'cases'];

function lowest(figures: readonly TrustFigure[]): TrustFigure | undefined {
  return figures.toSorted((a, b) => a.value - b.value)[0];
}

function show({ value, interval }: TrustFigure): string {
  return interval === null ? decimals(value) : `${decimals(value)} [${decimals(interval[0])}, ${decimals(interval[1])}]`;
}

function decimals(value: number): string {
  return value.toFixed(2);
}
