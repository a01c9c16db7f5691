import { z } from 'zod';
import { coherency } from '../../agents/experts/coherency.ts';
import { consistency } from '../../agents/experts/consistency.ts';
import { depth } from '../../agents/experts/depth.ts';
import { diversity } from '../../agents/experts/diversity.ts';
import type { Expert, ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { likability } from '../../agents/experts/likability.ts';
import type { Turn } from '../../domain/conversation.ts';
import { recordsOf } from '../../domain/outside.ts';
import { mean } from '../../domain/statistics.ts';
import type { Check, Figure } from './check.ts';
import { orderFigures, type RatedSubject } from './ordering.ts';

const FILE = 'fed/fed_dialogue_level.json';
const Dialogue = z.object({ context: z.string(), annotations: z.record(z.string(), z.array(z.unknown())) });

/** Experts, the quality people rated, and what the paper's experts reached. */
const QUALITIES: readonly { readonly expert: Expert; readonly rated: string; readonly paper: number }[] = [
  { expert: depth, rated: 'Depth', paper: 0.84 },
  { expert: coherency, rated: 'Coherent', paper: 0.96 },
  { expert: consistency, rated: 'Consistent', paper: 0.92 },
  { expert: diversity, rated: 'Diverse', paper: 0.92 },
  { expert: likability, rated: 'Likeable', paper: 0.88 },
];

/** Whether the quality experts order two dialogues as people do. */
export const fed: Check = {
  name: 'fed',
  about: 'the five quality experts: share of pairs with different ratings that are ordered as people order them, ties half',
  source: 'FED (Mehri and Eskenazi, SIGDIAL 2020), dialogues; the paper reports 125 dialogues with a language model as expert',
  inSample: 'Measures were made by general reasoning; halves of even and odd rows are given apart.',
  files: [FILE],
  run: async (data, context) => {
    const dialogues = z.array(Dialogue).parse(JSON.parse(data[FILE]));
    const figures = await Promise.all(QUALITIES.map((quality) => figuresOf(quality, dialogues, context)));
    return figures.flat();
  },
};

async function figuresOf({ expert, rated, paper }: (typeof QUALITIES)[number], dialogues: readonly z.infer<typeof Dialogue>[], context: ExpertContext): Promise<Figure[]> {
  const cases = dialogues.flatMap(({ context: text, annotations }, at): (RatedSubject & { at: number })[] => {
    const rating = mean((annotations[rated] ?? []).filter((one): one is number => typeof one === 'number'));
    return rating === null ? [] : [{ subject: subjectOf(text), rating, at }];
  });
  const part = (rest: number): Promise<Figure[]> => orderFigures({ name: `fed ${expert.name}`, label: `${expert.name}, ${rest === 0 ? 'even' : 'odd'} rows`, expert, cases: cases.filter(({ at }) => at % 2 === rest) }, context);
  const halves = context.model === 'offline' ? await Promise.all([part(0), part(1)]) : [];
  const whole = await orderFigures({ name: `fed ${expert.name}`, label: expert.name, expert, cases, reference: { value: paper, of: 'the paper' } }, context);
  return [...whole.map((figure) => ({ ...figure, expert: expert.name })), ...halves.flat()];
}

function subjectOf(text: string): Subject {
  const turns = text.split('\n').flatMap((line): Turn[] => {
    const [, who, said] = /^(User|System):\s*(.*)$/.exec(line.trim()) ?? [];
    return said === undefined || said === '' ? [] : [{ speaker: who === 'User' ? 0 : 1, text: said }];
  });
  return recordsOf({ source: FILE, personas: [[], []], turns });
}
