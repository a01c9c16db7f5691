import { z } from 'zod';
import { coherency } from '../../agents/experts/coherency.ts';
import type { ExpertContext } from '../../agents/experts/expert.ts';
import { recordsOf } from '../../domain/outside.ts';
import { mean } from '../../domain/statistics.ts';
import { contentWords } from '../../text/words.ts';
import type { Check, Figure } from './check.ts';
import { personaScores } from './persona-score.ts';
import { interval, rankCorrelation } from './statistics.ts';

const FILE = 'usr/usr_persona_chat.json';
const Ratings = z.array(z.number());
const Item = z.object({
  context: z.string(),
  fact: z.string(),
  responses: z.array(z.object({ response: z.string(), 'Maintains Context': Ratings, 'Uses Knowledge': Ratings, Engaging: Ratings, Overall: Ratings })),
});

/** One answer with its measures and its mean human ratings. */
interface Answer {
  readonly measured: Readonly<Record<string, number>>;
  readonly rated: Readonly<Record<string, number>>;
}
const REPLY_WORDS = 8;
const QUALITIES = ['Maintains Context', 'Uses Knowledge', 'Engaging', 'Overall'] as const;

/** Whether single answers are ranked as people rank them. */
export const usr: Check = {
  name: 'usr',
  about: 'coherency of the last two utterances, likeness to the persona, substance; their mean against the overall rating (Spearman)',
  source: 'USR (Mehri and Eskenazi, ACL 2020), Persona-Chat part',
  inSample: 'No: not used for any measure.',
  files: [FILE],
  run: async (data, context) => {
    const items = z.array(Item).parse(JSON.parse(data[FILE]));
    const answers = await Promise.all(items.map((item) => answersOf(item, context)));
    return QUALITIES.map((quality): Figure => {
      const statistic = (sample: readonly (readonly Answer[])[]) => rankCorrelation(sample.flat().map(({ measured, rated }) => [measured[quality], rated[quality]]));
      return { label: quality.toLowerCase(), value: statistic(answers), interval: interval(`usr ${quality}`, answers, statistic), cases: answers.flat().length, ...(quality === 'Overall' ? { reference: { value: 0.469, of: "USR's own measure (reported)" } } : {}) };
    });
  },
};

async function answersOf({ context: text, fact, responses }: z.infer<typeof Item>, context: ExpertContext): Promise<Answer[]> {
  const persona = fact.split('\n').map((line) => line.replace(/^your persona:\s*/, '').trim()).filter((line) => line !== '');
  const before = text.trim().split('\n').at(-1) ?? '';
  const likeness = await personaScores(persona, responses.map(({ response }) => response), context.embed);
  return Promise.all(
    responses.map(async (one, at) => {
      const said = one.response.trim() || '...';
      const subject = recordsOf({ source: FILE, personas: [[], []], turns: [{ speaker: 0, text: before || '...' }, { speaker: 1, text: said }] });
      const linked = (await coherency.judge(subject, context)).score ?? 0;
      const substance = Math.min(1, contentWords(said).length / REPLY_WORDS);
      const measured = { 'Maintains Context': linked, 'Uses Knowledge': likeness[at], Engaging: substance, Overall: (linked + likeness[at] + substance) / 3 };
      const rated = Object.fromEntries(QUALITIES.map((quality) => [quality, mean(one[quality]) ?? 0]));
      return { measured, rated };
    }),
  );
}
