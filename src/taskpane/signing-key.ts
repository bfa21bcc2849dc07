/** The person's own key: made in the pane, kept by the browser, and never to be taken out of it. */
import { newSigningKey, type SigningKey } from '../proof/signing';
import { keptAs } from './kept-as';

export interface OwnKey {
  readonly key: SigningKey;
  /** Whether the browser keeps it: else it is for this once. */
  readonly isKept: boolean;
}

const STORE = 'signing keys';

/** The one that is kept, else a new one. Two panes that ask at the same moment are given the same. */
export async function ownSigningKey(store: IDBFactory | undefined = globalThis.indexedDB): Promise<OwnKey> {
  const made = await newSigningKey(false);
  try {
    if (store === undefined) return { key: made, isKept: false };
    const database = await opened(store);
    try {
      return { key: await keptElse(database, made), isKept: true };
    } finally {
      database.close();
    }
  } catch {
    // A browser that keeps nothing for a pane keeps no key either.
    return { key: made, isKept: false };
  }
}

function opened(store: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = store.open('plumbline', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}

function keptElse(database: IDBDatabase, made: SigningKey): Promise<SigningKey> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    const keys = transaction.objectStore(STORE);
    const asked = keys.get(keptAs('signing key')) as IDBRequest<SigningKey | undefined>;
    let key = made;
    asked.onsuccess = () => {
      if (asked.result === undefined) keys.put(made, keptAs('signing key'));
      else key = asked.result;
    };
    transaction.oncomplete = () => resolve(key);
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}
