import { modelChoices } from '../graphs/choices.ts';
import { OFFLINE } from '../models/chat.ts';
import type { ModelChoices } from '../models/model-choice.ts';
import { openModel } from '../models/open-model.ts';
import { PRICE_TABLE, pricerOf } from '../models/prices.ts';
import { explain, masked, withoutSecrets, type Check } from './doctor-check.ts';
import type { ToolContext } from './tool.ts';

/** One check for every model in force: who uses it, where that was said, where it is reached, by which key and at what price. */
export async function modelChecks(options: { readonly model?: string | undefined; readonly prompts?: string | undefined }, context: ToolContext): Promise<Check[]> {
  let choices: ModelChoices;
  try {
    choices = modelChoices(options, context);
  } catch (error) {
    return [{ name: 'model', ok: false, detail: explain(error) }];
  }
  const users = new Map<string, string[]>();
  for (const [part, { specs, from }] of Object.entries(choices.parts)) {
    for (const spec of specs) users.set(`${spec}\n${from}`, [...(users.get(`${spec}\n${from}`) ?? []), part]);
  }
  const parts = Object.keys(choices.parts).length;
  return Promise.all(
    [...users].map(async ([key, who]): Promise<Check> => {
      const [spec, from] = key.split('\n');
      const whom = who.length === parts ? 'everybody' : shortened(who, choices);
      try {
        return { name: 'model', ok: true, detail: `${spec} for ${whom}, from ${from}${await accessOf(spec, choices, context)}` };
      } catch (error) {
        return { name: 'model', ok: false, detail: `${spec} for ${whom}, from ${from}: ${explain(error)}` };
      }
    }),
  );
}

/** Experts that do as all experts do need not be named. */
function shortened(who: readonly string[], { parts }: ModelChoices): string {
  const shared = parts.expert.specs.join('+');
  return who.filter((part) => !who.includes('expert') || ['writer', 'reviser', 'expander', 'expert'].includes(part) || parts[part].specs.join('+') !== shared).join(', ');
}

async function accessOf(spec: string, { fromCode }: ModelChoices, { environment, settings }: ToolContext): Promise<string> {
  if (spec === OFFLINE) return ': the rule-based engine, no model';
  const model = await openModel(spec, environment, fromCode);
  const pricer = await pricerOf(spec, environment, settings?.prices);
  const own = settings?.prices?.[spec] !== undefined;
  const million = pricer?.({ input: 1_000_000, cached: 0, output: 0, reasoning: null });
  const price = pricer === undefined ? 'price unknown' : `${million?.toFixed(2) ?? '?'} USD a million input tokens (${own ? 'your prices' : `${PRICE_TABLE.source}, ${PRICE_TABLE.published}`})`;
  const key = (model.secrets ?? []).map((secret) => `key ${masked(secret)}`);
  return [` at ${withoutSecrets(model.endpoint ?? 'an endpoint of its own')}`, ...key, price, 'not called'].join(', ');
}
