import type { Subject } from '../../agents/experts/expert.ts';
import type { Attribute } from '../../domain/attribute.ts';
import { conversation } from '../../domain/conversation.ts';
import { recordsOf } from '../../domain/outside.ts';
import { pair } from '../../domain/pair.ts';
import { profile, type Profile } from '../../domain/profile.ts';
import { Random } from '../../domain/random.ts';
import { contradiction } from '../../engine/contradiction.ts';
import { writeOffline } from '../../engine/converse.ts';
import { readFact } from '../../engine/read-fact.ts';
import { voice } from '../../engine/voice.ts';
import { mannerOf } from '../../facets/index.ts';
import { smallTalk } from '../../scenarios/small-talk.ts';
import { seedCategories } from '../../seeds/categories/index.ts';
import { builtInExemplars } from '../../seeds/exemplars/index.ts';
import { builtInAttributes } from '../../seeds/index.ts';

/** A conversation into which a fault can be put. */
export interface Clean {
  readonly name: string;
  readonly subject: Subject;
  /** Ids of the attributes each turn was written to tell; empty where nobody wrote them down. */
  readonly told: readonly (readonly string[])[];
}

const PROFILE_SIZE = 5;

/** Conversations nobody has put a fault into: `count` of the offline engine with built-in attributes, then exemplars. */
export function cleanConversations(count: number, seed: number, exemplarCount = builtInExemplars.length): Clean[] {
  const attributes = builtInAttributes();
  return [...Array.from({ length: count }, (_one, at) => written(at, attributes, Random.of(seed, 'clean', at))), ...exemplars().slice(0, exemplarCount)];
}

function written(at: number, attributes: readonly Attribute[], random: Random): Clean {
  const [first, second] = [drawn(attributes, random.fork('first')), drawn(attributes, random.fork('second'))];
  const both = pair(first, second);
  const brief = { pair: both, scenario: smallTalk.name, situation: smallTalk.situation(random.fork('situation')), utterances: smallTalk.utterances, exemplars: [], avoid: [], ordinal: at };
  const { turns } = writeOffline(brief, random.fork('write'), [mannerOf(first.facets), mannerOf(second.facets)]);
  const origin = { writer: 'offline', model: 'offline', scenario: smallTalk.name, iteration: 1, candidate: at, exemplars: [] };
  const talk = conversation(both.id, turns.map(({ speaker, text }) => ({ speaker, text })), origin);
  return { name: `offline-${at}`, subject: { conversation: talk, profiles: both.profiles, scenario: smallTalk.name, utterances: smallTalk.utterances }, told: turns.map((turn) => turn.attributes) };
}

/** Attributes of different categories that do not contradict one another. */
function drawn(attributes: readonly Attribute[], random: Random): Profile {
  const members: Attribute[] = [];
  for (const candidate of random.shuffle(attributes)) {
    if (members.length === PROFILE_SIZE) break;
    if (rewords(candidate) && members.every((one) => one.category !== candidate.category && contradiction(one.text, candidate.text) === undefined)) members.push(candidate);
  }
  return profile(members);
}

/** Whether the offline engine can say an attribute in other words; what it must copy would be no clean conversation. */
function rewords(candidate: Attribute): boolean {
  const fact = readFact(candidate, seedCategories);
  return [1, 2, 3].every((time) => !letters(voice(fact, Random.of('reworded', candidate.id, time), { opener: false })).includes(letters(candidate.text)));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

function exemplars(): Clean[] {
  return builtInExemplars.map(({ id, personas, turns }) => ({
    name: id,
    subject: recordsOf({ source: id, personas: [[...personas[0]], [...personas[1]]], turns: [...turns] }),
    told: turns.map(() => []),
  }));
}
