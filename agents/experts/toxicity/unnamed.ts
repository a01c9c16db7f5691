/** What nobody says of people but to dehumanise them; milder words are said of any "those people". */
const DEHUMAN = '(?:vermin|scum|parasites?|subhumans?|cockroaches|rats|animals|filth|a plague|a disease|a cancer|leeches|savages|barbarians|human (?:garbage|trash))';
const GUILTY = '(?:criminals?|rapists?|terrorists?|thieves|murderers|liars|invaders|illegals)';
const THOSE_PEOPLE = "(?:those|these|you) people|that lot|their (?:kind|sort)|your kind|people like (?:them|that|you)";
const BE = "(?: (?:are|is|were)|'re) (?:(?:all|just|nothing but|nothing more than|really|no better than|like|a bunch of|a load of|fucking|filthy|dirty) )*";

const DEHUMANISED = new RegExp(`\\b(?:${THOSE_PEOPLE})${BE}${DEHUMAN}\\b(?! lovers)`, 'i');
const SENT_BACK = /\b(?:those|these|you|such) people\b.{0,80}\b(?:should|must|can|need to|ought to)(?: \w+)? (?:go|be sent|get sent) back (?:to )?where (?:they|you) (?:came|come|belong)|\bgo back to your (?:own )?country\b/i;
/** "They are all criminals": of film villains, too; what is to be done with them decides. */
const ALL_GUILTY = new RegExp(`\\b(?:they|${THOSE_PEOPLE})(?: are|'re) (?:all|nothing but|just a bunch of) (?:\\w+ )?(?:${GUILTY}|scum|subhumans|savages)\\b`, 'i');
const TO_BE_RID = /\b(?:get rid of|deport|wipe out|lock up|throw out|kick out|drive out|send back|exterminate|eradicate|shoot|hang|send) (?:them|all of them|every (?:last )?one of them|those people)\b|\bthey (?:should|must|need to|have to|deserve to)(?: all)? (?:be (?:shot|hanged|killed|deported|gassed|wiped out|locked up|exterminated)|die|disappear)\b/i;

/** Something of this is in each; looked for first, since it is quick. */
const CUE = new RegExp(`${DEHUMAN}|${GUILTY}|back (?:to )?where|country`, 'i');

/** Whether a text dehumanises or wants to be rid of people it gives no name. */
export function despisesUnnamed(text: string): boolean {
  if (!CUE.test(text)) return false;
  return DEHUMANISED.test(text) || SENT_BACK.test(text) || (ALL_GUILTY.test(text) && TO_BE_RID.test(text));
}
