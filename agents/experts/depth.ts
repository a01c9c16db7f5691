import { cosine } from '../../domain/vector.ts';
import { mean, wordCount } from '../../domain/statistics.ts';
import { contentWords } from '../../text/words.ts';
import { remark, voter } from './quality/voter.ts';

/** Cosine of two utterances two apart that stay with one matter. */
const SAME_MATTER = 0.3;

/** Whether they go into what they talk about (FED: "depth"). Measured: content words an utterance, and how often a matter is kept for more than one exchange. */
export const depth = voter({
  name: 'depth',
  description: 'Do they go into a matter, or hop from one to the next?',
  rubric: 'Deep conversations stay with a matter for more than one exchange, give concrete detail, ask on, and let something be learned about the people. Shallow ones collect facts and hop.',
  measure: async ({ conversation: { turns } }, { embed }) => {
    const vectors = await embed(turns.map(({ text }) => text));
    const substance = mean(turns.map(({ text }) => Math.min(1, contentWords(text).length / 8))) ?? 0;
    const kept = turns.slice(2).map((_turn, at) => cosine(vectors[at], vectors[at + 2]) >= SAME_MATTER || cosine(vectors[at + 1], vectors[at + 2]) >= SAME_MATTER);
    const staying = kept.length === 0 ? 0 : kept.filter(Boolean).length / kept.length;
    const thin = turns.flatMap(({ text }, at) => (wordCount(text) <= 3 ? [at] : []));
    const findings = thin.length > turns.length / 4 ? [remark('thin-utterances', `${thin.length} utterances of three words or fewer`, thin, 'Give the thin utterances something concrete.')] : [];
    return { score: 0.6 * substance + 0.4 * staying, findings };
  },
});
