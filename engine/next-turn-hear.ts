import type { Fact } from './fact.ts';

const EMPTY = new Set(
  "i i'm i've i'd my me mine we our us you your a an the is am are was were be been being to of in on at for from by and or but with have has had do does did don't it it's its this that these those as so very really not no like likes love loves enjoy favorite about there than then too also just get got".split(' '),
);

/** True when an utterance tells the fact: most of the fact's content words occur in one of its sentences. */
export function tells(text: string, fact: Fact): boolean {
  const wanted = stems(fact.clean);
  if (wanted.length === 0) return text.toLowerCase().includes(fact.clean.toLowerCase().replace(/[.!?]+$/, ''));
  const heard = new Set(stems(text));
  return wanted.filter((stem) => heard.has(stem)).length >= Math.max(1, Math.ceil(wanted.length * 0.5));
}

/** The sentences of an utterance. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+[.!?]*/g)?.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '') ?? [];
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/'s$/, '').replace(/(?:ing|ies|ed|es|s|y|e)$/, ''));
}
