import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ratingPage } from '../../../evals/head-to-head/rating-page.ts';
import { chromiumPath, openBrowser } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { talk } from '../metrics/talks.ts';

const ITEMS = 4;
/** Each system says its name, so that the test knows what stands on which side. */
const matches = Array.from({ length: ITEMS }, (_one, at) => ['machine', 'people'].map((who) => talk(`${who}:${at}`, [['I bake.'], ['I swim.']], [`This is ${who} number ${at}.`, '</script><img src=x onerror="document.title=1"> & "quotes"'])));

describe('the page for human raters, in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumPath !== undefined) browser = await openBrowser(chromiumPath);
  });
  afterAll(() => (chromiumPath === undefined ? undefined : browser.close()));
  beforeEach(({ skip }) => {
    if (chromiumPath === undefined) skip('there is no Chromium on this machine; CHROMIUM_PATH names one');
  });

  const pageIn = async (folder: string): Promise<{ page: Page; asked: string[]; errors: string[] }> => {
    const file = join(folder, 'rate.html');
    writeFileSync(file, ratingPage(['ours', 'human'], matches));
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    const [asked, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, errors };
  };
  const begin = async (page: Page, name: string): Promise<void> => {
    await page.fill('#rater', name);
    await page.click('#who button');
  };
  /** Votes on the pair shown for the side on which this system stands. */
  const voteFor = async (page: Page, who: string): Promise<void> => {
    const left = await page.textContent('#pair article:first-child');
    await page.click(left?.includes(who) === true ? '#left' : '#right');
  };
  const cells = async (page: Page): Promise<string> => (await page.locator('#results td').allTextContents()).join(' | ');

  it('shows texts as texts, asks no server for anything, and keeps votes over a reload', async () => {
    const { page, asked, errors } = await pageIn(temporaryFolder());
    await begin(page, 'Ada');
    expect(await page.textContent('#progress')).toBe('Pair 1 of 4; 0 rated.');
    expect(await page.locator('#pair article').count()).toBe(2);
    expect(await page.textContent('#pair')).toContain('</script><img src=x onerror="document.title=1"> & "quotes"');
    expect(await page.locator('img').count()).toBe(0);
    await voteFor(page, 'people');
    await page.keyboard.press('2');
    expect(await page.textContent('#progress')).toBe('Pair 3 of 4; 2 rated.');
    await page.reload();
    await begin(page, 'Ada');
    expect(await page.textContent('#progress')).toBe('Pair 3 of 4; 2 rated.');
    await page.click('#back');
    expect(await page.getAttribute('#tie', 'aria-pressed')).toBe('true');
    await page.click('#outcome summary');
    expect(await cells(page)).toContain('ours | human | 2 | 0.0 % (0 to 66) | 50.0 % (9 to 91) | 50.0 % (9 to 91)');
    expect(asked.every((url) => url.startsWith('file://'))).toBe(true);
    expect(errors).toEqual([]);
  }, 60_000);

  it('puts sides and order differently to different raters', async () => {
    const { page } = await pageIn(temporaryFolder());
    const seen = new Set<string>();
    for (const name of ['Ada', 'Bo', 'Cem', 'Dora', 'Eli', 'Fay']) {
      await begin(page, name);
      const shown = await page.textContent('#pair article:first-child p');
      seen.add(shown ?? '');
    }
    expect(seen.size).toBeGreaterThan(2);
  }, 60_000);

  it('takes in the votes of another rater from a file and computes agreement; other files are refused', async () => {
    const folder = temporaryFolder();
    const ada = (await pageIn(folder)).page;
    await begin(ada, 'Ada');
    for (let item = 0; item < ITEMS; item++) await voteFor(ada, 'people');
    const [download] = await Promise.all([ada.waitForEvent('download'), ada.click('#save')]);
    const votes = join(folder, download.suggestedFilename());
    await download.saveAs(votes);

    const bo = (await pageIn(folder)).page;
    await begin(bo, 'Bo');
    for (let item = 0; item < ITEMS; item++) {
      const shown = await bo.textContent('#pair');
      await voteFor(bo, shown?.includes('number 0') === true ? 'machine' : 'people');
    }
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '{"contest":"another","rater":"Mallory","votes":{}}');
    await bo.setInputFiles('#load', [votes, wrong]);
    await bo.locator('#message', { hasText: 'Votes of 1 of 2 files were added.' }).waitFor();
    await bo.click('#outcome summary');
    // Eight votes, one for the machine. Of four pairs three agree: observed disagreement 2/8, expected 7·1·2/(8·7), so alpha is 1 - 0.25/0.25.
    expect(await cells(bo)).toContain('ours | human | 8 | 12.5 %');
    expect(await cells(bo)).toContain("raters | 2 | pairs rated by two or more | 4 | two raters say the same | 0.750 | Krippendorff's alpha (nominal) | 0.000");
    expect(await cells(bo)).not.toContain('Mallory');
  }, 60_000);
});

it('is blind on the page: names of systems stand in the results alone, never beside a conversation', () => {
  expect(ratingPage(['ours', 'human'], matches)).not.toMatch(/<article|{{/);
});
