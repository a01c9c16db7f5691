import type { Finding } from '../../../domain/critique.ts';
import type { Subject } from '../expert.ts';
import { words } from '../../../text/words.ts';

/** A subject with what every check would otherwise work out again. */
export interface Sheet extends Subject {
  readonly texts: readonly string[];
  /** All texts, one a line: a pattern that is nowhere costs one look. */
  readonly whole: string;
  /** Lower-case words of every turn. */
  readonly words: readonly (readonly string[])[];
  /** All words in one line, turns set apart by bars, a space at both ends. */
  readonly allWords: string;
}

/** Looks at a conversation for one kind of defect; pure and fast. */
export type Check = (sheet: Sheet) => Finding[];

/** White space that is more than one blank; to exchange every single blank for itself takes longer than all the rest. */
const ODD_SPACE = /[^\S ]\s*| \s+/g;

/** Prepares a subject for the checks. */
export function sheetOf(subject: Subject): Sheet {
  const texts = subject.conversation.turns.map(({ text }) => text.replace(/[’`]/g, "'").replace(ODD_SPACE, ' '));
  const lines = texts.map(words);
  return { ...subject, texts, whole: texts.join('\n'), words: lines, allWords: ` ${lines.map((line) => line.join(' ')).join(' | ')} ` };
}

/** Indexes of the turns in which a pattern is found; the pattern must not be global, and needs the flag `m` where it has `^`. */
export function turnsWith(sheet: Sheet, pattern: RegExp): number[] {
  if (!pattern.test(sheet.whole)) return [];
  return sheet.texts.flatMap((text, at) => (pattern.test(text) ? [at] : []));
}

/** A finding of the linter. */
export function finding(code: string, severity: Finding['severity'], message: string, turns: readonly number[], repair: string, attributes: readonly string[] = []): Finding {
  return { code, message, severity, turns: [...turns], attributes: [...attributes], repair };
}

/** A check that looks for one pattern in every turn. */
export function patternCheck(code: string, severity: Finding['severity'], pattern: RegExp, message: string, repair: string): Check {
  return (sheet) => {
    const turns = turnsWith(sheet, pattern);
    return turns.length === 0 ? [] : [finding(code, severity, message, turns, repair)];
  };
}
