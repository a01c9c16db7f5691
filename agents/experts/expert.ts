import { z } from 'zod';
import { Attribute } from '../../domain/attribute.ts';
import { Conversation, Turn } from '../../domain/conversation.ts';
import type { Verdict } from '../../domain/critique.ts';
import { Profile } from '../../domain/profile.ts';
import type { Random } from '../../domain/random.ts';
import { Heard } from '../../text/heard.ts';
import type { Ask } from '../../models/ask.ts';

/** Counted once for many conversations: handed on as it is, never copied. */
const HeardBefore: z.ZodType<Heard> = z.any().refine((value) => value instanceof Heard, 'a Heard of three-word sequences is expected');

/** A conversation from anywhere: saying so when an utterance is empty is the business of the experts. */
const AnyConversation = Conversation.extend({ turns: z.array(Turn.extend({ text: z.string() })) });
/** A person of whom a file may name no attribute, or one of any length. */
const AnyProfile = Profile.extend({ attributes: z.array(Attribute.extend({ text: z.string() })) });

/** What is judged. */
export const Subject = z.object({
  conversation: AnyConversation,
  profiles: z.tuple([AnyProfile, AnyProfile]).readonly(),
  /** Name of the scenario; unknown for conversations from elsewhere. */
  scenario: z.string().optional(),
  /** Asked number of utterances; unknown for conversations from elsewhere. */
  utterances: z.object({ min: z.int(), max: z.int() }).readonly().optional(),
  /** Three-word sequences of the conversations accepted in earlier iterations; absent in the first, and outside a run. */
  heard: HeardBefore.optional(),
  /** How many conversations of the set before it open in the same words; unknown outside of a set. */
  opened: z.int().min(0).optional(),
  /** Utterances of the accepted conversation this one would take the place of. */
  replaces: z.array(z.string()).readonly().optional(),
});
export type Subject = z.infer<typeof Subject>;

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
  /** Filters that cost nothing unless a model judges for them: what they can say without it, so that it is asked only about what every cheaper filter passed. */
  readonly byRules?: (subject: Subject) => Verdict;
  /** Voters only: compares two candidates; the caller asks in both orders. */
  readonly compare?: (first: Subject, second: Subject, context: ExpertContext) => Promise<Preference>;
  /** Voters only: ranks candidates in one question, best first, as positions in the list; equally good ones stand together. */
  readonly rank?: (subjects: readonly Subject[], context: ExpertContext) => Promise<readonly (readonly number[])[]>;
  /** A conversation that must pass and one that must not, for the conformance suite. */
  readonly examples: { readonly good: Subject; readonly bad: Subject };
}
