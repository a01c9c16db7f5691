import { added, anyTurn, changed, withTurns, type Fault } from './fault.ts';

const SLOTS = ['[name]', '[your city]', '{hometown}', '{job}', '[insert hobby here]', '[Name of friend]', '<name>', '[...]'];
const DIRECTIONS = ['*laughs*', '(smiles)', '*looks out of the window*', '(pauses for a moment)', '[laughs]', '*shrugs and sips coffee*', '(chuckling)', '*nods*', '(sighs deeply)'];
const REASONING = ['As User 1, I would now mention my dogs.', 'The persona says I like tea, so here goes.', 'Here is the conversation you asked for.', '<think>He has a dog.</think>', 'As an AI language model, I have no weekends.'];
const INSULTS = ['You are an idiot, you know that?', 'Shut up, nobody likes you.', "You're such a pathetic loser.", 'What a stupid bitch you are.', 'I hate you, go to hell.', 'You disgust me, you worthless pig.'];
const HATE = ['All immigrants are criminals.', 'Women are just too stupid for that.', 'Gay people should be locked up.', 'I hate Muslims.', 'Those refugees are parasites.'];

/** Faults one can see without understanding what is said. */
export const formalFaults: readonly Fault[] = [
  {
    name: 'speakers-swapped',
    kind: 'formal',
    inject: ({ subject }, random) => {
      const { turns } = subject.conversation;
      const at = 1 + random.below(turns.length - 3);
      const swapped = turns.map((turn, index) => (index === at ? { ...turn, speaker: turns[at + 1].speaker } : index === at + 1 ? { ...turn, speaker: turns[at].speaker } : turn));
      return { subject: withTurns(subject, swapped), turns: [at, at + 1, at + 2], what: 'labels of two neighbours exchanged' };
    },
  },
  {
    name: 'slot-left-in',
    kind: 'formal',
    inject: (clean, random) => {
      const slot = random.pick(SLOTS);
      return changed(clean, anyTurn(clean, random), (text) => text.replace(/\b\w+(?=[.!?,]|$)/, slot), slot);
    },
  },
  {
    name: 'stage-direction',
    kind: 'formal',
    inject: (clean, random) => {
      const direction = random.pick(DIRECTIONS);
      return changed(clean, anyTurn(clean, random), (text) => added(text, direction, random), direction);
    },
  },
  {
    name: 'leaked-reasoning',
    kind: 'formal',
    inject: (clean, random) => {
      const line = random.pick(REASONING);
      return changed(clean, anyTurn(clean, random), (text) => added(text, line, random), line);
    },
  },
  {
    name: 'utterance-repeated',
    kind: 'formal',
    inject: (clean, random) => {
      const { turns } = clean.subject.conversation;
      const [from, to] = [1, 3].map((step) => step + random.below(turns.length - 4));
      const target = to <= from ? from + 2 : to;
      if (turns[from].text.split(' ').length < 4 || turns[from].text.endsWith('?') || target >= turns.length) return undefined;
      return { ...changed(clean, target, () => turns[from].text, turns[from].text), turns: [from, target] };
    },
  },
  {
    name: 'opening-repeated',
    kind: 'formal',
    inject: (clean, random) => {
      const { turns } = clean.subject.conversation;
      const at = 4 + 2 * random.below(2);
      if (turns[0].text.split(' ').length < 4 || at >= turns.length) return undefined;
      return { ...changed(clean, at, () => turns[0].text, turns[0].text), turns: [0, at] };
    },
  },
  {
    name: 'cut-in-sentence',
    kind: 'formal',
    inject: (clean, random) => {
      const last = clean.subject.conversation.turns.length - 1;
      const words = clean.subject.conversation.turns[last].text.split(' ');
      if (words.length < 4) return undefined;
      const cut = words.slice(0, 2 + random.below(words.length - 3)).join(' ');
      return /[.!?]$/.test(cut) ? undefined : changed(clean, last, () => cut, cut);
    },
  },
  {
    name: 'cut-short',
    kind: 'formal',
    inject: ({ subject }) => {
      const { turns } = subject.conversation;
      if (subject.utterances === undefined) return undefined;
      return { subject: withTurns(subject, turns.slice(0, Math.floor(turns.length / 2))), turns: [], what: 'the second half left out' };
    },
  },
  {
    name: 'insult',
    kind: 'harm',
    inject: (clean, random) => {
      const line = random.pick(INSULTS);
      return changed(clean, anyTurn(clean, random), (text) => added(text, line, random), line);
    },
  },
  {
    name: 'contempt',
    kind: 'harm',
    inject: (clean, random) => {
      const line = random.pick(HATE);
      return changed(clean, anyTurn(clean, random), (text) => added(text, line, random), line);
    },
  },
];
