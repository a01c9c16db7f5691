import type { Figure } from '../evals/checks/check.ts';
import { figureCells } from '../evals/figure-cells.ts';
import { table } from './table.ts';

/** Columns of a table of figures. */
const FIGURE_HEAD = ['', 'figure', '95 % interval', 'cases', 'beside it'] as const;

/** Figures as a table for a terminal. */
export function figureTable(figures: readonly Figure[]): string {
  return table(FIGURE_HEAD, figures.map(figureCells));
}
