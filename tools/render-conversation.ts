import type { DatasetRecord } from '../domain/dataset.ts';
import type { Verdict } from '../domain/critique.ts';
import { describeFacets } from '../facets/index.ts';

/** A conversation to read: who they are, what they say, what each expert says and what it rests on. */
export function renderConversation({ pair, conversation, critique }: DatasetRecord): string {
  const people = pair.profiles.map(({ attributes, facets }, at) => [`User ${at + 1}`, ...attributes.map(({ text }) => `  - ${text}`), ...describeFacets(facets).map((line) => `  * ${line}`)].join('\n'));
  const turns = conversation.turns.map(({ speaker, text }, at) => `${String(at).padStart(2)}  User ${speaker + 1}: ${text}`);
  return [...people, '', ...turns, '', 'Critique', ...critique.verdicts.map(renderVerdict)].join('\n');
}

function renderVerdict({ expert, outcome, score, findings, by }: Verdict): string {
  const mark = outcome === 'pass' ? 'pass' : outcome === 'fail' ? 'FAIL' : ' -- ';
  const figure = score === null ? '    ' : score.toFixed(2);
  const evidence = findings.filter(({ severity }) => severity !== 'note').slice(0, 3).map(({ message, turns }) => `${message}${turns.length > 0 ? ` [${turns.join(', ')}]` : ''}`);
  return `  ${mark} ${figure} ${expert} (${by})${evidence.length > 0 ? `: ${evidence.join('; ')}` : ''}`;
}
