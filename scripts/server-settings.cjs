/** Settings of common web servers for the folder that a release is served from: headers and caching, from one list. */
const { CONTENT_POLICY, FRAMED_BY } = require('./content-policy.cjs');

const HEADERS = {
  'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors ${FRAMED_BY.join(' ')}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A name with a digest of what the file holds may be kept for good; everything else is asked for again, and not sent again unless it has changed. */
const HASHED = String.raw`\.[0-9a-f]{16}\.js`;
const KEPT = 'public, max-age=31536000, immutable';
const ASKED_FOR = 'no-cache';

/** @param address the address of the pane with a closing slash, as `webAddress` gives it */
function serverSettings(address) {
  const { hostname, pathname } = new URL(address);
  return { 'nginx.conf': nginx(hostname, pathname), 'apache.htaccess': apache(), 'web.config': iis() };
}

function nginx(hostname, path) {
  const lines = (caching) =>
    Object.entries({ ...HEADERS, 'Cache-Control': caching })
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  const literal = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `# Plumbline on nginx: include this file inside the server block of ${hostname}, which listens with TLS.
# What is in the folder site must lie where the block's root leads for ${path}
location ${path} {
    types { text/html html; text/javascript js; image/png png; text/plain txt; application/xml xml; application/json json; }
    charset utf-8;
    gzip on;
    gzip_types text/javascript application/json;
${lines(ASKED_FOR)}
    location ~ "^${literal}[^/]+${HASHED}$" {
    ${lines(KEPT).replaceAll('\n', '\n    ')}
    }
}
`;
}

function apache() {
  const lines = Object.entries(HEADERS)
    .map(([name, value]) => `Header always set ${name} "${value}"`)
    .join('\n');
  return `# Plumbline on Apache 2.4 with mod_headers: this file is called .htaccess in the folder that the pane is served from (AllowOverride FileInfo),
# or stands in a <Directory> of the site's own settings.
AddType text/javascript .js
AddDefaultCharset utf-8
${lines}
Header always set Cache-Control "${ASKED_FOR}"
<FilesMatch "${HASHED}$">
  Header always set Cache-Control "${KEPT}"
</FilesMatch>
`;
}

function iis() {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const lines = Object.entries(HEADERS)
    .map(([name, value]) => `        <add name="${name}" value="${escaped(value)}" />`)
    .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Plumbline on IIS 10: this file lies in the folder that the pane is served from. IIS knows no caching by name: each file is asked for again, and not sent again unless it has changed. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${lines}
        <remove name="X-Powered-By" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
</configuration>
`;
}

module.exports = { serverSettings };
