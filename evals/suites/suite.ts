import type { Services } from '../../graphs/services.ts';
import type { Figure } from '../checks/check.ts';

/** What a suite may use, and what it was asked to look at. */
export interface SuiteContext {
  /** Models, vectors, random streams, progress; `expertContext(services)` makes what experts take. */
  readonly services: Services;
  /** The same for every model that was named as a judge; the first are `services`. */
  readonly judges: readonly Services[];
  /** The chat model that plays personas, asked in the role of the writer; the first judge where none was named. */
  readonly player?: Services | undefined;
  /** Id of the embedder, recorded beside figures that rest on vectors. */
  readonly embedder: string;
  readonly seed: number;
  /** File of conversations; undefined when none was given. */
  readonly file: string | undefined;
  /** File of conversations to set beside them. */
  readonly reference: string | undefined;
  /** Conversations to read of each file, at most; undefined for all. */
  readonly limit: number | undefined;
  /** Conversations to look at, drawn by the seed, where vectors or a model are needed. */
  readonly sample: number;
  /** Folder of the public labelled sets; it need not exist. */
  readonly labels: string;
}

/** A figure, and who measured it. */
export interface SuiteFigure extends Figure {
  /** Kebab-case, unique within the suite and stable across versions: what a baseline and a gate know it by. */
  readonly key: string;
  /** `rules`, the id of an embedder, or that of a model. */
  readonly by: string;
  /** Which way is better; absent where neither is. */
  readonly better?: 'higher' | 'lower';
}

/** Figures that belong together; shown as one table. */
export interface SuiteTable {
  readonly title: string;
  readonly figures: readonly SuiteFigure[];
  /** What the figures cannot see, or how to read them. */
  readonly note?: string;
}

/** Something that was not measured, and why. */
export interface Skipped {
  readonly what: string;
  readonly why: string;
}

/** What a suite found. */
export interface SuiteResult {
  readonly tables: readonly SuiteTable[];
  readonly skipped: readonly Skipped[];
  /** More than figures, as plain JSON: examples, features, votes. */
  readonly details?: unknown;
  /** Files for the folder of results, text by file name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A set of measures that `dramatis evaluate --suite NAME` runs. A plugin: one file and one line in the index. */
export interface Suite {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  /** Whether it looks at the file of conversations; one that does is skipped when there is none. */
  readonly reads: 'conversations' | 'nothing';
  /** What it could not do is in `skipped`; a DramatisError is for what the user has to repair. */
  run(context: SuiteContext): Promise<SuiteResult>;
}
