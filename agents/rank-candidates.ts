import { z } from 'zod';
import type { Agent } from '../models/agent.ts';
import { rendered, Side, TIE } from './compare-quality.ts';

const Input = z.object({ quality: z.string(), rubric: z.string(), candidates: z.array(Side).min(2) });
/** Numbers of the candidates, from 1, best first; a list within the list holds those that are equally good. */
const Answer = z.object({ ranking: z.array(z.union([z.int().min(1), z.array(z.int().min(1))])), reason: z.string() });
type Answer = z.infer<typeof Answer>;

/** Ranks all candidates in one respect, in one question: the cheap variant of comparing them two by two. */
export const rankCandidates: Agent<z.infer<typeof Input>, Answer> = {
  name: 'rank-candidates',
  description: 'Ranks candidate conversations in one quality.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ quality, rubric, candidates }) => ({
    quality,
    rubric,
    count: String(candidates.length),
    candidates: candidates.map(({ turns }, at) => `<candidate_${at + 1}>\n${rendered(turns)}\n</candidate_${at + 1}>`).join('\n\n'),
  }),
  offline: ({ quality, candidates }) => {
    const sorted = candidates.map(({ score }, at) => ({ number: at + 1, score })).sort((a, b) => b.score - a.score || a.number - b.number);
    const groups: number[][] = [];
    sorted.forEach(({ number, score }, at) => {
      if (at > 0 && sorted[at - 1].score - score < TIE) groups[groups.length - 1].push(number);
      else groups.push([number]);
    });
    return { ranking: groups, reason: `measured ${quality}: ${sorted.map(({ number, score }) => `${number} has ${score.toFixed(2)}`).join(', ')}` };
  },
};

/**
 * The answer as positions from 0, best first. Numbers that are out of range or named twice are dropped; candidates it
 * forgot stand together at the end. Empty when it names none.
 */
export function groupsOf({ ranking }: Answer, count: number): number[][] {
  const seen = new Set<number>();
  const groups = ranking.map((group) =>
    [group].flat().map((number) => number - 1).filter((at) => {
      const usable = at < count && !seen.has(at);
      if (usable) seen.add(at);
      return usable;
    }),
  );
  const forgotten = Array.from({ length: count }, (_one, at) => at).filter((at) => !seen.has(at));
  return seen.size === 0 ? [] : [...groups, forgotten].filter((group) => group.length > 0);
}
