import type { Random } from '../../domain/random.ts';

type Rule = readonly [pattern: RegExp, clash: (found: readonly string[], random: Random) => string | undefined];

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const PLACES = ['Ohio', 'Texas', 'Boston', 'Canada', 'Chicago', 'London', 'Seattle', 'Florida'];
const COLORS = ['green', 'red', 'purple', 'blue', 'yellow'];

/** Statements that deny an attribute, in everyday forms; the first rule that fits is used. */
const DENIALS: readonly Rule[] = [
  [/^I (?:really |absolutely )?(?:love|like|enjoy|adore) (.+)$/, ([, what], random) => random.pick([`I can't stand ${what}.`, `I don't like ${what} at all.`, `I hate ${what}.`, `I never liked ${what}.`])],
  [/^I (?:hate|dislike|can't stand|don't like|detest) (.+)$/, ([, what], random) => random.pick([`I love ${what}.`, `I really enjoy ${what}.`])],
  [/^I (?:have|own|keep) (?:an?|one|two|three|four|five|six|seven|eight|\d+) (.+)$/, ([, what], random) => random.pick([`I don't have a ${what}.`, `I have no ${what}.`, `I don't own any ${what}.`])],
  [/^I (?:don't|do not) (have|own|eat|drink|drive|like|watch|cook|own|smoke) (?:any |a |an )?(.+)$/, ([, verb, what]) => `I ${verb} ${what}.`],
  [/^I am (?!not\b)(.+)$/, ([, what], random) => random.pick([`I am not ${what}.`, `I'm not ${what}.`])],
  [/^I'm (?!not\b)(.+)$/, ([, what]) => `I'm not ${what}.`],
  [/^I can't (.+)$/, ([, what]) => `I can ${what}.`],
  [/^I can (.+)$/, ([, what]) => `I can't ${what}.`],
  [/^I never (.+)$/, ([, what]) => `I ${what} all the time.`],
  [/^I (was|have been) (?!able)(.+)$/, ([, verb, what]) => `I ${verb === 'was' ? "wasn't" : "haven't been"} ${what}.`],
  [/^I ((?!used|had|would|could|don't|do not|did|will|have|want|wish|went|grew|met|lost|took|made|got|ran|once|just|still|always|also|only|once|recently|currently|\w+ed\b)\w+) (.+)$/, ([, verb, what], random) => random.pick([`I don't ${verb} ${what}.`, `I never ${verb} ${what}.`])],
  [/^I (?!used|needed)(\w+[^e]ed) (.+)$/, ([, verb, what]) => `I never ${verb} ${what}.`],
  [/^My (.+?) (is|are) (?!not\b)(.+)$/, ([, who, verb, what]) => `My ${who} ${verb} not ${what}.`],
];

/** Statements that give one thing another value than an attribute does. */
const OTHER_VALUES: readonly Rule[] = [
  [/^(My favou?rite [\w ]+? is) (.+)$/, ([, start, value], random) => `${start} ${random.pick(COLORS.filter((one) => !value.includes(one)))}.`],
  [/^(I am|I'm) (\d+|[a-z]+ty(?:-[a-z]+)?)(?: years old)?\b.*$/, ([, start, age], random) => `${start} ${random.pick([18, 27, 36, 45, 58, 71].map(String).filter((one) => one !== age))} years old.`],
  [/^(I live in) (.+)$/, ([, start, place], random) => `${start} ${random.pick(PLACES.filter((one) => !place.includes(one)))}.`],
  [/^(I was born in|I am from|I'm from|I come from|I grew up in) (.+)$/, ([, start, place], random) => `${start} ${random.pick(PLACES.filter((one) => !place.includes(one)))}.`],
  [/^(I have) (two|three|four|five|six|seven) ((?:\w+ )?(?:dogs|cats|children|kids|sons|daughters|brothers|sisters|siblings|grandchildren))\b.*$/, ([, start, count, what], random) => `${start} ${random.pick(NUMBERS.filter((one) => one !== count))} ${what}.`],
  [/^(I work as|I am|I'm) an? ((?:retired |freelance )?(?:nurse|teacher|carpenter|electrician|plumber|lawyer|cook|chef|baker|farmer|accountant|librarian|barber|welder|mechanic|engineer|dentist|pharmacist|waiter|waitress|firefighter|paramedic|bus driver|truck driver|journalist|architect|hairdresser|cashier|janitor|surgeon|gardener|tailor|programmer))\b.*$/, ([, , job], random) => `I work as a ${random.pick(['pilot', 'dentist', 'plumber', 'librarian', 'nurse'].filter((one) => !job.includes(one)))}.`],
  [/^(?:I am|I'm) married\b.*$/, (_found, random) => random.pick(["I'm single.", 'I have never been married.'])],
  [/^(?:I am|I'm) (?:single|divorced)\b.*$/, (_found, random) => random.pick(["I'm married.", 'My wife and I are happy.'])],
  [/^(?:I am|I'm) an? (?:strict )?(vegan|vegetarian)\b.*$/, (_found, random) => random.pick(['I eat steak every week.', 'I love bacon.', 'I had chicken for lunch, I eat it all the time.'])],
  [/^(?:I am|I'm) an only child\b.*$/, (_found, random) => random.pick(['I have two sisters.', 'My brother is coming over tonight.'])],
  [/^(?:I am|I'm) allergic to (cat|dog)s\b.*$/, ([, what]) => `I have a ${what}.`],
];

/** A statement its owner could not make truthfully beside the attribute, by denying it; undefined where no rule fits. */
export function denialOf(attribute: string, random: Random): string | undefined {
  return clash(DENIALS, attribute, random);
}

/** The same by giving another value. */
export function otherValueOf(attribute: string, random: Random): string | undefined {
  return clash(OTHER_VALUES, attribute, random);
}

function clash(rules: readonly Rule[], attribute: string, random: Random): string | undefined {
  const plain = attribute.replace(/[.!]+$/, '');
  for (const [pattern, say] of rules) {
    const found = pattern.exec(plain);
    if (found !== null) return say(found, random);
  }
  return undefined;
}
