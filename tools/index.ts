import { ablate } from './ablate.ts';
import { cache } from './cache.ts';
import { converse } from './converse.ts';
import { critique } from './critique.ts';
import { doctor } from './doctor.ts';
import { estimate } from './estimate.ts';
import { evaluate } from './evaluate.ts';
import { expand } from './expand.ts';
import { exportTool } from './export.ts';
import { graph } from './graph.ts';
import { judgeCheck } from './judge-check.ts';
import { measure } from './measure.ts';
import { pairs } from './pairs.ts';
import { plugins } from './plugins.ts';
import { profiles } from './profiles.ts';
import { promptTool } from './prompt.ts';
import { resume } from './resume.ts';
import { status } from './status.ts';
import { sweep } from './sweep.ts';
import { synthesize } from './synthesize.ts';
import type { AnyTool } from './tool.ts';

/** Every operation, in the order help shows them. */
export const tools: readonly AnyTool[] = [synthesize, converse, estimate, resume, status, exportTool, expand, profiles, pairs, critique, measure, evaluate, judgeCheck, ablate, sweep, promptTool, cache, plugins, graph, doctor];
