import type { Manner } from '../facets/facet.ts';
import { isHard, isPlaced, talkName, talkOf } from './library.ts';
import type { Piece } from './plan.ts';
import { brightSounds, darkSounds } from './talk-acks.ts';
import { isGrave } from './talk-grave.ts';
import { kindOf } from './talk-kind.ts';
import type { Palette } from './talk-palette.ts';
import { briefDenials, briefReactions, generalReactions, plainReactions } from './talk-plain.ts';

/** How often a line written for the very category is preferred to one that fits its sort of fact. */
const SPECIAL = 0.78;
const GENERAL = 0.2;

/** What the partner says on a fact: kind words on a hard one, else a line of its category or one anybody would say. */
export function reaction({ fact, short }: Extract<Piece, { do: 'react' }>, palette: Palette, manner: Manner): string | undefined {
  const { random } = palette;
  if (isHard(fact)) return palette.take('grave/reactions', talkOf(fact).reactions, fact.slots);
  const kind = kindOf(fact);
  if (short === true && kind !== 'label' && !isGrave(fact.clean)) return fact.stance === 'denied' ? palette.take('brief-denials', briefDenials) : palette.take('brief', briefReactions);
  if (isPlaced(fact) && random.chance(SPECIAL)) return coloured(palette.take(`${talkName(fact)}/reactions`, talkOf(fact).reactions, fact.slots), palette, manner);
  const general = kind !== 'label' && kind !== 'denied' && !isGrave(fact.clean) && random.chance(GENERAL);
  return coloured(palette.take(`${general ? 'general' : kind}/reactions`, general ? generalReactions : plainReactions[kind]), palette, manner);
}

function coloured(text: string | undefined, palette: Palette, { cheerful }: Manner): string | undefined {
  if (text === undefined || !palette.random.chance(Math.abs(cheerful) * 0.25)) return text;
  const sound = cheerful > 0 ? palette.take('bright', brightSounds) : palette.take('dark', darkSounds);
  return sound === undefined ? text : `${sound} ${text}`;
}
