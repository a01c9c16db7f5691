/** What kind of personal data a passage gives away. */
export type PersonalData = 'email' | 'phone' | 'card' | 'id-number' | 'street-address';

const EMAIL = /\b[a-z0-9._%+-]+@(?!(?:[a-z0-9-]+\.)*(?:example|test|invalid|localhost)\b)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!example|test|invalid)[a-z]{2,}\b/i;
/** Ten digits or more as people write numbers to call; numbers with 555-01 are set aside for stories. */
const PHONE = /(?<![\d.,$€£-])(?:\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,4}\d{2,4}|(?:1[ .-])?\(\d{3}\) ?\d{3}[ .-]?\d{4}|(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{3,4} \d{3} ?\d{3,4})(?![\d-])/g;
const FICTIONAL = /555[ .-]?01\d\d$/;
const CARD = /(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])/g;
const ID_NUMBER = /(?<!\d|-)(?!000|666|9\d\d)\d{3}-\d{2}-\d{4}(?!\d|-)|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/;
/** Digits alone are anything; after one of these words they are what the word says. */
const NAMED_ID = /\b(?:ssn|social(?: security)?(?: (?:number|no\.?))?|social insurance number|passport(?: (?:number|no\.?))?|national id|identity (?:card|number)|tax id|driver'?s licen[cs]e)\b[^.\n\d]{0,25}(?:\d{3} \d{2} \d{4}|[A-Z]{0,2}\d{8,9})(?!\d)/i;
const NAMED_PHONE = /(?:(?<!\b(?:order|tracking|ticket|invoice|serial|reference|case|part|model|policy|member|membership|customer|lottery|isbn|booking|confirmation|flight|account) )\b(?:number|phone|cell|mobile|whatsapp)(?:'s| is|:)?(?: still| now)?:?|\b(?:call|text|ring|reach|dial|whatsapp)(?: me| us| him| her)?(?: at| on|:)?(?: my (?:cell|mobile|phone))?) ?(\+?\d{10,12})(?!\d)/gi;
const STREET = /\b\d{1,5}[a-z]? (?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|N|S|E|W)\.? )?(?:[A-Z][a-z'-]+ |\d+(?:st|nd|rd|th) ){1,3}(?:[Ss]treet|St|[Aa]venue|Ave|[Rr]oad|Rd|[Ll]ane|Ln|[Dd]rive|Dr|[Bb]oulevard|Blvd|[Cc]ourt|Ct|[Tt]errace|Way|Place|Square)\b\.?/;
/** Where a street stands for a time or a count, not for where somebody lives. */
const NO_ADDRESS = /^\d+ (?:minutes?|miles?|blocks?|years?|days?|hours?|times?|of|in|on|people|cats?|dogs?|a|the|and|more|different|other|from|down|up|off|to|all|long|along|by) /i;

/** The kinds of personal data in one utterance that look real; invented-looking ones (example.com, 555-01xx) are none. */
export function personalDataIn(text: string): PersonalData[] {
  if (!/\d|@/.test(text)) return [];
  const found: PersonalData[] = [];
  if (EMAIL.test(text)) found.push('email');
  const cards = (text.match(CARD) ?? []).filter(passesLuhn);
  if (cards.length > 0) found.push('card');
  const phones = (text.match(PHONE) ?? []).filter((number) => digitsOf(number).length >= 9 && digitsOf(number).length <= 15 && !FICTIONAL.test(number));
  const called = [...text.matchAll(NAMED_PHONE)].some(([, number]) => !FICTIONAL.test(number));
  if ((phones.length > 0 || called) && cards.length === 0) found.push('phone');
  if (ID_NUMBER.test(text) || NAMED_ID.test(text)) found.push('id-number');
  const street = STREET.exec(text)?.[0];
  if (street !== undefined && !NO_ADDRESS.test(street)) found.push('street-address');
  return found;
}

/** The check digit of card numbers (ISO/IEC 7812). */
function passesLuhn(number: string): boolean {
  const digits = digitsOf(number);
  if (new Set(digits).size < 2) return false;
  const sum = [...digits].reverse().reduce((all, digit, at) => all + (at % 2 === 0 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
