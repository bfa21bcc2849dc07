/** What a page needs of the emulator. */
export { Emulator } from './emulator';
export { installExternal } from './browser';
export { Person } from './person';
export { workbookFrom } from './from-snapshot';
export { pictureOf, snapshotFrom } from './to-snapshot';
