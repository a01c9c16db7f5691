import type { Figure } from '../checks/check.ts';
import type { SuiteFigure } from './suite.ts';

/** Figures with keys made of a prefix and their labels ("own-persona"), and who measured them; those that are not finite are left out. */
export function keyed(prefix: string, by: string, figures: readonly Figure[]): SuiteFigure[] {
  return figures.filter(({ value, cases }) => Number.isFinite(value) && cases > 0).map((figure) => ({ ...figure, key: `${prefix}-${slug(figure.label)}`, by }));
}

function slug(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
