import { experts } from '../agents/experts/index.ts';
import { meanScore } from '../critic/choose.ts';
import { expertNameOf } from '../critic/panel.ts';
import type { DatasetRecord } from '../domain/dataset.ts';
import type { Candidate } from '../domain/result.ts';
import type { LedgerState } from '../stores/ledger.ts';
import { runPaths, type RunPaths } from '../stores/run-folder.ts';
import { acceptedRecords } from './accepted-records.ts';
import { readBill, renderBill } from './bill.ts';
import { readFunnel } from './funnel.ts';
import { renderConversation } from './render-conversation.ts';
import { table } from './table.ts';
import { readTimings, renderTimings } from './timings.ts';
import type { ToolResult } from './tool.ts';
import { trustCell, type Trust } from './trust.ts';

/** What a run came to: the table of its iterations, who dropped what, one whole conversation with its critique, and where everything is. */
export async function renderRun(folder: string, state: LedgerState, trust: Trust): Promise<ToolResult> {
  const { accepted, best } = await acceptedOf(runPaths(folder), state);
  const shown = best === undefined ? 'No conversation passed; rejected.jsonl says why.' : renderConversation(best);
  const funnel = await readFunnel(runPaths(folder).ledger);
  const bill = await readBill(runPaths(folder).completions, accepted);
  const timings = await readTimings(runPaths(folder).timings, bill);
  const data = {
    folder,
    pairs: state.chosen.size,
    accepted,
    iterations: state.iterations,
    funnel,
    reliability: trust.records,
    bill,
    timings,
    failures: failuresOf(state),
    stages: Object.fromEntries(state.stages),
    files: runPaths(folder),
  };
  const failed = data.failures === 0 ? [] : [`${data.failures} candidates could not be written, the last because: ${state.lastFailure ?? 'no reason given'}`];
  const warnings = state.iterations.flatMap((row) => row.warnings.map((one) => `Iteration ${row.iteration}: ${one}`));
  const spent = [renderTimings(timings), renderBill(bill)].filter((one) => one !== '').flatMap((one) => [one, '']);
  const lines = [summaryTable(state, trust), ...warnings, '', shown, '', ...spent, ...failed, `${accepted} of ${state.chosen.size} pairs have an accepted conversation. The run is in ${folder}; \`dramatis status ${folder}\` says which expert dropped what.`];
  return { data, text: lines.join('\n'), emptyHanded: accepted === 0 };
}

function failuresOf({ tallies }: LedgerState): number {
  return [...tallies.values()].reduce((sum, { failures }) => sum + failures, 0);
}

/** How many were accepted, and the one to show: the first of those that their voters scored highest. */
async function acceptedOf(paths: RunPaths, state: LedgerState): Promise<{ accepted: number; best: DatasetRecord | undefined }> {
  const voters = new Set(experts.filter(({ role }) => role === 'voter').map(({ name }) => name));
  const scoreOf = (candidate: Candidate): number => meanScore(candidate, candidate.critique.verdicts.map(({ expert }) => ({ name: expert })).filter(({ name }) => voters.has(expertNameOf(name))));
  let accepted = 0;
  let best: { readonly record: DatasetRecord; readonly score: number } | undefined;
  for await (const record of acceptedRecords(paths, state)) {
    accepted++;
    const score = scoreOf(record);
    if (best === undefined || score > best.score) best = { record, score };
  }
  return { accepted, best: best?.record };
}

/** One column per iteration, one row per figure. */
function summaryTable({ iterations }: LedgerState, trust: Trust): string {
  const experts = [...new Set(iterations.flatMap(({ scores }) => Object.keys(scores)))].filter((name) => iterations.some(({ scores }) => scores[name] !== null));
  return table(
    ['', ...iterations.map(({ iteration }) => `iteration ${iteration}`), 'agrees with labels'],
    padded([
      ['accepted', ...iterations.map(({ accepted, pairs }) => `${accepted} of ${pairs}`)],
      ['candidates', ...iterations.map(({ candidates }) => String(candidates))],
      ['passing every filter', ...iterations.map(({ passing }) => `${(passing * 100).toFixed(1)} %`)],
      ...experts.map((expert) => [expert, ...iterations.map(({ scores, noise }) => withNoise(scores[expert], noise[expert])), trustCell(trust, expert)]),
      ['panel, all pairs', ...iterations.map(({ panel }) => withNoise(panel.mean, panel.error))],
      ['gain of the panel', ...iterations.map(({ gain }) => withNoise(gain?.mean, gain?.error))],
      ['distinct-2', ...iterations.map(({ variety }) => variety?.distinct2.toFixed(3) ?? '-')],
      ['distinct openings', ...iterations.map(({ variety }) => variety?.openings.toFixed(3) ?? '-')],
    ]),
  );
}

/** Rows of one length: the table draws a short one over two lines. */
function padded(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** A mean with its standard error. */
function withNoise(value: number | null | undefined, error: number | null | undefined): string {
  if (value === null || value === undefined) return '-';
  return error === null || error === undefined ? value.toFixed(3) : `${value.toFixed(3)} ± ${error.toFixed(3)}`;
}
