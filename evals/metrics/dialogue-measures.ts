import type { Dialogue } from '../../domain/dialogue.ts';
import { wordCount } from '../../domain/statistics.ts';
import { distinctN } from '../../text/ngrams.ts';
import { attributeUses } from './persona-overlap.ts';
import { words } from '../../text/words.ts';

/** Utterances that distinct-n and distinct utterances look at, so that sets of different sizes can be compared. */
const SAMPLE = 5000;

/** The lexical measures of a set of conversations; shares are in [0, 1], null where nothing could be counted. */
export interface DialogueMeasures {
  readonly conversations: number;
  readonly alternating: number | null;
  readonly slots: number | null;
  readonly greetings: number | null;
  readonly stockQuestions: number | null;
  readonly distinctOpenings: number | null;
  readonly utterances: number | null;
  readonly wordsPerUtterance: number | null;
  readonly questions: number | null;
  readonly agreement: number | null;
  readonly voiced: number | null;
  readonly silentSpeakers: number | null;
  readonly claimed: number | null;
  readonly verbatim: number | null;
  readonly voicedEarly: number | null;
  readonly distinct1: number | null;
  readonly distinct2: number | null;
  readonly distinct3: number | null;
  readonly distinctUtterances: number | null;
}

/** A bracketed or braced place that was to be filled: "[your name]", "{City}". */
const SLOT = /[[{][\w' ]*(name|user|city|state|country|place|your|insert|age|job|hobby)[\w' ]*[\]}]/i;
const GREETING = /^\W*(hi|hello|hey)\b/i;
const STOCK_QUESTION = /\bwhat do you (like to )?do (for (fun|a living)|in your (free|spare) time)\b/i;
const AGREEMENT = /\b(me too|same here|so do i|so am i|neither do i|me neither)\b|\btoo[.!]/i;

/** Measures conversations from anywhere. Personas may be missing: the measures about attributes are then null. */
export function measureDialogues(dialogues: readonly Dialogue[]): DialogueMeasures {
  const spoken = dialogues.filter(({ turns }) => turns.length > 0);
  const utterances = spoken.flatMap(({ turns }) => turns.map(({ text }) => text));
  const sample = utterances.slice(0, SAMPLE);
  return {
    conversations: spoken.length,
    alternating: share(spoken, alternates),
    slots: share(spoken, ({ turns }) => turns.some(({ text }) => SLOT.test(text))),
    greetings: share(spoken, ({ turns }) => GREETING.test(turns[0].text)),
    stockQuestions: share(spoken, ({ turns }) => turns.some(({ text }) => STOCK_QUESTION.test(text))),
    distinctOpenings: ratio(new Set(spoken.map(openingOf)).size, spoken.length),
    utterances: ratio(utterances.length, spoken.length),
    wordsPerUtterance: ratio(utterances.reduce((sum, text) => sum + wordCount(text), 0), utterances.length),
    questions: share(utterances, (text) => text.includes('?')),
    agreement: share(utterances, (text) => AGREEMENT.test(text)),
    ...measureAttributes(spoken),
    distinct1: utterances.length === 0 ? null : distinctN(sample, 1),
    distinct2: utterances.length === 0 ? null : distinctN(sample, 2),
    distinct3: utterances.length === 0 ? null : distinctN(sample, 3),
    distinctUtterances: ratio(new Set(sample.map((text) => text.toLowerCase())).size, sample.length),
  };
}

function measureAttributes(dialogues: readonly Dialogue[]) {
  const uses = dialogues.map((dialogue) => ({ uses: attributeUses(dialogue), length: dialogue.turns.length }));
  const all = uses.flatMap((one) => one.uses);
  const early = uses.flatMap((one) => one.uses.flatMap(({ voicedAt }) => (voicedAt === undefined ? [] : [voicedAt < (one.length - 1) / 3])));
  const speakers = uses.flatMap((one) => [0, 1].map((speaker) => one.uses.filter((use) => use.speaker === speaker)).filter((own) => own.length > 0));
  return {
    voiced: share(all, ({ voicedAt }) => voicedAt !== undefined),
    silentSpeakers: share(speakers, (own) => own.every(({ voicedAt }) => voicedAt === undefined)),
    claimed: share(all, ({ claimed }) => claimed),
    verbatim: share(all, ({ verbatim }) => verbatim),
    voicedEarly: share(early, (isEarly) => isEarly),
  };
}

function alternates({ turns }: Dialogue): boolean {
  return turns.every(({ speaker }, at) => at === 0 || speaker !== turns[at - 1].speaker);
}

function openingOf({ turns }: Dialogue): string {
  return turns.slice(0, 2).map(({ text }) => words(text).join(' ')).join('\n');
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return ratio(items.filter(holds).length, items.length);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
