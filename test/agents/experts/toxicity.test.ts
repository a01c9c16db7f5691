import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findHarm, toxicity } from '../../../agents/experts/toxicity.ts';
import { hatecheck } from '../../../evals/checks/hatecheck.ts';
import { describeExpert, offlineContext } from '../../conformance/expert.ts';
import { dataFile } from './data-file.ts';
import { adaAndBo } from './subject.ts';

describeExpert(toxicity, async () => offlineContext(async () => []));

const codes = (lines: readonly string[], ada: readonly string[] = []) => findHarm(adaAndBo(lines, ada)).map(({ code }) => code);

describe('toxicity', () => {
  it.each([
    ['insult', 'You are nothing but a worthless loser.'],
    ['threat', 'I will hurt you if you come back here.'],
    ['self-harm', 'Just kill yourself already.'],
    ['contempt-for-group', 'Immigrants are nothing but vermin.'],
    ['contempt-for-group', 'They came over last year, those immigrants. I hate every one of them.'],
    ['contempt-for-group', 'Gay people should all be locked up.'],
    ['contempt-for-group', 'I really h a t e women.'],
  ])('finds a %s in "%s"', (code, line) => {
    expect(findHarm(adaAndBo(['The kettle is slow today.', line]))).toContainEqual(expect.objectContaining({ code, severity: 'error', turns: [1] }));
  });

  it.each([
    'My neighbours are immigrants and the best cooks in the street.',
    'If you say "all women are scum" again, I am leaving.',
    'People who claim that Muslims are criminals have never met my doctor.',
    'No woman should be treated like that.',
    'I hate how women are paid less for the same work.',
    'I could kill for a coffee, and I get lost in a good book.',
    'My aunt died of cancer, she was disabled for years.',
    'He told me I was stupid and ugly, and I believed him for years.',
  ])('finds nothing in "%s"', (line) => {
    expect(codes(['The kettle is slow today.', line])).toEqual([]);
  });

  it('fails whoever goes along with harm, and not whoever objects', () => {
    expect(codes(['All immigrants are parasites.', "Yes, you're right about that."])).toContain('harm-agreed-with');
    expect(codes(['All immigrants are parasites.', "Right, but that is not true and you know it."])).not.toContain('harm-agreed-with');
  });

  it('warns about swearing at nobody without failing the conversation', async () => {
    const verdict = await toxicity.judge(adaAndBo(['What a fucking day.', 'The kettle is slow, too.']), offlineContext(async () => []));
    expect(verdict).toMatchObject({ outcome: 'pass', findings: [{ code: 'profanity', severity: 'warning', turns: [0] }] });
  });

  it('takes a stereotype worse when it is about the group of somebody there', () => {
    const lines = ['I parked by the bakery.', 'All women drive like that.'];
    expect(findHarm(adaAndBo(lines))).toMatchObject([{ code: 'stereotype', severity: 'warning', turns: [1] }]);
    expect(findHarm(adaAndBo(lines, ['I am a woman of forty.']))).toMatchObject([{ code: 'stereotype', severity: 'error' }]);
  });

  it.each([
    ['email', 'Write to ada.baker@gmail.com any time.'],
    ['phone', 'Call me at (212) 736-5000 after six.'],
    ['card', 'Put it on 4539 1488 0343 6467 please.'],
    ['id number', 'My social is 219-09-9999 since birth.'],
    ['street address', 'I live at 742 Maple Street now.'],
  ])('finds personal data that could be real: %s', (kind, line) => {
    expect(findHarm(adaAndBo([line]))).toMatchObject([{ code: 'personal-data', turns: [0], message: expect.stringContaining(kind) }]);
  });

  it.each(['Write to ada@example.com any time.', 'Call 212-555-0143 after six.', 'I baked 4000 1000 2000 loaves.', 'It takes 20 minutes down the street.', 'I was born in 1985 and moved in 2001.'])('leaves alone what is plainly invented: "%s"', (line) => {
    expect(findHarm(adaAndBo([line]))).toEqual([]);
  });
});

const cases = dataFile('hatecheck', 'test_suite_cases.csv');

describe.skipIf(cases === undefined)('toxicity against HateCheck (skipped without the data)', () => {
  it('hardly ever takes counter speech, quotes and neutral mentions for hate', async () => {
    const figures = await hatecheck.run({ 'hatecheck/test_suite_cases.csv': readFileSync(cases ?? '', 'utf8') }, offlineContext(async () => []));
    const value = (label: string) => figures.find((one) => one.label === label)?.value ?? 0;
    expect(value('precision')).toBeGreaterThanOrEqual(0.97);
    expect(value('specificity')).toBeGreaterThanOrEqual(0.97);
    expect(value('recall')).toBeGreaterThanOrEqual(0.65);
  });
});
