import type { DialogueMeasures } from './dialogue-measures.ts';

/** One line of the table of measures. */
export interface MeasureRow {
  readonly key: keyof DialogueMeasures;
  readonly label: string;
  readonly kind: 'share' | 'number' | 'ratio';
}

/** The lines of the table of measures, in order. */
export const MEASURES: readonly MeasureRow[] = [
  { key: 'conversations', label: 'conversations', kind: 'number' },
  { key: 'alternating', label: 'strictly alternating', kind: 'share' },
  { key: 'slots', label: 'bracketed or braced slots left in', kind: 'share' },
  { key: 'greetings', label: 'opens with hi / hello / hey', kind: 'share' },
  { key: 'stockQuestions', label: 'asks "what do you do for fun / for a living"', kind: 'share' },
  { key: 'distinctOpenings', label: 'distinct two-line openings', kind: 'share' },
  { key: 'utterances', label: 'utterances a conversation', kind: 'number' },
  { key: 'wordsPerUtterance', label: 'words an utterance', kind: 'number' },
  { key: 'questions', label: 'questions among utterances', kind: 'share' },
  { key: 'agreement', label: '"me too" agreement among utterances', kind: 'share' },
  { key: 'voiced', label: 'attributes voiced by their owner (word overlap)', kind: 'share' },
  { key: 'silentSpeakers', label: 'speakers who voice none of theirs', kind: 'share' },
  { key: 'claimed', label: 'attributes claimed by the wrong speaker', kind: 'share' },
  { key: 'verbatim', label: 'attributes copied word for word', kind: 'share' },
  { key: 'voicedEarly', label: 'voiced attributes that come in the first third', kind: 'share' },
  { key: 'distinct1', label: 'distinct-1', kind: 'ratio' },
  { key: 'distinct2', label: 'distinct-2', kind: 'ratio' },
  { key: 'distinct3', label: 'distinct-3', kind: 'ratio' },
  { key: 'distinctUtterances', label: 'distinct utterances', kind: 'share' },
];

/** The figure of one line as text; `-` when nothing could be counted. */
export function showMeasure({ key, kind }: MeasureRow, measures: DialogueMeasures): string {
  const value = measures[key];
  if (value === null) return '-';
  if (kind === 'share') return showShare(value);
  return kind === 'ratio' ? value.toFixed(3) : Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** A share in [0, 1] as per cent; `-` for null. */
export function showShare(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(1)} %`;
}
