import { registry } from '../../domain/registry.ts';
import { bradleyTerry } from './bradley-terry.ts';
import { knockOut } from './knock-out.ts';
import { listwise } from './listwise.ts';
import { roundRobinMajority } from './round-robin-majority.ts';
import type { ChoiceRule } from './rule.ts';

/** Ways to choose the best candidate; the first is the default. */
export const ruleFamily = registry<ChoiceRule>('choice rule', [listwise, knockOut, roundRobinMajority, bradleyTerry]);

export const { members: choiceRules, named: choiceRuleNamed } = ruleFamily;
