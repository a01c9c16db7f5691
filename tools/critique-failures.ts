import type { Subject } from '../agents/experts/expert.ts';
import type { Finding } from '../domain/critique.ts';
import type { JudgedCritique } from './critique-output.ts';

/** Characters of a line that are quoted. */
const QUOTED = 80;
/** Findings of one expert that are shown. */
const MOST = 3;

/** What speaks against a conversation, for people: turns counted from 1, with the line itself, the attribute and what would mend it. */
export function renderFailure({ source, id, verdicts }: JudgedCritique, subject: Subject): string {
  const lines = verdicts.flatMap(({ expert, outcome, findings }) => {
    if (outcome !== 'fail') return [];
    const errors = findings.filter(({ severity }) => severity === 'error');
    const left = errors.length > MOST ? [`  ${expert}: ${errors.length - MOST} more`] : [];
    return [...errors.slice(0, MOST).flatMap((one) => renderFinding(expert, one, subject)), ...left];
  });
  return [`${source}${id === undefined ? '' : ` (${id})`}`, ...lines].join('\n');
}

function renderFinding(expert: string, { code, message, turns, attributes, repair }: Finding, { conversation, profiles }: Subject): string[] {
  const said = turns.slice(0, MOST).flatMap((at) => {
    const turn = conversation.turns[at];
    return turn === undefined ? [] : [`    turn ${at + 1}, user ${turn.speaker + 1}: "${cut(turn.text)}"`];
  });
  const known = profiles.flatMap((one) => one.attributes).filter(({ id, text }) => attributes.includes(id) && !message.includes(text));
  const of = known.slice(0, MOST).map(({ text }) => `    attribute: ${cut(text)}`);
  return [`  ${expert}, ${code}: ${message}`, ...said, ...of, ...(repair === undefined ? [] : [`    mend: ${repair}`])];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s+\S*$/, '')} ...`;
}
