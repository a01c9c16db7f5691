import { describe, expect, it } from 'vitest';
import { lint, linter } from '../../../agents/experts/linter.ts';
import type { Turn } from '../../../domain/conversation.ts';
import { describeExpert, offlineContext } from '../../conformance/expert.ts';
import { CLEAN, adaAndBo, subjectOf } from './subject.ts';

describeExpert(linter, async () => offlineContext(async () => []));

describe('the linter', () => {
  it('has nothing against a clean conversation', () => {
    expect(lint(adaAndBo(CLEAN))).toMatchObject({ outcome: 'pass', score: 1, findings: [] });
  });

  it.each([
    ['slot-left-in', 'Nice to meet you, I am [your name].'],
    ['slot-left-in', 'I moved here from {City} in spring.'],
    ['markup-left-in', 'That is **really** something to see.'],
    ['stage-direction', 'I know. *laughs and looks away* It burned again.'],
    ['stage-direction', 'I know (laughs). It burned again.'],
    ['leaked-reasoning', 'As User 1, I should mention my cats now.'],
    ['label-left-in', 'Sounds good. User 2: Thank you for the tea.'],
    ['assistant-speak', 'As an AI language model, I drink no tea.'],
  ])('fails a conversation with a %s: "%s"', (code, line) => {
    const verdict = lint(adaAndBo([...CLEAN.slice(0, 3), line, ...CLEAN.slice(4)]));
    expect(verdict.outcome).toBe('fail');
    expect(verdict.findings).toContainEqual(expect.objectContaining({ code, turns: [3], severity: 'error' }));
  });

  it('warns of an opening that several conversations of the set have, and of no other', () => {
    expect(lint({ ...adaAndBo(CLEAN), opened: 57 }).findings).toEqual([expect.objectContaining({ code: 'worn-opening', severity: 'warning', turns: [0], message: expect.stringContaining('57 conversations') })]);
    expect(lint({ ...adaAndBo(CLEAN), opened: 1 }).findings).toEqual([]);
  });

  it('fails two turns in a row and names the second', () => {
    const turns = CLEAN.map((text, at): Turn => ({ speaker: at === 2 || at % 2 === 1 ? 1 : 0, text }));
    expect(lint(subjectOf(turns, [], [])).findings).toContainEqual(expect.objectContaining({ code: 'not-alternating', turns: [2, 3] }));
  });

  it('fails a conversation far from the asked length and warns about a near one', () => {
    const subject = adaAndBo(CLEAN);
    expect(lint({ ...subject, utterances: { min: 10, max: 16 } }).outcome).toBe('fail');
    expect(lint({ ...subject, utterances: { min: 7, max: 9 } })).toMatchObject({ outcome: 'pass', findings: [{ code: 'asked-length', severity: 'warning' }] });
  });

  it('warns when one attribute is copied and fails when half of a profile is', () => {
    const lines = ['I bake bread before sunrise.', ...CLEAN.slice(1)];
    const once = lint(adaAndBo(lines, ['I bake bread before sunrise.', 'I have two very old cats.', 'I play chess on Sundays.']));
    expect(once).toMatchObject({ outcome: 'pass', findings: [{ code: 'copied-attribute', severity: 'warning', turns: [0] }] });
    const both = lint(adaAndBo([lines[0], lines[1], 'I have two very old cats.', ...lines.slice(3)], ['I bake bread before sunrise.', 'I have two very old cats.']));
    expect(both.outcome).toBe('fail');
  });

  it('warns about an utterance that comes twice, with both places', () => {
    const verdict = lint(adaAndBo([...CLEAN.slice(0, 5), CLEAN[1]]));
    expect(verdict.findings).toContainEqual(expect.objectContaining({ code: 'repeated-utterance', turns: [1, 5] }));
  });

  it('warns about greetings that say nothing, stock questions and a question at the end', () => {
    const codes = lint(adaAndBo(['Hi! How are you?', 'I am good, how are you?', 'What do you do for fun?', 'I mend kettles. You?'])).findings.map(({ code }) => code);
    expect(codes).toEqual(['bare-greeting', 'stock-question', 'ends-on-question']);
  });

  it('warns about chains of agreement', () => {
    const verdict = lint(adaAndBo([CLEAN[0], 'Me too!', 'That is so cool!', 'I agree!', 'Same here.', CLEAN[5]]));
    expect(verdict.findings).toContainEqual(expect.objectContaining({ code: 'agreement-chain', turns: [1, 2, 3, 4] }));
  });

  it('fails an ending that breaks off', () => {
    expect(lint(adaAndBo([...CLEAN.slice(0, 5), 'Give me ten minutes and']))).toMatchObject({ outcome: 'fail', findings: [{ code: 'cut-off', turns: [5] }] });
  });

  it('warns when only the last utterance has no end mark', () => {
    expect(lint(adaAndBo([...CLEAN.slice(0, 5), 'Give me ten minutes for the']))).toMatchObject({ findings: [{ code: 'cut-off', severity: 'error' }] });
    expect(lint(adaAndBo([...CLEAN.slice(0, 5), 'Give me ten more minutes under']))).toMatchObject({ outcome: 'pass', findings: [{ code: 'cut-off', severity: 'warning', turns: [5] }] });
  });

  it('notices another language', () => {
    const german = ['Der Kessel hier braucht länger als mein Sauerteig heute Morgen.', 'Dann ist es ein langsamer Kessel oder ein schnelles Brot.', 'Neunzehn Stunden für das Brot, rate den Rest selbst.', 'Ich hätte ihn längst repariert, kein Stecker ist vor mir sicher.'];
    expect(lint(adaAndBo(german)).findings).toContainEqual(expect.objectContaining({ code: 'not-english' }));
  });

  it('fails a speaker who greets the own name', () => {
    const verdict = lint(adaAndBo(['Hi Ada, the kettle is slow today.', ...CLEAN.slice(1)], ['My name is Ada.']));
    expect(verdict.findings).toContainEqual(expect.objectContaining({ code: 'role-flip', turns: [0] }));
  });

  it('judges two thousand conversations in a few seconds even on a busy machine', () => {
    const subject = adaAndBo([...CLEAN, ...CLEAN.map((line) => `Well, ${line}`)], ['I bake bread before sunrise.'], ['I repair old radios.']);
    const started = performance.now();
    for (let at = 0; at < 2000; at++) lint(subject);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
