import { describe, expect, it } from 'vitest';
import { lint } from '../../../agents/experts/linter.ts';
import { CLEAN, adaAndBo } from './subject.ts';

/** What people say, though a word or a sign in it is one of generators. */
const SPOKEN = [
  'My nan taught me to knit.',
  'Our relationship is still undefined.',
  'I brought two puppies (both rescues).',
  'It is close (walking distance, luckily).',
  'He never came (turns out he was ill).',
  'I *really* wanted that job.',
  'Oh, *definitely*.',
  'I work as an assistant manager.',
  'I am working as an assistant for an architecture firm.',
  "I'm a virtual assistant for two companies.",
  'My students all use ChatGPT.',
  'I always ask what the user wants before I draw a button.',
  'My profile says I am thirty.',
  'You forgot the closing {} there.',
  'This returns [1, 2, 3].',
  'The first one is loaves[0].',
  'It is written { name: "Ada" } there.',
  'He said (looks like rain) and left.',
  'I love *dogs with hats*.',
  'It was *years* ago.',
  'I have an undefined feeling about it.',
  'I am an AI researcher.',
  'As an AI engineer I read a lot.',
  "I don't have feelings for him.",
  'I brought rye bread (your favourite).',
  'She moved to Leeds (her home) last year.',
  'He smiled (laughter is the best medicine).',
  'Good shoes (walking shoes, I mean).',
  'The whole block (look at that!) was dark.',
  'My training data got lost when the disk died.',
  'The user wants a bigger button, so I draw it.',
  'His profile says he loves dogs.',
  'I have the persona of a bear.',
  'It said (no joke) seven.',
  'There are (counting me) six of us.',
  'We had a good time (drinks and all).',
  'I read it all (turning the pages slowly hurts).',
  'Nan was there, too.',
  'I know what the prompt asked for.',
  'It was *so* good.',
  'Two cats (looking for a home).',
  'I play guitar (sitting down, mostly).',
  'As an assistant, I do the filing.',
  'I am an assistant coach.',
  'I live in Leeds (city centre).',
  'It returns {} when empty.',
];

/** What no one says aloud, by code. */
const LEFT_IN: readonly (readonly [string, string])[] = [
  ['stage-direction', '*crosses fingers*'],
  ['stage-direction', 'I know. *laughs and looks away* It burned again.'],
  ['stage-direction', 'I know (laughs). It burned again.'],
  ['stage-direction', '*sigh* It burned.'],
  ['stage-direction', '*Ada smiles* It burned.'],
  ['stage-direction', '(smiles) Yes.'],
  ['stage-direction', '*looks out of the window* Yes.'],
  ['stage-direction', '(pauses for a moment) Yes.'],
  ['stage-direction', '*shrugs and sips coffee* Yes.'],
  ['stage-direction', '(chuckling) Yes.'],
  ['stage-direction', '*nods* Yes.'],
  ['stage-direction', '(sighs deeply) Yes.'],
  ['stage-direction', '(clears throat) Yes.'],
  ['stage-direction', '*eyes light up* Yes.'],
  ['stage-direction', '*nervous laughter* Yes.'],
  ['stage-direction', 'I see. *Later that night* It burned.'],
  ['slot-left-in', 'I work at (company name).'],
  ['slot-left-in', 'I am a [profession] from [X].'],
  ['slot-left-in', "I'm (name)."],
  ['slot-left-in', 'Nice to meet you, (name).'],
  ['slot-left-in', 'I like it (your job).'],
  ['assistant-speak', 'Let me know if you have any other questions!'],
  ['slot-left-in', 'Nice to meet you, I am [your name].'],
  ['slot-left-in', 'I am from {City}.'],
  ['slot-left-in', 'I like [insert hobby here].'],
  ['slot-left-in', '[laughs] Yes.'],
  ['slot-left-in', '{hometown} is nice.'],
  ['slot-left-in', 'I say [...].'],
  ['slot-left-in', 'Hello {}, how is the tea?'],
  ['markup-left-in', 'My name is undefined.'],
  ['assistant-speak', 'As an AI language model, I drink no tea.'],
  ['assistant-speak', 'I am an AI and drink no tea.'],
  ['assistant-speak', "I'm just a chatbot."],
  ['leaked-reasoning', 'The persona says I like tea.'],
  ['leaked-reasoning', 'The user wants me to mention tea.'],
  ['leaked-reasoning', 'Okay, the user wants tea talk.'],
  ['assistant-speak', 'I am ChatGPT.'],
  ['assistant-speak', 'I was trained by OpenAI.'],
  ['stage-direction', '*waves*'],
  ['stage-direction', '*hugs you tight*'],
  ['slot-left-in', "(user 1's name) is nice."],
  ['slot-left-in', "Hi [user 2's name]."],
];

const findingsOf = (lines: readonly string[], ada: readonly string[] = []) => lint(adaAndBo(lines, ada)).findings;
const codesOf = (lines: readonly string[], ada: readonly string[] = []) => findingsOf(lines, ada).map(({ code }) => code);
const within = (line: string) => [...CLEAN.slice(0, 3), line, ...CLEAN.slice(4)];

describe('the linter, sentence by sentence', () => {
  it.each(SPOKEN)('has no error in "%s"', (line) => {
    expect(findingsOf(within(line))).toEqual([]);
  });

  it.each(LEFT_IN)('finds %s in "%s"', (code, line) => {
    expect(findingsOf(within(line))).toContainEqual(expect.objectContaining({ code, turns: [3] }));
  });

  it('lets a mark stand at the end, but no article', () => {
    const ending = (line: string) => findingsOf([...CLEAN.slice(0, 5), line]);
    expect(ending('I finally got an A')).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
    expect(ending('Yeah, kind of')).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
    expect(ending('I finally got a')).toContainEqual(expect.objectContaining({ code: 'cut-off', severity: 'error' }));
  });

  it('lets people say their own name, and not greet themselves', () => {
    expect(codesOf(['Hi, Ada here.', ...CLEAN.slice(1)], ['My name is Ada.'])).not.toContain('role-flip');
    expect(codesOf(['Hi, Ada.', ...CLEAN.slice(1)], ['My name is Ada.'])).toContain('role-flip');
  });
});

describe('the manners the linter asks for', () => {
  it('hears a chain in nine turns that only agree', () => {
    const lines = ['Rye is the best bread there is.', 'Absolutely love rye!', 'Totally true.', 'Exactly that.', "Couldn't agree more.", 'Same here!', 'So true.', 'Definitely.', 'I agree.', 'Of course.'];
    expect(findingsOf(lines)).toContainEqual(expect.objectContaining({ code: 'agreement-chain', turns: [1, 2, 3, 4, 5, 6, 7, 8, 9] }));
  });

  it('hears none in turns that object', () => {
    const lines = ['They want to dam the river.', "That's nice for the river, but who pays?", "That's great, although the fish will not think so.", "That's good. But I live downstream.", 'I agree, except about the bridge.', 'Then we sell the boat.'];
    expect(codesOf(lines)).not.toContain('agreement-chain');
  });

  it('takes care, great things and walks at night for no goodbyes', () => {
    const lines = ['You take care of him.', 'I have a great dane.', 'Good night walks are the best.', 'I see you have a good eye.', 'I love you too, said the parrot.', 'We have a good night every Friday.', 'It is nice to see you here.'];
    expect(codesOf(lines)).not.toContain('endless-goodbyes');
  });

  it('counts goodbyes', () => {
    expect(codesOf(['It was nice talking to you.', 'You too!', 'Bye!', 'See you later.', 'Take care!', 'Have a great day!'])).toContain('endless-goodbyes');
  });
});

describe('the language the linter asks for', () => {
  it.each([
    ['Greek', ['Καλημέρα, τι κάνεις;', 'Καλά είμαι, εσύ;', 'Ψήνω ψωμί σήμερα.', 'Ωραία, έρχομαι.']],
    ['Thai', ['สวัสดี วันนี้เป็นอย่างไร', 'สบายดี แล้วคุณล่ะ', 'ฉันอบขนมปัง', 'ดีมาก']],
    ['Hebrew', ['שלום, מה שלומך היום?', 'טוב, תודה.', 'אני אופה לחם.', 'יפה מאוד.']],
    ['Bengali', ['আজ কেমন আছো?', 'ভালো আছি, তুমি?', 'আমি রুটি বানাই।', 'খুব ভালো।']],
    ['Katakana', ['コンニチハ、ゲンキ', 'ゲンキデス', 'パンヲヤク', 'イイネ']],
    ['Spanish', ['Hola, ¿cómo estás hoy?', 'Muy bien, gracias. ¿Y tú?', 'Tengo dos gatos.', 'Qué bonito.']],
    ['French', ['Salut, ça va ?', 'Oui, merci, et toi ?', 'Je fais du pain.', 'Très bien.']],
    ['German', ['Hallo, wie geht es dir?', 'Gut, danke, und dir?', 'Ich backe Brot.', 'Das ist schön.']],
    ['English and German by turns', ['The bread is in the oven at last.', 'Das ist gut, ich habe schon Hunger.', 'It takes twenty more minutes, I am afraid.', 'Dann koche ich noch einen Tee.']],
  ])('is not %s', (_language, lines) => {
    expect(findingsOf(lines)).toContainEqual(expect.objectContaining({ code: 'not-english', severity: 'error' }));
  });

  it.each([
    ['foreign dishes', ['Grandma Giulia made pappardelle al ragù and tiramisù.', 'My abuela swears by huevos rancheros and pan de muerto.', 'Chez Marie has coq au vin et mousse au chocolat.', 'Then we go to El Farolito for tacos al pastor.']],
    ['foreign greetings', ['Hola!', 'Ciao, Ada!', 'Bon appétit, the bread is ready.', 'Danke, I will have two slices.']],
    ['a word in another script', ['Sushi or ramen tonight?', 'Okonomiyaki (お好み焼き)!', 'Never had it, is it good?', 'You will love it.']],
    ['foreign names', ['José and Müller met Łukasz in Zürich.', 'Was Søren there, too?', 'Only Zoë and Jürgen came.', 'Then François won, as always.']],
  ])('is English with %s', (_what, lines) => {
    expect(codesOf(lines)).not.toContain('not-english');
  });
});
