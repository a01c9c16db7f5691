import { attribute } from '../../../domain/attribute.ts';
import { conversation, type Turn } from '../../../domain/conversation.ts';
import { pair } from '../../../domain/pair.ts';
import { profile } from '../../../domain/profile.ts';
import type { Subject } from '../expert.ts';

const ADA = profile([attribute('I bake bread before sunrise.'), attribute('I have two cats.')]);
const BO = profile([attribute('I repair old radios.'), attribute('I live above a bakery.')]);

/** A conversation of Ada and Bo as one would want it. */
export const ADA_AND_BO: Subject = subject([
  'The kettle in this place takes longer than my sourdough. And that takes nineteen hours.',
  'Nineteen? So you are one of those people who set an alarm for flour.',
  'Four in the morning, every day. The street is silent then, and the kitchen smells of rye before anybody is up to complain.',
  'That explains a lot. My flat is right over a bakery, so I wake up hungry at five whether I like it or not.',
  'Lucky nose. What do you do with yourself at five?',
  'Mostly I take the back off some old radio. There is a 1950s one on my table that hums in the key of G and will not tell me why.',
  'Did you try asking it nicely? My two cats respond to nothing else, and even then only the older one.',
  'I will tell it a cat sent me. If it plays by Sunday, you get the first song.',
  'Then I will bring the bread. Something has to go with the news.',
  'Deal. Look, it boils at last.',
]);

/** The same two without depth, link or life. */
export const FLAT: Subject = subject([
  'Hi!',
  'Hi!',
  'I bake bread.',
  'Cool. I repair radios.',
  'Cool. I have two cats.',
  'Cool.',
  'Yes. The moon is far away.',
  'Cool. Bananas are yellow.',
  'I hate you and your stupid radios.',
  'Cool.',
]);

/** The same two as people talk in forms. */
export const INTERVIEW: Subject = subject([
  'Hi! Nice to meet you. What do you like to do for fun?',
  'I repair old radios. What about you?',
  "That's great! I bake bread before sunrise. I have two cats. I love my cats.",
  'That sounds fun! I live above a bakery. Do you have any hobbies?',
  'I bake bread. What do you do for a living?',
  "That's cool! I love bread too.",
  'It was nice to meet you! Have a great day!',
  'Nice to meet you too!',
]);

function subject(lines: readonly string[]): Subject {
  const turns = lines.map((text, at): Turn => ({ speaker: at % 2 === 0 ? 0 : 1, text }));
  const origin = { writer: 'example', model: 'hand', scenario: 'small-talk', iteration: 1, candidate: 0, exemplars: [] };
  return { conversation: conversation(pair(ADA, BO).id, turns, origin), profiles: [ADA, BO], scenario: 'small-talk' };
}
