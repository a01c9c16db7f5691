import { modelChoices, promptsFolder } from '../graphs/choices.ts';
import { loadPrompts } from '../models/prompt.ts';
import { PRICE_TABLE } from '../models/prices.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { money } from './bill.ts';
import { plannedCalls, type Range } from './estimate-calls.ts';
import { EstimateOptions } from './estimate-options.ts';
import { planOfWork } from './estimate-plan.ts';
import { rowsOf, type EstimateRow } from './estimate-rows.ts';
import { callSizes } from './estimate-tokens.ts';
import { pastRuns } from './history.ts';
import { table } from './table.ts';
import { defineTool } from './tool.ts';

export const estimate = defineTool({
  name: 'estimate',
  summary: 'calls, tokens and cost of a run, before it',
  description:
    'Says as ranges how many calls and tokens a run with these options would take and what it would cost, without calling a model or writing anything. The plan gives the calls, prompts filled with pairs like yours give the tokens; runs that finished here with the same models narrow both. Tokens a model reasons with are not foreseen unless such a run shows them.',
  options: EstimateOptions,
  examples: ['estimate --pairs personas.csv --limit 50 --model openai:gpt-4.1-mini', 'estimate --attributes 2000 --profiles 200 --pairs 100 --model openai:gpt-4.1-mini --json'],
  run: async (options, context) => {
    const choices = modelChoices(options, context);
    const { work, pairs } = await planOfWork(options, choices, context);
    const prompts = loadPrompts(promptsFolder(options, context));
    const sizes = await callSizes({ pairs, scenario: scenarioNamed(options.scenario), candidates: options.candidates, prompts });
    const history = await pastRuns(context.environment);
    const rows = await rowsOf({ calls: await plannedCalls(work), work, sizes, choices, history }, context);
    const data = {
      calls: sumOf(rows.map(({ calls }) => calls)),
      tokens: sumOf(rows.flatMap(({ input, output }) => [input, output])),
      cost: costOf(rows),
      rows,
      // A run that finished with the same model says more than samples do.
      basis: rows.some(({ fromHistory }) => fromHistory) ? 'plan and history' : 'plan',
      prices: PRICE_TABLE,
    };
    return { data, text: render(data) };
  },
});

interface Estimate {
  readonly calls: Range;
  readonly tokens: Range;
  readonly cost: { readonly low: number; readonly high: number; readonly currency: 'USD' } | null;
  readonly rows: readonly EstimateRow[];
  readonly basis: string;
}

function sumOf(ranges: readonly Range[]): Range {
  return { low: ranges.reduce((sum, { low }) => sum + low, 0), high: ranges.reduce((sum, { high }) => sum + high, 0) };
}

/** Null as soon as one price is not known: a part of the cost would be taken for all of it. */
function costOf(rows: readonly EstimateRow[]): Estimate['cost'] {
  const costs = rows.flatMap(({ cost }) => cost ?? []);
  return costs.length < rows.length ? null : { ...sumOf(costs), currency: 'USD' };
}

function render({ calls, tokens, cost, rows, basis }: Estimate): string {
  if (rows.length === 0) return 'No model is asked: the offline engine answers everything, at no cost.';
  const cells = rows.map((row) => [row.agent, row.model, range(row.calls), range(row.input), range(row.output), row.cost === null ? 'unknown' : `${money(row.cost.low)} to ${money(row.cost.high)}`]);
  const total = cost === null ? 'The cost is not known, because a price is missing.' : `Cost: ${money(cost.low)} to ${money(cost.high)}, by ${PRICE_TABLE.source} of ${PRICE_TABLE.published} or prices of your own.`;
  return `${table(['agent', 'model', 'calls', 'input tokens', 'output tokens', 'cost'], cells)}\n${range(calls)} calls and ${range(tokens)} tokens, from the ${basis}. ${total}`;
}

function range({ low, high }: Range): string {
  return low === high ? low.toLocaleString('en-US') : `${low.toLocaleString('en-US')} to ${high.toLocaleString('en-US')}`;
}
