import { type Batch, parseBatch } from '@/domain/monitoring/batch';
import { BATCH_STORE } from './published-batches';

/** The batches that this browser keeps, in its own database: it may be absent, forbidden or full. */

export interface KeptBatch {
  readonly batch: Batch;
  /** Withdrawn batches stay, and do not count. */
  readonly isActive: boolean;
}

const STORE = 'batches';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function open(): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') throw new Error('浏览器没有提供本机存储（IndexedDB）');
  const request = indexedDB.open(BATCH_STORE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

async function withStore<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
    const result = await settled(run(transaction.objectStore(STORE)));
    await done;
    return result;
  } finally {
    database.close();
  }
}

/** Every batch that is kept, the earliest report first. */
export async function listKept(): Promise<KeptBatch[]> {
  const entries = (await withStore('readonly', (store) => store.getAll())) as KeptBatch[];
  return entries
    .map(({ batch, isActive }) => ({ batch: parseBatch(batch), isActive }))
    .sort((a, b) => a.batch.issuedOn.localeCompare(b.batch.issuedOn));
}

/** Keeps a batch, anew or as it has become. */
export async function keepBatch(entry: KeptBatch): Promise<void> {
  await withStore('readwrite', (store) => store.put(entry, entry.batch.id));
}

/** Forgets a batch for good. */
export async function forgetBatch(id: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(id));
}
