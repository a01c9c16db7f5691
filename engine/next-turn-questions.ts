import type { OwnView } from '../domain/brief.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { anything, seedCategories } from '../seeds/categories/index.ts';
import { classify } from './classify.ts';
import type { Fact } from './fact.ts';
import { asksAbout } from './library.ts';
import { sentencesOf, tells } from './next-turn-hear.ts';
import { exchangesOf } from './next-turn-stated.ts';
import type { Question } from './plan.ts';
import { isAnswer, naturalAsks } from './talk-asks.ts';
import { backs, invites } from './talk-lines.ts';
import { kindOf } from './talk-kind.ts';
import { plainExchanges } from './talk-plain.ts';
import { fold, hasSaid, indexed, saysOneOf } from './talk-pattern.ts';
import type { LineIndex } from './talk-pattern.ts';

let categoryAsks: { readonly index: LineIndex; readonly names: ReadonlyMap<string, string> } | undefined;

/** The question an utterance of the partner puts, as the speaker understands it; undefined when it puts none. */
export function questionIn(text: string, view: OwnView, own: readonly Fact[]): Question | undefined {
  const folded = [fold(text)];
  const around = aroundIn(text, view);
  if (around !== undefined) return around;
  const question = sentencesOf(text).at(-1);
  if (question === undefined || !question.endsWith('?')) return undefined;
  const asked = [fold(question)];
  const followUp = followUpOf(asked, view, own);
  if (followUp !== undefined) return followUp;
  if (invites.some((line) => hasSaid(line, folded))) return { about: 'category', category: undefined, open: true };
  const natural = naturalAsks.filter(({ asks }) => asks.some((line) => hasSaid(line, asked)));
  if (natural.length > 0) return { about: 'category', category: undefined, expects: unsaid(view, own).find((fact) => natural.some((ask) => isAnswer(fact, ask))) };
  if (backs.some((line) => hasSaid(line, asked))) return { about: 'category', category: classify(text, seedCategories) };
  categoryAsks ??= { index: indexed(seedCategories.flatMap(({ name }) => asksAbout(name))), names: new Map(seedCategories.flatMap(({ name }) => asksAbout(name).map((line): [string, string] => [line, name]))) };
  const template = saysOneOf(asked[0], categoryAsks.index);
  if (template !== undefined) return { about: 'category', category: categoryAsks.names.get(template) };
  return { about: 'category', category: classify(question, seedCategories) };
}

/** A remark on the surroundings or the business, with what can be answered to it. */
export function aroundIn(text: string, view: OwnView): Question | undefined {
  const folded = [fold(text)];
  const { lines } = scenarioNamed(view.scenario);
  const { situation } = view;
  const exchanges = [...lines.openings(situation), ...lines.detours(situation), ...lines.business(situation), ...lines.endings(situation)];
  const found = exchanges.find(({ says }) => says.some((line) => hasSaid(line, folded)));
  return found === undefined ? undefined : { about: 'surroundings', answers: found.answers };
}

function unsaid(view: OwnView, own: readonly Fact[]): readonly Fact[] {
  return own.filter((fact) => !view.said.some(({ speaker, text }) => speaker === view.speaker && tells(text, fact)));
}

function followUpOf(asked: readonly string[], view: OwnView, own: readonly Fact[]): Question | undefined {
  const told = own.filter((fact) => view.said.some(({ speaker, text }) => speaker === view.speaker && tells(text, fact)));
  const exchange = [anything, ...seedCategories].flatMap((category) => exchangesOf(category).map((one) => ({ ...one, category: category.name }))).filter(({ question }) => hasSaid(question, asked));
  const plain = Object.entries(plainExchanges).flatMap(([kind, exchanges]) => exchanges.filter(({ question }) => hasSaid(question, asked)).map(({ answers }) => ({ kind, answers })));
  for (const { kind, answers } of plain) {
    const fact = told.findLast((one) => kindOf(one) === kind);
    if (fact !== undefined) return { about: 'fact', fact, answers };
  }
  for (const { category, answers } of exchange) {
    const fact = told.findLast((one) => one.category === category) ?? told.at(-1);
    if (fact !== undefined) return { about: 'fact', fact, answers };
  }
  return undefined;
}
