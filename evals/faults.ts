import type { Expert, ExpertContext, Subject } from '../agents/experts/expert.ts';
import { faithfulness } from '../agents/experts/faithfulness.ts';
import { linter } from '../agents/experts/linter.ts';
import { toxicity } from '../agents/experts/toxicity.ts';
import type { Verdict } from '../domain/critique.ts';
import { Random } from '../domain/random.ts';
import { cleanConversations, type Clean } from './faults/clean.ts';
import type { Fault } from './faults/fault.ts';
import { formalFaults } from './faults/formal.ts';
import { personaFaults } from './faults/persona.ts';

/** Every fault that can be put into a conversation. */
export const faults: readonly Fault[] = [...formalFaults, ...personaFaults];

/** How one fault fared. */
export interface FaultRow {
  readonly fault: string;
  readonly kind: Fault['kind'];
  readonly injected: number;
  readonly found: number;
  /** How often each expert found it. */
  readonly by: Readonly<Record<string, number>>;
  /** What was not found, for people. */
  readonly missed: readonly string[];
}

/** The table of faults, and what was said of the untouched conversations. */
export interface FaultTable {
  readonly rows: readonly FaultRow[];
  readonly untouched: number;
  /** Untouched conversations that some filter failed. */
  readonly failed: number;
  readonly alarms: readonly string[];
}

const FILTERS: readonly Expert[] = [linter, toxicity, faithfulness];

/**
 * Puts every fault into clean conversations and asks the filters. A fault counts as found when a warning or an error
 * names a turn it is in (or none, for what is missing) that nothing was said about before.
 */
export async function injectFaults(size: { readonly conversations: number; readonly seed: number; /** Default: all. */ readonly exemplars?: number; /** Further conversations that stay untouched. */ readonly untouched?: number }, context: ExpertContext, among: readonly Fault[] = faults): Promise<FaultTable> {
  const clean = cleanConversations(size.conversations, size.seed, size.exemplars);
  const before = await Promise.all(clean.map(({ subject }) => verdictsOn(subject, context)));
  const rows: FaultRow[] = [];
  for (const fault of among) rows.push(await rowFor(fault, clean, before, context, size.seed));
  const others = cleanConversations(size.untouched ?? 0, Random.of(size.seed, 'untouched').below(1e9), 0);
  const untouched = [...clean, ...others];
  const verdicts = [...before, ...(await Promise.all(others.map(({ subject }) => verdictsOn(subject, context))))];
  const failing = verdicts.map((some) => some.filter(({ outcome }) => outcome === 'fail'));
  const alarms = failing.flatMap((some, at) => some.map(({ expert, findings }) => `${untouched[at].name}, ${expert}: ${findings.filter(({ severity }) => severity === 'error').map(({ message }) => message).join('; ')}`));
  return { rows, untouched: untouched.length, failed: failing.filter((some) => some.length > 0).length, alarms };
}

async function rowFor(fault: Fault, clean: readonly Clean[], before: readonly (readonly Verdict[])[], context: ExpertContext, seed: number): Promise<FaultRow> {
  const by: Record<string, number> = {};
  const missed: string[] = [];
  let [injected, found] = [0, 0];
  for (const [at, one] of clean.entries()) {
    const faulty = fault.inject(one, Random.of(seed, 'fault', fault.name, one.name));
    if (faulty === undefined) continue;
    injected++;
    const finders = (await verdictsOn(faulty.subject, context)).filter((verdict) => complains(verdict, faulty.turns, before[at]));
    for (const { expert } of finders) by[expert] = (by[expert] ?? 0) + 1;
    if (finders.length > 0) found++;
    else missed.push(faulty.what);
  }
  return { fault: fault.name, kind: fault.kind, injected, found, by, missed };
}

function verdictsOn(subject: Subject, context: ExpertContext): Promise<Verdict[]> {
  return Promise.all(FILTERS.map((expert) => expert.judge(subject, context)));
}

/** Whether a verdict says something new, at the place of the fault, that is more than a note. */
function complains({ expert, findings }: Verdict, turns: readonly number[], before: readonly Verdict[]): boolean {
  const known = new Set(before.flatMap((verdict) => (verdict.expert === expert ? verdict.findings.map(({ code, turns: at }) => `${code} ${at.join()}`) : [])));
  return findings.some((one) => one.severity !== 'note' && !known.has(`${one.code} ${one.turns.join()}`) && (turns.length === 0 ? one.turns.length === 0 : one.turns.some((at) => turns.includes(at))));
}
