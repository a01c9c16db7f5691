import type { ComparedPoint } from './comparison.ts';

const ROW = 22;
const NAMES = 170;
const PANEL = 150;
const GAP = 24;
const HEAD = 64;

/** Points and intervals as a self-contained SVG: a row a point, a panel a measure, each with its own scale. Text comes from names of experts and parameters, and is escaped. */
export function plot(title: string, points: readonly ComparedPoint[]): string {
  const measures = points[0].figures.map(({ key, label }) => ({ key, label }));
  const width = NAMES + measures.length * (PANEL + GAP);
  const height = HEAD + points.length * ROW + 28;
  const names = points.map(({ name }, at) => `<text x="${NAMES - 12}" y="${middle(at) + 4}" text-anchor="end">${escaped(name)}</text>`);
  const stripes = points.flatMap((_one, at) => (at % 2 === 0 ? [`<rect x="0" y="${middle(at) - ROW / 2}" width="${width}" height="${ROW}" fill="#f4f4f4"/>`] : []));
  const panels = measures.map(({ label }, place) => panel(label, place, points));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="8" y="20" font-size="14" font-weight="bold">${escaped(title)}</text>`,
    ...stripes,
    ...names,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function panel(label: string, place: number, points: readonly ComparedPoint[]): string {
  const left = NAMES + place * (PANEL + GAP);
  const figures = points.map((point) => point.figures[place]);
  const ends = figures.flatMap(({ value, interval }) => (Number.isFinite(value) ? [value, ...(interval ?? [])] : []));
  const [low, high] = ends.length === 0 ? [0, 1] : bounds(Math.min(...ends), Math.max(...ends));
  const x = (value: number): number => Math.round((left + ((value - low) / (high - low)) * PANEL) * 10) / 10;
  const bottom = HEAD + points.length * ROW + 4;
  const [first] = figures;
  const rule = Number.isFinite(first.value) ? [`<line x1="${x(first.value)}" y1="${HEAD - 4}" x2="${x(first.value)}" y2="${bottom}" stroke="#999" stroke-dasharray="2 3"/>`] : [];
  const marks = figures.flatMap(({ value, interval }, at) => {
    if (!Number.isFinite(value)) return [`<text x="${left + PANEL / 2}" y="${middle(at) + 4}" text-anchor="middle" fill="#777">none</text>`];
    const bar = interval === undefined ? [] : [`<line x1="${x(interval[0])}" y1="${middle(at)}" x2="${x(interval[1])}" y2="${middle(at)}" stroke="#1f5fa8" stroke-width="2"/>`];
    return [...bar, `<circle cx="${x(value)}" cy="${middle(at)}" r="3.5" fill="#1f5fa8"/>`];
  });
  return [
    `<text x="${left}" y="${HEAD - 14}" font-weight="bold">${escaped(label)}</text>`,
    ...rule,
    ...marks,
    `<text x="${left}" y="${bottom + 14}" fill="#555">${low.toFixed(2)}</text>`,
    `<text x="${left + PANEL}" y="${bottom + 14}" fill="#555" text-anchor="end">${high.toFixed(2)}</text>`,
  ].join('\n');
}

/** A little room on both sides; some width where all values are one. */
function bounds(low: number, high: number): [number, number] {
  const room = high === low ? 0.05 : (high - low) * 0.06;
  return [low - room, high + room];
}

function middle(row: number): number {
  return HEAD + row * ROW + ROW / 2;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
