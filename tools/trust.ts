import type { Reliability, TrustFigure } from '../domain/reliability.ts';
import { expertNameOf } from '../critic/panel.ts';
import { cachePaths } from '../graphs/cache-paths.ts';
import { readReliability, type JudgeName } from '../stores/judge-records.ts';
import { table } from './table.ts';
import type { Environment } from './tool.ts';

/** How to get what is missing. */
const CHECK_HINT = 'not checked: dramatis judge-check';

/** The judges of a panel, and what is known of those that were checked. */
export interface Trust {
  readonly judges: readonly string[];
  readonly records: readonly Reliability[];
}

/** What is known of judges; several are named with a plus between them, as manifests do. */
export function trustIn({ judge, embedder }: JudgeName, environment: Environment): Trust {
  const judges = judge.split('+');
  return { judges, records: judges.flatMap((one) => readReliability({ judge: one, embedder }, cachePaths(environment).folder) ?? []) };
}

/** How far an expert's scores can be trusted, in a few words: its least flattering figure against labels, and against itself where it wavers. An expert seated with a judge of its own (`depth@openai:NAME`) is looked up for that judge. */
export function trustCell(trust: Trust, seat: string): string {
  const expert = expertNameOf(seat);
  const record = recordOf(trust, seat);
  if (record === undefined) return CHECK_HINT;
  const figures = record.experts[expert] ?? [];
  const [outer, own] = [figures.filter(({ check }) => check !== 'stability'), figures.filter(({ check }) => check === 'stability')];
  const labelled = lowest(outer);
  const wavering = lowest(own);
  const shown = labelled === undefined ? 'no labelled set' : `${show(labelled)} ${labelled.check}${labelled.label === expert ? '' : `, ${labelled.label}`}`;
  return wavering === undefined || wavering.value >= 1 ? shown : `${shown}; stable ${show(wavering)}`;
}

/** The least flattering figure of an expert against labels; undefined where there is none. */
export function trustFigure(trust: Trust, seat: string): number | undefined {
  return lowest((recordOf(trust, seat)?.experts[expertNameOf(seat)] ?? []).filter(({ check }) => check !== 'stability'))?.value;
}

function recordOf({ judges, records }: Trust, seat: string): Reliability | undefined {
  const expert = expertNameOf(seat);
  const judge = seat === expert ? judges[0] : seat.slice(expert.length + 1);
  return records.find((one) => one.judge === judge);
}

/** A table for every judge, for a terminal. */
export function trustText({ judges, records }: Trust): string {
  return judges
    .map((judge) => {
      const record = records.find((one) => one.judge === judge);
      return `How far the judge ${judge} can be trusted: ${record === undefined ? CHECK_HINT : `\n${table(TRUST_HEAD, trustRows(record))}`}`;
    })
    .join('\n\n');
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
