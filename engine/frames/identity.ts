import type { Frame } from './frame.ts';

const NUMBER = String.raw`\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`;
const NOUN = '(?:little |young )?(?:man|woman|boy|girl|male|female|guy|lady|person|gentleman|kid|child|dude|mother|father|mom|dad|single dad|single mom)';

export const age: Frame = {
  name: 'age',
  match: new RegExp(`^I (?:am|have turned|am only) (?:about |almost |only )?(${NUMBER})(?:[- ]years?[- ]old(?: now)?|[- ]years? of age)?$`, 'i'),
  read: ([, years]) => ({ parts: { n: years }, mention: { you: `you're ${years}` } }),
  phrases: [
    "(My age?|How old am I?|If you're wondering about my age,|In case you wonder about my age,) (I'm {n}|it's {n}|{n}|that would be {n}).",
    "(I've been around|I've been on this planet|I've walked this earth|I've been alive) for {n} years(| now| so far).",
    "(There were {n} candles on my last birthday cake|My last birthday cake carried {n} candles|My last birthday was number {n}).",
    "{n} is (my age|how old I am|the number on my birthday cards|the age I've reached).",
    "I've (made it to|reached|arrived at) the (fine |grand |tender |)age of {n}.",
    "At {n}, (I'm still figuring things out|I'm as old as I've ever been|I'm just the age I am|I like to think I've learned a thing or two).",
    "(You're talking to|You are looking at|This is) (someone|a person) {n} years old.",
    "(The calendar says|My birth certificate says|My ID says) I'm {n}.",
  ],
};
export const agePerson: Frame = {
  name: 'age-person',
  match: new RegExp(`^I am (?:an? )?(${NUMBER})[- ]years?[- ]old (${NOUN})$`, 'i'),
  read: ([, years, noun]) => ({ parts: { n: years, noun: noun.toLowerCase() }, mention: { you: `you're ${years}` } }),
  phrases: [
    "(You're talking to|Picture|Think of|Say hello to) a {noun}, {n} years (old|of age).",
    "(My age?|How old am I?) {n}, and I'm a {noun}.",
    "I'm a {noun} (aged {n}|of {n}|who's {n}|who is {n} years old|with {n} years behind me).",
    "At {n}, I'm (one {noun} among many|just another {noun}|a {noun} like many others).",
    "I'm a {noun} and (my last birthday was number {n}|I've reached the age of {n}|{n} is my age|I've been around for {n} years).",
  ],
};
export const ageDecade: Frame = {
  name: 'age-decade',
  match: /^I am in my ((?:early |mid |late |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s|\d0's))$/i,
  read: ([, decade]) => ({ parts: { decade }, mention: { you: `you're in your ${decade}` } }),
  phrases: [
    'My {decade} (are where I am now|are happening right now|are keeping me busy these days|are in full swing|are the years I am living now).',
    "(I've reached|I've arrived in|I'm living through|I'm making my way through|I'm enjoying) my {decade}(| now).",
    "(In terms of age|As far as age goes|Age-wise), (I'm|you'll find me|put me) in my {decade}.",
    "(My age?|How old am I?) (Let's just say|Somewhere in) my {decade}.",
  ],
};
export const gender: Frame = {
  name: 'gender',
  match: new RegExp(`^I am (?:an? )?(${NOUN})$`, 'i'),
  read: ([, noun]) => ({ parts: { noun: noun.toLowerCase() }, mention: { you: `you're a ${noun.toLowerCase()}` } }),
  phrases: [
    "(You're talking to|Say hello to|You're chatting with|This is) a {noun}(|, in case you wondered|, just so you know|, if you were wondering).",
    "(In case you were wondering|Just so you know|If you're curious|If you're picturing me|So that you can picture me), I'm a {noun}.",
    "(Picture|Imagine) a {noun} (on this end|at this end|on this side) of the conversation.",
    "A {noun}, that's (what I am|me).",
  ],
};
export const named: Frame = {
  name: 'name',
  match: /^(?:My name is|I am called|People call me|Call me) (\S+(?: \S+)?)$/i,
  read: ([, name]) => ({ parts: { name }, mention: { you: `you're called ${name}` } }),
  phrases: [
    "(I'm {name}|{name} here|Call me {name}|You can call me {name}|I go by {name}|I answer to {name}|{name}, that's me|They call me {name}|Everyone calls me {name}|People know me as {name}|You're talking to {name}), (by the way|nice to meet you|pleased to meet you|since we're talking|just so you know who you're talking to|in case you wondered).",
    "(The name's|The name is|Introductions first:) {name}(|, nice to meet you|, pleased to meet you|, by the way).",
    "My (parents|folks) (named me|went with|settled on|called me) {name}.",
  ],
};
