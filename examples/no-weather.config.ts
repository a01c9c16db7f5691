import { conversation, defineConfig, profile, attribute, type Expert, type Subject } from 'dramatis';

/** An expert of one's own: fails conversations that fall back on the weather. */
const noWeather: Expert = {
  name: 'no-weather',
  description: 'Do they manage without talking about the weather?',
  rubric: 'Nobody mentions the weather.',
  cost: 'free',
  role: 'filter',
  judge: async ({ conversation: { turns } }) => {
    const about = turns.flatMap(({ text }, at) => (/\b(weather|rain|raining|sunny)\b/i.test(text) ? [at] : []));
    const findings = about.map((at) => ({
      code: 'weather',
      message: 'talks about the weather',
      severity: 'error' as const,
      turns: [at],
      attributes: [],
      repair: 'Talk about something else.',
    }));
    return { expert: 'no-weather', outcome: findings.length === 0 ? 'pass' : 'fail', score: null, findings, by: 'rules' };
  },
  examples: { good: said('The radio plays again.'), bad: said('Lovely weather today.') },
};

function said(text: string): Subject {
  const ada = profile([attribute('I repair old radios.')]);
  const origin = { writer: 'hand', model: 'hand', scenario: 'small-talk', iteration: 1, candidate: 0, exemplars: [] };
  return { conversation: conversation('ada-alone', [{ speaker: 0, text }], origin), profiles: [ada, ada] };
}

export default defineConfig({ experts: [noWeather] });
