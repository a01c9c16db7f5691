import { z } from 'zod';
import type { Facet } from './facet.ts';

/** How somebody sounds: a few utterances of theirs, and the small words they sprinkle in. */
export const Voice = z.object({
  /** Name of the voice, for people: "dry", "breathless". */
  style: z.string(),
  samples: z.array(z.string()).min(1),
  fillers: z.array(z.string()),
});
export type Voice = z.infer<typeof Voice>;

const VOICES: readonly Voice[] = [
  { style: 'dry', samples: ['Well, that went about as expected.', 'I would call it a success if nobody asks questions.', 'The printer and I are no longer speaking.'], fillers: ['apparently', 'as it happens'] },
  { style: 'eager', samples: ['Wait, you have to tell me how that ended!', 'I looked it up on the way here, could not help it.', 'Best part of the whole week, easily.'], fillers: ['honestly', 'seriously'] },
  { style: 'careful', samples: ['I might be wrong about this, mind you.', 'It depends a little on the day, I think.', 'Let me put it another way.'], fillers: ['I suppose', 'more or less'] },
  { style: 'plain', samples: ['It broke. I fixed it.', 'Up at five, home by three.', 'No fuss, no speeches.'], fillers: [] },
  { style: 'storyteller', samples: ['So there we were, one umbrella between the four of us.', 'You have to picture the face on him when the door opened.', 'That is a long story, and it starts with a goat.'], fillers: ['mind you', 'believe it or not'] },
  { style: 'gentle', samples: ['Take your time, the kettle is not going anywhere.', 'That sounds like a lot to carry around.', 'I always thought there was something nice about that.'], fillers: ['you know', 'I have to say'] },
  { style: 'wry', samples: ['My talents are many and mostly useless.', 'I have a system. It is a bad system.', 'Character building, they called it.'], fillers: ['somehow', 'of course'] },
  { style: 'lively', samples: ['Oh, do not get me started on that one.', 'Twice! In one afternoon!', 'And then, because it was that kind of day, it rained.'], fillers: ['I swear', 'really'] },
];

/** A way of speaking, shown to writers as a few sample utterances. */
export const voice: Facet<Voice> = {
  name: 'voice',
  description: 'A way of speaking: sample utterances for the writer, small words for the offline engine.',
  schema: Voice,
  draw: (_attributes, random) => random.pick(VOICES),
  describe: ({ style, samples }) => `Voice: ${style}. Sounds like: ${samples.map((sample) => `"${sample}"`).join(' ')}`,
  manner: ({ fillers }) => ({ fillers }),
  check: ({ samples }, own) => {
    const copied = own.filter(({ turn }) => samples.some((sample) => turn.text.includes(sample)));
    if (copied.length === 0) return [];
    return [{ code: 'voice-copied', message: 'a sample of the voice is repeated word for word', severity: 'warning', turns: copied.map(({ index }) => index), attributes: [], repair: 'Say it in the manner of the samples, not in their words.' }];
  },
};
