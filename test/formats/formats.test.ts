import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats, formatted } from '../../formats/index.ts';
import { facets } from '../../facets/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { readRows } from '../../seeds/readers/index.ts';
import { writers } from '../../writers/index.ts';
import { facetConformance } from '../conformance/facet.ts';
import { awkwardRecord, formatConformance } from '../conformance/format.ts';
import { scenarioConformance } from '../conformance/scenario.ts';
import { writerConformance } from '../conformance/writer.ts';
import { temporaryFolder } from '../support/cli.ts';
import { collect } from '../support/collect.ts';

formats.forEach(formatConformance);
facets.forEach(facetConformance);
scenarios.forEach(scenarioConformance);
writers.forEach(writerConformance);

describe('what a format wrote', () => {
  it.each(formats.map((format) => [format.name, format] as const))('is read back with its personas and turns: %s', async (_name, format) => {
    const path = join(temporaryFolder(), `talks.${format.extension}`);
    const record = awkwardRecord();
    writeFileSync(path, (await collect(formatted(format, [record, record]))).join(''));
    const rows = await collect(readRows(path));
    expect(rows).toHaveLength(2);
    const spoken = record.conversation.turns.map(({ speaker, text }) => ({ speaker, text: text.replace(/\s+/g, ' ') }));
    for (const row of rows) {
      if (!('dialogue' in row)) throw new Error(row.problem);
      expect(row.dialogue.personas).toEqual([['I say "no", often.', 'I like; semicolons, commas'], ['Ich wohne in Köln 🎻.']]);
      expect(row.dialogue.turns.map(({ speaker, text }) => ({ speaker, text: text.replace(/\s+/g, ' ') }))).toEqual(spoken);
    }
  });
});
