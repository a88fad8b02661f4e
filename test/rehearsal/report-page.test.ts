import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureChromium } from '../../rehearsal/tools/chromium.ts';
import { openBrowser, type Page } from '../support/browser.ts';
import { pageSaying } from '../support/report-page.ts';

let folder: string;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-report-'));
  const file = path.join(folder, 'report.html');
  await writeFile(file, pageSaying('<img src="https://example.com/x.png" onerror="document.title = 1">'));
  page = await openBrowser(await ensureChromium(() => undefined));
  await page.open(pathToFileURL(file).href);
});
afterAll(async () => {
  await page?.close();
  await rm(folder, { recursive: true, force: true });
});

/** How strongly the text of what matches stands out from what is behind it, by WCAG 2; the least of all. */
const leastContrast = (selector: string) =>
  page.evaluate<number>(`(() => {
    const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = (element) => {
      const color = parts(getComputedStyle(element).backgroundColor);
      return color.length === 4 && color[3] === 0 ? behind(element.parentElement) : color;
    };
    return Math.min(...[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => {
      const [a, b] = [light(parts(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    }));
  })()`);

describe('the page of the report in a browser', () => {
  it('is styled, though its policy forbids all but its own style', async () => {
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontSize')).toBe('28px');
    expect(page.complaints()).toEqual([]);
  });

  it('asks for nothing but itself, and runs nothing', async () => {
    expect(page.requests()).toEqual([expect.stringMatching(/^file:.*report\.html$/)]);
    expect(await page.evaluate('document.title')).toBe('example: accounts and networks');
    expect(await page.evaluate('document.images.length + document.scripts.length')).toBe(0);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('can be read %s and %d pixels wide, without scrolling the page sideways', async (scheme, width) => {
    await page.look(scheme, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(
      await leastContrast('h1, h2, h3, p, b, th, td, a, code, .state, .tag, summary, footer'),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it('leads from a square of the map to its account', async () => {
    const target = `document.querySelector(document.querySelector('.map a[href="#account-acme"]').getAttribute('href'))`;
    expect(await page.evaluate(`${target}.querySelector('th').textContent`)).toBe('acme');
    expect(await page.evaluate(`document.querySelectorAll('.map a').length`)).toBe(4);
    const ids = await page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map(({ id }) => id)');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
