import type { Manner } from '../facets/facet.ts';
import type { Fact } from './fact.ts';
import type { Piece, Question } from './plan.ts';
import { tidy } from './phrase.ts';
import { wordCount } from './talk-join.ts';
import type { Palette } from './talk-palette.ts';
import { speak } from './talk-speak.ts';

/** An utterance made of pieces, and what it leaves behind. */
export interface Composed {
  readonly text: string;
  readonly told: readonly Fact[];
  readonly opens: Question | undefined;
  readonly recalls: Fact | undefined;
  readonly reactedTo: Fact | undefined;
}

/** Below this many words an utterance is filled up with the pieces that may be left out. */
export function wantedWords(manner: Manner, palette: Palette): number {
  return Math.round(13 + manner.talkative * 4 + (palette.random.next() - 0.5) * 8);
}

/** Puts pieces into one utterance; undefined when one that matters could not be said. */
export function composed(pieces: readonly Piece[], palette: Palette, manner: Manner, start = ''): Composed | undefined {
  const wanted = wantedWords(manner, palette);
  const texts = start === '' ? [] : [start];
  let result: Omit<Composed, 'text'> = { told: [], opens: undefined, recalls: undefined, reactedTo: undefined };
  const sayable = pieces.filter((piece) => piece.extra !== true || palette.random.chance(0.7));
  for (const piece of sayable) {
    if (piece.extra === true && wordCount(texts.join(' ')) + (piece.do === 'react' ? 6 : 0) >= wanted) continue;
    const spoken = speak(piece, palette, manner);
    if (spoken === undefined && isNeeded(piece)) return undefined;
    if (spoken === undefined) continue;
    texts.push(spoken.text);
    result = {
      told: spoken.told === undefined ? result.told : [...result.told, spoken.told],
      opens: spoken.opens ?? result.opens,
      recalls: spoken.recalls ?? result.recalls,
      reactedTo: piece.do === 'react' ? piece.fact : result.reactedTo,
    };
  }
  return texts.length === 0 || (start !== '' && texts.length === 1) ? undefined : { ...result, text: tidy(texts.join(' ')) };
}

function isNeeded(piece: Piece): boolean {
  return piece.extra !== true && piece.do !== 'react' && piece.do !== 'acknowledge' && piece.do !== 'recalled' && piece.do !== 'detail';
}
