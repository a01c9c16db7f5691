import { finding, patternCheck, turnsWith, type Check } from './check.ts';

/** Said by those who build or study such machines, not by one. */
const AT_WORK = '(?! (?:\\w+ )?(?:researcher|engineer|scientist|consultant|student|developer|specialist|trainer|expert|artist|startup|company|product|lab|team|teacher|designer|manager|lawyer|enthusiast|skeptic|sceptic)s?\\b)';
const AI = '(?:ai\\b|artificial intelligence|(?:large )?language model|chat ?bot)';
/** The speaker is a machine: "as an AI", "I am ChatGPT"; to speak of one, or to be a virtual assistant for two firms, is human. */
const MACHINE = new RegExp(
  [
    `\\bas an? ${AI}(?: (?:language model|assistant))?${AT_WORK}`,
    `\\bi(?:'m| am) (?:just |only )?an? ${AI}(?: (?:language model|assistant))?${AT_WORK}`,
    "\\bas an? (?:virtual )?assistant, i (?:can't|cannot|can not|do not|don't|am (?:not|unable|here)|'m)|\\bi(?:'m| am) (?:just|only) an? (?:virtual )?assistant(?=[.,!]| (?:and|so) i (?:can't|cannot|don't|do not))",
    "\\b(?:i(?:'m| am)|i was (?:trained|made|created|developed|built) by) (?:chatgpt|openai|gpt-?\\d)|\\bmy training data (?:only |does|doesn't|goes|ends|includes|stops|was cut)|\\bmy knowledge cut-?off",
  ].join('|'),
  'i',
);
/** How assistants end an answer; people who have given a talk may, too. */
const CLOSING = /\blet me know if (?:you have|there(?:'s| is| are)) any(?:thing else (?:i can|you)| (?:other|further|more|additional) (?:questions?|concerns))/i;
const SERVANT = /\b(?:how (?:can|may) i (?:assist|help) you(?: today)?\b|is there anything else (?:i can|you(?:'d| would) like)|i(?:'m| am) here to (?:help|assist)\b|feel free to ask|happy to assist|i do(?:n't| not) have (?:personal (?:experiences?|opinions?|feelings|preferences|beliefs)|feelings(?! (?:for|about|either|towards?|on|left|anymore)\b)|a physical (?:body|form))|i can(?:'t|not) (?:fulfill|comply|assist) )/i;
const NAMED = /\bmy name(?: is|'s) ([A-Z][a-z]+|[a-z]+)\b/i;

/** A speaker who greets or addresses the own name speaks as the other. */
const ownName: Check = (sheet) =>
  sheet.profiles.flatMap(({ attributes }, speaker) =>
    attributes.flatMap(({ id, text }) => {
      const name = NAMED.exec(text)?.[1];
      if (name === undefined) return [];
      const addressed = new RegExp(`(?:^|\\n)(?:hi|hello|hey|thanks|thank you|nice to meet you|bye)(?: there)?,? ${name}\\b(?!'s| (?:here|speaking|again|is my name|is me)\\b)`, 'i');
      const turns = turnsWith(sheet, addressed).filter((at) => sheet.conversation.turns[at].speaker === speaker);
      return turns.length === 0 ? [] : [finding('role-flip', 'error', `the speaker called ${name} addresses ${name}`, turns, 'Give these lines to the other speaker.', [id])];
    }),
  );

/** People speak as themselves, not as a machine and not as each other. */
export const roleChecks: readonly Check[] = [
  patternCheck('assistant-speak', 'error', MACHINE, 'the speaker talks as a machine', 'Let the person speak.'),
  patternCheck('assistant-speak', 'warning', CLOSING, 'the speaker closes as an assistant does', 'Let the person speak as an equal.'),
  patternCheck('servant-speak', 'warning', SERVANT, 'the speaker offers help as an assistant does', 'Let the person speak as an equal.'),
  ownName,
];
