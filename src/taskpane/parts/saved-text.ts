/** Gives the person a text as a file of their own. */

/** How long the browser may take to fetch what it is given. */
const FETCHED = 60_000;

export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
