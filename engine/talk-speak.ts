import type { Manner } from '../facets/facet.ts';
import type { Fact } from './fact.ts';
import { asksAbout, talkName, talkOf } from './library.ts';
import type { Piece, Question, Way } from './plan.ts';
import { acks, recalled, recalls, sideways } from './talk-acks.ts';
import { joined, questionFits } from './talk-join.ts';
import { answerLeads, askLeads, backs, contrastLeads, invites, moreLeads, sharedLeads, shiftLeads, turnLeads } from './talk-lines.ts';
import type { Palette } from './talk-palette.ts';
import { mention, voice } from './voice.ts';

const VOICINGS = 8;

/** What a piece became: its words, and what it leaves behind. */
export interface Spoken {
  readonly text: string;
  readonly told?: Fact;
  readonly opens?: Question;
  readonly recalls?: Fact;
}

const leads: Readonly<Record<Way, { bank: readonly string[]; chance: number }>> = {
  answer: { bank: answerLeads, chance: 0.25 },
  shared: { bank: sharedLeads, chance: 0.75 },
  turn: { bank: turnLeads, chance: 0.75 },
  shift: { bank: shiftLeads, chance: 0.8 },
  more: { bank: moreLeads, chance: 0.7 },
};

/** Puts one piece into words; undefined when nothing unused fits. */
export function speak(piece: Piece, palette: Palette, manner: Manner): Spoken | undefined {
  switch (piece.do) {
    case 'react':
      return line(palette.take(`${talkName(piece.fact)}/reactions`, talkOf(piece.fact).reactions, piece.fact.slots));
    case 'acknowledge':
      return line(palette.take('acks', acks));
    case 'recalled':
      return line(palette.take('recalled', recalled));
    case 'detail':
      return line(palette.take(`${talkName(piece.fact)}/details`, talkOf(piece.fact).details, piece.fact.slots));
    case 'answer':
      return line(answerTo(piece.question, palette));
    case 'tell':
      return tell(piece, palette, manner);
    case 'follow':
      return follow(piece.fact, palette);
    case 'ask':
      return ask(piece, palette);
    case 'back':
      return opening(palette.take('backs', backs), { about: 'category', category: piece.category });
    case 'recall':
      return recall(piece.fact, palette);
    case 'detour':
      return detour(piece, palette);
    case 'business':
      return opening(palette.take('business', piece.step.says), { about: 'surroundings', answers: piece.step.answers });
  }
}

function line(text: string | undefined): Spoken | undefined {
  return text === undefined ? undefined : { text };
}

function opening(text: string | undefined, opens: Question): Spoken | undefined {
  return text === undefined ? undefined : { text, opens };
}

function answerTo(question: Question, palette: Palette): string | undefined {
  if (question.about === 'surroundings') return palette.take('surroundings', question.answers);
  if (question.about === 'category') return palette.take('sideways', sideways);
  return palette.take(`${talkName(question.fact)}/answers`, question.answers, question.fact.slots);
}

function tell(piece: Extract<Piece, { do: 'tell' }>, palette: Palette, manner: Manner): Spoken | undefined {
  const { random } = palette;
  const said = Array.from({ length: VOICINGS }, () => voice(piece.fact, random, { opener: false })).find((text) => palette.free(text));
  if (said === undefined) return undefined;
  const { bank, chance } = leads[piece.way];
  const contrast = piece.way === 'shared' && piece.to !== undefined && piece.to.stance !== piece.fact.stance;
  const filler = manner.fillers.length > 0 && random.chance(0.12) ? `${random.pick(manner.fillers)},` : undefined;
  const lead = filler ?? (random.chance(contrast ? 0.9 : chance) ? palette.take(contrast ? 'contrast' : piece.way, contrast ? contrastLeads : bank) : undefined);
  return { text: joined(lead, said), told: piece.fact };
}

function follow(fact: Fact, palette: Palette): Spoken | undefined {
  const { exchanges } = talkOf(fact);
  const found = palette.exchange(`${talkName(fact)}/exchanges`, exchanges.map(({ question, answers }) => ({ says: [question], answers })), fact.slots);
  return found === undefined ? undefined : { text: found.text, opens: { about: 'fact', fact, answers: found.exchange.answers } };
}

function ask(piece: Extract<Piece, { do: 'ask' }>, palette: Palette): Spoken | undefined {
  const { category, hint } = piece;
  const asks = asksAbout(category).filter((question) => hint === undefined || questionFits(question, hint));
  const question = asks.length > 0 ? palette.take(`${category}/asks`, asks) : undefined;
  const text = question ?? palette.take('invites', invites);
  if (text === undefined) return undefined;
  const lead = piece.lead && question !== undefined && palette.random.chance(0.55) ? palette.take('ask', askLeads) : undefined;
  return { text: joined(lead, text), opens: { about: 'category', category } };
}

function recall(fact: Fact, palette: Palette): Spoken | undefined {
  const { you, topic } = mention(fact);
  const text = palette.take('recalls', recalls, { you, topic });
  return text === undefined ? undefined : { text, recalls: fact };
}

function detour(piece: Extract<Piece, { do: 'detour' }>, palette: Palette): Spoken | undefined {
  const found = palette.exchange('detours', piece.exchanges);
  return found === undefined ? undefined : { text: found.text, opens: { about: 'surroundings', answers: found.exchange.answers } };
}
