/** Words that deny a group worth: nouns as plurals are read too. */
export const CONTEMPT = words(`
  scum scumbag trash garbage filth vermin rat pest parasite leech cockroach maggot plague disease cancer virus pig dog animal ape monkey beast monster savage barbarian freak subhuman inhuman inferior
  disgusting repulsive revolting repugnant vile gross nasty filthy dirty evil wicked worthless useless pathetic stupid dumb brainless mindless retarded idiotic moronic idiot moron imbecile dickhead asshole arsehole bastard
  prick bitch cunt whore slut degenerate deviant pervert abomination criminal terrorist rapist thug liar thief thieve crook lazy insufferable unbearable intolerable despicable deplorable detestable abhorrent loathsome ridiculous shit shitty crap bullshit fucker motherfucker douchebag
  brain-dead sick sickening ugly disgrace burden problem danger threat mistake waste joke refuse rubbish sewage dirt rodent insect swine worst uncivilised uncivilized uneducated ignorant dishonest violent cruel immoral sinful
  stupidest dumbest filthiest laziest lesser backward primitive feral rabid diseased hideous creepy stinking greedy cowardly worthless
`);
/** Words for hating. */
export const HATE = words('hate despise detest loathe abhor hatred contempt disdain disgust');
/** What is done to people who are to be harmed, as a participle. */
export const HARMED = words('killed shot hanged hung burned burnt beaten stabbed executed exterminated eradicated gassed lynched murdered annihilated dumped butchered slaughtered drowned raped tortured whipped caged deported banned jailed imprisoned punished removed euthanized sterilized castrated wiped locked put');
/** What is wished upon people. */
export const HARM = words('die suffer burn rot perish disappear drown bleed hang vanish');
/** What one does to harm people. */
export const ATTACK = words('kill hurt beat stab shoot strangle burn hang destroy punch attack murder rape exterminate eradicate execute gas lynch slaughter torture drown crush smash');

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The words as one alternative of a pattern. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  return `(?:${lists.flat().join('|')})`;
}
