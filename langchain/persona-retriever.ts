import { Document, type DocumentInterface } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { Attribute } from '../domain/attribute.ts';
import { DramatisError } from '../domain/error.ts';
import { Profile } from '../domain/profile.ts';
import type { Services } from '../graphs/services.ts';
import { exactIndex } from '../stores/exact-index.ts';
import { readRecords, runPaths } from '../stores/run-folder.ts';

/** What can be found: whole people, or single statements. */
type Kind = 'profiles' | 'attributes';

/** The services that make vectors and open collections. */
type RetrieverServices = Pick<Services, 'embed' | 'profileVectors' | 'collection'>;

export interface PersonaRetrieverFields extends BaseRetrieverInput {
  /** Makes the vector of a query; `embed` of the services. */
  readonly embed: Services['embed'];
  /** The `k` documents nearest to a vector, nearest first. */
  readonly nearest: (vector: readonly number[], k: number) => Promise<DocumentInterface[]>;
  /** Documents wanted, at least 1; fewer come when there are fewer. Default 4. */
  readonly k?: number;
}

/**
 * Finds people, or statements about people, by what is said of them: "somebody who swims in winter". A document is the
 * statements as text; its metadata has the similarity (cosine, in [-1, 1], higher is nearer).
 */
export class PersonaRetriever extends BaseRetriever {
  readonly lc_namespace = ['dramatis', 'retrievers'];
  readonly k: number;
  readonly #embed: PersonaRetrieverFields['embed'];
  readonly #nearest: PersonaRetrieverFields['nearest'];

  constructor({ embed, nearest, k = 4, ...rest }: PersonaRetrieverFields) {
    super(rest);
    if (!Number.isInteger(k) || k < 1) throw new DramatisError('bad-option', `A retriever cannot give ${k} documents; k is a whole number from 1.`, { hint: 'Leave k out for 4.' });
    this.k = k;
    this.#embed = embed;
    this.#nearest = nearest;
  }

  static override lc_name(): string {
    return 'PersonaRetriever';
  }

  override async _getRelevantDocuments(query: string): Promise<DocumentInterface[]> {
    const [vector] = await this.#embed([query]);
    return this.#nearest(vector, this.k);
  }
}

/** A retriever over a collection of the memory behind these services: what a graph has just remembered. */
export async function retrieverOfCollection(kind: Kind, services: RetrieverServices, options: Pick<PersonaRetrieverFields, 'k'> = {}): Promise<PersonaRetriever> {
  const collection = await services.collection(kind);
  const nearest: PersonaRetrieverFields['nearest'] = async (vector, k) => {
    const [matches] = await collection.nearest([vector], k);
    return matches.map(({ id, text, metadata, similarity }) => new Document({ id, pageContent: text, metadata: { ...metadata, similarity } }));
  };
  return new PersonaRetriever({ embed: services.embed, nearest, ...options });
}

/**
 * A retriever over what a run wrote into its folder; the run's own memory is left alone, so the run may go on
 * meanwhile. The metadata has the whole record as `profile` or `attribute`. A folder without the file of that stage is a
 * `not-found` error. Vectors are made at once, and those the cache has are reused.
 */
export async function retrieverOfRun(folder: string, kind: Kind, services: RetrieverServices, options: Pick<PersonaRetrieverFields, 'k'> = {}): Promise<PersonaRetriever> {
  const known = kind === 'profiles' ? await peopleIn(folder, services) : await statementsIn(folder, services);
  const documents = new Map(known.map(({ document }) => [document.id, document]));
  const index = exactIndex(known.length === 0 ? 0 : known[0].vector.length);
  for (const { document: { id = '', pageContent }, vector } of known) index.put({ id, text: pageContent, vector, metadata: {} });
  const nearest: PersonaRetrieverFields['nearest'] = async (vector, k) =>
    index.nearest(vector, k, undefined).map(({ id, text, similarity }) => new Document({ id, pageContent: text, metadata: { ...documents.get(id)?.metadata, similarity } }));
  return new PersonaRetriever({ embed: services.embed, nearest, ...options });
}

interface Known {
  readonly document: Document;
  readonly vector: number[];
}

async function peopleIn(folder: string, services: RetrieverServices): Promise<Known[]> {
  const profiles = await readRecords(runPaths(folder).profiles, Profile);
  const vectors = await services.profileVectors(profiles);
  return profiles.map((profile, at) => ({ document: new Document({ id: profile.id, pageContent: profile.attributes.map(({ text }) => text).join(' '), metadata: { profile } }), vector: vectors[at] }));
}

async function statementsIn(folder: string, services: RetrieverServices): Promise<Known[]> {
  const attributes = await readRecords(runPaths(folder).attributes, Attribute);
  const vectors = await services.embed(attributes.map(({ text }) => text));
  return attributes.map((attribute, at) => ({ document: new Document({ id: attribute.id, pageContent: attribute.text, metadata: { attribute } }), vector: vectors[at] }));
}
