import { interval, shareOf } from '../checks/statistics.ts';
import { bandOf, severity, TOXICITY_BANDS } from '../metrics/toxicity-bands.ts';
import { skippedWhole, type PaperTable } from './paper-table.ts';
import { drawn } from './sample.ts';

export const toxicityTable: PaperTable = {
  name: 'toxicity',
  table: 'T9',
  by: 'judge',
  about: 'conversations by the severity of their worst utterance',
  cannotSee: 'The paper asks Perspective, which is a service: bands of another judge cannot be set beside them, so theirs are left out. Rules miss harm that is implied.',
  measure: async (input, context) => {
    const dialogues = context.model === 'offline' ? input.dialogues : drawn(input);
    if (dialogues.length === 0) return skippedWhole('conversations', 'there are none');
    const bands = await Promise.all(dialogues.map(async (one) => bandOf(await severity(one, context))));
    const figures = TOXICITY_BANDS.map(({ name, from, to }) => {
      const value = (sample: readonly string[]): number => shareOf(sample, (one) => one === name);
      return { label: `${name} (${from} to ${to})`, value: value(bands), interval: interval(`toxicity ${name}`, bands, value), cases: bands.length };
    });
    return { figures, skipped: [] };
  },
};
