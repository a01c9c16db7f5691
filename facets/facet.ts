import type { z } from 'zod';
import type { Attribute } from '../domain/attribute.ts';
import type { Turn } from '../domain/conversation.ts';
import type { Finding } from '../domain/critique.ts';
import type { Random } from '../domain/random.ts';

/** How a person talks, as far as the offline engine can act on it. All numbers are in [-1, 1], 0 is average. */
export interface Manner {
  /** Longer utterances and more own stories (1) or few words (-1). */
  readonly talkative: number;
  /** Reacts and asks (1) or stays cool (-1). */
  readonly warm: number;
  /** Cheerful (1) or gloomy (-1). */
  readonly cheerful: number;
  /** Short interjections this person uses ("honestly", "you know"), lower case; may be empty. */
  readonly fillers: readonly string[];
}

/**
 * One kind of knowledge about a person beside attributes. A facet shows in the prompt (`describe`),
 * in the offline engine (`manner`) and in the critique (`check`).
 */
export interface Facet<Value = unknown> {
  readonly name: string;
  readonly description: string;
  readonly schema: z.ZodType<Value>;
  /** Draws a value that fits the attributes. */
  draw(attributes: readonly Attribute[], random: Random): Value;
  /** One or two sentences about the person for a writer's prompt, in the third person. */
  describe(value: Value): string;
  manner?(value: Value): Partial<Manner>;
  /** Findings about how well this speaker's own turns (with their indexes) show the facet. */
  check?(value: Value, own: readonly { index: number; turn: Turn }[]): Finding[];
}
