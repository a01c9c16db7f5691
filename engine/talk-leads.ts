import type { Manner } from '../facets/facet.ts';
import type { Piece, Way } from './plan.ts';
import { answerLeads, contrastLeads, moreLeads, returnLeads, sharedLeads, shiftLeads, sidewaysLeads, turnLeads } from './talk-lines.ts';
import type { Palette } from './talk-palette.ts';

const FILLED = 0.15;

const leads: Readonly<Record<Way, { readonly bank: readonly string[]; readonly chance: number }>> = {
  answer: { bank: answerLeads, chance: 0.18 },
  sideways: { bank: sidewaysLeads, chance: 0.55 },
  shared: { bank: sharedLeads, chance: 0.5 },
  contrast: { bank: contrastLeads, chance: 0.8 },
  turn: { bank: turnLeads, chance: 0.42 },
  shift: { bank: shiftLeads, chance: 0.62 },
  return: { bank: returnLeads, chance: 0.8 },
  more: { bank: moreLeads, chance: 0.6 },
};

/** What comes before a fact: a filler of the speaker's, a line that says how it belongs here, or nothing. */
export function leadFor({ way }: Extract<Piece, { do: 'tell' }>, palette: Palette, { fillers, talkative }: Manner): string | undefined {
  const { bank, chance } = leads[way];
  if (palette.random.chance(chance * (1 + talkative * 0.4))) return palette.take(way, bank);
  return fillers.length > 0 && palette.random.chance(FILLED) ? capitalised(`${palette.random.pick(fillers)},`) : undefined;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
