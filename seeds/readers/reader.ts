import type { Dialogue } from '../../domain/dialogue.ts';

/** One row of an outside file: what it says, or why it cannot be used. */
export type Row = { readonly dialogue: Dialogue } | { readonly problem: string };

/** Reads one outside format, row by row, so that a file of any size needs constant memory. */
export interface Reader {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  /** True when a file of this name that begins so (first 4,096 characters) is of this format. */
  recognises(path: string, head: string): boolean;
  /** Yields a row for every record; a problem names file and line. A file that is not of this format at all throws `bad-input`. */
  read(path: string): AsyncIterable<Row>;
}
