/** The changes to a package while a plan is applied: parts edited, added and taken out, with the lists that name them. */
import { PACKAGE_RELATIONSHIPS, STRICT, TRANSITIONAL, XML_HEAD, type Dialect } from './namespaces';
import { readRelationships, relationshipsPath, relativeTarget, type Relationship } from './relationships';
import { CONTENT_TYPES, type WorkbookPackage } from './workbook-package';
import { XmlPart, type XmlElement } from './xml-part';
import { escapeXml, utf8 } from './xml-text';
import type { EditedPart, Pieces } from './pieces';

export class PackageEdit {
  private readonly trees = new Map<string, XmlPart>();
  private readonly written = new Map<string, EditedPart | null>();

  constructor(readonly source: WorkbookPackage) {
    this.trees.set(source.path, source.workbook);
  }

  get dialect(): Dialect {
    return this.source.strict ? STRICT : TRANSITIONAL;
  }

  /** A part as a tree to be changed; always the same one for the same path. @throws HostError */
  async tree(path: string): Promise<XmlPart> {
    const known = this.trees.get(path);
    if (known) return known;
    const part = await this.source.part(path);
    this.trees.set(path, part);
    return part;
  }

  has(path: string): boolean {
    const written = this.written.get(path);
    return written === undefined ? this.source.archive.has(path) : written !== null;
  }

  /** Writes a part as a whole. */
  put(path: string, pieces: Pieces): void {
    this.putEdited(path, { pieces, kept: null });
  }

  /** Writes a part that keeps some of its bytes. */
  putEdited(path: string, part: EditedPart): void {
    this.trees.delete(path);
    this.written.set(path, part);
  }

  /** Writes a new small part that later changes go into. */
  putTree(path: string, xml: string): XmlPart {
    const part = new XmlPart(utf8(XML_HEAD + xml));
    this.trees.set(path, part);
    this.written.set(path, { pieces: [part.bytes], kept: null });
    return part;
  }

  /** A path `before` + number + `after` that no part has. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const path = `${before}${number}${after}`;
      if (!this.has(path)) return path;
    }
  }

  /** Declares what a part is. */
  async declare(path: string, contentType: string): Promise<void> {
    const types = await this.tree(CONTENT_TYPES);
    types.append(types.root, `<${types.prefix}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`);
  }

  /** The relationships a part has in its file, without those added by this edit. */
  async relationships(path: string): Promise<Relationship[]> {
    const relsPath = relationshipsPath(path);
    return this.has(relsPath) ? readRelationships(await this.tree(relsPath), path) : [];
  }

  /** Adds a relationship between parts; gives its id. */
  async relate(from: string, kind: string, to: string): Promise<string> {
    const relsPath = relationshipsPath(from);
    const rels = this.has(relsPath) ? await this.tree(relsPath) : this.putTree(relsPath, `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
    const taken = new Set([
      ...rels.root.children.map(({ attributes }) => attributes.get('Id')),
      ...rels.appendedTo(rels.root).map((xml) => /Id="([^"]*)"/.exec(xml)?.[1]),
      // A tab that leads nowhere must not lead to what we add.
      ...(from === this.source.path ? idsIn(this.source.workbook.root) : []),
    ]);
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const type = kind.includes('/') ? kind : `${this.dialect.relationships}/${kind}`;
    rels.append(rels.root, `<${rels.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(relativeTarget(from, to))}"/>`);
    return `rId${number}`;
  }

  /** Takes out one relationship, wherever it leads. */
  async unrelate(from: string, id: string): Promise<void> {
    const rels = await this.tree(relationshipsPath(from));
    for (const element of rels.root.children) if (element.attributes.get('Id') === id) rels.remove(element);
  }

  /** Takes out a part, its declaration and its own relationships. */
  async remove(path: string): Promise<void> {
    const types = await this.tree(CONTENT_TYPES);
    const name = `/${path}`.toLowerCase();
    for (const element of types.root.children) if (element.attributes.get('PartName')?.toLowerCase() === name) types.remove(element);
    for (const each of [path, relationshipsPath(path)]) {
      if (!this.has(each)) continue;
      this.trees.delete(each);
      this.written.set(each, null);
    }
  }

  /** Drops Excel's list of the order of calculation, which it makes again by itself. */
  async dropCalcChain(): Promise<void> {
    const chain = this.source.relationships.find(({ kind }) => kind === 'calcChain');
    if (!chain || !this.has(chain.target)) return;
    await this.unrelate(this.source.path, chain.id);
    await this.remove(chain.target);
  }

  /** Every part that differs from the file; null for one taken out. */
  changes(): Map<string, EditedPart | null> {
    const changes = new Map(this.written);
    for (const [path, part] of this.trees) if (part.changed) changes.set(path, part.edited());
    return changes;
  }

  /** Whether the file says what `.xml` and other endings are; it must before a part of that ending is added. */
  async declareEnding(ending: string, contentType: string): Promise<void> {
    const types = await this.tree(CONTENT_TYPES);
    const known = types.root.children.some(({ name, attributes }) => name === 'Default' && attributes.get('Extension')?.toLowerCase() === ending);
    const added = types.appendedTo(types.root).some((xml) => xml.includes(`Extension="${ending}"`));
    if (!known && !added) types.append(types.root, `<${types.prefix}Default Extension="${ending}" ContentType="${contentType}"/>`);
  }
}

/** The ids of relationships that an element and what is in it refer to. */
function idsIn({ attributes, children }: XmlElement): (string | undefined)[] {
  return [attributes.get(':id'), ...children.flatMap(idsIn)];
}
