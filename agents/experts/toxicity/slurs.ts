/** Slurs with hardly another meaning, singular and plural. */
const PLAIN = 'faggots?|retards?|sluts?|whores?|trann(?:y|ies)|spics?|wetbacks?|ragheads?|towelheads?|camel (?:fuckers?|jockeys?)|rapefugees?|muzzies?|negro(?:es|s)?';
/** Slurs that are ordinary words as well: gaps, cigarettes, tools, dams, animals. */
const DOUBLE = 'fags?|dykes?|chinks?|spastics?|abos?|coons?|cripples?|homos?|hoes?|queers?';
const ANY = `(?:${PLAIN}|${DOUBLE})\\b(?! sapiens)`;
const KNOWN = new RegExp(`\\b(?:${PLAIN}|${DOUBLE}|crackers?)\\b`, 'i');

const NOBODY = '(?!maine\\b|type\\b|kind\\b|word\\b|garden\\b|not\\b)';
/** What makes people of it. Whoever takes the word for themselves ("I am a fag and proud") is left alone. */
const OF_PEOPLE = new RegExp(
  [
    // "My boss is a chink.", "They are just a bunch of cripples."
    `(?<!\\b(?:i|we|there|here|ourselves|myself|what|it|that|this)(?: [a-z]+)? )(?:\\b(?:is|are|was|were)|(?<=\\b(?:she|he|who|they|you)'(?:s|re))) (?:(?:just|such|really|nothing but|only|always|all|probably|clearly) )*(?:an? |the |another )?(?:bunch of |lot of |load of )?(?:${NOBODY}(?!fellow\\b|proud\\b)[\\w-]+ ){0,1}?${ANY}(?! (?:in|of|between|community|people|person|culture|theory|representation|icon|artist|along|by|bars?|friendly)\\b)`,
    `\\bwhat an? (?:\\w+ )?(?:${PLAIN}|fag|chink|dyke|coon|spastic|cripple|homo)\\b`,
    `\\b(?:fucking|dirty|filthy|stupid|just another|you|(?:bunch|lot|load) of|too many|(?:get out|go away|shut up),?)(?: (?!to\\b|like\\b|ate\\b)\\w+)? ${ANY}(?! (?:people|person|community|culture|theory)\\b)`,
    `\\b(?:those|these|all(?: the)?) (?:\\w+ )?(?:${PLAIN})\\b|\\btypical (?:${PLAIN}|${DOUBLE}) (?:behaviou?r|move|thing|attitude)\\b|\\b(?:like an?|typical) (?:\\w+ )?(?:${PLAIN})\\b`,
    `\\b${ANY} like (?:you|him|her|them|that)\\b`,
    `^\\W*(?:all |the )?(?:${PLAIN}|${DOUBLE}) (?:just |all |always |really )*(?:can't|cannot|should|must|need to|ruin|never|ain't)\\b`,
    `[,;] (?:you )?(?:faggot|retard|slut|whore|tranny|raghead|wetback)[.!]*$`,
    `\\b(?:you(?: are|'re)?(?: just| such| nothing but)*(?: a| an)? (?:(?:stupid|fucking|dumb|dirty) )?|fucking |redneck )crackers?\\b(?<!\\byou crackers)`,
  ].join('|'),
  'im',
);
/** About food, tools, dams, cigarettes, or about the word itself. */
const OTHERWISE = /\b(?:ate|eat(?:en|ing)?|cook(?:ed|ing)?|dinner|gravy|meatballs?|smok(?:e|ed|ing)|cigarettes?|gardens?|shed|soil|rake|spade|shovel|river|flood|polder|canal|armou?r|curtains?|transmission|gearbox|the word|slurs?|called? (?:me|him|her|us|them|ourselves|myself)|calling (?:me|him|her|us|them|ourselves|myself|people|someone|anyone)|calls|who said|said that)\b/i;

/** Whether a text uses a slur of people, by sentence pattern: many of the words are ordinary ones, too. */
export function slursIn(text: string): boolean {
  return KNOWN.test(text) && OF_PEOPLE.test(text) && (text.match(/[^.!?\n]+[.!?]*/g) ?? []).some((sentence) => OF_PEOPLE.test(sentence.trim()) && !OTHERWISE.test(sentence));
}
