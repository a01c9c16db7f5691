import type { Manifest } from '../domain/run.ts';
import type { LedgerState } from '../stores/ledger.ts';
import { markdownTable } from '../evals/figure-cells.ts';
import type { DatasetSize } from './accepted-records.ts';
import { FUNNEL_HEAD, funnelCells, type FunnelRow } from './funnel.ts';
import { TRUST_HEAD, trustRows, type Trust } from './trust.ts';

/** The card beside a data set, in Markdown: what it is, how it was made, what it holds, what it cannot show. */
export function datasetCard(manifest: Manifest, state: LedgerState, size: DatasetSize, funnel: readonly FunnelRow[], trust: Trust): string {
  return `# A conversational data set by Dramatis

${size.conversations} conversations of ${state.chosen.size} pairs, ${size.utterances} utterances, ${round(size.utterances === 0 ? null : size.words / size.utterances, 1)} words an utterance.

* \`dataset.jsonl\`: one record a line with pair, conversation, origin and the whole critique; \`dataset.csv\`: the columns of Synthetic-Persona-Chat.
* \`rejected.jsonl\`: every other candidate, with the reasons. \`preferences.jsonl\`: the chosen beside each candidate it stood against, with margin and voters.
* \`manifest.json\`: versions, options, seed, prompt hashes, models. \`ledger.jsonl\`: what was done, in order.

## How it was made

Operation \`${manifest.operation}\`, seed ${manifest.seed}, Dramatis ${manifest.versions.dramatis}. Writer: ${manifest.models.writer}; experts: ${manifest.models.expert}; sentence vectors: ${manifest.embedder}.
${manifest.models.writer === 'offline' ? 'The offline engine wrote the conversations by rule, from phrases written for Dramatis; its experts measure by rules, word lists and sentence vectors.\n' : ''}
${iterationTable(state)}

Means over the chosen conversations with their standard errors.${warningsOf(state)}

## Who dropped what

${markdownTable(FUNNEL_HEAD, funnelCells(funnel))}

\`first\`: dropped by no expert listed before. \`without it\`: recomputed from the verdicts and ballots of this run; what a later expert would have said of a candidate it was not shown is not known.

## How far the experts can be trusted

${trustSection(trust)}

## What to know before using it

The people are invented. Scores are those of the experts named above, and can be trusted as far as these can. Read some of the conversations, and \`rejected.jsonl\`, before you train on it.
`;
}

/** One table for every judge. */
function trustSection({ judges, records }: Trust): string {
  return judges
    .map((judge) => {
      const record = records.find((one) => one.judge === judge);
      if (record === undefined) return `The judge ${judge} has not been compared with anybody: \`dramatis judge-check\` does that, and \`dramatis resume\` writes this card again.`;
      return `Judge ${judge}, sentence vectors ${record.embedder}, compared with labelled sets and with itself by Dramatis ${record.version} (\`dramatis judge-check\`, seed ${record.seed}). An expert that is not here has no labelled set.\n\n${markdownTable(TRUST_HEAD, trustRows(record))}`;
    })
    .join('\n\n');
}

function warningsOf({ iterations }: LedgerState): string {
  return iterations.flatMap(({ iteration, warnings }) => warnings.map((one) => `\n\nIteration ${iteration}: ${one}`)).join('');
}

/** The iterations as a Markdown table, a column per expert that scores. */
function iterationTable({ iterations }: Pick<LedgerState, 'iterations'>): string {
  const experts = [...new Set(iterations.flatMap(({ scores }) => Object.keys(scores).filter((name) => scores[name] !== null)))];
  const head = ['iteration', 'accepted', 'candidates passing', ...experts, 'distinct-2', 'distinct openings'];
  const rows = iterations.map(({ iteration, accepted, pairs, passing, scores, noise, variety }) => [
    String(iteration),
    `${accepted} of ${pairs}`,
    `${round(passing * 100, 1)} %`,
    ...experts.map((name) => `${round(scores[name], 3)} ± ${round(noise[name], 3)}`),
    round(variety?.distinct2, 3),
    round(variety?.openings, 3),
  ]);
  return markdownTable(head, rows);
}

function round(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined ? '-' : value.toFixed(digits);
}
