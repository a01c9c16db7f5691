import { DramatisError } from '../domain/error.ts';
import { OFFLINE, type OpenModel } from './chat.ts';

/** Who may have a model of its own: the roles, and every expert by its name. */
type Part = string;

/** A model by its spec (`openai:gpt-4.1-mini`), or as opened in code. */
export type ModelRef = string | OpenModel;

/**
 * Models as they are set: one for all, or by role (`writer`, `reviser`, `expander`, `expert`) and expert name, with
 * `default` for the rest. Several for `expert`, or for one expert, are a panel of judges.
 */
export type ModelSetting = ModelRef | Readonly<Record<string, ModelRef | readonly ModelRef[]>>;

/** Where a setting came from, as shown by `dramatis doctor`, and what it says. */
export interface ModelLayer {
  readonly from: string;
  readonly setting: ModelSetting | undefined;
}

/** The models of one part, and where that was said. */
export interface ChosenModels {
  /** At least one; more than one for experts alone. */
  readonly specs: readonly string[];
  readonly from: string;
}

/** What every part that can have a model has. */
export interface ModelChoices {
  readonly parts: Readonly<Record<Part, ChosenModels>>;
  /** Models that were opened in code, to be found by their id. */
  readonly fromCode: readonly OpenModel[];
}

const DEFAULT = 'default';
const ROLE_PARTS = ['writer', 'reviser', 'expander', 'expert'] as const;

/** Where a part looks next when a layer does not name it. */
function fallbacksOf(part: Part): string[] {
  if (part === 'reviser') return ['reviser', 'writer', DEFAULT];
  const isRole = ROLE_PARTS.some((role) => role === part);
  return isRole ? [part, DEFAULT] : [part, 'expert', DEFAULT];
}

/**
 * The models of every role and expert: the first layer that says anything about a part decides, and offline when none
 * does. A name that is neither a role nor an expert, or several models for one role, is a `bad-option` error.
 */
export function chooseModels(layers: readonly ModelLayer[], experts: readonly string[]): ModelChoices {
  const parsed = layers.map(({ from, setting }) => ({ from, models: modelsOf(setting) }));
  for (const { from, models } of parsed) checkParts(models, from, experts);
  const choose = (part: Part): ChosenModels => {
    for (const { from, models } of parsed) {
      const key = fallbacksOf(part).find((one) => models.has(one));
      if (key !== undefined) return { specs: (models.get(key) ?? []).map(idOf), from };
    }
    return { specs: [OFFLINE], from: 'default' };
  };
  return {
    parts: Object.fromEntries([...ROLE_PARTS, ...experts].map((part) => [part, choose(part)])),
    fromCode: parsed.flatMap(({ models }) => [...models.values()].flat()).filter((one) => typeof one !== 'string'),
  };
}

/** The choices as one line that says the same anywhere: `writer=openai:a,reviser=…`; what an expert shares with its role is left out. */
export function renderChoices({ parts }: ModelChoices): string {
  const shared = parts.expert.specs.join('+');
  return Object.entries(parts)
    .map(([part, { specs }]) => [part, specs.join('+')] as const)
    .filter(([part, specs]) => ROLE_PARTS.some((role) => role === part) || specs !== shared)
    .map(([part, specs]) => `${part}=${specs}`)
    .join(',');
}

/** `openai:a`, or `writer=openai:a,expert=openai:b+anthropic:c`; a part without a name is the default. */
function modelsOf(setting: ModelSetting | undefined): Map<Part, readonly ModelRef[]> {
  if (setting === undefined) return new Map();
  if (typeof setting === 'string') return new Map(setting.split(',').map((piece) => piecesOf(piece.trim())));
  if (isOpenModel(setting)) return new Map([[DEFAULT, [setting]]]);
  return new Map(Object.entries(setting).map(([part, refs]) => [part, typeof refs === 'string' || isOpenModel(refs) ? [refs] : refs]));
}

function piecesOf(piece: string): [Part, ModelRef[]] {
  const [, part = DEFAULT, specs = ''] = /^(?:([a-z][a-z-]*)=)?(.*)$/.exec(piece) ?? [];
  // A plus may be part of a model's name; between models a provider's name follows it.
  return [part, specs.split(/\+(?=offline\b|[a-z][a-z0-9-]*:)/).map((spec) => spec.trim())];
}

function checkParts(models: ReadonlyMap<Part, readonly ModelRef[]>, from: string, experts: readonly string[]): void {
  const known = [DEFAULT, ...ROLE_PARTS, ...experts];
  for (const [part, refs] of models) {
    if (!known.includes(part)) {
      throw new DramatisError('bad-option', `A model is set for "${part}" (${from}); models can be set for ${known.join(', ')}.`, { hint: 'Write for example --model writer=openai:gpt-4.1-mini,expert=openai:gpt-4.1.' });
    }
    if (refs.length === 0 || (refs.length > 1 && !['expert', ...experts].includes(part))) {
      throw new DramatisError('bad-option', `${part} has ${refs.length} models (${from}); only experts can have several, as a panel of judges.`, { hint: 'Name one model for it, or write expert=MODEL+MODEL.' });
    }
  }
}

function isOpenModel(value: ModelSetting | readonly ModelRef[]): value is OpenModel {
  return typeof value === 'object' && 'id' in value && typeof value.id === 'string';
}

function idOf(ref: ModelRef): string {
  return typeof ref === 'string' ? ref : ref.id;
}
