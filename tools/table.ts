import Table from 'cli-table3';

/** A table for a terminal: a line under the head, none between rows. Cells are text; the last column wraps at `width` when given. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width?: number): string {
  const drawn = new Table({
    head: [...head],
    style: { head: [], border: [] },
    chars: { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', right: '', mid: '', 'mid-mid': '', 'left-mid': '', 'right-mid': '', middle: '  ' },
    ...(width === undefined ? {} : { colWidths: [...head.slice(1).map(() => null), width], wordWrap: true }),
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}
