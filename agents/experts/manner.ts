import type { Finding } from '../../domain/critique.ts';
import type { Speaker } from '../../domain/conversation.ts';
import { facets } from '../../facets/index.ts';
import type { Expert, Subject } from './expert.ts';
import { ADA_AND_BO } from './quality/examples.ts';

/** Asks every facet whether its owner talks as it says; warns, never fails: manner is a matter of degree. */
export const manner: Expert = {
  name: 'manner',
  description: 'Do the speakers talk the way their facets say?',
  rubric: 'Who is reserved says things in few words, who has a voice sounds like it without repeating its samples.',
  cost: 'free',
  role: 'filter',
  judge: async (subject) => {
    const checks = [...checksOf(subject, 0), ...checksOf(subject, 1)];
    if (checks.length === 0) return { expert: 'manner', outcome: 'does-not-apply', score: null, findings: [], by: 'rules' };
    const findings = checks.flat();
    const off = checks.filter((one) => one.length > 0).length;
    return { expert: 'manner', outcome: 'pass', score: 1 - off / checks.length, findings, by: 'rules' };
  },
  examples: { good: voiced('dry', 'Well, that went about as expected.'), bad: voiced('dry', ADA_AND_BO.conversation.turns[0].text) },
};

/** What each facet of one speaker that can check says about the speaker's own turns. */
function checksOf({ conversation, profiles }: Subject, speaker: Speaker): Finding[][] {
  const own = conversation.turns.flatMap((turn, index) => (turn.speaker === speaker ? [{ index, turn }] : []));
  return facets.flatMap((facet) => {
    const value = facet.schema.safeParse(profiles[speaker].facets[facet.name]);
    return value.success && facet.check !== undefined ? [facet.check(value.data, own)] : [];
  });
}

/** Ada and Bo, with a voice for Ada whose only sample is given. */
function voiced(style: string, sample: string): Subject {
  const [ada, bo] = ADA_AND_BO.profiles;
  return { ...ADA_AND_BO, profiles: [{ ...ada, facets: { voice: { style, samples: [sample], fillers: [] } } }, bo] };
}
