import { join } from 'node:path';
import { writeWhole } from '../domain/jsonl.ts';
import { differs, type ComparedPoint } from '../evals/experiments/comparison.ts';
import { plot } from '../evals/experiments/plot.ts';
import type { ArmRun } from '../evals/experiments/run-arm.ts';
import { table } from './table.ts';
import type { ToolResult } from './tool.ts';

/** What figures of an experiment rest on. */
export interface ExperimentAbout {
  readonly name: string;
  readonly title: string;
  readonly model: string;
  readonly embedder: string;
  readonly seed: number;
  /** How to read them. */
  readonly notes: readonly string[];
}

/** Tables, differences that can be told from none, JSON, and the plot in the folder when there is one. */
export async function experimentResult(about: ExperimentAbout, points: readonly ComparedPoint[], out: string | undefined): Promise<ToolResult> {
  const svg = plot(`${about.title} (${about.model}, seed ${about.seed})`, points);
  const data = { ...about, points };
  const kept: string[] = [];
  if (out !== undefined) {
    const [picture, figures] = [join(out, `${about.name}.svg`), join(out, `${about.name}.json`)];
    await writeWhole(picture, [svg]);
    await writeWhole(figures, [`${JSON.stringify(data, null, 2)}\n`]);
    kept.push(`Plot: ${picture}; figures: ${figures}.`);
  }
  const head = `${about.title}. Model ${about.model}, sentence vectors ${about.embedder}, seed ${about.seed}.`;
  return { data: { ...data, svg }, text: [head, table(['', ...points[0].figures.map(({ label }) => label)], points.map(rowOf)), ...differencesOf(points), ...about.notes, ...kept].join('\n\n') };
}

/** What an arm could not make, for the notes. */
export function shortOf(runs: readonly ArmRun[]): string[] {
  return runs.filter(({ pairs, wanted }) => pairs.length < wanted).map(({ arm, pairs, wanted, problem }) => `${arm.name}: only ${pairs.length} of ${wanted} pairs could be made.${problem === undefined ? '' : ` ${problem}`}`);
}

function rowOf({ name, figures }: ComparedPoint): string[] {
  return [name, ...figures.map(({ value, interval }) => (Number.isFinite(value) ? `${shown(value)}${interval === undefined ? '' : ` [${shown(interval[0])}, ${shown(interval[1])}]`}` : '-'))];
}

function differencesOf(points: readonly ComparedPoint[]): string[] {
  const compared = points.slice(1).flatMap(({ name, figures }) => figures.flatMap(({ label, difference }) => (difference === null || difference.interval === undefined ? [] : [{ name, label, difference, range: difference.interval }])));
  if (compared.length === 0) return [];
  const clear = compared.filter(({ difference }) => differs(difference)).map(({ name, label, difference, range }) => `  ${name}: ${label} ${signed(difference.value)} [${signed(range[0])}, ${signed(range[1])}]`);
  const expected = Math.round(compared.length / 20);
  return [`Differences to ${points[0].name} that exclude 0 (of ${compared.length} looked at; about ${expected} would by chance):\n${clear.length === 0 ? '  none' : clear.join('\n')}`];
}

function shown(value: number): string {
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(2);
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : '-'}${Math.abs(value).toFixed(3)}`;
}
