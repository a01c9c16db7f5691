import { inWords } from '../english/numbers.ts';
import type { Frame } from './frame.ts';

const NUMBER = String.raw`\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`;
const NOUN = '(?:little |young )?(?:man|woman|boy|girl|male|female|guy|lady|person|gentleman|kid|child|dude|mother|father|mom|dad|single dad|single mom)';
const PERSONS: Readonly<Record<string, string>> = { male: '(man|guy)', female: 'woman', man: '(man|guy)', mother: '(mother|mom)', father: '(father|dad)', boy: 'boy' };

/** A number of years as people say it: in figures or in words. */
function years(text: string): string {
  const words = inWords(text);
  return words === undefined ? text : `(${text}|${words})`;
}

function person(noun: string): string {
  const lower = noun.toLowerCase();
  return Object.hasOwn(PERSONS, lower) ? PERSONS[lower] : lower;
}

export const age: Frame = {
  name: 'age',
  match: new RegExp(`^I (?:am|have turned|am only) (?:about |almost |only )?(${NUMBER})(?:[- ]years?[- ]old(?: now)?|[- ]years? of age)?$`, 'i'),
  read: ([, n]) => ({ parts: { n: years(n), young: Number(n) < 20 || /teen$|^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(n) ? years(n) : undefined, old: Number(n) >= 80 ? years(n) : undefined }, mention: { you: `you're ${n}` } }),
  phrases: [
    "I'm {n}{tag}.",
    "I'm {n} (now|already|by now).",
    "I'm {n} years old (now|already|by now).",
    'I turned {n} on my last birthday.',
    "I've turned {n} (already|by now).",
    "I'm only {young}(| years old).",
    "I'm still only {young}.",
    "I've made it to {old}(|, believe it or not).",
    "I've had {n} birthdays (now|so far|by now).",
    "(I'll be honest|No secret there|Between us|Guess what|Easy), I'm {n}.",
    "(I've reached|I've got as far as) {n}.",
    "(Last birthday|At my last birthday) I turned {n}.",
  ],
};

export const agePerson: Frame = {
  name: 'age-person',
  match: new RegExp(`^I am (?:an? )?(${NUMBER})[- ]years?[- ]old (${NOUN})$`, 'i'),
  read: ([, n, noun]) => ({ parts: { n: years(n), noun: person(noun) }, mention: { you: `you're ${n}` } }),
  phrases: [
    "I'm a {noun}, {n} years old.",
    "I'm a {noun}, and I'm {n}(| years old| now).",
    "I'm {n}(| years old), and I'm a {noun}.",
    "I'm a {noun} (aged|of) {n}.",
    "I'm a {noun} and I turned {n} on my last birthday.",
    "I'm a {noun}, {n} (now|already|by now).",
  ],
};

export const ageDecade: Frame = {
  name: 'age-decade',
  match: /^I am in my ((?:early |mid |late |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s|\d0's))$/i,
  read: ([, decade]) => ({ parts: { decade, ty: /^(\w+)ties$/.exec(decade)?.[1] }, mention: { you: `you're in your ${decade}` } }),
  phrases: [
    "I'm (already|somewhere) in my {decade}.",
    "I'm in my {decade} (now|already|these days|by now).",
    "I've (reached|hit) my {decade}(| by now| already).",
    "I'm {ty}ty-something(| now| by now| years old).",
    "I'm in my {decade}{tag}.",
  ],
};

export const gender: Frame = {
  name: 'gender',
  match: new RegExp(`^I am (?:an? )?(${NOUN})$`, 'i'),
  read: ([, noun]) => ({ parts: { noun: person(noun), small: /^(?:boy|girl|little|kid|child)/i.test(noun) ? noun.toLowerCase() : undefined }, mention: { you: `you're a ${noun.toLowerCase()}` } }),
  phrases: [
    "I'm a {noun}, (as you can see|if that matters|as you may have noticed|in case you can't tell|in case that wasn't clear).",
    "(Yes|Well|Oh), I'm a {noun}.",
    "I'm (just|only) a {small}.",
  ],
};
export const named: Frame = {
  name: 'name',
  match: /^(?:My name is|I am called|People call me|Call me) (\S+(?: \S+)?)$/i,
  read: ([, name]) => ({ parts: { name }, mention: { you: `you're called ${name}` } }),
  phrases: [
    "I'm {name}{tag}.",
    '(You can call me|Just call me|Call me|I go by|People call me) {name}{tag}.',
    "(I'm called|They call me) {name}{tag}.",
    'My (parents|folks) named me {name}.',
    'My name is {name}, (by the way|nice to meet you|pleased to meet you|good to meet you).',
  ],
};
