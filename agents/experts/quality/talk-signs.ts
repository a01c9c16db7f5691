import type { Turn } from '../../../domain/conversation.ts';
import { wordCount } from '../../../domain/statistics.ts';
import { contentWords } from '../../../text/words.ts';

/** Takes up what the other said: agreement, surprise, an answer, a word for it, or the other person. */
const REACTION = /^(oh|ah|ha|haha|wow|well|yes|yeah|yep|no|nope|not|never|sure|right|true|really|exactly|fair|nice|lovely|good|great|cool|sounds|that|this|it|then|so|but|because|same|lucky|poor|deal|maybe|probably|mostly|only|still|just|depends|sometimes|usually|always|you|your|what|which|how|why|where|when|who|did|do|does|is|are|was|were|can|could|would|will|have|has|hmm|mm|thanks|thank|please|sorry|ok|okay|let|i'd|i can|i bet|i hope|i see|i know|i'm sorry|i'm jealous|i'm glad|i think|i guess|i wish|i wonder)\b/i;
/** Speaks of oneself from the first word. */
const OWN_TOPIC = /^(i|my|i'm|i've|i am|i have)\b/i;
/** What people write above a paragraph, or say on a stage, not across a table. */
const LABEL = /^(speaking of|on the (subject|topic) of|regarding|as an? [a-z]+(?: [a-z]+)?,|when it comes to|in terms of|talking about|in conclusion|additionally|furthermore|moreover|firstly|secondly|in my (free|spare) time,)|^[A-Z][\w ]{0,20}: /i;
/** What fills a form, an interview or a politeness: right anywhere, and therefore said of nothing in particular. */
const STOCK = /\b(what do you (like to )?do for (a living|fun|work)|(do you have|what are) (any|your) (hobbies|pets|siblings|plans)|what (kind|type|sort) of (music|food|movies|books|work|things|job)|what('s| is| are) your (favou?rite|name|hobbies)|(how|what) about (you|yourself)|tell me (more )?about yourself|nice to meet you|(that's|that is|how) (so |really |very )?(great|cool|awesome|amazing|interesting|wonderful|nice|good|fun|impressive)( to hear)?\b(?! of)|(that )?sounds (like|really|so|very|great|fun|amazing|interesting|nice|good|delicious|awesome|cool)|me too|same here|so do i|i('m| am) (glad|happy|sorry) (to hear|you)|i love (that|it|them) too|it's (a lot of|so much|great) fun|i (really )?(love|like|enjoy) (to )?\w+(ing)?( \w+)? too|have a (great|good|nice) (day|one|night|time)|how are you|i('m| am) (doing )?(good|great|well|fine))\b/gi;
const SUBJECT = /\b(i|you|it|that|we|they|he|she|there|this)\b/i;
const CONTRACTED = /\b\w+'(m|s|re|ve|ll|d|t)\b|\b(gonna|wanna|gotta|dunno|kinda|dont|cant|im|ive|didnt|thats)\b/gi;
const UNCONTRACTED = /\b(i am|i have (?!to\b|an?\b|two\b|my\b)|i will|i would|you are|you have been|it is|that is|there is|do not|does not|did not|is not|are not|was not|cannot|can not|will not|would not|could not|we are|they are|what is|let us)\b/gi;
const POLAR = /^(do|does|did|is|are|was|were|can|could|would|will|have|has|had|should|any)\b/i;

/** Sentences of an utterance. */
function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?]+[.!?]*/g) ?? []).map((one) => one.trim()).filter((one) => /\w/.test(one));
}

/** Places where somebody begins with a matter of their own instead of reacting, shares no word with what was said, and answers no question. */
export function unprompted(turns: readonly Turn[]): number[] {
  return turns.flatMap(({ speaker, text }, at) => {
    if (at < 2 || turns[at - 1].speaker === speaker) return [];
    const [first] = sentencesOf(text);
    const before = turns[at - 1].text;
    if (first === undefined || before.includes('?') || !OWN_TOPIC.test(first) || REACTION.test(first)) return [];
    const said = new Set(contentWords(before));
    return contentWords(text).some((word) => said.has(word)) ? [] : [at];
  });
}

/** Places where a question was put last and the next utterance is nothing but a question, or passes it over. */
export function unanswered(turns: readonly Turn[]): { asked: number; places: number[] } {
  let asked = 0;
  const places = turns.flatMap(({ text }, at) => {
    const next = turns[at + 1];
    const question = sentencesOf(text).at(-1);
    if (next === undefined || question === undefined || !question.endsWith('?') || next.speaker === turns[at].speaker) return [];
    asked++;
    const statements = sentencesOf(next.text).filter((one) => !one.endsWith('?'));
    const wanted = new Set(contentWords(question));
    const answers = statements.some((one) => OWN_TOPIC.test(one) || REACTION.test(one) || contentWords(one).some((word) => wanted.has(word))) || (!POLAR.test(question) && statements.length > 0);
    return answers ? [] : [at + 1];
  });
  return { asked, places };
}

/** Places where one utterance lists three or more things about oneself. */
export function listing(turns: readonly Turn[]): number[] {
  return turns.flatMap(({ text }, at) => {
    const own = sentencesOf(text).filter((one) => OWN_TOPIC.test(one) && !/^i('d| bet| hope| think| guess| know| see| can| wish)\b/i.test(one)).length;
    const clauses = (text.match(/\b(?:and|also|plus),? (?:i|my)\b/gi) ?? []).length;
    return own + clauses >= 3 ? [at] : [];
  });
}

/** Places with a stock phrase: of an interview, a form, or politeness. */
export function stockPhrases(turns: readonly Turn[]): number[] {
  return turns.flatMap(({ text }, at) => (text.replace(/[’`]/g, "'").search(STOCK) === -1 ? [] : [at]));
}

/** Places that begin as a heading or a speech would. */
export function labelled(turns: readonly Turn[]): number[] {
  return turns.flatMap(({ text }, at) => (LABEL.test(text.trim()) ? [at] : []));
}

/** How often words are contracted where speech would, in [0, 1]; null when there is no occasion. */
export function contractedShare(turns: readonly Turn[]): number | null {
  const texts = turns.map(({ text }) => text.replace(/[’`]/g, "'").replace(/ '/g, "'"));
  const [short, long] = [CONTRACTED, UNCONTRACTED].map((pattern) => texts.reduce((sum, text) => sum + (text.match(pattern) ?? []).length, 0));
  return short + long === 0 ? null : short / (short + long);
}

/** Sentences without a subject such as "I", "you" or "it", an utterance: speech leaves out what is understood. */
export function fragments(turns: readonly Turn[]): number {
  return turns.flatMap(({ text }) => sentencesOf(text)).filter((one) => !SUBJECT.test(one)).length / turns.length;
}

/** How far the lengths are those of talk, in [0, 1]: neither all of one word nor paragraphs, and not all alike. */
export function lengthFit(turns: readonly Turn[]): number {
  const lengths = turns.map(({ text }) => wordCount(text));
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const deviation = Math.sqrt(lengths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / lengths.length);
  const size = mean < 6 ? mean / 6 : Math.max(0, 1 - Math.max(0, mean - 22) / 20);
  return 0.5 * size + 0.5 * Math.min(1, deviation / mean / 0.45);
}
