/** Wished, imagined, over, or played: said, but not as how things are. */
const NOT_SO = /\b(?:always wanted|(?:want|wanted|hope|hoped|wish|wished|dream|dreamed) to (?=be\b|go\b|visit\b|see\b|have\b|learn\b|become\b|try\b|own\b|live\b)|dream(?:ed)? of|(?:would|'d) (?:love|like) to|always (?:thought|imagined|assumed)|in (?:that|the|this|a|my) (?:play|film|movie|game|role|dream)|years ago)\b/i;
/** What somebody else says, in quotation or after a colon. */
const REPORTED = /\b(?:says?|said|tells? me|told me|thinks?|claims?|jokes?)\b[^.!?]{0,12}[:,"]? i\b/i;

/** Whether a sentence speaks of a thing as not so (or not any more, or not yet), where an attribute speaks of it as it is. */
export function isMeantOtherwise(sentence: string, attribute: string): boolean {
  if (REPORTED.test(sentence)) return true;
  return NOT_SO.test(sentence) && !NOT_SO.test(attribute);
}

const SOMEBODY =
  /^\W*(?:(?:oh|well|yes|yeah|and|but|so|actually),? )*(?:my|our|his|her|the|one of my|a) (?:\w+ )?(?:neighbou?rs?|friends?|boss|colleagues?|co-?workers?|uncles?|aunts?|cousins?|roommates?|teachers?|flatmates?|landlord|landlady|classmates?)(?:'s| is| are| was| has| have| does| did| had| loves?| likes?| works?| lives?| used| never| always)\b/i;

/** Whether a sentence tells of somebody else what an attribute says of its owner. */
export function isOfSomebodyElse(sentence: string, attribute: string): boolean {
  return /^\W*I\b/.test(attribute) && SOMEBODY.test(sentence);
}
