import type { Trait } from '../../facets/big-five.ts';

/** One item: agreement counts for the trait (key 1) or against it (key -1). */
export interface Item {
  readonly text: string;
  readonly trait: Trait;
  readonly key: 1 | -1;
}

/** Twenty items, four a trait, half of them turned round; written for this project after the definitions of the traits (Goldberg 1990). Not a validated instrument. */
export const QUESTIONNAIRE: readonly Item[] = [
  { text: 'I lose track of time over a strange new idea.', trait: 'openness', key: 1 },
  { text: 'A picture or a piece of music can stop me in the middle of the street.', trait: 'openness', key: 1 },
  { text: 'I would rather have my usual dish than something I cannot pronounce.', trait: 'openness', key: -1 },
  { text: 'Talk about things that may not even exist bores me.', trait: 'openness', key: -1 },
  { text: 'What I have promised for Monday is done by Sunday.', trait: 'conscientiousness', key: 1 },
  { text: 'Everything I own has its place and is in it.', trait: 'conscientiousness', key: 1 },
  { text: 'I begin more than I finish.', trait: 'conscientiousness', key: -1 },
  { text: 'I find out that a bill was due when the second letter comes.', trait: 'conscientiousness', key: -1 },
  { text: 'In a room full of strangers I have talked to half of them within the hour.', trait: 'extraversion', key: 1 },
  { text: 'Company gives me more strength than it takes.', trait: 'extraversion', key: 1 },
  { text: 'I let others do the talking.', trait: 'extraversion', key: -1 },
  { text: 'After a party I need a day without anybody.', trait: 'extraversion', key: -1 },
  { text: 'I notice when somebody next to me is having a hard day.', trait: 'agreeableness', key: 1 },
  { text: 'I give people the benefit of the doubt, and then some more.', trait: 'agreeableness', key: 1 },
  { text: 'I tell people to their face what I think of them, pleasant or not.', trait: 'agreeableness', key: -1 },
  { text: 'The troubles of others are not my business.', trait: 'agreeableness', key: -1 },
  { text: 'I lie awake over things that then never happen.', trait: 'neuroticism', key: 1 },
  { text: 'One sharp word can spoil my whole week.', trait: 'neuroticism', key: 1 },
  { text: 'When everybody panics I am the one who makes tea.', trait: 'neuroticism', key: -1 },
  { text: 'It takes a great deal to get me down.', trait: 'neuroticism', key: -1 },
];
