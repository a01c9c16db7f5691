import type { ExpertContext } from '../../agents/experts/expert.ts';

/** One measured figure, how sure it is and what stands beside it. */
export interface Figure {
  readonly label: string;
  /** Name of the expert it speaks for: such figures are remembered and shown beside that expert's scores. */
  readonly expert?: string | undefined;
  readonly value: number;
  /** 95 % bootstrap interval; absent where no sampling was involved. */
  readonly interval?: readonly [from: number, to: number] | undefined;
  /** How many cases it rests on. */
  readonly cases: number;
  /** What others reached on the same or comparable cases, and who. */
  readonly reference?: { readonly value: number; readonly of: string } | undefined;
}

/** The files a check reads, by their path below the data folder. */
export type CheckData = Readonly<Record<string, string>>;

/** Compares what experts say with what people said about the same texts; pure over data and context. */
export interface Check {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  /** Which experts it tries and on what. */
  readonly about: string;
  /** Where the labels come from. */
  readonly source: string;
  /** How far the rules were made with these very cases in view. */
  readonly inSample: string;
  /** Paths below the data folder; none when the cases are the project's own. */
  readonly files: readonly string[];
  run(data: CheckData, context: ExpertContext): Promise<Figure[]>;
}
