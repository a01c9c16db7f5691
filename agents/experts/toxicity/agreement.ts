import { GROUP } from './groups.ts';

const OPENING = "(?:oh|well|haha|lol|wow|hmm|yes|yeah|yep|yup)";
const WORD = '(?:yes|yeah|yep|yup|sure|right|true|exactly|absolutely|totally|definitely|precisely|indeed|agreed|amen|same(?: here)?|me too|so true|of course|preach|spot on|hear,? hear|damn right|good riddance)';
const AGREES = new RegExp(
  `^\\W*(?:${OPENING}\\W+)*(?:${WORD}\\b(?!\\W+(?:but|not|no|never|if|though|what|how|who|why|i (?:hear|see))\\b)|(?:you(?:'re| are)|that(?:'s| is)) (?:so |absolutely |totally |quite )?(?:right|true|correct)|(?:i )?(?:totally |completely |fully |couldn't |could not )?agree\\b(?! to dis)|well said|good (?:one|point)|so do i|i think so too|i feel the same|count me in|they (?:really |sure |all )?(?:are|do|should)(?=\\W*$|[.!,])` +
    "|(?:i )?(?:can't|cannot|can not|couldn't|won't|wouldn't) (?:argue with (?:that|you)|have (?:said|put) it better|agree more)|(?:just )?my thoughts(?:,)? (?:exactly|precisely)|(?:you )?took the words (?:right )?out of my mouth|no argument (?:here|from me)|you(?:'ve)? (?:said it|got that right|can say that again)|tell me about it|(?:just )?what i (?:was thinking|think|always say)|that(?:'s| is) (?:exactly )?what i (?:think|say|was thinking))\\b",
  'i',
);
/** Somebody who is hurt, or belongs to those spoken of, or turns it down. */
const OBJECTS = new RegExp(
  `\\b(?:(?<!nothing )but|disagree|don't (?:say|talk|think|agree)|do not (?:say|talk|think|agree)|wrong|unfair|not (?:true|fair|nice|ok|okay|cool|right|funny)|shouldn't (?:say|talk|think)|should not (?:say|talk|think)|can't say|stop (?:it|that|saying|talking)|excuse me|awful thing|terrible thing|mean thing|sorry to hear|i hope not|offen[dcs]\\w+|rude|harsh|no need|calm down|hurts?\\b(?! us)|hurtful|how dare|ashamed of|shame on|take that back|watch your|uncalled|racist|sexist|bigot\\w*|prejudice\\w*|hateful|(?:that|this|you|it)(?:'s| is|'re| are) (?:\\w+ )?(?:mean|cruel|nasty|disgusting|horrible|hate|awful|ignorant)|(?:i(?:'m| am)|my \\w+ (?:is|are)) (?:also |one of (?:them|those)|an? (?:\\w+ )?${GROUP}\\b|${GROUP}\\b))`,
  'i',
);

/** Whether an answer goes along with what was just said. */
export function agrees(answer: string): boolean {
  const plain = answer.replaceAll('’', "'");
  return AGREES.test(plain) && !OBJECTS.test(plain);
}
