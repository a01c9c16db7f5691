import type { Piece, Question } from './plan.ts';
import { asksFor, isAnswer, naturalAsks } from './talk-asks.ts';
import { joined } from './talk-join.ts';
import { askLeads, backLeads, backs, invites } from './talk-lines.ts';
import type { Palette } from './talk-palette.ts';

const LED = 0.26;
const OPEN = 0.35;
const RETURNED = 0.5;
/** What most people have something to say about. */
const commonTopics = ['pets-dogs', 'job-office', 'music-taste', 'favorite-food', 'siblings', 'hometown', 'reading', 'outdoors', 'cooking', 'video-games', 'films', 'collecting'];

/** A question to the partner that what is to come answers; undefined when there is none. */
export function asked({ fact, back, extra, after }: Extract<Piece, { do: 'ask' }>, palette: Palette): { text: string; opens: Question } | undefined {
  if (fact === undefined) return blindly(palette, back);
  const returned = after !== undefined && naturalAsks.some((ask) => isAnswer(after, ask) && isAnswer(fact, ask)) && palette.random.chance(RETURNED) ? palette.take('backs', backs) : undefined;
  const text = returned ?? palette.take(`${fact.category ?? 'any'}/asked`, asksFor(fact));
  const opens: Question = { about: 'category', category: fact.category, expects: fact };
  if (text !== undefined) return { text: returned ?? led(text, back, palette), opens };
  if (extra === true || !palette.random.chance(OPEN)) return undefined;
  const open = palette.take('invites', invites);
  return open === undefined ? undefined : { text: open, opens };
}

/** For one who cannot know what the partner has to tell. */
function blindly(palette: Palette, back: boolean): { text: string; opens: Question } | undefined {
  const topic = palette.random.pick(commonTopics);
  const asks = naturalAsks.find(({ about }) => about.test(topic))?.asks ?? [];
  const found = palette.random.chance(OPEN) ? undefined : palette.take('asked', asks);
  if (found !== undefined) return { text: led(found, back, palette), opens: { about: 'category', category: undefined } };
  const open = palette.take('invites', invites);
  return open === undefined ? undefined : { text: open, opens: { about: 'category', category: undefined, open: true } };
}

function led(text: string, back: boolean, palette: Palette): string {
  if (!/^(?:Do|Did|Are|Is|What|Where|Who|How|Have|Any|Can|May|Would|Has|Does)\b/.test(text) || /\b(?:if|may)\b/i.test(text) || !palette.random.chance(LED)) return text;
  return joined(palette.take(back ? 'back' : 'ask', back ? backLeads : askLeads), text);
}
