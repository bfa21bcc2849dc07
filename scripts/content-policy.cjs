/** What the pane may ask for, and who may frame it: stated once for the page itself and for the servers' headers. */

/** The pane talks to its own site and to Microsoft's office.js, to nobody else. Inline style is needed by office.js and by Fluent UI. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Sites on which Excel for the web runs. Every page above the pane must be one of them: SharePoint or OneDrive frames Excel, which frames the pane.
 * Desktop Excel frames nothing. A page cannot say this of itself, only its server can.
 */
const FRAMED_BY = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://excel.live.com',
  'https://teams.microsoft.com',
];

module.exports = { CONTENT_POLICY, FRAMED_BY };
