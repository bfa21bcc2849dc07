/** Where every add-in loads office.js from. */
export const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
/** The real one, once the emulated Excel is plugged in; another address than the pane's own, by which the two are told apart. */
export const OFFICE_JS = `${OFFICE_ORIGIN}/lib/1.1/hosted/office.js`;
