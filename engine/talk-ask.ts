import type { Piece, Question } from './plan.ts';
import { asksFor, naturalAsks } from './talk-asks.ts';
import { joined } from './talk-join.ts';
import { askLeads, backLeads, invites } from './talk-lines.ts';
import type { Palette } from './talk-palette.ts';

const LED = 0.4;
const OPEN = 0.35;

/** A question to the partner that what is to come answers; undefined when there is none. */
export function asked({ fact, back, extra }: Extract<Piece, { do: 'ask' }>, palette: Palette): { text: string; opens: Question } | undefined {
  if (fact === undefined) return blindly(palette, back);
  const questions = asksFor(fact);
  const text = palette.take(`${fact.category ?? 'any'}/asked`, questions);
  const opens: Question = { about: 'category', category: fact.category, expects: fact };
  if (text !== undefined) return { text: led(text, back, palette), opens };
  if (extra === true || !palette.random.chance(OPEN)) return undefined;
  const open = palette.take('invites', invites);
  return open === undefined ? undefined : { text: open, opens };
}

/** For one who cannot know what the partner has to tell. */
function blindly(palette: Palette, back: boolean): { text: string; opens: Question } | undefined {
  const { asks } = palette.random.pick(naturalAsks);
  const found = palette.random.chance(OPEN) ? undefined : palette.take('asked', asks);
  if (found !== undefined) return { text: led(found, back, palette), opens: { about: 'category', category: undefined } };
  const open = palette.take('invites', invites);
  return open === undefined ? undefined : { text: open, opens: { about: 'category', category: undefined, open: true } };
}

function led(text: string, back: boolean, palette: Palette): string {
  if (!/^(?:Do|Did|Are|Is|What|Where|Who|How|Have|Any|Can|May|Would|Has|Does)\b/.test(text) || /\b(?:if|may)\b/i.test(text) || !palette.random.chance(LED)) return text;
  return joined(palette.take(back ? 'back' : 'ask', back ? backLeads : askLeads), text);
}
