/** The address a release is served from, put into the manifest in place of the development server's. */

const DEVELOPMENT = 'https://localhost:3000/';
/** Names that are kept for examples and tests (RFC 2606, RFC 6761), and this machine. */
const PLACEHOLDER = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost|local)$/i;

/**
 * A checked address with a closing slash; null when none is given and none is required.
 * @throws Error that says what is wrong with it
 */
function webAddress(text, { required }) {
  if (text === undefined || text === '') {
    if (required) throw new Error('A release needs the address the pane is served from: set PLUMBLINE_URL=https://… or pass --env url=https://…');
    return null;
  }
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || address.protocol !== 'https:') throw new Error(`“${text}” is no https address: Office loads add-ins over https only.`);
  if (PLACEHOLDER.test(address.hostname) || /^[\d.]+$|^\[/.test(address.hostname))
    throw new Error(`“${text}” is a placeholder or a local address: name the site the pane is served from.`);
  if (address.search !== '' || address.hash !== '') throw new Error(`“${text}” has a query or a fragment: give the folder the pane is served from.`);
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/**
 * The manifest with `address` for the development server's and the package's version, and without the remark about them.
 * @throws Error for a version that Office would not take
 */
function manifestFor(manifest, address, version) {
  if (!/^\d{1,5}(\.\d{1,5}){2}$/.test(version)) throw new Error(`“${version}” is no version that Office takes: three numbers with dots.`);
  return manifest
    .replace(/\n\s*<!--[\s\S]*?-->/g, '')
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(DEVELOPMENT, address);
}

module.exports = { webAddress, manifestFor, DEVELOPMENT };
