import type { Finding } from '../../../domain/critique.ts';
import { remembered } from '../../../text/remembered.ts';
import { contentWords, words } from '../../../text/words.ts';
import { finding, type Check, type Sheet } from './check.ts';

/** Attributes shorter than this (in words) are said word for word by anybody who has them. */
const TOO_SHORT_TO_COPY = 4;
/** Share of an attribute's content words in one utterance that counts as saying it. */
const SAID = 0.6;
/** Attributes said by one speaker from which it is worth asking when. */
const ENOUGH = 4;

/** An attribute as it is looked for. */
const wordsOf = remembered(20_000, (text) => {
  const plain = words(text);
  return { count: plain.length, plain: ` ${plain.join(' ')} `, content: contentWords(text) };
});

const copied: Check = (sheet) => sheet.profiles.flatMap((_profile, speaker) => copiedBy(sheet, speaker));

function copiedBy(sheet: Sheet, speaker: number): Finding[] {
  const { attributes } = sheet.profiles[speaker];
  const copies = attributes.flatMap(({ id, text }) => {
    const { count, plain } = wordsOf(text);
    const turns = count < TOO_SHORT_TO_COPY || !sheet.allWords.includes(plain) ? [] : sheet.words.flatMap((line, at) => (isBy(sheet, at, speaker) && ` ${line.join(' ')} `.includes(plain) ? [at] : []));
    return turns.length === 0 ? [] : [{ id, text, turns }];
  });
  const severity = copies.length >= 2 && copies.length * 2 >= attributes.length ? 'error' : 'warning';
  return copies.map(({ id, text, turns }) => finding('copied-attribute', severity, `said word for word: "${text}"`, turns, 'Say it in other words, with a detail of the moment.', [id]));
}

const recited: Check = (sheet) => {
  const occurring = occurringOf(sheet);
  const said = sheet.profiles.flatMap(({ attributes }, speaker) =>
    attributes.flatMap(({ id, text }) => {
      const { content } = wordsOf(text);
      // Most attributes have too few of their words in the whole conversation to have them in one utterance.
      if (content.length === 0 || content.filter((word) => occurring.has(word)).length < SAID * content.length) return [];
      const at = sheet.words.findIndex((line, turn) => isBy(sheet, turn, speaker) && content.filter((word) => line.includes(word)).length >= SAID * content.length);
      return at < 0 ? [] : [{ id, at }];
    }),
  );
  const early = said.filter(({ at }) => at < sheet.texts.length / 3);
  const byTurn = new Map<number, string[]>();
  for (const { id, at } of said) byTurn.set(at, [...(byTurn.get(at) ?? []), id]);
  const lists = [...byTurn].filter(([, ids]) => ids.length >= 3);
  return [
    ...(said.length >= ENOUGH && early.length >= 0.8 * said.length
      ? [finding('recited-early', 'warning', `${early.length} of ${said.length} attributes come in the first third`, [...new Set(early.map(({ at }) => at))].sort((a, b) => a - b), 'Spread what they tell over the conversation.', early.map(({ id }) => id))]
      : []),
    ...lists.map(([at, ids]) => finding('recited-list', 'warning', `${ids.length} attributes in one utterance`, [at], 'Tell one thing at a time.', ids)),
  ];
};

/** The content words of the attributes that occur anywhere in the conversation. */
function occurringOf({ profiles, words: lines }: Sheet): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { attributes } of profiles) for (const { text } of attributes) for (const word of wordsOf(text).content) wanted.add(word);
  const found = new Set<string>();
  if (wanted.size > 0) for (const line of lines) for (const word of line) if (wanted.has(word)) found.add(word);
  return found;
}

function isBy(sheet: Sheet, at: number, speaker: number): boolean {
  return sheet.conversation.turns[at].speaker === speaker;
}

/** Profiles are talked about, not read out. */
export const recitalChecks: readonly Check[] = [copied, recited];
