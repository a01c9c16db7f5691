import type { Random } from '../../domain/random.ts';
import { readFact } from '../../engine/read-fact.ts';
import { voice } from '../../engine/voice.ts';
import { seedCategories } from '../../seeds/categories/index.ts';
import type { Clean } from './clean.ts';
import { denialOf, otherValueOf } from './clashing.ts';
import { added, changed, withTurns, type Fault, type Faulty } from './fault.ts';

/** Faults that only who knows both profiles can see. */
export const personaFaults: readonly Fault[] = [
  {
    name: 'claimed-in-same-words',
    kind: 'claim',
    inject: (clean, random) => {
      const { speaker, text } = anyAttribute(clean, random);
      return said(clean, speaker === 0 ? 1 : 0, text, random);
    },
  },
  {
    name: 'claimed-in-other-words',
    kind: 'claim',
    inject: (clean, random) => {
      const { speaker, attribute } = anyAttribute(clean, random);
      return said(clean, speaker === 0 ? 1 : 0, voice(readFact(attribute, seedCategories), random.fork('voice'), { opener: false }), random);
    },
  },
  { name: 'lines-exchanged', kind: 'claim', inject: exchanged },
  { name: 'attribute-denied', kind: 'contradiction', inject: (clean, random) => clashing(clean, random, denialOf) },
  { name: 'other-value', kind: 'contradiction', inject: (clean, random) => clashing(clean, random, otherValueOf) },
];

function anyAttribute({ subject: { profiles } }: Clean, random: Random) {
  const speaker = random.below(2);
  const attribute = random.pick(profiles[speaker].attributes);
  return { speaker, attribute, text: attribute.text };
}

/** The sentence put into some turn of a speaker. */
function said(clean: Clean, speaker: number, sentence: string, random: Random): Faulty {
  const own = clean.subject.conversation.turns.flatMap((turn, at) => (turn.speaker === speaker ? [at] : []));
  return changed(clean, random.pick(own), (text) => added(text, sentence, random), sentence);
}

/** A line that tells an attribute, and the one before it, said by the wrong speaker each. */
function exchanged({ subject, told }: Clean, random: Random): Faulty | undefined {
  const { turns } = subject.conversation;
  const telling = told.flatMap((ids, at) => (ids.length > 0 && at > 0 ? [at] : []));
  if (telling.length === 0) return undefined;
  const at = random.pick(telling);
  const lines = turns.map((turn, index) => (index === at ? { ...turn, text: turns[at - 1].text } : index === at - 1 ? { ...turn, text: turns[at].text } : turn));
  return { subject: withTurns(subject, lines), turns: [at - 1, at], what: turns[at].text };
}

function clashing(clean: Clean, random: Random, clash: (attribute: string, random: Random) => string | undefined): Faulty | undefined {
  const owners = clean.subject.profiles.flatMap(({ attributes }, speaker) => attributes.map(({ text }) => ({ speaker, text })));
  for (const { speaker, text } of random.shuffle(owners)) {
    const sentence = clash(text, random);
    if (sentence !== undefined) return { ...said(clean, speaker, sentence, random), what: `${text} -> ${sentence}` };
  }
  return undefined;
}
