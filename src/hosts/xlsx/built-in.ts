/** What Node has and a browser lacks: asked for where it is there, and never bundled for a browser. */

/** `process.getBuiltinModule` is there from Node 20.16 on. */
const ask = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.bind(process);

export const zlib = ask?.('node:zlib');
export const crypto = ask?.('node:crypto');
const buffer = ask?.('node:buffer');

/** The same bytes, not copied, with Node's own comparison. */
export const comparable = buffer && ((bytes: Uint8Array) => buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
