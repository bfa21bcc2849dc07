/**
 * Writes a zip file with headers as every reader knows them: sizes in place, never ZIP64, because programs that do not read ZIP64 refuse
 * a whole workbook for it. What truly needs ZIP64 is refused when it is opened.
 */
import type { PackedPart } from './packing';
import { joined, lengthOf, type Pieces } from './pieces';

/** What the directory says of a part, sizes apart. */
export interface PartHeader {
  readonly name: Uint8Array;
  /** Bit 0: encrypted; bit 11: the name is UTF-8. */
  readonly flags: number;
  readonly method: number;
  /** Day and time as DOS kept them. */
  readonly modified: number;
  /** Extra fields that the content cannot be read without. */
  readonly extra: Uint8Array;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Version 2.0 of the format: folders and deflated parts. */
const VERSION = 20;
const LARGEST = 0xffffffff;

export class ZipWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly directory: Uint8Array[] = [];
  private length = 0;
  private count = 0;

  /** Parts stand in the file in the order in which they are added. @throws RangeError for a file that plain headers cannot describe. */
  add(header: PartHeader, { pieces, crc, size }: PackedPart): void {
    const packedSize = lengthOf(pieces);
    const offset = this.length;
    if (Math.max(size, offset + packedSize) >= LARGEST) throw new RangeError('more than plain zip headers can describe');
    const { name, flags, method, modified, extra } = header;
    // The fields that both headers have, in the order that both have them in.
    const common = fields([VERSION, 2], [flags, 2], [method, 2], [modified, 4], [crc, 4], [packedSize, 4], [size, 4], [name.length, 2], [extra.length, 2]);
    this.count++;
    this.put([fields([LOCAL, 4]), common, name, extra, ...pieces]);
    this.directory.push(fields([CENTRAL, 4], [VERSION, 2]), common, fields([0, 6], [0, 4], [offset, 4]), name, extra);
  }

  /** The whole file. */
  finish(): Uint8Array {
    const start = this.length;
    this.put(this.directory);
    this.put([fields([END, 4], [0, 4], [this.count, 2], [this.count, 2], [this.length - start, 4], [start, 4], [0, 2])]);
    return joined(this.pieces);
  }

  private put(pieces: Pieces): void {
    this.pieces.push(...pieces);
    this.length += lengthOf(pieces);
  }
}

/** Numbers one after the other, each in so many bytes, lowest first. */
function fields(...numbers: readonly (readonly [value: number, width: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, width] of numbers) for (let byte = 0; byte < width; byte++) bytes.push(Math.floor(value / 2 ** (8 * byte)) % 256);
  return Uint8Array.from(bytes);
}
