import type { Situation } from '../domain/conversation.ts';
import type { Random } from '../domain/random.ts';
import { moods } from './moods.ts';
import type { Asides, Scenario } from './scenario.ts';
import type { Family } from './settings/family.ts';
import { anywhere, families } from './settings/index.ts';

const registers = ['casual', 'friendly and open', 'dry and brief', 'polite', 'chatty', 'plain'];

const familyOf = new Map(families.flatMap((family) => settingsOf(family).map((setting) => [setting, family])));

/** Every setting of the scenario: all combinations of place, moment and reason. */
export const settings: readonly string[] = [...familyOf.keys()];

/** Two people who do not know each other get talking. */
export const smallTalk: Scenario = {
  name: 'small-talk',
  description: 'Two people who do not know each other yet get talking somewhere and find out who the other is.',
  rules: [
    'The two speakers take turns; each utterance is one to three sentences.',
    'Each speaker talks only about the own life, in words other than those of the profile.',
    'What is known about a speaker comes up where it fits, spread over the whole conversation.',
    'Questions are answered, reactions fit what was said, and a change of subject is marked.',
    'The conversation opens from the place and the moment and ends for a reason.',
  ],
  utterances: { min: 12, max: 16 },
  situation: (random) => drawSituation(random),
  lines: {
    openings: (situation) => familyFor(situation).openings,
    detours: (situation) => familyFor(situation).detours,
    business: () => [],
    asides: asidesFor,
    endings: ({ setting, ending }) => {
      const { endings } = familyFor({ setting });
      const fitting = endings.filter((one) => one.ending === ending);
      return fitting.length > 0 ? fitting : anywhere.endings;
    },
  },
};

/** An opening may show the mood or remark on why they are there; a parting shows the mood. */
function asidesFor({ setting, mood }: Situation): Asides {
  const { openings, partings } = moods.find(({ name }) => name === mood) ?? NO_ASIDES;
  const remarks = familyFor({ setting }).reasons.find(({ reason }) => setting.endsWith(`: ${reason}`))?.remarks ?? [];
  return { openings: [...openings, ...remarks], partings };
}

const NO_ASIDES: Asides = { openings: [], partings: [] };

function drawSituation(random: Random): Situation {
  const family = random.pick(families);
  return {
    setting: random.pick(settingsOf(family)),
    mood: random.pick(moods).name,
    register: random.pick(registers),
    leads: random.chance(0.5) ? 0 : 1,
    ending: random.pick(family.endings).ending,
  };
}

function familyFor({ setting }: Pick<Situation, 'setting'>): Family {
  return familyOf.get(setting) ?? anywhere;
}

function settingsOf({ places, moments, reasons }: Family): string[] {
  return places.flatMap((place) => moments.flatMap((moment) => reasons.map(({ reason }) => `${place} ${moment}: ${reason}`)));
}
