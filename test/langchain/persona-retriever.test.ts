import type { DocumentInterface } from '@langchain/core/documents';
import { RunnableLambda } from '@langchain/core/runnables';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { profile } from '../../domain/profile.ts';
import { rememberProfiles } from '../../graphs/profiles.ts';
import { retrieverOfCollection, retrieverOfRun } from '../../langchain/persona-retriever.ts';
import { runPaths, writeRecords } from '../../stores/run-folder.ts';
import { temporaryFolder } from '../support/cli.ts';
import { offlineServices } from '../support/services.ts';

const ada = profile([attribute('I bake bread before sunrise.', 'cooking'), attribute('I have two dogs.', 'pets')]);
const bo = profile([attribute('I repair old radios.', 'hobbies'), attribute('I swim in the lake every morning.', 'sports')]);

/** A folder as the stages of a run leave it. */
async function folderOfRun(): Promise<string> {
  const folder = temporaryFolder();
  await writeRecords(runPaths(folder).profiles, [ada, bo]);
  await writeRecords(runPaths(folder).attributes, [...ada.attributes, ...bo.attributes]);
  return folder;
}

describe('the retriever of people', () => {
  it('finds in the folder of a run who is asked for, nearest first, with the whole profile', async () => {
    const { services } = await offlineServices();
    const found = await (await retrieverOfRun(await folderOfRun(), 'profiles', services)).invoke('somebody who goes swimming in a lake');
    expect(found).toMatchObject([{ metadata: { profile: bo } }, { metadata: { profile: ada } }]);
    expect(found[0]).toMatchObject({ id: bo.id, pageContent: 'I repair old radios. I swim in the lake every morning.' });
    const [nearer, farther] = found.map(({ metadata }) => Number(metadata.similarity));
    expect(nearer).toBeGreaterThan(farther);
  });

  it('finds single statements, as many as are asked for', async () => {
    const { services } = await offlineServices();
    const retriever = await retrieverOfRun(await folderOfRun(), 'attributes', services, { k: 1 });
    expect(await retriever.invoke('Do you have pets?')).toMatchObject([{ pageContent: 'I have two dogs.', metadata: { attribute: { category: 'pets' } } }]);
  });

  it('finds what a graph has remembered in a collection', async () => {
    const { services } = await offlineServices();
    await rememberProfiles([ada, bo], services);
    const retriever = await retrieverOfCollection('profiles', services, { k: 1 });
    expect(await retriever.invoke('a baker')).toMatchObject([{ id: ada.id }]);
  });

  it('is part of a chain like any other retriever', async () => {
    const { services } = await offlineServices();
    const chain = (await retrieverOfRun(await folderOfRun(), 'profiles', services, { k: 1 })).pipe(RunnableLambda.from(([first]: DocumentInterface[]) => first.pageContent));
    expect(await chain.invoke('an old radio')).toMatch(/radios/);
  });

  it('finds nothing where nobody is', async () => {
    const { services } = await offlineServices();
    const folder = temporaryFolder();
    await writeRecords(runPaths(folder).profiles, []);
    expect(await (await retrieverOfRun(folder, 'profiles', services)).invoke('anybody')).toEqual([]);
  });

  it('says what is missing in a folder that has no such file, and which k is no number of documents', async () => {
    const { services } = await offlineServices();
    await expect(retrieverOfRun(temporaryFolder(), 'profiles', services)).rejects.toMatchObject({ code: 'not-found' });
    await expect(retrieverOfCollection('profiles', services, { k: 0 })).rejects.toMatchObject({ code: 'bad-option' });
  });
});
