import { mean } from '../../domain/statistics.ts';
import { cosine } from '../../domain/vector.ts';
import { contentWords } from '../../text/words.ts';
import { remark, voter } from './quality/voter.ts';

/** Cosine under which two neighbouring utterances have nothing to do with each other. */
const UNRELATED = 0.05;

/** Whether each utterance follows from the one before (FED: "coherent"). Measured: similarity of neighbours, words taken up, and words that tie. */
export const coherency = voter({
  name: 'coherency',
  description: 'Does each utterance follow from the one before it?',
  rubric: 'In coherent conversations every utterance answers, takes up or visibly turns away from the one before; questions get answers; "it" and "that" refer to something.',
  measure: async ({ conversation: { turns } }, { embed }) => {
    const vectors = await embed(turns.map(({ text }) => text));
    const links = turns.slice(1).map(({ text }, at) => linkOf(turns[at].text, text, cosine(vectors[at], vectors[at + 1])));
    const loose = links.flatMap((link, at) => (link < 0.2 ? [at + 1] : []));
    const findings = loose.length > turns.length / 4 ? [remark('loose-utterances', `${loose.length} utterances take up nothing of the one before`, loose, 'Let these utterances answer or take up what was just said.')] : [];
    return { score: mean(links) ?? 0, findings };
  },
});

const TIES = /\b(that|it|those|them|this|you|your|then|so|but|and|yes|no|not|really|same|why|how)\b/i;

/** How much an utterance takes up of the one before, in [0, 1]. */
function linkOf(before: string, after: string, similarity: number): number {
  const earlier = new Set(contentWords(before));
  const taken = contentWords(after).some((word) => earlier.has(word)) ? 1 : 0;
  const tied = TIES.test(after.split(/[.!?]/)[0]) ? 1 : 0;
  const near = Math.max(0, Math.min(1, (similarity - UNRELATED) / 0.5));
  return 0.5 * near + 0.2 * taken + 0.3 * tied;
}
