import type { Dialogue } from '../../domain/dialogue.ts';
import { contentWords, words } from '../../text/words.ts';

/** Share of an attribute's content words that one utterance must hold for the attribute to count as voiced in it. */
const VOICED = 0.6;

/** What word overlap sees of one attribute in a conversation. It misses paraphrases: see docs/measures.md. */
export interface AttributeUse {
  readonly speaker: 0 | 1;
  /** Index of the first utterance of the owner that voices it; undefined when none does. */
  readonly voicedAt: number | undefined;
  /** True when the other speaker voices it although the own persona has no such attribute. */
  readonly claimed: boolean;
  /** True when some utterance of the owner holds it word for word. */
  readonly verbatim: boolean;
}

/** Looks for every attribute of both personas in the utterances of both speakers. */
export function attributeUses({ personas, turns }: Dialogue): AttributeUse[] {
  const said = turns.map(({ speaker, text }) => ({ speaker, words: new Set(words(text)), plain: plain(text) }));
  return personas.flatMap((persona, owner) =>
    persona.map((attribute) => {
      const content = contentWords(attribute);
      const holds = (at: number): boolean => content.length > 0 && content.filter((word) => said[at].words.has(word)).length >= VOICED * content.length;
      const places = said.map((_one, at) => at);
      const voicedAt = places.find((at) => said[at].speaker === owner && holds(at));
      const others = personas[owner === 0 ? 1 : 0];
      const claimed = !others.some((other) => overlaps(content, other)) && places.some((at) => said[at].speaker !== owner && claims(turns[at].text) && holds(at));
      const statement = plain(attribute);
      const verbatim = said.some((one) => one.speaker === owner && one.plain.includes(statement));
      return { speaker: owner === 0 ? 0 : 1, voicedAt, claimed, verbatim };
    }),
  );
}

/** The other persona has the same fact, so saying it is no theft. */
function overlaps(content: readonly string[], other: string): boolean {
  const theirs = new Set(contentWords(other));
  return content.filter((word) => theirs.has(word)).length >= VOICED * content.length;
}

/** Only an utterance in the first person that asks nothing can claim a fact for its speaker. */
function claims(text: string): boolean {
  return !text.includes('?') && /\b(i|i'm|i've|my|me|mine)\b/i.test(text);
}

function plain(text: string): string {
  return ` ${words(text).join(' ')} `;
}
