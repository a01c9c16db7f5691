import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../domain/package.ts';
import { referencesOf } from '../evals/read-dialogues.ts';
import { suiteNamed } from '../evals/suites/index.ts';
import type { SuiteContext } from '../evals/suites/suite.ts';
import type { EvalRecord, Handed } from './record.ts';
import { sharedServices } from './services.ts';

/** What an aggregate must be. */
export interface Gate {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A file, or what makes one: called once, before anything is measured. */
export type DatasetFile = string | (() => Promise<string>);

export interface DatasetOptions {
  /** Conversations in any format the readers know. */
  readonly file: DatasetFile;
  /** Others to set beside them. */
  readonly reference?: string;
  /** Names of suites. Default: `dataset`. */
  readonly suites?: readonly string[];
  /** What figures must be, by key: `{ slots: { atMost: 0 } }`. A key that was not measured fails its gate. */
  readonly gates?: Readonly<Record<string, Gate>>;
  /** The first so many conversations. Default: all. */
  readonly limit?: number;
  /** Conversations looked at where vectors or a model are needed. Default 40. */
  readonly sample?: number;
  /** Default 7. */
  readonly seed?: number;
  /** Models that judge. Default: that of DRAMATIS_MODEL, else offline. */
  readonly models?: readonly string[];
  /** Why it cannot be measured here, when it cannot; else undefined. */
  readonly skip?: string | undefined;
}

/** Measures a data set by suites and holds its gates: one test that it was measured, one for each gate. A file that is not there skips them all, with the reason. */
export function describeDataset(name: string, options: DatasetOptions): void {
  const { file, reference, gates = {}, skip } = options;
  const missing = [...(typeof file === 'string' ? [file] : []), ...referencesOf(reference)].find((path) => !existsSync(path));
  const reason = skip ?? (missing === undefined ? undefined : `there is no ${missing}`);
  describe(name, () => {
    let records: EvalRecord[] = [];
    beforeAll(async () => {
      if (reason === undefined) records = await measured(name, options);
    }, 600_000);

    it('is measured', (context) => {
      if (reason !== undefined) context.skip(reason);
      const handed: Handed = { records, gates: Object.keys(gates) };
      Object.assign(context.task.meta, { dramatis: handed });
      expect(records.flatMap(({ figures }) => figures).length, records.flatMap(({ skipped }) => skipped.map(({ what, why }) => `${what}: ${why}`)).join('; ')).toBeGreaterThan(0);
    });

    for (const [key, gate] of Object.entries(gates)) {
      it(`keeps ${key} ${described(gate)}`, ({ skip: skipTest }) => {
        if (reason !== undefined) skipTest(reason);
        const figures = records.flatMap((one) => one.figures);
        const found = figures.find((figure) => figure.key === key);
        expect(found, `"${key}" was not measured; keys are ${figures.map((one) => one.key).join(', ')}`).toBeDefined();
        if (gate.atLeast !== undefined) expect(found?.value, found?.label).toBeGreaterThanOrEqual(gate.atLeast);
        if (gate.atMost !== undefined) expect(found?.value, found?.label).toBeLessThanOrEqual(gate.atMost);
      });
    }
  });
}

function described({ atLeast, atMost }: Gate): string {
  return [...(atLeast === undefined ? [] : [`at least ${atLeast}`]), ...(atMost === undefined ? [] : [`at most ${atMost}`])].join(' and ');
}

async function measured(dataset: string, { file, reference, limit, sample = 40, seed = 7, models = [], suites = ['dataset'] }: DatasetOptions): Promise<EvalRecord[]> {
  const judges = await Promise.all((models.length === 0 ? [undefined] : models).map((model) => sharedServices(seed, model)));
  const context: SuiteContext = {
    services: judges[0],
    judges,
    embedder: judges[0].embedderId,
    seed,
    file: typeof file === 'string' ? file : await file(),
    reference,
    limit,
    sample,
    labels: process.env.DRAMATIS_TEST_DATA ?? join(packageFolder(), '..', 'shared', 'data'),
  };
  const records: EvalRecord[] = [];
  for (const suite of suites) {
    const { tables, skipped } = await suiteNamed(suite).run(context);
    records.push({ dataset, suite, figures: tables.flatMap(({ figures }) => figures.map(({ interval, ...figure }) => ({ ...figure, seed, ...(interval === undefined ? {} : { interval: [...interval] }) }))), skipped: [...skipped] });
  }
  return records;
}
