import { contradiction } from '../../engine/contradiction.ts';
import { cosine } from '../../domain/vector.ts';
import type { OfflineHelp } from '../../models/agent.ts';
import { overlap, stemsOf } from '../experts/faithfulness/overlap.ts';

/** What somebody says who has stopped playing: names itself a program, or speaks of the play. */
const OUT_OF_ROLE =
  /\b(as an? (ai|artificial|language model|assistant|chat ?bot)|i(?:'m| am) (just |only |actually |really )?(an? )?(ai\b|artificial intelligence|(large )?language model|(virtual |digital )?assistant|chat ?bot|computer program|machine learning)|(my|these) (instructions|system prompt|programming|training data)|i was (trained|programmed|instructed|told to (play|pretend))|openai|anthropic|chatgpt|i(?:'m| am) (only |just )?(pretending|playing (a|the) (role|part|character))|role-?play(ing)?|stay(ing)? in character|out of character|the persona i)\b/i;

/** Whether a sentence leaves the role, by listed phrases. */
export function leavesRole(sentence: string): boolean {
  return OUT_OF_ROLE.test(sentence.replace(/[’`]/g, "'"));
}

/** The reason why a text cannot be true beside the statements, by rule; undefined when none is known. */
export function clashWith(statements: readonly string[], text: string): string | undefined {
  return statements.map((one) => contradiction(one, text)?.reason).find((reason) => reason !== undefined);
}

/** For each text the best likeness to one of the statements, in [0, 1]: half word overlap, half cosine; 0 without statements. */
export async function likenessTo(statements: readonly string[], texts: readonly string[], { embed }: Pick<OfflineHelp, 'embed'>): Promise<number[]> {
  const vectors = await embed([...statements, ...texts]);
  const known = statements.map(stemsOf);
  return texts.map((text, at) => {
    const said = stemsOf(text);
    const best = known.map((stems, place) => (overlap(stems, said) + cosine(vectors[place], vectors[statements.length + at])) / 2);
    return Math.max(0, Math.min(1, Math.max(0, ...best)));
  });
}
