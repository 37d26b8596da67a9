/** A worker's whole life: batches of messages in, what the protocol has to say to them out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { MailItem } from '../../adapters/mail-files/source.ts';
import { type CheckSetting, type CheckedMessage, messageChecker } from './checked-message.ts';

const check = messageChecker(workerData as CheckSetting);

parentPort?.on('message', async (batch: readonly MailItem[]) => {
  const results: CheckedMessage[] = [];
  for (const item of batch) results.push(await check(item));
  parentPort?.postMessage(results);
});
