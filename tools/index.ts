import { converse } from './converse.ts';
import { exportTool } from './export.ts';
import { resume } from './resume.ts';
import { status } from './status.ts';
import { synthesize } from './synthesize.ts';
import type { AnyTool } from './tool.ts';

/** Every operation, in the order help shows them. */
export const tools: readonly AnyTool[] = [synthesize, converse, resume, status, exportTool];
