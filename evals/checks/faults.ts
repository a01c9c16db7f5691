import { injectFaults, type FaultRow } from '../faults.ts';
import type { Check, Figure } from './check.ts';
import { shareInterval } from './statistics.ts';

/** Conversations of the offline engine beside the exemplars. */
const CONVERSATIONS = 24;
/** Further ones that are only looked at for false alarms: fewer could not show that these are rarer than 3 %. */
const UNTOUCHED = 120;
const SEED = 11;
const AIMS: Readonly<Record<FaultRow['kind'], number>> = { formal: 0.95, harm: 0.95, claim: 0.8, contradiction: 0.8 };

/** The expert whose matter each kind of fault is. */
const FINDER: Readonly<Record<FaultRow['kind'], string>> = { formal: 'linter', harm: 'toxicity', claim: 'faithfulness', contradiction: 'faithfulness' };

/** Faults put into clean conversations: how many the filters find, and how often they complain of nothing. */
export const faults: Check = {
  name: 'faults',
  about: 'linter, toxicity and faithfulness on conversations with one fault each',
  source: "the project's own generator of faults, on its own conversations",
  inSample: 'The project writes both the faults and the rules; the seed shown was not used while rules were improved.',
  files: [],
  run: async (_data, context) => {
    const { rows, untouched, failed } = await injectFaults({ conversations: CONVERSATIONS, seed: SEED, untouched: UNTOUCHED }, context);
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    return [
      ...kinds.map((kind) => kindFigure(kind, rows.filter((row) => row.kind === kind))),
      ...rows.map((row): Figure => ({ label: `${row.fault} (${Object.entries(row.by).map(([expert, count]) => `${expert} ${count}`).join(', ') || 'nobody'})`, value: row.injected === 0 ? 0 : row.found / row.injected, cases: row.injected })),
      { label: 'false alarms on the untouched', value: failed / untouched, interval: shareInterval(failed, untouched), cases: untouched, reference: { value: 0.03, of: 'aim, at most' } },
    ];
  },
};

function kindFigure(kind: FaultRow['kind'], rows: readonly FaultRow[]): Figure {
  const [found, all] = [rows.reduce((sum, row) => sum + row.found, 0), rows.reduce((sum, row) => sum + row.injected, 0)];
  return { label: `found, ${kind}`, expert: FINDER[kind], value: found / all, interval: all === 0 ? undefined : shareInterval(found, all), cases: all, reference: { value: AIMS[kind], of: 'aim' } };
}
