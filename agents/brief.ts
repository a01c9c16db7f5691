import type { Brief } from '../domain/brief.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Profile } from '../domain/profile.ts';
import { describeFacets } from '../facets/index.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { listed, oneLine } from './render.ts';

/** The fillers of a writer's prompt. Exemplars come first and the pair last, so that calls share a long prefix. */
export function renderBrief(brief: Brief): Record<string, string> {
  const scenario = scenarioNamed(brief.scenario);
  const { situation } = brief;
  return {
    rules: listed(scenario.rules),
    exemplars: brief.exemplars.map(renderExemplar).join('\n\n') || '(none)',
    scenario: scenario.description,
    first: renderProfile(brief.pair.profiles[0]),
    second: renderProfile(brief.pair.profiles[1]),
    shared: brief.pair.sharedCategories.map(oneLine).join(', ') || 'nothing in particular',
    situation: `They are ${oneLine(situation.setting)}. Mood: ${oneLine(situation.mood)}. Register: ${oneLine(situation.register)}. User ${situation.leads + 1} speaks first. It ends when ${oneLine(situation.ending)}.`,
    minimum: String(brief.utterances.min),
    maximum: String(brief.utterances.max),
    avoid: listed(brief.avoid),
  };
}

function renderExemplar(exemplar: Exemplar): string {
  const [first, second] = exemplar.personas;
  const lines = exemplar.turns.map(({ speaker, text }) => `User ${speaker + 1}: ${oneLine(text)}`);
  return `<example>\nUser 1 is somebody of whom this is true:\n${listed(first)}\nUser 2 is somebody of whom this is true:\n${listed(second)}\n${lines.join('\n')}\n</example>`;
}

/** A profile as numbered statements, with what the facets say below. */
export function renderProfile({ attributes, facets }: Pick<Profile, 'attributes' | 'facets'>): string {
  const described = describeFacets(facets).map(oneLine);
  return [listed(attributes.map(({ text }) => text)), ...described].join('\n');
}
