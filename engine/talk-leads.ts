import type { Manner } from '../facets/facet.ts';
import type { Way } from './plan.ts';
import { answerLeads, closeLeads, contrastLeads, moreLeads, sharedLeads, shiftLeads } from './talk-lines.ts';
import type { Palette } from './talk-palette.ts';

const FILLED = 0.15;

const leads: Readonly<Record<Way, { readonly bank: readonly string[]; readonly chance: number }>> = {
  answer: { bank: answerLeads, chance: 0.1 },
  shared: { bank: sharedLeads, chance: 0.3 },
  contrast: { bank: contrastLeads, chance: 0.6 },
  close: { bank: closeLeads, chance: 0.18 },
  more: { bank: moreLeads, chance: 0.26 },
  shift: { bank: shiftLeads, chance: 0.22 },
};

/** What comes before a fact: a filler of the speaker's, a word on how it belongs here, or nothing. */
export function leadFor(way: Way, palette: Palette, { fillers }: Manner): string | undefined {
  const { bank, chance } = leads[way];
  if (palette.random.chance(chance)) return palette.take(way, bank);
  return fillers.length > 0 && palette.random.chance(FILLED) ? capitalised(`${palette.random.pick(fillers)},`) : undefined;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
