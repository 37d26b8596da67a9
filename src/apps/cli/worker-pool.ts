/** Workers that check batches of messages, one batch after the other each. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { MailItem } from '../../adapters/mail-files/source.ts';
import type { CheckSetting, CheckedMessage } from './checked-message.ts';

interface Job {
  readonly batch: readonly MailItem[];
  readonly done: (results: readonly CheckedMessage[]) => void;
}

interface Hand {
  worker: Worker;
  job: Job | null;
}

export class WorkerPool {
  private readonly hands: Hand[] = [];
  private readonly waiting: Job[] = [];
  private ended = false;
  /** Workers lost since one last answered. */
  private lost = 0;

  constructor(private readonly setting: CheckSetting, count: number) {
    for (let hand = 0; hand < count; hand += 1) this.hands.push(this.hired());
  }

  /** Checks the batch as soon as a worker is free. Always resolves; the message that brings its worker down is an error. */
  check(batch: readonly MailItem[]): Promise<readonly CheckedMessage[]> {
    return new Promise((done) => {
      this.waiting.push({ batch, done });
      this.handOut();
    });
  }

  /** Stops the workers, whatever they do. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.hands.map((hand) => hand.worker.terminate()));
  }

  private handOut(): void {
    if (this.lost > mostLost) for (const job of this.waiting.splice(0)) job.done(failed(job.batch, 'its worker cannot start'));
    for (const hand of this.hands) {
      if (hand.job) continue;
      const job = this.waiting.shift();
      if (!job) return;
      hand.job = job;
      hand.worker.postMessage(job.batch);
    }
  }

  private hired(): Hand {
    const hand: Hand = { worker: startWorker(this.setting), job: null };
    const engage = (worker: Worker): void => {
      worker.on('message', (results: readonly CheckedMessage[]) => {
        this.lost = 0;
        hand.job?.done(results);
        hand.job = null;
        this.handOut();
      });
      let fault = 'its worker stopped';
      worker.on('error', (error) => { fault = String(error instanceof Error ? error.message : error).split('\n')[0]!; });
      worker.on('exit', () => {
        if (this.ended) return;
        const { job } = hand;
        hand.job = null;
        this.lost += 1;
        // One message of the batch is to blame: each gets a worker to itself.
        if (job && job.batch.length > 1) void Promise.all(job.batch.map((item) => this.check([item]))).then((results) => job.done(results.flat()));
        else job?.done(failed(job.batch, fault));
        if (this.lost <= mostLost) {
          hand.worker = startWorker(this.setting);
          engage(hand.worker);
        }
        this.handOut();
      });
    };
    engage(hand.worker);
    return hand;
  }
}

/** A worker that dies is replaced; when so many die without one answer, none can live here. */
const mostLost = 8;

function failed(batch: readonly MailItem[], fault: string): readonly CheckedMessage[] {
  return batch.map(({ file, index }) => ({ file, index, error: `could not be checked: ${fault}` }));
}

/** Under tsx the worker needs tsx itself: Node does not pass loaders on. Its loader for `require` is ready sooner than the one for `import`. */
function startWorker(setting: CheckSetting): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = new URL(isSource ? './worker.ts' : './worker.js', import.meta.url);
  if (!isSource) return new Worker(entry, { workerData: setting });
  const loader = createRequire(import.meta.url).resolve('tsx/cjs/api');
  const start = `require(${JSON.stringify(loader)}).register(); require(${JSON.stringify(fileURLToPath(entry))});`;
  return new Worker(start, { eval: true, execArgv: [], workerData: setting });
}
