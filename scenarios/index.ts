import { registry } from '../domain/registry.ts';
import { dividingChores } from './dividing-chores.ts';
import type { Scenario } from './scenario.ts';
import { smallTalk } from './small-talk.ts';

/** The scenarios; the first is the default. */
export const scenarioFamily = registry<Scenario>('scenario', [smallTalk, dividingChores]);

export const { members: scenarios, named: scenarioNamed } = scenarioFamily;
