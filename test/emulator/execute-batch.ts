/** Works a batch off: object paths are opened when first used, actions run in order and stop at the first error. */
import type { Emulator } from './emulator';
import { handle, isHandle, type Handle } from './handle';
import { MEMBERS } from './members';
import type { Members, Method, Navigation, Property } from './member';
import { NotEmulated, OfficeError } from './office-error';
import { ACTION, PATH, type Action, type ArgumentInfo, type Batch, type BatchAnswer, type ObjectPath } from './protocol';

/** Members come as `Values` in actions and as `values` in queries. */
const plain = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const wired = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

// The members of a kind are typed for its target; which kind stands here is known at run time only.
const membersOf = (held: Handle): Members<Handle['target']> => MEMBERS[held.kind] as unknown as Members<Handle['target']>;

class BatchRun {
  readonly #opened = new Map<number, Handle | null>();
  readonly #references = new Map<number, string>();
  #wrote = false;

  constructor(
    readonly batch: Batch,
    readonly emulator: Emulator,
  ) {}

  #member<K extends 'properties' | 'navigations' | 'methods'>(held: Handle, group: K, name: string): NonNullable<Members<Handle['target']>[K]>[string] {
    const member = membersOf(held)[group]?.[plain(name)] as (Property<Handle['target']> & Navigation<Handle['target']> & Method<Handle['target']>) | undefined;
    if (!member) throw new NotEmulated(`${held.kind}.${plain(name)}`);
    if (!this.emulator.has(member.since)) {
      throw new OfficeError('ApiNotFound', `The API ${held.kind}.${plain(name)} is not available.`, `${held.kind}.${plain(name)}`);
    }
    return member as NonNullable<Members<Handle['target']>[K]>[string];
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const referenced = info?.ReferencedObjectPathIds?.[index];
      return referenced ? this.open(referenced) : argument;
    });
  }

  /** Notes that a member changed the workbook, and what that does to the undo stack. */
  #changed(held: Handle, name: string, clearsUndo: 'everywhere' | 'desktop' | 'web' | undefined): void {
    this.#wrote = true;
    if (clearsUndo) this.#cleared(held, name, clearsUndo);
  }

  /** Some calls empty the undo list though they change nothing. */
  #cleared(held: Handle, name: string, clearsUndo: 'everywhere' | 'desktop' | 'web'): void {
    if (clearsUndo === 'everywhere' || clearsUndo === this.emulator.platform) this.emulator.undo.clear(`${held.kind}.${plain(name)}`);
  }

  #call(held: Handle, name: string, info: ArgumentInfo | undefined): unknown {
    const method = this.#member(held, 'methods', name);
    const result = method.call(held.target, this.#arguments(info), this.emulator);
    if (method.writes) this.#changed(held, name, method.clearsUndo);
    else if (method.clearsUndo) this.#cleared(held, name, method.clearsUndo);
    return result;
  }

  /** The object of a path, opened once in a batch; null for one that is not there. */
  open(id: number): Handle | null {
    const known = this.#opened.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new OfficeError('InvalidObjectPath', `The object path ${id} is not in the batch.`);
    const opened = this.#openPath(path);
    this.#opened.set(id, opened);
    return opened;
  }

  #openPath(path: ObjectPath): Handle | null {
    if (path.ObjectPathType === PATH.root) return handle('Workbook', {});
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const held = this.emulator.references.get(path.Name);
      if (!held) throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
      this.#references.set(path.Id, path.Name);
      return held;
    }
    const parent = this.open(path.ParentObjectPathId ?? 0);
    // What hangs on an object that is not there is not there either (application-specific-api-model, *OrNullObject).
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.#member(parent, 'navigations', path.Name).open(parent.target, this.emulator);
    if (path.ObjectPathType === PATH.method) {
      const result = this.#call(parent, path.Name, path.ArgumentInfo);
      if (result !== null && !isHandle(result)) throw new NotEmulated(`${parent.kind}.${plain(path.Name)} as an object`);
      return result;
    }
    if (path.ObjectPathType === PATH.indexer) {
      const item = membersOf(parent).item;
      if (!item) throw new NotEmulated(`${parent.kind}.getItem`);
      const found = item(parent.target, path.ArgumentInfo?.Arguments?.[0], this.emulator);
      if (!found) throw new OfficeError('ItemNotFound', "The requested resource doesn't exist.", `${parent.kind}.getItem`);
      return found;
    }
    throw new NotEmulated(`object paths of type ${path.ObjectPathType}`);
  }

  #instantiated(id: number): unknown {
    const held = this.open(id);
    if (!held) return null;
    const reference = this.#references.get(id);
    return { ...membersOf(held).identity?.(held.target), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  /** The selected properties of an object, nested as office.js expects them. */
  #query(held: Handle | null, select: readonly string[]): unknown {
    if (!held) return null;
    const members = membersOf(held);
    if (select.length === 0) throw new NotEmulated(`loading everything of ${held.kind}`);
    if (members.items) {
      return {
        _Items: members.items(held.target, this.emulator).map((item) =>
          this.#properties(
            item,
            select.map((path) => path.replace(/^items\//i, '')),
          ),
        ),
      };
    }
    return this.#properties(held, select);
  }

  #properties(held: Handle, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = { ...membersOf(held).identity?.(held.target) };
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        const property = this.#member(held, 'properties', path);
        if (!property.get) throw new NotEmulated(`reading ${held.kind}.${plain(path)}`);
        result[wired(path)] = property.get(held.target, this.emulator);
      } else {
        const head = path.slice(0, slash);
        nested.set(head, [...(nested.get(head) ?? []), path.slice(slash + 1)]);
      }
    }
    for (const [name, inner] of nested) {
      const child = this.#member(held, 'navigations', name).open(held.target, this.emulator);
      result[wired(name)] = this.#query(child, inner);
    }
    return result;
  }

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const held = this.open(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#instantiated(action.ObjectPathId);
      case ACTION.query:
        return this.#query(held, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.#method(held, action);
      case ACTION.set:
        return this.#set(held, action);
      default:
        throw new NotEmulated(`actions of type ${action.ActionType}`);
    }
  }

  #method(held: Handle | null, action: Action): unknown {
    const first = action.ArgumentInfo?.Arguments?.[0];
    if (action.Name === '_KeepReference') {
      if (held) this.#references.set(action.ObjectPathId, this.emulator.references.keep(held));
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.emulator.references.remove(String(first));
      return null;
    }
    if (!held) throw new OfficeError('InvalidObjectPath', `${action.Name} was called on an object that is not there.`);
    const result = this.#call(held, action.Name, action.ArgumentInfo);
    return isHandle(result) ? this.#properties(result, []) : (result ?? null);
  }

  #set(held: Handle | null, action: Action): unknown {
    if (!held) throw new OfficeError('InvalidObjectPath', `${action.Name} was set on an object that is not there.`);
    const property = this.#member(held, 'properties', action.Name);
    if (!property.set) throw new NotEmulated(`setting ${held.kind}.${plain(action.Name)}`);
    property.set(held.target, this.#arguments(action.ArgumentInfo)[0], this.emulator);
    if (held.kind !== 'Runtime') this.#changed(held, action.Name, property.clearsUndo);
    return null;
  }

  get wrote(): boolean {
    return this.#wrote;
  }
}

/** Runs a batch; what ran before an error stays done. `stopAt` cuts it off in front of that action. */
export function executeBatch(batch: Batch, emulator: Emulator, stopAt = batch.Actions.length): BatchAnswer {
  const run = new BatchRun(batch, emulator);
  const answer: BatchAnswer = { Results: [] };
  const stepsBefore = emulator.undo.steps;
  const clearedBefore = emulator.undo.clearedBy.length;
  for (const [index, action] of batch.Actions.entries()) {
    if (index >= stopAt) break;
    try {
      answer.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      answer.Error = { Code: error.code, Message: error.message, HttpStatusCode: 400, Location: error.location, ActionIndex: index };
      break;
    }
  }
  if (run.wrote) emulator.undo.steps = emulator.undo.clearedBy.length > clearedBefore ? 0 : stepsBefore + 1;
  return answer;
}
