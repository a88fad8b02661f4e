import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const pages = globSync(['*.md', '{.github,docs,examples,rehearsal,bench,terraform}/**/*.md'], { cwd: root }).filter(
  (page) => !page.includes('.terraform'),
);

const read = (page: string) => readFileSync(path.join(root, page), 'utf8');
const prose = (page: string) => read(page).replaceAll(/```[\s\S]*?```/g, '');

/** Links and pictures of a page that lead to files of the repository: the file from the root on, and the heading. */
function targets(page: string): { link: string; file: string; heading: string }[] {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^https?:/.test(link))
    .map((link) => {
      const [to = '', heading = ''] = link.split('#');
      return { link, file: to === '' ? page : path.join(path.dirname(page), to), heading };
    });
}

/** By what GitHub lets one link to a page's headings. */
function headings(page: string): string[] {
  const titles = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.replaceAll(/\]\([^)]*\)/g, ''));
  return titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('is a set of pages worth checking', () => {
  expect(pages.flatMap(targets).length).toBeGreaterThan(100);
});

it.each(pages)('%s links to files that are there, and to headings that they have', (page) => {
  const isThere = ({ file, heading }: { file: string; heading: string }) =>
    existsSync(path.join(root, file)) && (heading === '' || headings(file).includes(heading));
  expect(
    targets(page)
      .filter((target) => !isThere(target))
      .map(({ link }) => link),
  ).toEqual([]);
});
