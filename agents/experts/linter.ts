import type { Verdict } from '../../domain/critique.ts';
import type { Expert, Subject } from './expert.ts';
import { sheetOf, type Check } from './linter/check.ts';
import { formChecks } from './linter/form.ts';
import { languageChecks } from './linter/language.ts';
import { mannersChecks } from './linter/manners.ts';
import { openingChecks } from './linter/openings.ts';
import { recitalChecks } from './linter/recital.ts';
import { repetitionChecks } from './linter/repetition.ts';
import { residueChecks } from './linter/residue.ts';
import { roleChecks } from './linter/roles.ts';
import { ADA_AND_BO } from './quality/examples.ts';

const CHECKS: readonly Check[] = [...formChecks, ...residueChecks, ...roleChecks, ...recitalChecks, ...repetitionChecks, ...openingChecks, ...mannersChecks, ...languageChecks];
/** What one error and one warning leave of the score. */
const AFTER_ERROR = 0.5;
const AFTER_WARNING = 0.9;

/** Everything that can be seen without understanding: form, residue, roles, copying, repetition, manners, language. */
export const linter: Expert = {
  name: 'linter',
  description: 'Is the form right: turns, length, no slots, markup, copying, repetition or broken ending?',
  rubric:
    'Two speakers take turns for the asked length, speak as people and as themselves, leave no slots, markup, labels or stage directions, do not read their profiles out, do not repeat themselves, open and end as people do.',
  cost: 'free',
  role: 'filter',
  judge: async (subject) => lint(subject),
  examples: { good: ADA_AND_BO, bad: withSlot() },
};

/** The linter's verdict without waiting; pure. */
export function lint(subject: Subject): Verdict {
  const sheet = sheetOf(subject);
  const findings = CHECKS.flatMap((check) => check(sheet));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return { expert: 'linter', outcome: errors > 0 ? 'fail' : 'pass', score: AFTER_ERROR ** errors * AFTER_WARNING ** warnings, findings, by: 'rules' };
}

function withSlot(): Subject {
  const turns = ADA_AND_BO.conversation.turns.map((turn, at) => (at === 0 ? { ...turn, text: 'Hi, I am [your name]. *waves*' } : turn));
  return { ...ADA_AND_BO, conversation: { ...ADA_AND_BO.conversation, turns } };
}
