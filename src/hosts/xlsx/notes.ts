/** Notes on cells: the part with their texts, and the drawing that old and new Excel want beside it. */
import { cellName, type Note } from '../../workbook';
import { XML_HEAD } from './namespaces';
import { escapeCell } from './xml-text';

/** The part with the texts. */
export function notesXml(notes: readonly Note[], namespace: string): string {
  const list = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><t xml:space="preserve">${escapeCell(text)}</t></r></text></comment>`,
  );
  return `${XML_HEAD}<comments xmlns="${namespace}"><authors><author>Plumbline</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** The drawing with one hidden box per note, two columns wide and as high as its text needs. */
export function notesDrawing(notes: readonly Note[]): string {
  const boxes = notes.map(({ row, column, text }, index) => {
    const lines = Math.max(3, Math.ceil(text.length / 30) + 1);
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 10, ${row}, 5, ${column + 3}, 60, ${row + lines}, 5</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}
