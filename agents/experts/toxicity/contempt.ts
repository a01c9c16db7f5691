import { NAMES_GROUP } from './groups.ts';
import { mend, misspelt } from './mend.ts';
import { GROUP, withGroupsNamed } from './named.ts';
import { anyOf, ATTACK, CONTEMPT, HARM, HARMED, HATE } from './words.ts';

const THOSE = `(?:(?:all|every|every single one of|each and every one of|those|these|the|you|such|any|fucking|damn|bloody|so called|a|an|most|other|of) ){0,3}`;
/** A named group, or a word for one named just before. */
const THEM = `(?:${THOSE}${GROUP}\\b(?: (?:lives|rights))?|(?:every (?:single )?one|all|each|any) of them\\b|them(?: all)?\\b)`;
const THEY = `(?:${THOSE}${GROUP}\\b|they\\b|them\\b|you\\b)`;
const NEVER = `(?:n't|n’t|not|never|no|nobody|none)`;
const UNDENIED = `(?:(?!\\b(?:not|never|no)\\b|n't)[\\w'-]+ ){0,5}?`;
/** What may follow the hated themselves; after anything else the name is an adjective, as in "I hate Chinese takeaway". */
const AFTER = 'and|or|but|so|because|cause|who|that|which|with|without|in|on|from|of|at|for|like|as|than|to|too|more|most|right|now|all|everyone|these|here|there|around|anywhere|everywhere|always|never|really|deeply|very|much|when|whenever|if|they|i|you|we|it|is|are|was|were|do|just|even|only|since|after|near|next|before|anymore|ever|will|would|should|can|their|people|persons?|folks?|m[ae]n|wom[ae]n|guys?|kids?|children|drivers?|neighbou?rs?|tourists?|workers?|students?|bosses|\\w{2,}ing';
const TARGET = `${THEM}(?=\\W*$|[^\\w\\s]|\\s+(?:${AFTER})\\b)`;
/** "They are sick of waiting" is no judgement of them. */
const LOW = `${anyOf(CONTEMPT)}e?s?\\b(?<!\\bsick(?= (?:of|today|with|at|this|again|now|and tired)\\b))`;
/** Between "are" and the word: nothing that is done, had or suffered, as in "they are taking their problems out on us". */
const GAP = "(?!not\\b|no\\b(?! better)|never\\b|opposite\\b|called\\b|treated\\b|seen\\b|their\\b|my\\b|our\\b|his\\b|her\\b|your\\b|in\\b|with\\b|by\\b|from\\b|against\\b|about\\b|victims\\b|afraid\\b|scared\\b|fleeing\\b|taking\\b|having\\b|facing\\b)[\\w'-]+";
const FEEL = `(?:hatred|contempt|disgust|disdain|loathing)`;
const WORTH = `(?:respect|compassion|sympathy|empathy|pity|love|tolerance|patience|mercy)`;

/** What says that a group is worth less, should be harmed or should go; each on one sentence in lower case. */
const PATTERNS: readonly RegExp[] = [
  // "I hate all women": the hate goes to the group, not to what happens to it.
  new RegExp(`(?<!${NEVER} |${NEVER} (?:really|at all|actually) )\\b(?:${anyOf(HATE)}|can(?:'t| ?not) stand|am (?:so )?(?:sick|tired) of|wish death (?:on|upon|to)) ${TARGET}`),
  new RegExp(`\\b(?:disgusted|sickened|repulsed|appalled|sick|tired) (?:by|of|to death of) (?:(?:all|being|living|having|around|near|with|seeing) ){0,3}${TARGET}`),
  new RegExp(`(?<!\\b(?:no|any|not|your|the|open|their|such) (?:\\w+ )?)\\b${FEEL} (?:i (?:have|feel) )?(?:for|towards?|against) ${TARGET}`),
  new RegExp(`\\b(?:have|has|feel|got) (?:absolutely )?(?:no|zero) ${WORTH}(?: at all| whatsoever)? for ${TARGET}`),
  new RegExp(`\\b${THEY} (?:like you )?(?:(?:really|just|all|about|people) )*(?:disgusts?|sickens?|repulses?|revolts?|makes? (?:me|us) (?:sick|want to (?:puke|vomit|throw up)|vomit|puke))\\b`),
  new RegExp(`\\b(?:nothing|no one|nobody)(?: else)? (?:is )?(?:worse|dumber|dirtier|lower|as (?:bad|filthy|dirty|stupid|disgusting|vile|lazy)) (?:than|as) ${THEM}`),
  new RegExp(`\\bonly ${THOSE}(?:${GROUP}|they|you) (?:are|is|can be|could be|would be) (?:so |that |this )?${LOW}`),
  // "Immigrants are nothing but parasites."
  new RegExp(`(?<!\\b(?:not all|opposite of) )\\b${THEY}(?: that| who| like you)? (?:${UNDENIED})?(?:are|is|was|were|be|being|'re|act like|behave like|look|seem|smell)(?: ${GAP}){0,4}? ${LOW}`),
  new RegExp(`\\b(?:you|they)'re (?:(?!not\\b)[\\w'-]+ ){0,3}?${LOW}`),
  new RegExp(`\\bin ${THOSE}${GROUP}(?:'s?)? nature to be (?:\\w+ )?${LOW}`),
  new RegExp(`\\b(?:find|consider|hold|make) ${THEM}(?: (?!not\\b)[\\w'-]+){0,4}? ${LOW}`),
  // "They should all be shot."
  new RegExp(`(?<!\\bno )\\b${THEY} (?:like you )?(?:${UNDENIED})?(?:should|must|ought to|need to|needs to|has to|have to|deserves? to|had better|will|shall|would)(?: (?!not\\b|never\\b)[\\w'-]+){0,3}? (?:(?:be|get) (?:(?!not\\b)[\\w'-]+ ){0,3}?${anyOf(HARMED)}|be dead|${anyOf(HARM)})\\b`),
  new RegExp(`\\b(?:better off|better place|safer|happy|glad) if ${THOSE}${GROUP} (?:were|was|got|would be) (?:all )?(?:${anyOf(HARMED)}|dead|gone)\\b|(?<!\\bnot |n't )\\b(?:see|watch|make|let) ${THEM} (?:all )?${anyOf(HARM)}\\b|\\bdeath (?:to|upon|on) ${THEM}`),
  new RegExp(`(?<!${NEVER} (?:ever )?(?:want to |going to |going to ever )?|threatening to )\\b(?:want|wanna|going to|gonna|will|'ll|should|must|let's|let us|i could|we|would|just|just to) (?:(?!never\\b|not\\b|be\\b|have\\b)\\w+ ){0,2}?(?:${anyOf(ATTACK)}(?:ed)?|get rid of|do away with|wipe out|put an end to|end) (?:the next |any |every )?${THEM}`),
  new RegExp(`^\\W*(?:kick|throw|drive) (?:all |the |those |every |them )*${GROUP} out\\b`),
  new RegExp(`^\\W*(?:${anyOf(ATTACK)}|fuck|screw|to hell with|deport|wipe out|get rid of|ban) (?:all |the |those |every |them )*${GROUP}\\b`),
  new RegExp(`\\b(?:${anyOf(ATTACK).replaceAll('e|', '|')}e?)ing (?:a |an |any |those |these |all )?${GROUP}(?: like you)? (?:should|must|ought to) (?:be (?:legal|allowed|decriminali[sz]ed|fine|rewarded)|not be (?:illegal|a crime|punished))`),
  new RegExp(`\\b(?:snap|cut|slit|break|wring|bash)\\w* (?:[\\w']+ ){0,3}?${GROUP}(?:'s?)? (?:necks?|throats?|heads?|skulls?)\\b|\\b(?:snap|cut|slit|wring) the (?:necks?|throats?) of ${THEM}`),
  new RegExp(`\\b${THEY} (?:like you )?(?:[\\w']+ ){0,3}?(?:(?:go )?fuck(?:ed)? (?:off|themselves|themself|in the head)|shut the fuck up|get the fuck out)\\b`),
  // "They have no place here."
  new RegExp(`\\b${THEY} (?:like you )?(?:[\\w'-]+ ){0,3}?(?:do(?:es)?(?:n't| not)|will never|can never|have never|has never|should(?:n't| not)) (?:[\\w'-]+ ){0,2}?(?:belong|deserve(?! to be)|have (?:any |a )?(?:place|right|business|rights|value)|matter\\b|fit in|be (?:allowed|human|equal|considered|trusted|let|permitted|important|as (?:smart|good|capable|intelligent))|apply)`),
  new RegExp(`\\b${THEY} (?:lives )?(?:[\\w'-]+ ){0,2}?(?:ha(?:ve|s) no (?:place|right|rights|business|soul|brain|value|worth)|belong in (?:a |the )?(?:zoo|kitchen|cage|gutter|jail|prison|camps?|trash|bin|grave)|(?:are|is)(?:n't| not| no| never)(?:,? not)? (?:even |really |fully |any |our |truly )*(?:human|people|real|equals?|normal|natural|one of us|intelligent|attractive|smart|trustworthy))`),
  new RegExp(`\\b${THEY} (?:[\\w'-]+ ){0,2}?(?:should|must|need to|can|have to) (?:[\\w'-]+ ){0,2}?(?:go back|get out|leave|stay out|shut up|know (?:their|your) place|go to hell|be (?:kept|sent|locked|thrown|forced|barred))\\b`),
  new RegExp(`\\b${GROUP}(?: lives?)? (?:[\\w'-]+ ){0,2}?(?:are|is|do|does)(?:n't| not)? worth (?:absolutely )?(?:nothing|less|shit|anything)\\b`),
  new RegExp(`\\bnever trust (?:[\\w']+ ){0,6}?${GROUP}\\b|\\b(?:smarter|more intelligent|more valuable|cleaner|nicer) than (?:that of |any |all of |a |an |every |you |those |these )*${GROUP}\\b|\\b(?:rather|sooner) (?:die|have (?:cancer|aids)) than (?:[\\w']+ ){0,6}?${GROUP}\\b`),
  new RegExp(`\\b(?:infest\\w*|invad\\w+|swarms? of|hordes? of|plague of|leech\\w* off|contaminat\\w+|pollut\\w+) (?:[\\w'-]+ ){0,3}?${GROUP}\\b|\\b${GROUP}(?: (?!not\\b)[\\w'-]+){0,3}? (?:infest|invad|leech|contaminat|pollut|overr[au]n)\\w*`),
  // "Those filthy immigrants", "you fucking women".
  new RegExp(`\\b(?:stupid|dumb|filthy|dirty|disgusting|fucking|damn(?:ed)?|goddamn|bloody|ugly|worthless|useless|lazy|vile|evil) ${GROUP}\\b`),
  new RegExp(`\\b${GROUP} (?:scum|trash|filth|vermin|pigs?|rats?|bastards?|assholes?|bitch(?:es)?|parasites?)\\b`),
  new RegExp(`\\b(?:dumb ?ass|asshole|bastard|idiot|moron|bitch|prick|scumbag|dickhead|scum) (?:was|is|were|are|must be|must have been) (?:of course |probably |a |an |just |another )*${GROUP}\\b`),
];

/** Something of this is in every pattern; most talk that names a group has none of it. */
const CUE = new RegExp(`\\b(?:${anyOf(HATE, CONTEMPT, HARMED, HARM, ATTACK)}|stand|sick|tired|disgust|repuls|appall|respect|compassion|sympathy|empathy|pity|love|tolerance|patience|mercy|wors|low|dead|gone|death|rid|end|fuck|screw|hell|snap|cut|slit|break|wring|bash|belong|deserve|plac|right|business|value|matter|fit|allow|human|equal|trust|let|permit|important|apply|soul|brain|worth|people|real|normal|natural|one of us|intelligent|attractive|smart|go back|out|leave|stay|shut|know|kept|sent|thrown|forced|barred|more|clean|nice|rather|sooner|infest|inva|swarm|hord|contamin|pollut|overr|damn|goddamn|bloody)`);

const QUOTED = /"[^"]{3,}?"|“[^”]{3,}?”|(?<![a-z])'[^']{12,}?'(?![a-z])/gi;
/** Somebody else's opinion: what follows is told, not held. */
const REPORTED = /\b(?:(?<!\bi )say(?:ing|s)?|said|writ(?:e|es|ing)|wrote|claim(?:s|ing|ed)?|post(?:s|ing|ed)?|argu(?:e|es|ing|ed)|suggest(?:s|ing|ed)?|imply(?:ing)?|believ(?:ing|es)|seriously believe|calling|telling|threatening to|call out|(?:you|he|she|they|people|who|anyone|somebody|someone)(?: really| actually| still)? (?:think|thinks|thought|believe|believed|call|calls|called|hate|hates))\b/;

/** Whether a text holds a named group in contempt; quoting or reporting contempt is none. */
export function holdsInContempt(text: string): boolean {
  if (!NAMES_GROUP.test(text) && !misspelt(text)) return false;
  const plain = withGroupsNamed(mend(text.replace(QUOTED, ' ')).toLowerCase());
  if (!plain.includes(GROUP)) return false;
  let named = false;
  for (const [sentence] of plain.matchAll(/[^.!?\n]+[.!?]*/g)) {
    named ||= sentence.includes(GROUP);
    if (named && CUE.test(sentence) && !REPORTED.test(sentence) && PATTERNS.some((pattern) => pattern.test(sentence))) return true;
  }
  return false;
}
