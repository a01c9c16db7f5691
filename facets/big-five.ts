import { z } from 'zod';
import type { Random } from '../domain/random.ts';
import type { Attribute } from '../domain/attribute.ts';
import type { Facet } from './facet.ts';

/** The five traits, each a z-score cut to [-2, 2]; 0 is average (Goldberg 1990). */
export const BigFive = z.object({
  openness: z.number().min(-2).max(2),
  conscientiousness: z.number().min(-2).max(2),
  extraversion: z.number().min(-2).max(2),
  agreeableness: z.number().min(-2).max(2),
  neuroticism: z.number().min(-2).max(2),
});
export type BigFive = z.infer<typeof BigFive>;

export const TRAITS = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'] as const;
export type Trait = (typeof TRAITS)[number];

/** What a statement about oneself says about a trait; a hit moves the mean by one standard deviation. */
const CUES: readonly { readonly trait: Trait; readonly shift: 1 | -1; readonly cue: RegExp }[] = [
  { trait: 'extraversion', shift: 1, cue: /\b(part(y|ies)|outgoing|friends|people|crowds?|social|talkative|dancing|perform)\b/i },
  { trait: 'extraversion', shift: -1, cue: /\b(shy|quiet|introvert(ed)?|alone|recluse|loner|homebody|anxious around)\b/i },
  { trait: 'openness', shift: 1, cue: /\b(art|paint|poetry|travel|languages?|museums?|philosophy|music|novels?|learn)\b/i },
  { trait: 'openness', shift: -1, cue: /\b(same (thing|place|meal)|never travel(l?ed)?|hate change|traditional)\b/i },
  { trait: 'conscientiousness', shift: 1, cue: /\b(tidy|organi[sz]ed|early|lists?|neat|on time|perfectionist|hard ?working|train)\b/i },
  { trait: 'conscientiousness', shift: -1, cue: /\b(messy|lazy|late|forget|procrastinat\w+|couch potato)\b/i },
  { trait: 'agreeableness', shift: 1, cue: /\b(volunteer|help|nurse|care for|charity|kind|rescue|donate)\b/i },
  { trait: 'agreeableness', shift: -1, cue: /\b(hate people|argue|stubborn|rude|selfish|competitive)\b/i },
  { trait: 'neuroticism', shift: 1, cue: /\b(anxi\w+|depress\w+|afraid|scared|terrified|worry|nervous|stress\w*|insomnia)\b/i },
  { trait: 'neuroticism', shift: -1, cue: /\b(calm|easy ?going|relaxed|laid back|never worry)\b/i },
];

/** The Big Five personality traits, drawn around what the attributes suggest. */
export const bigFive: Facet<BigFive> = {
  name: 'big-five',
  description: 'The Big Five traits as z-scores; drives how much a person talks, asks and worries.',
  schema: BigFive,
  draw: (attributes, random) => ({
    openness: drawTrait('openness', attributes, random),
    conscientiousness: drawTrait('conscientiousness', attributes, random),
    extraversion: drawTrait('extraversion', attributes, random),
    agreeableness: drawTrait('agreeableness', attributes, random),
    neuroticism: drawTrait('neuroticism', attributes, random),
  }),
  describe: (traits) => {
    const marked = TRAITS.filter((trait) => Math.abs(traits[trait]) >= 0.75);
    if (marked.length === 0) return 'An even temper, average in most respects.';
    return `Character: ${marked.map((trait) => PHRASES[trait][traits[trait] > 0 ? 'high' : 'low']).join('; ')}.`;
  },
  manner: ({ extraversion, agreeableness, neuroticism }) => ({
    talkative: clip(extraversion / 2),
    warm: clip((agreeableness + 0.4 * extraversion) / 2.4),
    cheerful: clip((0.5 * extraversion - neuroticism) / 2.5),
  }),
  check: ({ extraversion }, own) => {
    const words = own.map(({ turn }) => turn.text.split(/\s+/).length);
    const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length);
    const message = `mean length ${mean.toFixed(1)} words with an extraversion of ${extraversion.toFixed(1)}`;
    const odd = (extraversion >= 1 && mean < 6) || (extraversion <= -1 && mean > 22);
    return odd ? [{ code: 'manner-off', message, severity: 'warning', turns: own.map(({ index }) => index), attributes: [], repair: 'Let the length of the utterances fit how outgoing the person is.' }] : [];
  },
};

const PHRASES: Readonly<Record<Trait, { readonly high: string; readonly low: string }>> = {
  openness: { high: 'curious, drawn to new ideas', low: 'down to earth, fond of what is known' },
  conscientiousness: { high: 'orderly and dependable', low: 'casual about plans and order' },
  extraversion: { high: 'outgoing, talks easily and much', low: 'reserved, says things in few words' },
  agreeableness: { high: 'warm, interested in the other', low: 'blunt, not easily impressed' },
  neuroticism: { high: 'worries easily, takes things to heart', low: 'hard to rattle' },
};

function drawTrait(trait: Trait, attributes: readonly Attribute[], random: Random): number {
  const shift = CUES.filter((one) => one.trait === trait && attributes.some(({ text }) => one.cue.test(text))).reduce((sum, one) => sum + one.shift, 0);
  // Plus zero: -0 would not come back from JSON.
  return Math.round(Math.max(-2, Math.min(2, Math.max(-1, Math.min(1, shift)) + normal(random))) * 100) / 100 + 0;
}

/** A standard normal draw (sum of twelve uniforms), so that most people are near average. */
function normal(random: Random): number {
  return Array.from({ length: 12 }, () => random.next()).reduce((sum, value) => sum + value, -6);
}

function clip(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
