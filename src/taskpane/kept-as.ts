/** Under which name the browser keeps something for the pane: Office parts what pages of different places keep by a key of its own. */

export function keptAs(name: string): string {
  const context = 'Office' in globalThis ? (Office.context as (Partial<Office.Context> & { readonly partitionKey?: string }) | undefined) : undefined;
  return `${context?.partitionKey ?? ''}${name}`;
}
