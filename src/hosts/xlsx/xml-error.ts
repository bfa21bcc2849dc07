/** A part that is no XML we read; the workbook's reader turns it into a sentence with the name of the file. */

export class XmlError extends Error {
  override readonly name = 'XmlError';
  constructor(
    readonly code: 'damaged' | 'dtd' | 'encoding',
    message: string,
  ) {
    super(message);
  }
}
