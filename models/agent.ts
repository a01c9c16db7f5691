import type { z } from 'zod';
import type { Random } from '../domain/random.ts';

/** Which configured model answers an agent. */
export const ROLES = ['writer', 'reviser', 'expander', 'expert'] as const;
export type Role = (typeof ROLES)[number];

/** What the offline engine may use beside the input. */
export interface OfflineHelp {
  /** A stream that depends on the run's seed, the agent, its input and the sample number. */
  readonly random: Random;
  /** Unit vectors for texts, in order. */
  embed(texts: readonly string[]): Promise<number[][]>;
}

/** One question that can be put to a model, or to the offline engine, with the same answer schema. */
export interface Agent<Input = unknown, Answer = unknown> {
  /** Kebab-case; the prompt is `agents/prompts/NAME.md`. */
  readonly name: string;
  readonly description: string;
  readonly role: Role;
  readonly input: z.ZodType<Input>;
  readonly answer: z.ZodType<Answer>;
  /** Sampling temperature asked of a model. */
  readonly temperature: number;
  /** Fillers for the `{{places}}` of the prompt file. */
  render(input: Input): Record<string, string>;
  /** What the rule-based engine answers. */
  offline(input: Input, help: OfflineHelp): Answer | Promise<Answer>;
}
