import type { DatasetRecord } from '../domain/dataset.ts';
import { registry } from '../domain/registry.ts';
import type { Format } from './format.ts';
import { jsonl } from './jsonl.ts';
import { spcCsv } from './spc-csv.ts';

/** The export formats; the first is the default. */
export const formatFamily = registry<Format>('format', [jsonl, spcCsv]);

export const { members: formats, named: formatNamed } = formatFamily;

/** A data set in a format, piece by piece. */
export async function* formatted(format: Format, records: Iterable<DatasetRecord> | AsyncIterable<DatasetRecord>): AsyncGenerator<string> {
  if (format.head !== '') yield format.head;
  for await (const record of records) yield format.record(record);
}
