import { z } from 'zod';
import { identifySpeakers } from '../../agents/identify-speakers.ts';
import { Speaker } from '../../domain/conversation.ts';
import { Random } from '../../domain/random.ts';
import { mean } from '../../domain/statistics.ts';
import type { Check, Figure } from './check.ts';
import { interval } from './statistics.ts';

const FILE = 'attribute-labels/conversations.jsonl';
const Row = z.object({ source: z.string(), personas: z.tuple([z.array(z.string()), z.array(z.string())]), turns: z.array(z.tuple([Speaker, z.string()])) });

/** How people introduce themselves by name. */
const INTRODUCED = /\b(my name(?:'s| is)|i(?:'m| am) called|(?:you can )?call me)\s+[\p{L}'-]+/giu;

/** Whether the judge can tell which persona speaks when names are hidden: who cannot, cannot judge faithfulness. */
export const roleIdentification: Check = {
  name: 'role-identification',
  about: 'the judge itself: which of the two personas each speaker is, speakers called A and B, personas in drawn order, names they give themselves taken out; 1 right, 0 wrong, 0.5 cannot tell',
  source: 'who speaks is known: conversations with their personas, no label needed',
  inSample: 'The likeness was not fitted to this task..',
  files: [FILE],
  run: async (data, context) => {
    const rows = data[FILE].trim().split('\n').map((line) => Row.parse(JSON.parse(line)));
    const answers = await Promise.all(
      rows.map(async ({ source, personas, turns }, at) => {
        const exchanged = Random.of('role-identification', at).chance(0.5);
        const people: [string[], string[]] = exchanged ? [personas[1], personas[0]] : personas;
        const { speakerA } = await context.ask(identifySpeakers, { people, turns: turns.map(([speaker, text]) => ({ speaker, text: withoutName(text) })) });
        return { source, right: speakerA === 'cannot tell' ? 0.5 : (speakerA === 'second') === exchanged ? 1 : 0 };
      }),
    );
    const sources = [...new Set(answers.map(({ source }) => source))].sort();
    return [{ ...figure('all', answers), expert: 'faithfulness' }, ...sources.map((source) => figure(source, answers.filter((one) => one.source === source)))];
  },
};

function figure(which: string, answers: readonly { readonly right: number }[]): Figure {
  const value = (sample: typeof answers): number => mean(sample.map(({ right }) => right)) ?? Number.NaN;
  return { label: `speakers identified, ${which}`, value: value(answers), interval: interval(`role-identification ${which}`, answers, value), cases: answers.length, reference: { value: 0.5, of: 'chance' } };
}

function withoutName(text: string): string {
  return text.replace(INTRODUCED, '$1 …');
}
