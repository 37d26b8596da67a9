/** Many messages, checked in the order in which they come: here when they are few, on all cores when they are many. */
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import type { MailItem } from '../../adapters/mail-files/source.ts';
import { type CheckSetting, type CheckedMessage, messageChecker } from './checked-message.ts';
import { WorkerPool } from './worker-pool.ts';

/** From here on starting workers is worth its while. */
const many = 200;
const batchSize = 64;
const batchBytes = 8 * 1024 * 1024;

/**
 * @param interrupted stops between two messages
 * @param cores how many workers for many messages; 1 checks everything here
 */
export async function* checkAll(
  items: AsyncIterable<MailItem>, setting: CheckSetting, interrupted: AbortSignal, cores = availableParallelism(),
): AsyncGenerator<CheckedMessage> {
  const batches = inBatches(items);
  const first: MailItem[][] = [];
  let count = 0;
  let ended = false;
  while (cores > 1 && count < many) {
    const next = await batches.next();
    if (next.done) {
      ended = true;
      break;
    }
    first.push(next.value);
    count += next.value.length;
  }
  const all = chained(first, batches);
  yield* cores > 1 && !ended ? elsewhere(all, setting, interrupted, cores) : here(all, setting, interrupted);
}

async function* here(batches: AsyncIterable<MailItem[]>, setting: CheckSetting, interrupted: AbortSignal): AsyncGenerator<CheckedMessage> {
  const check = messageChecker(setting);
  for await (const batch of batches)
    for (const item of batch) {
      // Lets Ctrl-C be heard.
      await turn();
      if (interrupted.aborted) return;
      yield await check(item);
    }
}

async function* elsewhere(batches: AsyncIterable<MailItem[]>, setting: CheckSetting, interrupted: AbortSignal, cores: number): AsyncGenerator<CheckedMessage> {
  const pool = new WorkerPool(setting, cores);
  const inHand: Promise<readonly CheckedMessage[]>[] = [];
  try {
    for await (const batch of batches) {
      if (interrupted.aborted) return;
      inHand.push(pool.check(batch));
      // Bounded: no more is read than the workers have to do.
      if (inHand.length >= cores * 3) yield* await inHand.shift()!;
    }
    for (const results of inHand) {
      if (interrupted.aborted) return;
      yield* await results;
    }
  } finally {
    await pool.end();
  }
}

async function* inBatches(items: AsyncIterable<MailItem>): AsyncGenerator<MailItem[], undefined> {
  let batch: MailItem[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += item.bytes?.length ?? 0;
    if (batch.length < batchSize && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* chained<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
