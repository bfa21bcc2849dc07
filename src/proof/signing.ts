/** Keys and signatures, by the browser's own cryptography (ECDSA on P-256), which Node has, too. */

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const WITH = { name: 'ECDSA', hash: 'SHA-256' } as const;

export interface SigningKey {
  readonly secret: CryptoKey;
  /** As text, to be written beside what it signs. */
  readonly publicKey: string;
}

/** @param mayLeave whether the secret part can be taken out and kept in a file; in a pane it stays in the browser */
export async function newSigningKey(mayLeave: boolean): Promise<SigningKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, mayLeave, ['sign', 'verify']);
  const { x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { secret: privateKey, publicKey: `${x}.${y}` };
}

/** The secret part as text, for a file that only its owner can read. */
export async function keyText({ secret }: SigningKey): Promise<string> {
  return JSON.stringify(await crypto.subtle.exportKey('jwk', secret));
}

/** Null for a text that is no key of ours. */
export async function keyFromText(text: string): Promise<SigningKey | null> {
  try {
    const { kty, crv, x, y, d } = JSON.parse(text) as JsonWebKey;
    if (kty !== 'EC' || crv !== CURVE.namedCurve || d === undefined) return null;
    const secret = await crypto.subtle.importKey('jwk', { kty, crv, x: x ?? '', y: y ?? '', d }, CURVE, false, ['sign']);
    return { secret, publicKey: `${x}.${y}` };
  } catch {
    return null;
  }
}

export async function signatureOf(text: string, { secret }: SigningKey): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.sign(WITH, secret, new TextEncoder().encode(text))));
}

/** Whether a text was signed with the secret part of a key; false for what is no signature or no key. */
export async function isSignedBy(text: string, signature: string, publicKey: string): Promise<boolean> {
  try {
    const [x = '', y = ''] = publicKey.split('.');
    const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: CURVE.namedCurve, x, y }, CURVE, false, ['verify']);
    return await crypto.subtle.verify(WITH, key, bytesOf(signature), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

/** SHA-256 in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What two people can compare by telephone: sixteen digits of a key's digest, in fours. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  return (await sha256(publicKey)).slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(plain.length);
  for (let index = 0; index < plain.length; index++) bytes[index] = plain.charCodeAt(index);
  return bytes;
}
