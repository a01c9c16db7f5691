import type { Manner } from '../facets/facet.ts';
import type { Fact } from './fact.ts';
import { isHard, isPlaced, talkName, talkOf } from './library.ts';
import type { Piece, Question } from './plan.ts';
import { asked } from './talk-ask.ts';
import { acks, sideways } from './talk-acks.ts';
import { canRunOn, inOneBreath, joined } from './talk-join.ts';
import { kindOf } from './talk-kind.ts';
import { leadFor } from './talk-leads.ts';
import type { Palette } from './talk-palette.ts';
import { plainDetails, plainExchanges } from './talk-plain.ts';
import { reaction } from './talk-react.ts';
import { voice } from './voice.ts';

const VOICINGS = 18;
/** From one wording to the next. */
const STRIDE = 0.31;
const RIDDLE_COST = 3;
/** A fact has to be told even when every wording of it was used elsewhere. */
const AVOIDED_COST = 5;
/** How often a line written for the very category is preferred to one that fits its sort of fact. */
const SPECIAL = 0.9;

/** Shapes in which people do not say things about themselves. */
const RIDDLING = /[?:]|\b(?:one of those people|I'm someone who|I may as well tell|is part of my life|is something I (?:can say|went through)|shapes my days|end of the conversation|you(?:'ve| have) found (?:someone|somebody)|a person (?:who|with)|calling myself|my life (?:includes|involves)|actually|one of the things I do|part of my routine|my job is being|something I (?:do|like) is|if you're (?:curious|wondering)|as it happens|is how I earn|a bit of my time \w+ing my time)\b/i;

/** What need not be said after a lead. */
const TAG = /, (?:to be honest|by the way|actually|you know|believe it or not|as it happens|honestly|in fact)\.$/;

/** What a piece became: its words, and what it leaves behind. */
export interface Spoken {
  readonly text: string;
  readonly told?: readonly Fact[];
  readonly opens?: Question;
}

/** Puts one piece into words; undefined when nothing unused fits. */
export function speak(piece: Piece, palette: Palette, manner: Manner): Spoken | undefined {
  switch (piece.do) {
    case 'react':
      return line(reaction(piece, palette, manner));
    case 'acknowledge':
      return line(palette.take('acks', acks));
    case 'detail':
      return line(detail(piece.fact, palette));
    case 'answer':
      return line(answerTo(piece.question, palette));
    case 'tell':
      return tell(piece, palette, manner);
    case 'follow':
      return follow(piece.fact, palette);
    case 'ask':
      return asked(piece, palette);
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

function detail(fact: Fact, palette: Palette): string | undefined {
  const special = isHard(fact) || (isPlaced(fact) && palette.random.chance(SPECIAL));
  const kind = kindOf(fact);
  return special ? palette.take(`${talkName(fact)}/details`, talkOf(fact).details, fact.slots) : palette.take(`${kind}/details`, plainDetails[kind] ?? []);
}

function answerTo(question: Question, palette: Palette): string | undefined {
  if (question.about === 'surroundings') return palette.take('surroundings', question.answers);
  if (question.about === 'category') return palette.take('sideways', sideways);
  return palette.take(`${talkName(question.fact)}/answers`, question.answers, question.fact.slots);
}

function tell({ fact, way, also }: Extract<Piece, { do: 'tell' }>, palette: Palette, manner: Manner): Spoken | undefined {
  const facts = also === undefined ? [fact] : [fact, also].sort((one, two) => Number(one.stance === 'denied') - Number(two.stance === 'denied'));
  const [first, second] = facts.map((one) => said(one, palette));
  if (first === undefined) return undefined;
  const text = second === undefined ? first : inOneBreath(first, second);
  palette.keep(text);
  const lead = canRunOn(text) ? leadFor(way, palette, manner) : undefined;
  return { text: joined(lead, lead === undefined ? text : text.replace(TAG, '.')), told: second === undefined ? facts.slice(0, 1) : facts };
}

/** Of several wordings a plain one, with as few worn turns of phrase as can be. */
function said(fact: Fact, palette: Palette): string | undefined {
  const turn = palette.turn();
  const found: { text: string; cost: number }[] = [];
  for (let attempt = 0; attempt < VOICINGS; attempt++) {
    const text = voice(fact, palette.random, { opener: false, turn: turn + attempt * STRIDE });
    if (!palette.free(text)) continue;
    const cost = palette.worn(text) + AVOIDED_COST * palette.avoided(text) + (RIDDLING.test(text) ? RIDDLE_COST : 0);
    if (cost === 0) return text;
    found.push({ text, cost });
  }
  const least = found.filter(({ cost }) => cost === Math.min(...found.map((one) => one.cost)));
  return least.length === 0 ? undefined : palette.random.pick(least).text;
}

function follow(fact: Fact, palette: Palette): Spoken | undefined {
  const special = isHard(fact) || (isPlaced(fact) && palette.random.chance(SPECIAL));
  const kind = kindOf(fact);
  const bank = special ? talkOf(fact).exchanges : (plainExchanges[kind] ?? []);
  const exchanges = bank.map(({ question, answers }) => ({ says: [question], answers }));
  const found = palette.exchange(`${special ? talkName(fact) : kind}/exchanges`, exchanges, fact.slots);
  return found === undefined ? undefined : { text: found.text, opens: { about: 'fact', fact, answers: found.exchange.answers } };
}

function detour({ exchanges }: Extract<Piece, { do: 'detour' }>, palette: Palette): Spoken | undefined {
  const found = palette.exchange('detours', exchanges);
  return found === undefined ? undefined : { text: found.text, opens: { about: 'surroundings', answers: found.exchange.answers } };
}
