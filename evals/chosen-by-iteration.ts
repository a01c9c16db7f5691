import type { Candidate } from '../domain/result.ts';
import type { IterationRow } from '../domain/run.ts';
import { ledgerEvents } from '../stores/ledger.ts';

/** What stood chosen when an iteration ended. */
export interface ChosenSet {
  readonly row: IterationRow;
  /** By the pair's index; pairs without an accepted conversation are missing. */
  readonly chosen: ReadonlyMap<number, Candidate>;
}

/** The chosen conversations as they stood after each finished iteration of a ledger. */
export async function chosenByIteration(ledger: string): Promise<ChosenSet[]> {
  const chosen = new Map<number, Candidate>();
  const sets: ChosenSet[] = [];
  for await (const event of ledgerEvents(ledger)) {
    if (event.event === 'pair' && event.result.chosen !== null) chosen.set(event.result.index, event.result.chosen);
    if (event.event === 'iteration') sets.push({ row: event.row, chosen: new Map([...chosen].sort(([a], [b]) => a - b)) });
  }
  return sets;
}
