import type { Frame } from './frame.ts';

/** Reads any statement: it can only be led in, not recast. */
export const fallback: Frame = {
  name: 'any',
  match: /^(.+)$/,
  read: ([, whole]) => ({ parts: { whole: /^(?:I\b|[A-Z][^ ]*[A-Z])/.test(whole) ? whole : whole.slice(0, 1).toLowerCase() + whole.slice(1) } }),
  phrases: ['(The thing is|Truth be told|One thing about me|To be honest), {whole}.', 'It so happens that {whole}.'],
};
