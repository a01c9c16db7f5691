import type { Turn } from '../../../domain/conversation.ts';

/** A piece of what one speaker says: a sentence, a whole turn, or an answer with its question. */
export interface Passage {
  readonly turn: number;
  readonly text: string;
  /** A whole or an answer can support an attribute, only a sentence can contradict or claim it. */
  readonly kind: 'sentence' | 'turn' | 'answer';
  /** Asked rather than stated. */
  readonly asks: boolean;
}

/** Everything one speaker says, in pieces; a passage is never empty. */
export function passagesOf(turns: readonly Turn[], speaker: number): Passage[] {
  return turns.flatMap((turn, at) => {
    if (turn.speaker !== speaker) return [];
    const sentences = sentencesOf(turn.text);
    const pieces: Passage[] = sentences.map((text) => ({ turn: at, text, kind: 'sentence', asks: text.endsWith('?') }));
    if (sentences.length > 1) pieces.push({ turn: at, text: sentences.join(' '), kind: 'turn', asks: sentences.every((text) => text.endsWith('?')) });
    const question = at > 0 && turns[at - 1].speaker !== speaker ? sentencesOf(turns[at - 1].text).findLast((text) => text.endsWith('?')) : undefined;
    if (question !== undefined && sentences.length > 0 && !sentences[0].endsWith('?')) pieces.push({ turn: at, text: `${question} ${sentences[0]}`, kind: 'answer', asks: false });
    return pieces;
  });
}

/** The sentences of a text with their end marks; bare punctuation is no sentence. */
export function sentencesOf(text: string): string[] {
  return [...text.replace(/\s+/g, ' ').replace(/ ([.,!?;])/g, '$1').matchAll(/[^.!?]+[.!?]*/g)].map(([sentence]) => sentence.trim()).filter((sentence) => /[a-z0-9]/i.test(sentence));
}
