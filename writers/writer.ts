import type { Brief } from '../domain/brief.ts';
import type { Turn } from '../domain/conversation.ts';
import type { Ask } from '../models/ask.ts';

/** What a writer may use. */
export interface WriterContext {
  readonly ask: Ask;
  /** Tells candidates of one brief apart; part of every question the writer asks. */
  readonly sample: number;
}

/** A strategy that turns a brief (pair, scenario, situation, exemplars) into a candidate conversation. */
export interface Writer {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  /** Throws `model-failed` when no usable conversation came back. */
  write(brief: Brief, context: WriterContext): Promise<Turn[]>;
}
