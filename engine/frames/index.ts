import { fallback } from './fallback.ts';
import type { Frame } from './frame.ts';
import { likesToDo } from './likes.ts';

/** All frames, the first that reads a statement wins; the last reads anything. */
export const frames: readonly Frame[] = [likesToDo, fallback];
