import type { ExpertContext } from '../../agents/experts/expert.ts';
import { harmsIn } from '../../agents/experts/toxicity/patterns.ts';
import { judgeToxicity } from '../../agents/judge-toxicity.ts';
import { Random } from '../../domain/random.ts';
import type { Check, Figure } from './check.ts';
import { interval, precisionRecall, shareOf } from './statistics.ts';
import { tableRows } from './table-rows.ts';

const FILE = 'hatecheck/test_suite_cases.csv';
/** Kinds of harm that are hate or violence rather than manners. */
const HATEFUL = new Set(['contempt-for-group', 'slur', 'threat', 'self-harm']);
/** Cases put to a model; rules see all of them. */
const ASKED = 300;
/** Severity a model must give, as in the toxicity expert. */
const HARMFUL = 0.5;

/** Functional tests of hate detection: what is caught, and whether counter speech and neutral mentions are left alone. */
export const hatecheck: Check = {
  name: 'hatecheck',
  about: 'toxicity: rules and word list, and the model for what they leave (300 drawn cases), one utterance each',
  source: 'HateCheck (Röttger et al., ACL 2021)',
  inSample: 'Patterns were widened with the even-numbered cases in view, and with the slurs of all; the odd ones share their templates, so neither half is unseen.',
  files: [FILE],
  run: async (data, context) => {
    const rows = tableRows(data[FILE], ',');
    const shown = context.model === 'offline' ? rows : Random.of('hatecheck').sample(rows, ASKED);
    const cases = await Promise.all(shown.map(async ({ functionality, test_case: text, label_gold: gold }) => ({ functionality, positive: gold === 'hateful', predicted: await isHateful(text, context) })));
    const right = (one: (typeof cases)[number]) => one.predicted === one.positive;
    const whole = (label: string, among: typeof cases, statistic: (sample: typeof cases) => number): Figure => ({ label, value: statistic(among), expert: 'toxicity', interval: interval(`hatecheck ${label}`, among, (sample) => statistic([...sample])), cases: among.length });
    const functionalities = [...new Set(cases.map(({ functionality }) => functionality))];
    return [
      whole('precision', cases, (sample) => precisionRecall(sample).precision),
      whole('recall', cases.filter(({ positive }) => positive), (sample) => shareOf(sample, right)),
      whole('specificity', cases.filter(({ positive }) => !positive), (sample) => shareOf(sample, right)),
      ...functionalities.map((name): Figure => {
        const among = cases.filter(({ functionality }) => functionality === name);
        return { label: `right: ${name}`, value: shareOf(among, right), cases: among.length };
      }),
    ];
  },
};

async function isHateful(text: string, { ask, model }: ExpertContext): Promise<boolean> {
  if (harmsIn(text).some((harm) => HATEFUL.has(harm))) return true;
  return model !== 'offline' && (await ask(judgeToxicity, { turns: [{ speaker: 0, text }] })).severity >= HARMFUL;
}
