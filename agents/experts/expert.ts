import type { Conversation } from '../../domain/conversation.ts';
import type { Verdict } from '../../domain/critique.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Random } from '../../domain/random.ts';
import type { Heard } from '../../text/heard.ts';
import type { Ask } from '../../models/ask.ts';

/** What is judged. Profiles may be empty lists of attributes when a file does not name them. */
export interface Subject {
  readonly conversation: Conversation;
  readonly profiles: readonly [Profile, Profile];
  /** Name of the scenario; unknown for conversations from elsewhere. */
  readonly scenario?: string;
  /** Asked number of utterances; unknown for conversations from elsewhere. */
  readonly utterances?: { readonly min: number; readonly max: number };
  /** Three-word sequences of the conversations accepted in earlier iterations; absent in the first, and outside a run. */
  readonly heard?: Heard;
  /** Utterances of the accepted conversation this one would take the place of. */
  readonly replaces?: readonly string[];
}

/** What an expert may use; everything that costs comes from here. */
export interface ExpertContext {
  /** Puts an agent's question to the configured model (or the offline engine). */
  readonly ask: Ask;
  /** Unit vectors, cached by content. */
  embed(texts: readonly string[]): Promise<number[][]>;
  readonly random: Random;
  /** Id of the model that answers experts; `offline` for the offline engine. */
  readonly model: string;
}

/** Which of two conversations about one pair is better. */
export type Preference = 'first' | 'second' | 'tie';

/** One critic: looks at a conversation for one thing, returns a verdict with evidence. */
export interface Expert {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  /** What a verdict costs: nothing, sentence vectors, or a model call. Cheap experts run first. */
  readonly cost: 'free' | 'embedding' | 'model';
  /** A filter can fail a conversation; a voter ranks those that pass. */
  readonly role: 'filter' | 'voter';
  /** What the expert looks for, as published and as put to a model. */
  readonly rubric: string;
  judge(subject: Subject, context: ExpertContext): Promise<Verdict>;
  /** Voters only: compares two candidates; the caller asks in both orders. */
  readonly compare?: (first: Subject, second: Subject, context: ExpertContext) => Promise<Preference>;
  /** Voters only: ranks candidates in one question, best first, as positions in the list; equally good ones stand together. */
  readonly rank?: (subjects: readonly Subject[], context: ExpertContext) => Promise<readonly (readonly number[])[]>;
  /** A conversation that must pass and one that must not, for the conformance suite. */
  readonly examples: { readonly good: Subject; readonly bad: Subject };
}
