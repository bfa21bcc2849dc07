/** Names that sheets may have. */

/** Excel's limit. */
const LONGEST = 31;

/** A sheet name made from the name of a file: without its ending and without what sheet names cannot hold. */
export function sheetNameFor(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '');
  return (
    stem
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '')
      .slice(0, LONGEST)
      .trim() || 'Data'
  );
}
