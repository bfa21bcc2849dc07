/** Which part of the package refers to which: the `.rels` parts. */
import type { XmlPart } from './xml-part';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. Transitional and strict workbooks agree in it. */
  readonly kind: string;
  /** The path of the part it leads to; for an external one, its address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The path of the `.rels` part of a part; of the package itself for the empty path. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships that a `.rels` part of `source` declares. @throws XmlError */
export function readRelationships(part: XmlPart, source: string): Relationship[] {
  return part.root.children
    .filter((element) => element.name === 'Relationship')
    .map(({ attributes }) => {
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        kind: /[^/]*$/.exec(attributes.get('Type') ?? '')?.[0] ?? '',
        target: external ? target : resolvePath(source, target),
        external,
      };
    });
}

/** The path in the package that a relative target means, seen from its source part. */
function resolvePath(source: string, target: string): string {
  const clean = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const folders = clean.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The target that leads from one part to another, spelled relatively, as all readers understand it. */
export function relativeTarget(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
