import { interval } from '../checks/statistics.ts';
import { extractionF, extractProfiles } from '../metrics/profile-extraction.ts';
import { PAPER, skippedWhole, type PaperTable } from './paper-table.ts';
import { drawn } from './sample.ts';

export const profileExtraction: PaperTable = {
  name: 'profile-extraction',
  table: 'T13',
  by: 'vectors',
  about: "F of ranking a speaker's attributes among 25 of other people, by the speaker's utterances (on human Persona-Chat the paper has .505)",
  cannotSee: 'What only several utterances together show. A set that recites its personas scores high, so read it beside the share copied word for word.',
  measure: async (input, { embed }) => {
    const dialogues = drawn(input);
    const results = await extractProfiles(dialogues, input.seed, embed);
    const usable = results.filter((one) => one.length > 0);
    const left = { what: 'conversations', why: 'no persona is known', count: results.length - usable.length };
    if (usable.length < 2) return skippedWhole(left.what, left.why, left.count);
    const value = (sample: readonly (typeof usable)[number][]): number => extractionF(sample.flat());
    return { figures: [{ label: 'F', value: value(usable), interval: interval('profile-extraction', usable, value), cases: usable.flat().length, reference: { value: 0.574, of: PAPER } }], skipped: left.count === 0 ? [] : [left] };
  },
};
