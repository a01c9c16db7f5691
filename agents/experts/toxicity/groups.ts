/** Words for groups people are attacked for belonging to, each with its singular. */
const NAMES = [
  'wom[ae]n', 'girls?', 'females?', 'feminists?', 'men', 'gays?', 'gay (?:people|person|folks?|men|man|women|woman)', 'lesbians?', 'homosexuals?', 'queers?', 'bisexuals?',
  'trans(?:gender|sexual)?s?(?: (?:people|persons?|folks?|wom[ae]n|m[ae]n|girls?|boys?|kids?))?', 'black(?:s| (?:people|persons?|folks?|m[ae]n|wom[ae]n|guys?|kids?))', 'whites|white (?:people|folks?|m[ae]n|wom[ae]n)',
  'brown people', 'people of colou?r', 'muslims?', 'jews?', 'jewish people', 'christians?', 'catholics?', 'hindus?', 'sikhs?', 'buddhists?', 'atheists?', 'mormons?',
  'asians?', 'mexicans?', 'latin[oax]s?', 'hispanics?', 'africans?', 'arabs?', 'indians?', 'pakistanis?', 'chinese(?: people)?', 'native americans?', 'gyps(?:y|ies)', 'immigrants?', 'migrants?', 'foreigners?', 'refugees?', 'asylum seekers?',
  '(?:black|gay|trans|disabled|female|muslim|jewish|immigrant) lives', 'disabled(?: (?:people|persons?|folks?|kids?|wom[ae]n|m[ae]n))?', 'people with disabilities', 'wheelchair users?', 'autistic (?:people|persons?|kids?)', 'old people', 'the elderly', 'homeless people', 'poor people', 'fat people',
];

/** Source of a pattern for a named group, without boundaries. */
export const GROUP = `(?:${NAMES.join('|')})`;

/** Whether a text names a group at all; most do not, so it is looked at first. */
export const NAMES_GROUP = new RegExp(`\\b${GROUP}\\b`, 'i');
