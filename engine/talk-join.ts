import { tidy } from './phrase.ts';

const KEEPS_CAPITAL = /^(?:I\b|I['’])/;
const LOWERS =
  /^(?:My|The|A|An|There|There's|It|It's|We|We're|Our|When|If|In|On|At|For|Since|What|What's|How|How's|Which|Who|Who's|Where|Whereabouts|Do|Did|Does|Are|Is|Have|Has|Would|Could|Can|May|Ever|Any|Anything|You|Some|Somebody|Someone|They|Most|Every|Not|No|Nobody|Nothing|As|These|This|That|That's|Being|Going|To|Were|Was|Will|Should|Between|With|Two|Three|Four|Five|Six|One|Both|All|After|Before|Even|Once|Few|Part|You'll|You've|You're|They've|She|He|Having|Working|Living|Growing|Watching|Playing|Whenever|By|Don't|Seen|Coffee|Tea)\b/;
const RUNS_ON = /(?:,| but| and| because|^And|^But)$/;

/** True when a text can go on after a lead that ends in a comma. */
export function canRunOn(text: string): boolean {
  return (KEEPS_CAPITAL.test(text) || LOWERS.test(text)) && !/:|^(?:As for|When it comes|Out of all|Just so you know)\b/.test(text);
}

/** Joins a lead and what it leads to: after a comma, "and" or "but" the sentence goes on, after a full stop it begins anew. */
export function joined(lead: string | undefined, text: string): string {
  if (lead === undefined) return text;
  if (!RUNS_ON.test(lead)) return tidy(`${lead} ${text}`);
  if (KEEPS_CAPITAL.test(text)) return `${lead} ${text}`;
  if (LOWERS.test(text)) return `${lead} ${lowered(text)}`;
  return /,$/.test(lead) && lead.split(' ').length < 3 ? tidy(`${lead.slice(0, -1)}. ${text}`) : text;
}

/** Two statements in one breath, where both are short and begin with "I" or "my"; else one after the other. */
export function inOneBreath(first: string, second: string): string {
  const whole = (text: string): boolean => /^(?:I\b|I'|My\b|There)/.test(text) && /^[^?!:.]+\.$/.test(text);
  const short = first.split(' ').length + second.split(' ').length < 20;
  if (!whole(first) || !whole(second) || !short || /, (?:and|but|so) /.test(first)) return `${first} ${second}`;
  return `${first.slice(0, -1)}, and ${KEEPS_CAPITAL.test(second) ? second : lowered(second)}`;
}

function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
