import { finding, patternCheck, turnsWith, type Check } from './check.ts';

const MACHINE =
  /\b(?:as an? (?:ai|artificial intelligence|(?:ai )?language model|(?:ai|virtual) assistant|chat ?bot)\b(?! (?:for|at|in|to|engineer|researcher|manager))|as an? assistant,? i (?:do not|don't|can't|cannot|am (?:not|unable)|can only)|i(?:'m| am) (?:just |only )?an? (?:ai\b(?! (?:engineer|researcher|student))|artificial intelligence\b(?! (?:engineer|researcher|student))|(?:large )?language model|(?:ai|virtual) assistant\b(?! (?:for|at|in|to))|chat ?bot)|my training data|my knowledge cut-?off|(?:i(?:'m| am)|this is|(?:trained|made|developed|created) by) (?:chatgpt|openai))/i;
const SERVANT = /\b(?:how (?:can|may) i (?:assist|help) you(?: today)?\b|is there anything else (?:i can|you(?:'d| would) like)|i(?:'m| am) here to (?:help|assist)\b|feel free to ask|let me know if (?:you have any|i can|there(?:'s| is) anything)|happy to assist|i do(?:n't| not) have (?:personal|feelings|a physical)|i can(?:'t|not) (?:fulfill|comply|assist) )/i;
const NAMED = /\bmy name(?: is|'s) ([A-Z][a-z]+|[a-z]+)\b/i;

/** A speaker who greets or addresses the own name speaks as the other. */
const ownName: Check = (sheet) =>
  sheet.profiles.flatMap(({ attributes }, speaker) =>
    attributes.flatMap(({ id, text }) => {
      const name = NAMED.exec(text)?.[1];
      if (name === undefined) return [];
      const addressed = new RegExp(`(?:^|\\n)(?:hi|hello|hey|thanks|thank you|nice to meet you|bye)(?: there)?,? ${name}\\b(?! (?:here|speaking)\\b)`, 'i');
      const turns = turnsWith(sheet, addressed).filter((at) => sheet.conversation.turns[at].speaker === speaker);
      return turns.length === 0 ? [] : [finding('role-flip', 'error', `the speaker called ${name} addresses ${name}`, turns, 'Give these lines to the other speaker.', [id])];
    }),
  );

/** People speak as themselves, not as a machine and not as each other. */
export const roleChecks: readonly Check[] = [
  patternCheck('assistant-speak', 'error', MACHINE, 'the speaker talks as a machine', 'Let the person speak.'),
  patternCheck('servant-speak', 'warning', SERVANT, 'the speaker offers help as an assistant does', 'Let the person speak as an equal.'),
  ownName,
];
