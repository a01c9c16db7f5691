import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const lives: Frame = {
  name: 'lives',
  match: /^(?:Now )?I (?:(?:now|still) )*(?:live|am living|reside|stay) ((?:in|on|at|near|by|out|outside|next|across|close|around|about|between|alone|down|up|above|off) ?.*)$/i,
  read: ([, where]) => {
    const place = /^in ([^,]+?)$/.exec(where)?.[1];
    const named = place !== undefined && /^[A-Z]/.test(place) ? place : undefined;
    const dwelling = /^in ((?:an?|the|my) .*(?:house|apartment|home|cabin|trailer|condo|mansion|flat|rv|van|farm|ranch|cottage|basement|castle))$/.exec(where)?.[1];
    return { parts: { where: dwelling === undefined ? where : undefined, named, dwelling, place: place !== undefined && dwelling === undefined ? place : undefined }, mention: { you: `you live ${toYou(where)}`, ...(named === undefined ? {} : { topic: `life in ${named}` }) } };
  },
  phrases: [
    "(My home is|My home's|You'll find my home|My place is|My bed stands|My address is somewhere|My mail arrives|You'll find my front door) {where}.",
    "(Home for me is|I've made my home|I've settled down|I've put down roots|I'm settled|I'm at home|I wake up each morning|I've got my home|I make my home|I hang my hat) {where}.",
    "(These days|At the moment|Right now|For now), (home is|my home is) {where}.",
    "{named} (is where I live|is where you'll find me|is where I'm based|is home for me|is my home|is the place I call home).",
    "I'm (based in|a resident of|living my life in) {named}.",
    "(I call|I get to call) {place} (my |)home.",
    "(My home is|Home for me is|My four walls are|What I call home is|I come home to) {dwelling}.",
    "(If you sent me a postcard|If you mailed me a letter), it would (end up|arrive|land) {where}.",
    "(Life {where} is what I know|Living {where} is my everyday life|Living {where} is how I spend my days).",
  ],
};

export const livesWith: Frame = {
  name: 'lives-with',
  match: /^I (?:still )?live (with .+)$/i,
  read: ([, who]) => ({ parts: { who, whom: who.slice(5) }, mention: { you: `you live ${toYou(who)}` } }),
  phrases: [
    "I (share a home|share a place|share a roof|share my home|share my four walls) {who}.",
    "(Under the same roof as me|Under my roof|At home with me) you'll find {whom}.",
    "(My home|Home) is (shared|a place I share) {who}.",
    "(I'm not alone at home|I've got company at home|Home is no lonely place): I live {who}.",
  ],
};

export const origin: Frame = {
  name: 'origin',
  match: /^I (?:am originally from|am from|come from|was born in|was born and raised in|grew up in|was raised in|grew up on|was raised on|was raised by|was brought up in|was brought up on|was brought up by|was born on) (.+)$/i,
  read: ([whole, place]) => {
    const from = /from|born|raised in|grew up in/i.test(whole);
    const born = /born/i.test(whole) ? /born (.+)$/i.exec(whole)?.[1].replace(/^and raised /, '') : undefined;
    const and = /born and raised/i.test(whole);
    const grew = /grew|raised|brought/i.test(whole) && !/born/.test(whole) ? /(?:grew up|raised|brought up) (.+)$/i.exec(whole)?.[1] : undefined;
    const year = /^(?:the )?(?:early|late|mid|\d|summer|winter|spring|fall|January|February|March|April|May|June|July|August|September|October|November|December)/i.test(place);
    return {
      parts: { born: and ? undefined : born, both: and ? place : undefined, grew, place: from && !year && !and && born === undefined && grew === undefined ? place : undefined, named: /^[A-Z]/.test(place) && !year && born === undefined && grew === undefined ? place : undefined, birthplace: born !== undefined && !year && !and ? place : undefined, in: grew !== undefined && !grew.startsWith('by') ? grew : undefined, childhood: grew },
      mention: { you: toYou(whole) },
    };
  },
  phrases: [
    "(Originally|If you go back far enough), I (come|hail) from {place}.",
    "(My roots are in|I come from|I hail from|You can trace me back to|I have my roots in|My story begins in) {place}.",
    "{named} is (where I come from|where my roots are|my home turf|where I'm from).",
    "{birthplace} (is my birthplace|is where I came into the world|is where my life began|is printed on my birth certificate).",
    "(I came into the world|My life began|My story starts|My mother gave birth to me|I arrived in this world) {born}.",
    "(My childhood was spent|I spent my childhood|I spent my early years|My early years were spent|My younger years were spent|As a child, I lived) {in}.",
    "(My upbringing was|I was brought up|I had my upbringing) {childhood}.",
    "(I was a kid|I was a child) {in}.",
    "I was (born in {both} and grew up there too|born and bred in {both}).",
    "{both} is where I was born and where I grew up.",
  ],
};

export const moved: Frame = {
  name: 'moved',
  match: /^I (?:(?:just|recently) )+moved ((?:to|into|here|from|out|back|in) ?.*)$/i,
  read: ([, where]) => ({ parts: { where, to: /^(?:to|into) /.test(where) ? where.replace(/^(?:to|into) /, '') : undefined, from: /^here from /.test(where) ? where.slice(10) : undefined }, mention: { you: `you moved ${toYou(where)}` } }),
  phrases: [
    "(It's not long since|It wasn't long ago that|It feels like yesterday that|Only recently) I moved {where}.",
    "(Not long ago|A short while ago|Just recently), I moved {where}.",
    "(The moving boxes are barely unpacked|The boxes are hardly unpacked|I'm still surrounded by boxes), I (just|only just|recently) moved {where}.",
    "(I'm new here|I'm a newcomer), (fresh from|recently moved from|just over from|straight from) {from}.",
    "(My recent move|My latest move) was {where}.",
  ],
};
