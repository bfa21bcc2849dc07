/** Where every add-in loads office.js from. */
export const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
