import type { Dialogue } from '../../../domain/dialogue.ts';
import type { Services } from '../../../graphs/services.ts';
import type { SuiteFigure } from '../suite.ts';

/** What the parts of the suite look at. */
export interface Sets {
  readonly own: readonly Dialogue[];
  readonly other: readonly Dialogue[] | undefined;
  readonly seed: number;
  /** Conversations of each set looked at where vectors or a model are needed. */
  readonly sample: number;
  readonly embedder: string;
  readonly services: Services;
}

/** Measures by name; null where nothing could be counted. */
export type Values = Readonly<Partial<Record<string, number | null>>>;

/** One line of a table of measures. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly better?: 'higher' | 'lower';
}

/** The figures of one set with those of the other beside them; what could not be counted is left out. */
export function figuresOf(lines: readonly Line[], own: Values, other: Values | undefined, common: { readonly cases: number; readonly by: string }, intervalOf: (key: string) => SuiteFigure['interval'] = () => undefined): SuiteFigure[] {
  return lines.flatMap(({ key, label, better }): SuiteFigure[] => {
    const [value, beside] = [own[key] ?? null, other?.[key] ?? null];
    if (value === null) return [];
    const interval = intervalOf(key);
    return [{ key: kebab(key), label, value, ...common, ...(interval === undefined ? {} : { interval }), ...(better === undefined ? {} : { better }), ...(beside === null ? {} : { reference: { value: beside, of: 'reference' } }) }];
  });
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
