/** How the pane's window, which has an origin of its own, is connected with the workbench's. */

/** What the pane's window says when it wants to be connected, with a port. */
export const CONNECT = 'plumbline-workbench: connect';
/** Under which the pane's origin keeps, for the window's lifetime, what office.js asks before anything can be answered. */
export const PLUG = 'plumbline-workbench';
