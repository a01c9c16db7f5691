import type { DatasetRecord } from '../domain/dataset.ts';
import { named } from '../domain/registry.ts';
import type { Format } from './format.ts';
import { jsonl } from './jsonl.ts';
import { spcCsv } from './spc-csv.ts';

/** The built-in export formats. */
export const formats: readonly Format[] = [jsonl, spcCsv];

/** The format of that name; an unknown name is a `bad-option` error that lists the choices. */
export function formatNamed(name: string, members: readonly Format[] = formats): Format {
  return named('format', name, members);
}

/** A data set in a format, piece by piece. */
export function* formatted(format: Format, records: Iterable<DatasetRecord>): Generator<string> {
  if (format.head !== '') yield format.head;
  for (const record of records) yield format.record(record);
}
