import { GROUP as NAMED } from './groups.ts';

/** Stands for a named group, so that the patterns need not hold all their names. */
export const GROUP = 'qgroup';
const NAMES = new RegExp(`\\b${NAMED}\\b`, 'g');
/** "My girls", "our two immigrants": people one knows. */
const KNOWN = /\b(?:my|our|his|her)(?: [a-z]+(?: and)?)? $/;
/** "The girls", "two old men": some, not all. */
const SOME = /\b(?:the|your|their|both|two|three|four|five|six|seven|few|couple of)(?: (?:old|young|little|other|nice|big|tall|lovely))? $/;
const NOT_ALL_OF_A_SEX = /^(?:girls?|wom[ae]n|m[ae]n|females|(?:old|homeless) people)$/;
/** "Those women at the desk": some at a place. */
const HERE = /^ (?:at|behind|beside|next|opposite|over (?:there|here)|upstairs|downstairs|outside|on (?:the|my)|in (?:my|our|the (?:office|shop|queue|line|kitchen|next|corner|pub|gym|park|picture|photo)))\b/;
/** What belongs to a group and is no thing of it. */
const OWNING = /^'(?!s? ?(?:nature|lives|life|rights|necks?|throats?|heads?|skulls?)\b)/;
/** A name before one of these is an adjective: food and the like are no people. */
const THING = /^ (?:foods?|cuisine|cooking|restaurants?|take-?(?:away|out)s?|dish(?:es)?|curr(?:y|ies)|noodles|soups?|desserts?|sweets|breakfasts?|tea|coffee|beer|wine|music|songs?|movies?|films?|cinema|tv|soap operas?|soaps?|operas?|novels?|books?|literature|comics|languages?|grammar|accents?|lessons?|class(?:es)?|homework|exams?|characters?|weather|summers?|winters?|heat|climate|traffic|roads?|elephants?|ocean|cars?|phones?|apps?|products?|toys?|furniture|carpets?|rugs?|clothes|fashion|shoes|jewellery|holidays?|festivals?|new year|night|nights|team|teams|league|football|cricket|school|schools|soccer|toilets?|bathrooms?|room|magazines?|medicine|checkers|standoffs?|wrestling|hats?|lanterns?|fireworks|zodiac|history|politics|markets?|shops?|stores?|sports?|bars?|shows?|visas?|paperwork|forms?)\b/;

/** A text in lower case with every name of a group as a whole exchanged for one word; people one knows, things, and some of a sex keep theirs. */
export function withGroupsNamed(text: string): string {
  return text.replace(NAMES, (name, at: number) => {
    const [before, after] = [text.slice(Math.max(0, at - 24), at), text.slice(at + name.length, at + name.length + 24)];
    const some = KNOWN.test(before) || (NOT_ALL_OF_A_SEX.test(name) && (SOME.test(before) || HERE.test(after)));
    return some || OWNING.test(after) || THING.test(after) ? name : GROUP;
  });
}
