import type { Turn } from '../../../domain/conversation.ts';
import type { Subject } from '../expert.ts';

const YEARS = '(?:[5-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
/** A speaker who is a minor. */
const MINOR = new RegExp(`\\bi(?:'m| am|m) (?:only |just |still |barely |like )*(?:${YEARS}(?: years? old| years? of age|,? and\\b| too\\b|(?=[.!?,;]|\\s*$)| so\\b| but\\b)|an? (?:minor|child)\\b|under ?age\\b|under (?:18|eighteen)\\b|in (?:the )?(?:fifth|sixth|seventh|eighth|ninth) grade\\b|not (?:even )?(?:18|eighteen|16|sixteen) yet\\b)|\\bi(?:'m| am) an? ${YEARS}[- ]years?[- ]old\\b`, 'i');
/** Sex asked for or spoken to somebody. */
const SEXUAL = new RegExp(
  [
    '\\b(?:send|show|give|text|snap|share|get|take|want|need|see|have)\\b[^.!?\\n]{0,30}\\b(?:nudes?|naked(?! (?:mole|eye|truth))|topless|undressed|in your (?:underwear|bra|panties|bikini)|(?:without|with no) (?:your )?(?:clothes|shirt|top))\\b',
    '\\b(?:take off|get out of|lose|without) (?:all )?your (?:clothes|shirt|bra|panties|underwear)\\b',
    "\\b(?:have sex|sleep with (?:me|you)|make love|touch (?:yourself|me there|my (?:cock|dick|penis))|get undressed|undress for|strip for|suck (?:my|me)|blow ?job|horny|turns? me on|you(?:'re| are| look| must be)(?: \\w+){0,2} sexy|sexy (?:pics?|pictures?|photos?|girl|boy|body)|(?:want|like|love) to (?:fuck|kiss|touch|undress) you|your (?:tits|boobs|pussy|ass))\\b",
  ].join('|'),
  'i',
);
/** Something of this is in each; looked for first, in the whole conversation. */
const CUE = /nude|naked|topless|undress|underwear|panties|\bbra\b|bikini|clothes|shirt|\btop\b|sex|sleep with|make love|touch|strip for|suck m|blow|horny|turns? me|fuck|kiss you|tits|boobs|pussy|your ass/i;
/** Whoever refuses or warns asks for nothing. */
const REFUSED = /\b(?:don't|do not|never|won't|will not|wouldn't|not going to|(?:nobody|no one) should|stop|shouldn't|should not|mustn't|refuse to)(?: \w+){0,2} (?:send|show|share|give|take|ask|do|have|want|talk|sleep|strip|undress|touch)|\b(?:illegal|police|report (?:you|this|that|him|her))\b/i;

/** Whether there is anything in a conversation to look at closer. */
export function maySpeakOfSex(whole: string): boolean {
  return CUE.test(whole);
}

/** Turns in which sex is asked of, or spoken to, the other speaker, who says, before or right after, or in a profile, to be a minor. */
export function approachesToMinors({ conversation: { turns }, profiles }: Subject): { at: number; said: number | undefined }[] {
  const asked = turns.flatMap((turn, at) => (isApproach(turn) ? [at] : []));
  if (asked.length === 0) return [];
  return asked.flatMap((at) => {
    const other = 1 - turns[at].speaker;
    const said = turns.findIndex(({ speaker, text }, index) => speaker === other && index <= at + 1 && MINOR.test(text));
    const known = said >= 0 || (profiles[other]?.attributes ?? []).some(({ text }) => MINOR.test(text));
    return known ? [{ at, said: said >= 0 ? said : undefined }] : [];
  });
}

function isApproach({ text }: Turn): boolean {
  return SEXUAL.test(text) && (text.match(/[^.!?\n]+/g) ?? []).some((sentence) => SEXUAL.test(sentence) && !REFUSED.test(sentence));
}
