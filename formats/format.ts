import type { DatasetRecord } from '../domain/dataset.ts';

/** One way to write a data set to a file. */
export interface Format {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  /** File extension without the dot. */
  readonly extension: string;
  /** Text written before the first record, e.g. a header line; empty for most. */
  readonly head: string;
  /** The text of one record, line end included. */
  record(record: DatasetRecord): string;
}
