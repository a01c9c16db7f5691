import type { Situation } from '../domain/conversation.ts';
import { endings, extras, openings, stepsFor } from './chores/lines.ts';
import { choreSets } from './chores/sets.ts';
import type { Scenario } from './scenario.ts';

/** Two new flatmates agree who does what in the household. */
export const dividingChores: Scenario = {
  name: 'dividing-chores',
  description: 'Two people who have just moved in together divide the chores of the household and get to know each other on the way.',
  rules: [
    'They go through the chores, propose, trade and agree; at the end it is clear who does what.',
    'What is known about a speaker comes up as a reason or an aside, in other words than those of the profile.',
    'Each speaker talks only about the own life.',
    'Neither is bossy; proposals are answered.',
    'The last two utterances settle the matter.',
  ],
  utterances: { min: 12, max: 16 },
  situation: (random): Situation => ({
    setting: `${random.pick(places)} ${random.pick(moments)}, with ${listed(random.pick(choreSets))} to divide`,
    mood: random.pick(['matter-of-fact', 'cheerful', 'a little awkward', 'sleepy', 'generous', 'teasing']),
    register: random.pick(['casual', 'friendly', 'plain', 'dry']),
    leads: random.chance(0.5) ? 0 : 1,
    ending: 'the list is settled',
  }),
  lines: {
    openings: () => openings,
    detours: () => [],
    business: (situation) => stepsFor(choresIn(situation), extras[situation.setting.length % extras.length]),
    endings: () => endings,
  },
};

const places = ['at the kitchen table of a shared flat', 'on the sofa of a flat full of boxes', 'in the hallway of a new shared flat', 'on the balcony of a shared flat'];
const moments = ['in the first week', 'on the first Sunday', 'after a first shared dinner', 'on the evening after moving in'];

function choresIn({ setting }: Situation): readonly string[] {
  return choreSets.find((set) => set.every((chore) => setting.includes(chore))) ?? choreSets[0];
}

function listed(chores: readonly string[]): string {
  return `${chores.slice(0, -1).join(', ')} and ${chores[chores.length - 1]}`;
}
