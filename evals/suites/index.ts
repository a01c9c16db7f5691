import { registry } from '../../domain/registry.ts';
import { dataset } from './dataset.ts';
import { headToHead } from './head-to-head.ts';
import { paper } from './paper.ts';
import { personaAgent } from './persona-agent.ts';
import type { Suite } from './suite.ts';

/** The suites; the first is the default. */
export const suiteFamily = registry<Suite>('suite', [dataset, headToHead, paper, personaAgent]);

export const { members: suites, named: suiteNamed } = suiteFamily;
