/** The copy of an audited workbook for others: without the ledger and what it remembers, and without names of people where that is asked. */
import { BARE_SHEET, HostError, LEDGER_SHEET, type WritePlan } from '../../workbook';
import { applyPlan } from './apply-plan';
import type { EditedPart } from './pieces';
import { readWorkbook } from './read-workbook';
import { rewrittenNames, type NameRewriting } from './rewrite-names';
import { assertWellFormed } from './well-formed';
import { WorkbookPackage } from './workbook-package';
import { rawText, unescapeXml, utf8 } from './xml-text';
import { ZipArchive } from './zip-archive';

/** Nobody looks for names in pictures. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|webp)$/i;
const TEXT = /\.(?:xml|rels|vml)$/i;
/** Packed or compiled, so that nobody can look for a name in them. */
const CLOSED = /(?:^|\/)(?:vbaProject[^/]*\.bin|embeddings\/.+|activeX\/.+\.bin|ctrlProps\/.+\.bin)$|^customXml\/.+\.(?!xml|rels)/i;
const AUTHORS = /<(?:[\w.-]+:)?(?:author|creator|lastModifiedBy|Manager)\b[^>]*>([^<]*)</g;
const PERSONS = /<(?:[\w.-]+:)?person\b[^>]*\bdisplayName="([^"]*)"/g;

/** The bytes of the workbook without its ledger. @throws HostError where the ledger cannot be relied on. */
export async function withoutLedger(bytes: Uint8Array, name: string, asOf: string): Promise<Uint8Array> {
  const source = await WorkbookPackage.open(bytes, name);
  const plan: WritePlan = { purpose: 'remove', asOf, columns: [], sheets: [{ ...BARE_SHEET, name: LEDGER_SHEET, action: 'delete' }] };
  const { changes } = await applyPlan(source, await readWorkbook(source), plan);
  return source.archive.rewrite(changes);
}

/** Names that the file itself keeps: who made it, who changed it, and who comments in it. */
export async function namesInFile(bytes: Uint8Array, name: string): Promise<string[]> {
  const archive = await ZipArchive.open(bytes, name);
  const names: string[] = [];
  for (const path of archive.paths().filter((each) => /comment|person|docProps/i.test(each) && TEXT.test(each))) {
    const xml = await textIn(archive, path);
    for (const match of [...xml.matchAll(AUTHORS), ...xml.matchAll(PERSONS)]) names.push(unescapeXml(match[1] ?? ''));
  }
  return [...new Set(names)].filter((each) => each.trim() !== '');
}

/**
 * The same bytes, with ids for names in every part.
 * @throws HostError for a part that holds a name, or may, and cannot be rewritten
 */
export async function withoutNames(bytes: Uint8Array, name: string, names: NameRewriting): Promise<{ readonly bytes: Uint8Array; readonly parts: number }> {
  const archive = await ZipArchive.open(bytes, name);
  const changes = new Map<string, EditedPart>();
  for (const path of archive.paths()) {
    if (CLOSED.test(path)) throw cannot(name, `${path} cannot be searched for names`);
    if (PICTURE.test(path)) continue;
    if (!TEXT.test(path)) {
      if (holdsName(await archive.read(path), names)) throw cannot(name, `${path} holds a name and cannot be rewritten`);
      continue;
    }
    const xml = await textIn(archive, path);
    const rewritten = rewrittenNames(xml, names);
    if (rewrittenNames(rewritten, names) !== rewritten) throw cannot(name, `a name in ${path} cannot be replaced`);
    if (rewritten === xml) continue;
    const part = { pieces: [utf8(rewritten)], kept: null };
    await assertWellFormed(path, part, () => archive.read(path));
    changes.set(path, part);
  }
  return { bytes: await archive.rewrite(changes), parts: changes.size };
}

async function textIn(archive: ZipArchive, path: string): Promise<string> {
  const bytes = await archive.read(path);
  return rawText(bytes, 0, bytes.length);
}

/** Whether bytes that are no text hold a name as text, one byte or two to a character. */
function holdsName(bytes: Uint8Array, { text }: NameRewriting): boolean {
  const runs = (letters: string): readonly string[] => letters.match(/[\p{L}\p{N}.,'@ -]{4,}/gu) ?? [];
  const narrow = new TextDecoder('latin1').decode(bytes);
  const wide = new TextDecoder('utf-16le').decode(bytes);
  return [...runs(narrow), ...runs(wide)].some((run) => text(run) !== run);
}

function cannot(name: string, why: string): HostError {
  return new HostError('names-stay', `${name} cannot be sent without names: ${why}. Take that out in Excel, or send it with the names.`);
}
