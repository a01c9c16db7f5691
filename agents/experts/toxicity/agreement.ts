const AGREES = /^\W*(?:(?:oh|well|haha|lol|wow|hmm|yes|yeah|yep|yup)\W+)*(?:(?:yes|yeah|yep|yup|sure|right|true|exactly|absolutely|totally|definitely|indeed|agreed|amen|same(?: here)?|me too|so true|of course|preach)\b(?!\W+(?:but|if|though|i (?:hear|see))\b)|(?:you(?:'re| are)|that(?:'s| is)) (?:so |absolutely |totally |quite )?(?:right|true|correct)|(?:i )?(?:totally |completely |fully |couldn't |could not )?agree\b|well said|good (?:one|point)|so do i|i think so too|i feel the same|count me in|they (?:really )?(?:are|do|should)\b|(?:i )?(?:can't|can not|cannot) argue with\b|my thoughts exactly|(?:i )?couldn't have said it better)/i;
const OBJECTS = /\b(?:(?<!nothing )but|hurts?|how dare|offensive|insult(?:s|ed|ing)?|disagree|don't (?:say|talk|think|agree)|do not (?:say|talk|think|agree)|wrong|unfair|not (?:true|fair|nice|ok|okay|cool|right|funny)|shouldn't|should not|can't say|stop|excuse me|awful|terrible thing|mean thing|sorry to hear|i hope not|offended|rude|harsh|no need|calm down)\b/i;

/** Whether an answer goes along with what was just said. */
export function agrees(answer: string): boolean {
  return AGREES.test(answer) && !OBJECTS.test(answer);
}
