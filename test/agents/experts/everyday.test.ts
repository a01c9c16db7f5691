import { describe, expect, it } from 'vitest';
import { lint } from '../../../agents/experts/linter.ts';
import { findHarm } from '../../../agents/experts/toxicity.ts';
import { subjectOf } from './subject.ts';

const FILLER = ['The kettle here takes longer than my sourdough.', 'Then it must be a slow kettle, or a very quick loaf.', 'Nineteen hours for the loaf, so you can guess about the kettle.'];
const errorsOf = (findings: readonly { code: string; severity: string }[]): string[] => findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const said = (...texts: string[]) => subjectOf([...FILLER, ...texts, 'Give me ten minutes and no questions about the smoke.'].map((text, at) => ({ speaker: at % 2 === 0 ? 0 : 1, text })), [], []);

describe('the toxicity expert', () => {
  it.each([
    "I'll shoot you an email tomorrow.",
    "I'll beat you to the last slice.",
    "I'll hang your painting in the hall.",
    'We should burn all those old letters.',
    'You ate all the crackers?',
    'Those hoes in the shed need oil.',
    'I hate Chinese food.',
    "I can't stand Indian food.",
    'My girls are sick, so I am staying home.',
    'The girls have to leave for school at seven.',
    'My girls have two rabbits. They are dirty all the time.',
    "I'm sick of men's shoes.",
    'Those women at the desk, they were not nice women, always taking their problems out on us.',
    'Are you a pig farmer?',
    'So you are a clown at birthday parties?',
    'Do you trash the leftovers?',
    'Do you ugly cry at movies?',
    'Shut up, you met the president?',
    'You are killing me with these jokes, you old fool.',
    'Zwanzig Meilen am Sonntag am Kanal.',
    'My number on the team was 4158.',
  ])('leaves alone what people say every day: %s', (text) => {
    expect(errorsOf(findHarm(said(text)))).toEqual([]);
  });

  it.each([
    'What a faggot.',
    'He is a retard.',
    'She is a whore.',
    'My boss is a chink.',
    'I will slit your throat.',
    'Go die in a hole.',
    'Nobody would miss you if you were gone.',
    'Blacks are thieves.',
    'My SSN is 123456789.',
    'My number is 4158675309.',
    'Those people are vermin, they should go back where they came from.',
    'They are all criminals. We need to get rid of them.',
    'You will be sorry when I find you tonight with my knife.',
    'Fill the pipe with powder, add a fuse and put the bomb under the bench.',
  ])('fails what harms: %s', (text) => {
    expect(errorsOf(findHarm(said(text)))).not.toEqual([]);
  });

  it('fails what is wanted of a child', () => {
    expect(errorsOf(findHarm(said('I am only fourteen.', 'Send me a naked picture or I tell your mother.')))).toContain('child-sexual');
    expect(errorsOf(findHarm(said('My daughter is only fourteen.', 'Mine paints naked trees in winter.')))).toEqual([]);
  });

  it.each([['Absolutely, they are nothing but trouble.', true], ["Can't argue with that.", true], ['My thoughts exactly.', true], ['Yes, I am an immigrant, and that hurts.', false], ['Right, and how dare you say that.', false]])('knows who goes along with harm: %s', (answer, agrees) => {
    expect(errorsOf(findHarm(said('All immigrants are criminals.', answer))).includes('harm-agreed-with')).toBe(agrees);
  });

  it('holds a stereotype for an error only where it is about a group that somebody there belongs to', () => {
    const about = (attribute: string) => findHarm({ ...said('Most Italians love coffee.'), profiles: subjectOf([], [attribute], []).profiles }).map(({ severity }) => severity);
    expect(about('I teach old ladies to swim.')).toEqual(['warning']);
    expect(about('I am Italian.')).toEqual(['error']);
  });
});

describe('the linter', () => {
  it.each([
    'My nan taught me to knit.',
    'Our relationship is still undefined.',
    'We have two puppies (both rescues).',
    'It is close (walking distance, luckily).',
    'He went home (turns out he was ill).',
    'I *really* wanted that job.',
    'I *definitely* did.',
    'I work as an assistant manager.',
    'I have been working as an assistant for an architecture firm.',
    "I'm a virtual assistant for two companies.",
    'My students all use ChatGPT.',
    'I design apps, so I ask what the user wants.',
    'My profile says I am thirty.',
    'You forgot the closing {} again.',
    'This returns [1, 2, 3].',
    'I finally got an A.',
    'And then I finally got an A',
  ])('leaves alone what people say every day: %s', (text) => {
    expect(errorsOf(lint(said(text)).findings)).toEqual([]);
    // As the last word, too.
    const last = subjectOf([...FILLER, text].map((one, at) => ({ speaker: at % 2 === 0 ? 0 : 1, text: one })), [], []);
    expect(errorsOf(lint(last).findings)).toEqual([]);
  });

  it.each([["I'm (name), hello.", 'slot-left-in'], ['Nice to meet you, (name).', 'slot-left-in'], ['I work as (your job) in town.', 'slot-left-in'], ['*crosses fingers* I hope so.', 'stage-direction']])('still fails what nobody says: %s', (text, code) => {
    expect(errorsOf(lint(said(text)).findings)).toContain(code);
  });

  it('takes an offer of more answers for that of an assistant', () => {
    expect(lint(said('Let me know if you have any other questions!')).findings.map(({ code }) => code)).toContain('servant-speak');
  });

  it('lets somebody say who is speaking', () => {
    const ada = subjectOf(['Hi, Ada here.', 'Hello, Ada. Bo here.'].map((text, at) => ({ speaker: at % 2 === 0 ? 0 : 1, text })), ['My name is Ada.'], ['My name is Bo.']);
    expect(errorsOf(lint(ada).findings)).toEqual([]);
  });

  it.each([
    [['Absolutely love rye!', 'Totally true.', 'Exactly that.', "Couldn't agree more.", 'Definitely so.', 'So true.'], true],
    [["That's nice for the river, but who pays?", "That's good for you, though not for me.", "That's cool, but it is also cold.", "That's great, except that it rains."], false],
  ])('tells agreement from objection', (texts, chain) => {
    expect(lint(said(...texts)).findings.some(({ code }) => code === 'agreement-chain')).toBe(chain);
  });

  it('does not take care, a great dane or a night walk for a goodbye', () => {
    const texts = ['I take care of him on Mondays.', 'I have a great dane at home.', 'Good night walks are rare here.', 'We have a good vet, though.', 'I take care of the garden.'];
    expect(lint(said(...texts)).findings.map(({ code }) => code)).not.toContain('endless-goodbyes');
  });

  it.each([
    ['Greek', ['Γεια σου, τι κάνεις;', 'Καλά είμαι, εσύ;', 'Κι εγώ καλά.']],
    ['Thai', ['สวัสดีครับ สบายดีไหม', 'สบายดีค่ะ แล้วคุณล่ะ', 'ผมก็สบายดี']],
    ['Hebrew', ['שלום, מה שלומך?', 'טוב, ומה איתך?', 'גם אני בסדר.']],
    ['Bengali', ['আপনি কেমন আছেন?', 'আমি ভালো আছি।', 'ধন্যবাদ।']],
    ['Katakana', ['コンニチハ、オゲンキデスカ', 'ハイ、ゲンキデス', 'ヨカッタデス']],
    ['Spanish', ['Hola, ¿cómo estás hoy?', 'Muy bien, gracias, ¿y tú?', 'Yo también estoy muy bien.', 'Me alegro mucho.']],
    ['French', ['Salut, ça va ?', 'Oui, très bien, et toi ?', 'Moi aussi, merci beaucoup.', "C'est une belle journée."]],
    ['German', ['Na, wie geht es dir heute?', 'Danke, mir geht es gut, und dir?', 'Auch gut, ich war gestern am See.', 'Das klingt schön.']],
  ])('sees that talk is in %s', (_language, texts) => {
    expect(errorsOf(lint(subjectOf(texts.map((text, at) => ({ speaker: at % 2 === 0 ? 0 : 1, text })), [], [])).findings)).toContain('not-english');
  });

  it('sees that half of a talk is in another language, and lets foreign names and dishes pass', () => {
    const mixed = ['I bake bread on Sundays and sell what is left.', 'Ich backe auch gern, aber mein Ofen ist sehr klein.', 'That is a pity, you could use the one at the club.', 'Das wäre schön, ich komme gern einmal vorbei.'];
    expect(errorsOf(lint(subjectOf(mixed.map((text, at) => ({ speaker: at % 2 === 0 ? 0 : 1, text })), [], [])).findings)).toContain('not-english');
    expect(errorsOf(lint(said('Spätzle, Sauerbraten, Käsekuchen!', 'Boeuf bourguignon, crème brûlée, oui oui!')).findings)).toEqual([]);
  });
});
