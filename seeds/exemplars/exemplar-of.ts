import type { Speaker } from '../../domain/conversation.ts';
import type { Exemplar } from '../../domain/exemplar.ts';
import { contentId } from '../../domain/id.ts';

/** A built-in exemplar as it is written down: the lines alternate, beginning with `leads`. */
export interface ExemplarText {
  readonly scenario: string;
  readonly personas: readonly [readonly string[], readonly string[]];
  readonly leads: Speaker;
  readonly lines: readonly string[];
}

/** Makes an exemplar whose lines alternate between the two speakers; equal content has an equal id. */
export function exemplarOf({ scenario, personas: [first, second], leads, lines }: ExemplarText): Exemplar {
  const personas: Exemplar['personas'] = [[...first], [...second]];
  const turns = lines.map((text, at) => ({ speaker: speakerAt(at, leads), text }));
  return { id: contentId('exe', { scenario, personas, turns }), personas, turns, scenario };
}

function speakerAt(at: number, leads: Speaker): Speaker {
  return at % 2 === leads ? 0 : 1;
}
