/** Packs and unpacks the parts of a zip file: by the zlib of Node where there is one, and by what every browser has elsewhere. */
import { zlib } from './built-in';
import { joined, lengthOf, type Pieces } from './pieces';

export interface PackedPart {
  readonly pieces: Pieces;
  readonly crc: number;
  /** Bytes of the part, unpacked. */
  readonly size: number;
}

const MEGABYTE = 1024 * 1024;
/** Large parts are packed in a quarter to two thirds of the time and to a hundredth (numbers) or a tenth (texts) more, those of some size in two thirds of the time and to a fiftieth more. */
const LARGE = 8 * MEGABYTE;
const MIDDLING = MEGABYTE / 4;
const [THOROUGH, BRISK, QUICK] = [6, 5, 4];

/**
 * The bytes of a part in the method of the zip format (0 stored, 8 deflated); undefined where zlib is not at hand or the method is another.
 * Never makes more than `size` bytes. @throws Error for what cannot be unpacked, or whose checksum is another.
 */
export function unpackedBy(method: number, packed: Uint8Array, size: number, crc: number): Uint8Array | undefined {
  if (zlib === undefined || (method !== 0 && method !== 8)) return undefined;
  // One byte more than is wanted, so that all of it comes in one buffer.
  const bytes = method === 0 ? packed : zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  if (bytes.length === size && zlib.crc32(bytes) !== crc) throw new Error('a checksum that does not fit');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A part deflated: blocks by themselves, which follow each other as one stream. */
export async function packed(part: Pieces): Promise<PackedPart> {
  const size = lengthOf(part);
  const blocks = size < LARGE ? [joined(part)] : part;
  const crc = blocks.reduce((so, block) => checksum(block, so), 0);
  if (zlib === undefined) return { pieces: [await deflatedByBrowser(blocks)], crc, size };
  const { deflateRawSync, constants } = zlib;
  const level = size < MIDDLING ? THOROUGH : size < LARGE ? BRISK : QUICK;
  // Short repetitions cost more than they spare in sheets of many cells, whose tags are long ones; in other parts, mostly texts, they are worth it.
  const strategy = size < LARGE ? constants.Z_DEFAULT_STRATEGY : constants.Z_FILTERED;
  const pieces = blocks.map((block, index) =>
    deflateRawSync(block, { level, strategy, finishFlush: index === blocks.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  );
  return { pieces, crc, size };
}

async function deflatedByBrowser(blocks: Pieces): Promise<Uint8Array> {
  const stream = new Blob(blocks as Uint8Array<ArrayBuffer>[]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, going on from that of what came before. */
function checksum(bytes: Uint8Array, before: number): number {
  if (zlib !== undefined) return zlib.crc32(bytes, before);
  let crc = ~before;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
