/** A minimal valid workbook made from nothing: what plans and CSV rows are written into. */
import { zipSync } from 'fflate';
import { CONTENT, PACKAGE_CONTENT_TYPES, PACKAGE_RELATIONSHIPS, TRANSITIONAL, XML_HEAD } from './namespaces';
import { joined } from './pieces';
import { escapeXml, utf8 } from './xml-text';

const { main, relationships } = TRANSITIONAL;

/** The bytes of a workbook with one sheet; its rows as `<row>` elements, which may come in pieces. */
export function blankXlsx(sheetName = 'Sheet1', rows: readonly Uint8Array[] = []): Uint8Array {
  const part = (xml: string): Uint8Array => utf8(XML_HEAD + xml);
  const relationship = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const parts = {
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="${CONTENT.relationships}"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', CONTENT.workbook)}${override('xl/worksheets/sheet1.xml', CONTENT.worksheet)}${override('xl/styles.xml', CONTENT.styles)}</Types>`,
    ),
    '_rels/.rels': part(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': part(plainStyles(main)),
    'xl/worksheets/sheet1.xml': joined([utf8(`${XML_HEAD}<worksheet xmlns="${main}"><sheetData>`), ...rows, utf8('</sheetData></worksheet>')]),
  };
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

/** In the plain style sheet, the style of a text that a spreadsheet program would take for a formula once it is edited. */
export const AS_TEXT = 1;

/** The least style sheet that Excel accepts: one font, the two fills it reserves, one border; and the two cell styles we use. */
export function plainStyles(namespace: string): string {
  return (
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
