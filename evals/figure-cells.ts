import type { Figure } from './checks/check.ts';

/** One figure as the cells of a row: label, value, interval, cases, what stands beside it. */
export function figureCells({ label, value, interval, cases, reference }: Figure): string[] {
  const shown = interval === undefined ? '' : `${decimals(interval[0], 2)} to ${decimals(interval[1], 2)}`;
  return [label, decimals(value, 3), shown, String(cases), reference === undefined ? '' : `${decimals(reference.value, 3)} ${reference.of}`];
}

/** Cells as a Markdown table; what would end a cell is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Counts stay whole numbers. */
function decimals(value: number, digits: number): string {
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(digits);
}
