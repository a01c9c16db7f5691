import { DramatisError } from '../domain/error.ts';
import { dividingChores } from './dividing-chores.ts';
import type { Scenario } from './scenario.ts';
import { smallTalk } from './small-talk.ts';

/** The built-in scenarios. */
export const scenarios: readonly Scenario[] = [smallTalk, dividingChores];

/** The scenario of that name; throws a DramatisError that lists the names when there is none. */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  const names = scenarios.map((scenario) => scenario.name).join(', ');
  throw new DramatisError('bad-option', `There is no scenario "${name}"; there are: ${names}.`, { hint: `Choose one of: ${names}.` });
}
