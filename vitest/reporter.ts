import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import { writeWhole } from '../domain/jsonl.ts';
import { packageVersion } from '../domain/package.ts';
import { table } from '../tools/table.ts';
import { baselineOf, changesSince, readBaseline, type Change } from './baseline.ts';
import { Handed, type EvalRecord } from './record.ts';

export interface EvalReporterOptions {
  /** Where all figures go, as JSON. */
  readonly artefact: string;
  /** Figures of an earlier state; written by `vitest --update`. */
  readonly baseline: string;
  /** Keys with a column of their own; those with a gate have one anyway. */
  readonly columns?: readonly string[];
}

/** Why tests did not run, and how many. */
interface SkippedTests {
  readonly reasons: ReadonlyMap<string, number>;
  readonly count: number;
  readonly ran: number;
}

/** A vitest reporter for evals: a table with a column per score, a JSON artefact, the difference to a baseline. A run in which nothing was measured, or something got worse, is not green. */
export function evalReporter({ artefact, baseline: baselinePath, columns = [] }: EvalReporterOptions): Reporter {
  let vitest: Vitest | undefined;
  const say = (text: string): void => vitest?.logger.log(text);
  return {
    onInit: (one) => {
      vitest = one;
    },
    onTestRunEnd: async (modules) => {
      const tests = modules.flatMap((module: TestModule) => [...module.children.allTests()]);
      const found = tests.flatMap((test) => handedBy(test));
      const records = found.flatMap((one) => one.records);
      const keys = [...new Set([...columns, ...found.flatMap(({ gates }) => gates)])];
      const skipped = skippedTests(tests);
      const update = vitest?.config.snapshotOptions.updateSnapshot === 'all';
      // Data sets of this run take the place of what was kept of them; others stay.
      const before = readBaseline(baselinePath);
      const changes = changesSince(before, records);
      const names = new Set(records.map(({ dataset }) => dataset));
      if (update && records.length > 0) await writeJson(baselinePath, { ...Object.fromEntries(Object.entries(before).filter(([name]) => !names.has(name.split(' / ')[0]))), ...baselineOf(records) });
      await writeJson(artefact, { version: packageVersion(), records, changes, skipped: Object.fromEntries(skipped.reasons) });
      if (records.length > 0) say(scoreTable(records, keys));
      say(changeText(changes, baselinePath, update));
      say(skippedText(skipped, records));
      say(`All figures: ${artefact}`);
      const failure = records.length === 0 ? 'Nothing was measured: this run says nothing, and is not green.' : !update && changes.some(({ verdict }) => verdict === 'worse') ? 'Something got worse: see above. `--update` accepts it as the new baseline.' : undefined;
      if (failure === undefined) return;
      say(failure);
      process.exitCode = 1;
    },
  };
}

function handedBy(test: TestCase): Handed[] {
  const { dramatis }: Readonly<Record<string, unknown>> = { ...test.meta() };
  return dramatis === undefined ? [] : [Handed.parse(dramatis)];
}

function skippedTests(tests: readonly TestCase[]): SkippedTests {
  const reasons = new Map<string, number>();
  let [count, ran] = [0, 0];
  for (const test of tests) {
    const result = test.result();
    if (result.state !== 'skipped') {
      ran++;
      continue;
    }
    const reason = result.note ?? 'not asked for';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    count++;
  }
  return { reasons, count, ran };
}

/** A row for each data set, a column for each score that has one. */
function scoreTable(records: readonly EvalRecord[], keys: readonly string[]): string {
  const datasets = [...new Set(records.map(({ dataset }) => dataset))];
  const rows = datasets.map((dataset) => {
    const figures = records.filter((record) => record.dataset === dataset).flatMap((record) => record.figures);
    return [dataset, ...keys.map((key) => show(figures.find((figure) => figure.key === key)?.value))];
  });
  return `\n${table(['data set', ...keys], rows)}`;
}

function changeText(changes: readonly Change[], path: string, update: boolean): string {
  if (update) return `The baseline was written: ${path}`;
  if (changes.length === 0) return `${path} has no figures of these data sets yet; \`--update\` writes them.`;
  const shown = changes.filter(({ verdict }) => verdict !== 'same');
  const same = `${changes.length - shown.length} of ${changes.length} figures are as in the baseline ${path}`;
  if (shown.length === 0) return `${same}.`;
  return `${same}; the others:\n${table(['figure', 'baseline', 'now', ''], shown.map(({ name, before, now, verdict }) => [name, show(before), show(now), verdict]))}`;
}

function skippedText({ reasons, count, ran }: SkippedTests, records: readonly EvalRecord[]): string {
  const parts = records.flatMap(({ dataset, suite, skipped }) => skipped.map(({ what, why }) => `  ${dataset}, ${suite}: ${what}: ${why}`));
  const tests = [...reasons].map(([reason, times]) => `  ${times} tests: ${reason}`);
  const lines = [...tests, ...parts];
  return [`Skipped: ${count} of ${count + ran} tests, ${parts.length} parts of suites${lines.length > 0 ? ':' : '.'}`, ...lines].join('\n');
}

function show(value: number | undefined): string {
  if (value === undefined) return '-';
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3);
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, [`${JSON.stringify(value, null, 2)}\n`]);
}
