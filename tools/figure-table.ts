import type { Figure } from '../evals/checks/check.ts';
import { table } from './table.ts';

/** Columns of a table of figures. */
export const FIGURE_HEAD = ['', 'figure', '95 % interval', 'cases', 'beside it'] as const;

/** One figure as the cells of a row. */
export function figureCells({ label, value, interval, cases, reference }: Figure): string[] {
  const shown = interval === undefined ? '' : `${decimals(interval[0], 2)} to ${decimals(interval[1], 2)}`;
  return [label, decimals(value, 3), shown, String(cases), reference === undefined ? '' : `${decimals(reference.value, 3)} ${reference.of}`];
}

/** Figures as a table for a terminal. */
export function figureTable(figures: readonly Figure[]): string {
  return table(FIGURE_HEAD, figures.map(figureCells));
}

/** Cells as a Markdown table; what would end a cell is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Counts stay whole numbers. */
function decimals(value: number, digits: number): string {
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(digits);
}
