import { finding, type Check } from './check.ts';

/** Utterances by which the asked length may be missed before the conversation fails. */
const SLACK = 2;

const alternation: Check = ({ conversation: { turns } }) => {
  const merged = turns.flatMap((turn, at) => (at > 0 && turn.speaker === turns[at - 1].speaker ? [at] : []));
  return merged.length === 0 ? [] : [finding('not-alternating', 'error', 'a speaker has two turns in a row', merged, 'Join the two turns, or let the other speaker answer between them.')];
};

const twoSpeakers: Check = ({ conversation: { turns } }) => {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  return speakers.size === 2 ? [] : [finding('one-speaker', 'error', 'only one of the two speakers says something', [0], 'Let both speakers talk.')];
};

const askedLength: Check = ({ conversation: { turns }, utterances }) => {
  if (utterances === undefined) return [];
  const [count, { min, max }] = [turns.length, utterances];
  const missed = Math.max(min - count, count - max);
  if (missed <= 0) return [];
  const repair = count < min ? `Add ${min - count} utterances or more.` : `Leave out ${count - max} utterances or more.`;
  return [finding('asked-length', missed > SLACK ? 'error' : 'warning', `${count} utterances, asked for ${min} to ${max}`, [], repair)];
};

/** Who speaks, in turn, for how long. */
export const formChecks: readonly Check[] = [alternation, twoSpeakers, askedLength];
