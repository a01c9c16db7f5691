import type { Role } from '../models/agent.ts';
import { readCompletions, type Completion } from '../models/completions.ts';
import { table } from './table.ts';

/** What the calls of one role to one model came to, in one stage. Tokens are what endpoints reported. */
export interface BillRow {
  readonly role: Role;
  readonly stage: string;
  readonly model: string;
  /** Calls that were paid for. */
  calls: number;
  /** Answers taken from the cache that runs share. */
  reused: number;
  /** Paid calls for which the endpoint did not say how many tokens they took. */
  unreported: number;
  input: number;
  /** Part of `input` that the provider had cached; null when no call said so. */
  cached: number | null;
  output: number;
  /** Part of `output` that was reasoning; null when no call said so. */
  reasoning: number | null;
  /** US dollars; null when a price is not known. */
  cost: number | null;
  /** Seconds from question to answer, summed over calls that may have run side by side. */
  seconds: number;
}

export interface Bill {
  readonly rows: readonly BillRow[];
  readonly calls: number;
  readonly tokens: number;
  /** US dollars; null when a price is not known. */
  readonly cost: number | null;
  /** The same for each accepted conversation; null without one. */
  readonly costPerAccepted: number | null;
}

/** The bill of a run so far, from its completions: each is there once, so nothing is counted twice, however often the run was resumed. */
export async function readBill(completions: string, accepted: number): Promise<Bill> {
  const rows = new Map<string, BillRow>();
  for await (const completion of readCompletions(completions)) {
    const { role, stage, model } = completion;
    const key = JSON.stringify([role, stage, model]);
    const row = rows.get(key) ?? { role, stage, model, calls: 0, reused: 0, unreported: 0, input: 0, cached: null, output: 0, reasoning: null, cost: 0, seconds: 0 };
    rows.set(key, row);
    addTo(row, completion);
  }
  const all = [...rows.values()];
  const cost = all.reduce<number | null>((sum, row) => (sum === null || row.cost === null ? null : sum + row.cost), 0);
  return {
    rows: all,
    calls: all.reduce((sum, row) => sum + row.calls, 0),
    tokens: all.reduce((sum, row) => sum + row.input + row.output, 0),
    cost,
    costPerAccepted: cost === null || accepted === 0 ? null : cost / accepted,
  };
}

function addTo(row: BillRow, { usage, cost, seconds, shared }: Completion): void {
  if (shared) {
    row.reused++;
    return;
  }
  row.calls++;
  if (usage.input === null || usage.output === null) row.unreported++;
  row.input += usage.input ?? 0;
  row.output += usage.output ?? 0;
  row.cached = usage.cached === null ? row.cached : (row.cached ?? 0) + usage.cached;
  row.reasoning = usage.reasoning === null ? row.reasoning : (row.reasoning ?? 0) + usage.reasoning;
  row.cost = row.cost === null || cost === null ? null : row.cost + cost;
  row.seconds += seconds;
}

/** The bill as a table and a sentence; empty when no model was asked. */
export function renderBill({ rows, cost, costPerAccepted }: Bill): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => [row.role, row.stage, row.model, String(row.calls), String(row.reused), count(row.input), count(row.cached), count(row.output), count(row.reasoning), money(row.cost)]);
  const unreported = rows.reduce((sum, row) => sum + row.unreported, 0);
  const total = cost === null ? 'The cost is not known: a model has no known price, or did not say how many tokens it used.' : `Cost: ${money(cost)}${costPerAccepted === null ? '' : `, ${money(costPerAccepted)} for each accepted conversation`}.`;
  const missing = unreported === 0 ? '' : ` ${unreported} calls came back without token counts.`;
  return `${table(['role', 'stage', 'model', 'calls', 'from cache', 'input', 'of it cached', 'output', 'of it reasoning', 'cost'], cells)}\n${total}${missing}`;
}

function count(tokens: number | null): string {
  return tokens === null ? '-' : tokens.toLocaleString('en-US');
}

/** Dollars with as many digits as say something. */
export function money(usd: number | null): string {
  if (usd === null) return 'unknown';
  return `${usd === 0 || usd >= 1 ? usd.toFixed(2) : usd.toPrecision(2)} USD`;
}
