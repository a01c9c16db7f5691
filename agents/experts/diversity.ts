import { meanDirection, cosine } from '../../domain/vector.ts';
import { mean, wordCount } from '../../domain/statistics.ts';
import { distinctN } from '../../text/ngrams.ts';
import { words } from '../../text/words.ts';
import { remark, voter } from './quality/voter.ts';

/** Whether they vary what they say and how (FED: "diverse"). Measured: distinct bigrams, beginnings, spread of lengths, spread of meaning. */
export const diversity = voter({
  name: 'diversity',
  description: 'Do they vary what they say and how?',
  rubric: 'Diverse conversations move through several matters and vary the shape of what is said: questions, stories, jokes, short and long; nobody says a thing twice.',
  measure: async ({ conversation: { turns } }, { embed }) => {
    const texts = turns.map(({ text }) => text);
    const vectors = await embed(texts);
    const centre = meanDirection(vectors);
    const spread = 1 - (mean(vectors.map((vector) => cosine(vector, centre))) ?? 1);
    const beginnings = new Map<string, number[]>();
    texts.forEach((text, at) => beginnings.set(beginningOf(text), [...(beginnings.get(beginningOf(text)) ?? []), at]));
    const repeated = [...beginnings.values()].filter((places) => places.length > 2).flat();
    const findings = repeated.length > 0 ? [remark('same-beginnings', `${repeated.length} utterances begin with the same two words as others`, repeated, 'Begin these utterances differently.')] : [];
    const score = 0.35 * distinctN(texts, 2) + 0.25 * (beginnings.size / texts.length) + 0.2 * lengthSpread(texts) + 0.2 * Math.min(1, spread / 0.6);
    return { score, findings };
  },
});

function beginningOf(text: string): string {
  return words(text).slice(0, 2).join(' ');
}

/** Coefficient of variation of the lengths, up to 0.7 as 1. */
function lengthSpread(texts: readonly string[]): number {
  const lengths = texts.map(wordCount);
  const middle = mean(lengths) ?? 0;
  const variance = mean(lengths.map((length) => (length - middle) ** 2)) ?? 0;
  return middle === 0 ? 0 : Math.min(1, Math.sqrt(variance) / middle / 0.7);
}
