import { expertNamed, experts } from '../agents/experts/index.ts';
import type { Expert } from '../agents/experts/expert.ts';
import { namesOf } from './run-options.ts';

/** The experts a list names, in the order of the panel, `all` standing for every one; an unknown name is a `bad-option` error. */
export function panelOf(list: string): readonly Expert[] {
  const names = namesOf(list);
  const chosen = new Set(names.filter((name) => name !== 'all').map((name) => expertNamed(name)));
  return names.includes('all') ? experts : experts.filter((expert) => chosen.has(expert));
}
