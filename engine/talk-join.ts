import { tidy } from './phrase.ts';

const KEEPS_CAPITAL = /^(?:I\b|I['’])/;
const LOWERS =
  /^(?:My|The|A|An|There|There's|It|It's|We|We're|Our|When|If|In|On|At|For|Since|What|What's|How|Which|Who|Where|Do|Does|Did|Are|Is|Have|Has|Would|Could|Can|Ever|Any|Anything|You|Some|Somebody|Someone|They|Most|Every|Not|No|Nobody|Nothing|As|These|This|That|That's|Being|Going|To|Were|Was|Will|Should|Between|With|Two|Three|Four|Five|Six|One|Both|All|After|Before|Even|Once|Come|Ask|Put|Give|Call|Tell|Few|Few|Nothing|Part|Deep|You'll|You've|You're|They've|She|He|Having|Working|Living|Growing|Watching|Playing|Whenever|By|Speaking|First|Don't|Please)\b/;

/** Joins a lead and what it leads to: after a comma the sentence goes on, after a colon or full stop it begins anew. */
export function joined(lead: string | undefined, text: string, otherwise = ':'): string {
  if (lead === undefined) return text;
  const runsOn = /(?:,| but| and| so)$/.test(lead);
  if (!runsOn) return tidy(`${lead} ${text}`);
  if (KEEPS_CAPITAL.test(text)) return `${lead} ${text}`;
  if (LOWERS.test(text)) return `${lead} ${text[0].toLowerCase()}${text.slice(1)}`;
  return tidy(`${lead.replace(/(?:,|,? (?:but|and|so))$/, '')}${otherwise} ${text}`);
}
