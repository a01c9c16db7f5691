import { interval } from '../checks/statistics.ts';
import type { Figure } from '../checks/check.ts';
import { hitRate, nextUtterance, PERSONA_MODES, type PersonaMode } from '../metrics/next-utterance.ts';
import { PAPER, skippedWhole, type PaperTable } from './paper-table.ts';

/** Hit@1 of their tf-idf baseline on Synthetic-Persona-Chat and, in the label, on Persona-Chat. */
const THEIRS: Readonly<Partial<Record<PersonaMode, number>>> = { none: 0.1992, own: 0.2623 };
const LABELS: Readonly<Record<PersonaMode, string>> = { none: 'no persona', own: "the speaker's own persona", their: "the other's persona", both: 'both personas' };

export const nextUtteranceTable: PaperTable = {
  name: 'next-utterance',
  table: 'T2, T12',
  by: 'rules',
  about: 'hit@1 of a tf-idf baseline among 20 candidates (on human Persona-Chat the paper has .1869 without and .3686 with persona)',
  cannotSee: 'Shared words only. Candidates are drawn anew and word weights come from this data set itself, so figures are near the published ones, not the same.',
  measure: async ({ dialogues, seed }) => {
    const all = nextUtterance(dialogues, seed);
    const results = all.flatMap((one) => one ?? []);
    const left = all.length - results.length;
    const reason = { what: 'conversations', why: 'a persona is not known, or there are fewer than two utterances', count: left };
    if (results.length < 2) return skippedWhole(reason.what, reason.why, left);
    const cases = results.reduce((sum, one) => sum + one.cases, 0);
    const figures = PERSONA_MODES.map((mode): Figure => {
      const theirs = THEIRS[mode];
      return { label: LABELS[mode], value: hitRate(results, mode), interval: interval(`next-utterance ${mode}`, results, (sample) => hitRate(sample, mode)), cases, ...(theirs === undefined ? {} : { reference: { value: theirs, of: PAPER } }) };
    });
    return { figures, skipped: left === 0 ? [] : [reason] };
  },
};
