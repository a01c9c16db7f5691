import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError, ProtocolErrorCode, ResourceTemplate, type ListResourcesResult, type McpServer, type ReadResourceResult, type Resource, type Variables } from '@modelcontextprotocol/server';
import { DramatisError } from '../domain/error.ts';
import { packageFolder } from '../domain/package.ts';
import { runPaths } from '../stores/run-folder.ts';
import type { Desk } from './desk.ts';
import { answering } from './explained.ts';
import { JobId, ConversationId, PluginName, ProfileId } from './operation.ts';
import { acceptedIn } from './run-records.ts';

/** Resources on one page of the list. */
const LISTED = 200;
const SUGGESTED = 50;

interface Kind {
  readonly name: string;
  readonly template: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  /** Ids that can be put into the template. */
  ids(): Promise<string[]>;
  read(variables: Readonly<Variables>): Promise<string>;
}

/** What registers profiles, conversations, jobs with their cards, and the prompts of the agents. */
export function resourcesOf(desk: Desk): (server: McpServer) => void {
  const kinds = kindsOf(desk);
  const templates = kinds.map((kind) => {
    const complete = async (begun: string): Promise<string[]> => (await kind.ids()).filter((id) => id.startsWith(begun)).slice(0, SUGGESTED);
    const read = async (uri: URL, variables: Variables): Promise<ReadResourceResult> => ({
      contents: [{ uri: uri.href, mimeType: kind.mimeType, text: await answering('The resource', desk.log, () => kind.read(variables)) }],
    });
    return { kind, template: new ResourceTemplate(kind.template, { list: undefined, complete: { id: complete } }), read };
  });
  return (server) => {
    for (const { kind: { name, title, description, mimeType }, template, read } of templates) server.registerResource(name, template, { title, description, mimeType }, read);
    server.server.setRequestHandler('resources/list', ({ params }) => answering('The list', desk.log, () => pageOf(kinds, params?.cursor)));
  };
}

/** One page, in the order of the kinds and of their ids. The cursor is the last resource of the page before. */
async function pageOf(kinds: readonly Kind[], cursor: string | undefined): Promise<ListResourcesResult> {
  const resources: Resource[] = [];
  for (const kind of kinds.filter(({ template }) => !template.includes('{conversation}'))) {
    for (const id of await kind.ids()) resources.push({ uri: kind.template.replace('{id}', id), name: id, title: `${kind.title} ${id}`, description: kind.description, mimeType: kind.mimeType });
  }
  const last = cursor === undefined ? -1 : resources.findIndex(({ uri }) => uri === cursor);
  if (cursor !== undefined && last === -1) throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'The cursor is not one of this list; begin again without one.');
  const page = resources.slice(last + 1, last + 1 + LISTED);
  return { resources: page, ...(last + 1 + LISTED < resources.length ? { nextCursor: page[page.length - 1].uri } : {}) };
}

function kindsOf(desk: Desk): Kind[] {
  const { library, jobs } = desk;
  const folderOf = async (id: unknown): Promise<string> => (await jobs.status(JobId.parse(id))).folder;
  return [
    { name: 'profile', template: 'dramatis://profiles/{id}', title: 'Profile', description: 'One person: statements with their categories, and facets.', mimeType: 'application/json', ids: () => library.profiles.ids(), read: async ({ id }) => json(await library.profiles.get(ProfileId.parse(id))) },
    { name: 'conversation', template: 'dramatis://conversations/{id}', title: 'Conversation', description: 'One conversation of the library with its pair and the whole critique.', mimeType: 'application/json', ids: () => library.conversations.ids(), read: async ({ id }) => json(await library.conversations.get(ConversationId.parse(id))) },
    { name: 'job', template: 'dramatis://jobs/{id}', title: 'Job', description: 'A data-set job: its options, where it is, and what its stages came to.', mimeType: 'application/json', ids: () => jobs.ids(), read: async ({ id }) => json(await jobDetails(JobId.parse(id), desk)) },
    { name: 'job-report', template: 'dramatis://jobs/{id}/report', title: 'Report of job', description: 'The data-set card: how it was made, scores, who dropped what.', mimeType: 'text/markdown', ids: () => jobs.ids(), read: async ({ id }) => text(runPaths(await folderOf(id)).card, 'The job has no report yet; it is written when the job ends.') },
    { name: 'job-conversation', template: 'dramatis://jobs/{id}/conversations/{conversation}', title: 'Conversation of job', description: 'One accepted conversation of a job with its pair and the whole critique.', mimeType: 'application/json', ids: () => jobs.ids(), read: async ({ id, conversation }) => json(await acceptedOf(await folderOf(id), ConversationId.parse(conversation))) },
    { name: 'prompt', template: 'dramatis://prompts/{id}', title: 'Prompt', description: 'The published prompt of an agent: system part, three dashes, user part with its places.', mimeType: 'text/markdown', ids: promptNames, read: async ({ id }) => text(join(packageFolder(), 'agents', 'prompts', `${PluginName.parse(id)}.md`), 'There is no such prompt.') },
  ];
}

async function promptNames(): Promise<string[]> {
  const { loadPrompts } = await import('../models/prompt.ts');
  return [...loadPrompts().keys()];
}

async function jobDetails(id: string, { jobs, environment }: Desk): Promise<unknown> {
  const { job, state, said, folder } = await jobs.status(id);
  const { status } = await import('../tools/status.ts');
  const known = await status.run({ folder }, { environment, signal: new AbortController().signal, report: () => undefined }).catch(() => undefined);
  return { id, operation: job.operation, options: job.options, state, said, run: known?.data ?? null };
}

async function acceptedOf(folder: string, id: string): Promise<unknown> {
  const found = (await acceptedIn(folder)).find((record) => record.id === id);
  if (found === undefined) throw new DramatisError('not-found', 'The job has no accepted conversation of that id.', { hint: 'sample_conversations names some.' });
  return found;
}

async function text(path: string, otherwise: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new DramatisError('not-found', otherwise, { hint: 'follow_job says where a job is.' });
  });
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
