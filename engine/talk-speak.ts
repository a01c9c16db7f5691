import type { Manner } from '../facets/facet.ts';
import { anything } from '../seeds/categories/index.ts';
import type { Fact } from './fact.ts';
import { asksAbout, talkName, talkOf } from './library.ts';
import type { Piece, Question } from './plan.ts';
import { acks, brightSounds, darkSounds, recalled, recalls, sideways } from './talk-acks.ts';
import { isGrave } from './talk-grave.ts';
import { joined } from './talk-join.ts';
import { leadFor } from './talk-leads.ts';
import { askLeads, backs, invites } from './talk-lines.ts';
import type { Palette } from './talk-palette.ts';
import { meets } from './talk-words.ts';
import { mention, voice } from './voice.ts';

const VOICINGS = 8;
const GENERAL = 0.05;
/** How often somebody who cannot know what the other has to tell asks about a common topic rather than openly. */
const BLIND = 0.4;
const commonTopics = ['pets-dogs', 'music-taste', 'films', 'favorite-food', 'siblings', 'hometown', 'cooking', 'outdoors', 'reading', 'job-feelings', 'friends', 'watching-sports'];

/** What a piece became: its words, and what it leaves behind. */
export interface Spoken {
  readonly text: string;
  readonly told?: Fact;
  readonly opens?: Question;
  readonly recalls?: Fact;
}

/** Puts one piece into words; undefined when nothing unused fits. */
export function speak(piece: Piece, palette: Palette, manner: Manner): Spoken | undefined {
  switch (piece.do) {
    case 'react':
      return line(coloured(reaction(piece.fact, palette), palette, manner));
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

/** Mostly what fits the category; now and then, unless the matter is hard, what one can say to anything. */
function reaction(fact: Fact, palette: Palette): string | undefined {
  const general = fact.stance === 'affirmed' && !isGrave(fact.clean) && palette.random.chance(GENERAL);
  const bank = general ? anything.talk.reactions : talkOf(fact).reactions;
  return palette.take(`${general ? anything.name : talkName(fact)}/reactions`, bank, fact.slots);
}

function coloured(text: string | undefined, palette: Palette, { cheerful }: Manner): string | undefined {
  if (text === undefined || !palette.random.chance(Math.abs(cheerful) * 0.25)) return text;
  const sound = cheerful > 0 ? palette.take('bright', brightSounds) : palette.take('dark', darkSounds);
  return sound === undefined ? text : `${sound} ${text}`;
}

function answerTo(question: Question, palette: Palette): string | undefined {
  if (question.about === 'surroundings') return palette.take('surroundings', question.answers);
  if (question.about === 'category') return palette.take('sideways', sideways);
  return palette.take(`${talkName(question.fact)}/answers`, question.answers, question.fact.slots);
}

function tell(piece: Extract<Piece, { do: 'tell' }>, palette: Palette, manner: Manner): Spoken | undefined {
  const said = Array.from({ length: VOICINGS }, () => voice(piece.fact, palette.random, { opener: false })).filter((text) => palette.free(text)).slice(0, 2).sort((a, b) => a.length - b.length).at(0);
  return said === undefined ? undefined : { text: joined(leadFor(piece, palette, manner), said), told: piece.fact };
}

function follow(fact: Fact, palette: Palette): Spoken | undefined {
  const exchanges = talkOf(fact).exchanges.map(({ question, answers }) => ({ says: [question], answers }));
  const found = palette.exchange(`${talkName(fact)}/exchanges`, exchanges, fact.slots);
  return found === undefined ? undefined : { text: found.text, opens: { about: 'fact', fact, answers: found.exchange.answers } };
}

function ask({ category: wanted, hint, lead }: Extract<Piece, { do: 'ask' }>, palette: Palette): Spoken | undefined {
  const { random } = palette;
  const category = wanted ?? (hint === undefined && random.chance(BLIND) ? random.pick(commonTopics) : undefined);
  const all = asksAbout(category);
  const meeting = hint === undefined ? [] : all.filter((one) => meets(one, hint));
  const asks = meeting.length > 0 && random.chance(0.75) ? meeting : random.chance(0.7) ? all : [];
  const question = palette.template(`${category}/asks`, asks);
  const text = question?.text ?? palette.take('invites', invites);
  if (text === undefined) return undefined;
  const start = lead && random.chance(question === undefined ? 0.15 : 0.5) ? palette.take('ask', askLeads) : undefined;
  return { text: joined(start, text), opens: { about: 'category', category, question: question?.template } };
}

function recall(fact: Fact, palette: Palette): Spoken | undefined {
  const text = palette.take('recalls', recalls, { ...mention(fact) });
  return text === undefined ? undefined : { text, recalls: fact };
}

function detour({ exchanges }: Extract<Piece, { do: 'detour' }>, palette: Palette): Spoken | undefined {
  const found = palette.exchange('detours', exchanges);
  return found === undefined ? undefined : { text: found.text, opens: { about: 'surroundings', answers: found.exchange.answers } };
}
