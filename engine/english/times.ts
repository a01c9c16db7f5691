const NUMBER = '(?:an?|one|two|three|four|five|six|ten|a few|a couple of|several|\\d+|about an?|about two)';
const TIME = [
  'every (?:single )?(?!time\\b)\\w+', 'each (?!time\\b)\\w+', `(?:once|twice|${NUMBER} times) (?:a|every|per) \\w+`, 'on (?:the )?weekends', '(?:on|during) \\w+days?', 'in my (?:spare|free) time', 'in the (?:mornings?|evenings?|afternoons?|spring|summer|fall|winter)',
  'during the (?:day|week|night|summer|winter|spring|fall)', 'at night', 'most days', 'yesterday', 'last \\w+', 'this (?:year|month|week|morning)', 'next (?:year|month|week|summer|spring|fall|winter)', `${NUMBER} \\w+ ago`, 'in (?:19|20)\\d\\d',
  `in (?:just |about )?${NUMBER} (?:days?|weeks?|months?|years?)`, 'growing up', 'as a (?:kid|child|hobby|teenager)', 'after (?:work|school)',
].join('|');
const LAST = new RegExp(`^(.+?),? (?:just )?(${TIME})$`, 'i');
/** A phrase of two times: the last belongs to its second half alone, "weddings on Saturdays and clouds on Sundays". */
const OF_TWO = new RegExp(`\\b(?:${TIME}),? (?:and|or|but) `, 'i');
const YEAR = /^(\S+ .+?) (in (?:19|20)\d\d)( (?:with|as|from|at) .+)$/i;

/** Takes the time out of a verb phrase so that it can come first: "walk every day" gives "walk" and "every day"; undefined without one. */
export function timed(phrase: string): { readonly rest: string; readonly time: string } | undefined {
  const [, before, year, after = ''] = YEAR.exec(phrase) ?? [];
  if (before !== undefined && year !== undefined) return { rest: before + after, time: year };
  const [, rest, time] = LAST.exec(phrase) ?? [];
  return rest === undefined || time === undefined || OF_TWO.test(rest) || /\b(?:and|or|because|just|almost|nearly|of|for|least|most)$/i.test(rest) ? undefined : { rest, time };
}
