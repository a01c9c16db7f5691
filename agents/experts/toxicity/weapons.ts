const BOMB = '(?:pipe |nail |car |dirty |petrol |fertili[sz]er |home-?made |small |big |real |simple |working )*(?:bombs?|explosives?|grenades?|molotovs?(?: cocktails?)?|detonators?)';
const PLACED = "(?:put|place|plant|hide|leave|bury|set|drop|throw) (?:it|them|this|that|the (?:bomb|pipe|package|bag|backpack)) (?:under|in|into|inside|behind|beneath|near|next to|at|through|between)\\b";

/** How to build a bomb, or where to put it, as told to somebody. */
const TOLD_HOW = new RegExp(
  [
    `\\bhow (?:to|do (?:i|you|we)|can (?:i|you|we)|would (?:i|you|we)|you(?: can)?) (?:build|make|assemble|construct|set off|plant) an? ${BOMB}`,
    `(?:^|[.!?;:] *|\\b(?:then|first|next|and|you (?:can|should|need to|have to|must)|let's|i(?:'ll| will) (?:help|teach|show) you(?: how)?(?: to)?|we (?:should|will)) )(?:build|make|assemble|construct|plant|set off|detonate|throw) (?:a|an|the|your) ${BOMB}`,
    // "Fill the pipe with powder."
    `\\b(?:fill|pack|stuff|load) (?:the|a|your|each|that) (?:\\w+ )?(?:pipe|tube|cylinder|shell)s? with (?:\\w+ ){0,3}?(?:gun ?powder|black powder|powder|nails|ball bearings|explosives?|fertili[sz]er|shrapnel|match ?heads)\\b`,
    `\\b(?:fill|pack|stuff|load) (?:the|a|your|each|that) (?:\\w+ )?(?:\\w+) with (?:\\w+ ){0,3}?(?:gunpowder|explosives?|shrapnel|ball bearings|nails|petrol|gasoline)\\b.{0,80}\\b(?:fuse|detonator|wick|rag|light it|timer|explode|blow|${PLACED})`,
    `\\b(?:put|place|plant|hide|leave|set|throw) (?:the|a|your) ${BOMB} (?:under|in|into|inside|behind|beneath|near|next to|at|between)\\b`,
    `\\b${BOMB}\\b.{0,60}\\b${PLACED}|\\b(?:i(?:'ll| will| am going to|'m going to| want to)|we (?:should|will|could)|let's) (?:bomb|blow up) (?:the|this|that|your|their|a) (?:\\w+ )?(?:school|church|mosque|synagogue|temple|station|airport|office|building|hospital|bus|train|market|stadium|people|place)\\b`,
  ].join('|'),
  'im',
);
/** A bath bomb, a film, or a bomb that is found and made safe. */
const HARMLESS = /\b(?:bath|photo|seed|glitter|cocoa|chocolate|cherry|smoke|paint|flower) ?bomb|\b(?:film|movie|novel|book|documentary|episode|museum|video ?game|in the game|defus\w+|bomb squad|disarm\w*|tobacco|found an?|(?:from|during|in) the (?:first |second |last )?(?:world )?war)\b/i;

const CUE = /bomb|explosiv|grenade|molotov|detonat|powder|nails|shrapnel|fertili|bearings|heads|gasoline|petrol|blow up/i;

/** Whether there is anything in a longer text to look at closer. */
export function mayTeachWeapons(text: string): boolean {
  return CUE.test(text) && TOLD_HOW.test(text);
}

/** Whether a text tells how a bomb is built or used. */
export function teachesWeapons(text: string): boolean {
  return mayTeachWeapons(text) && !HARMLESS.test(text);
}
