/** Generates the pages that say they are generated: one per rule, their list, and the field catalogue. Run by `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portfolioPage } from './portfolio-page';
import { rulePages } from './rule-pages';
import { sheetsPage } from './sheets-page';
import { wordListsPage } from './word-lists-page';

const DOCS = resolve(__dirname, '../docs');

/** Every generated page by its path below `docs`. */
export function generatedPages(): Map<string, string> {
  return new Map([...rulePages(), ['sheets.md', sheetsPage()], ['word-lists.md', wordListsPage()], ['portfolio-tables.md', portfolioPage()]]);
}

function buildDocs(): void {
  const pages = generatedPages();
  mkdirSync(join(DOCS, 'rules'), { recursive: true });
  for (const file of readdirSync(join(DOCS, 'rules'))) if (!pages.has(`rules/${file}`)) rmSync(join(DOCS, 'rules', file));
  for (const [path, text] of pages) writeFileSync(join(DOCS, path), text);
}

if (require.main === module) buildDocs();
