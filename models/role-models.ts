import type { Role } from './agent.ts';
import type { OpenModel } from './chat.ts';
import type { ModelChoices } from './model-choice.ts';
import { openModel } from './open-model.ts';

/** The models of a run. */
export interface RoleModels {
  /** Every model once. */
  readonly all: readonly OpenModel[];
  /** The model that answers a role, or the one of that id. */
  of(role: Role, id?: string): OpenModel;
  /** Ids of the models that judge for an expert, in order. */
  judgesOf(expert: string): readonly string[];
}

/** Opens every model that was chosen, each once; throws a DramatisError when one cannot be opened. */
export async function openRoleModels({ parts, fromCode }: ModelChoices, environment: Readonly<Record<string, string | undefined>>): Promise<RoleModels> {
  const ids = [...new Set(Object.values(parts).flatMap(({ specs }) => specs))];
  const all = await Promise.all(ids.map((spec) => openModel(spec, environment, fromCode)));
  const byId = new Map(all.map((model) => [model.id, model]));
  const named = (id: string): OpenModel => {
    const model = byId.get(id);
    if (model === undefined) throw new Error(`The model ${id} was not opened.`);
    return model;
  };
  return {
    all,
    of: (role, id) => named(id ?? parts[role].specs[0]),
    judgesOf: (expert) => (parts[expert] ?? parts.expert).specs,
  };
}

/** One model for every role. */
export function oneModel(model: OpenModel): RoleModels {
  return { all: [model], of: () => model, judgesOf: () => [model.id] };
}
