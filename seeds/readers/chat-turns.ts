import type { Speaker, Turn } from '../../domain/conversation.ts';

/** A message of a chat file: who says it, in the file's words, and what. */
export interface Message {
  readonly role: string;
  readonly text: string;
}

/** Roles that are no speaker: their messages are instructions or the work of a tool. */
const NO_SPEAKER = new Set(['system', 'developer', 'tool', 'function', 'observation', 'function_call']);

/** Messages of two roles as turns: the first role that speaks is speaker 0. A third role makes it no talk of two, which is said as a problem. */
export function turnsOfMessages(messages: readonly Message[]): { readonly turns: Turn[] } | { readonly problem: string } {
  const speakers = new Map<string, Speaker>();
  const turns: Turn[] = [];
  for (const { role, text } of messages) {
    if (NO_SPEAKER.has(role) || text.trim() === '') continue;
    const known = speakers.get(role) ?? (speakers.size === 0 ? 0 : 1);
    if (speakers.size === 2 && !speakers.has(role)) return { problem: `there is a third speaker, "${role.slice(0, 40)}"` };
    speakers.set(role, known);
    turns.push({ speaker: known, text: text.trim() });
  }
  return turns.length === 0 ? { problem: 'nobody says anything' } : { turns };
}
