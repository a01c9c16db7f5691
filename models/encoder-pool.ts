import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { packageFolder } from '../domain/package.ts';

/** Threads that turn texts into vectors. */
export interface EncoderPool {
  /** One row of length 1 for each text (at least one), in one matrix; waits for a free thread. */
  encode(texts: readonly string[]): Promise<Float32Array>;
  /** Ends the threads; what still waits fails. */
  close(): Promise<void>;
}

interface Job {
  readonly texts: readonly string[];
  readonly resolve: (matrix: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

const Reply = z.union([z.object({ matrix: z.instanceof(Float32Array) }), z.object({ problem: z.string() })]);

/** Opens a pool of at most `size` threads. They start when there is work and do not keep the process from ending. */
export function openEncoderPool(size: number): EncoderPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job | undefined>();

  const finish = (worker: Worker, settle: (job: Job) => void): void => {
    const job = running.get(worker);
    running.set(worker, undefined);
    if (job !== undefined) settle(job);
  };
  const start = (): Worker => {
    const worker = new Worker(join(packageFolder(), 'models', 'encoder-worker.mjs'), { execArgv: [] });
    running.set(worker, undefined);
    worker.on('message', (message: unknown) => {
      const reply = Reply.parse(message);
      finish(worker, (job) => ('matrix' in reply ? job.resolve(reply.matrix) : job.reject(failed(reply.problem))));
      worker.unref();
      idle.push(worker);
      next();
    });
    worker.on('error', (error) => finish(worker, (job) => job.reject(failed(error.message))));
    worker.on('exit', () => {
      finish(worker, (job) => job.reject(failed('its thread ended')));
      running.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      next();
    });
    return worker;
  };
  const next = (): void => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const worker = idle.pop() ?? (running.size < size ? start() : undefined);
      if (worker === undefined) {
        waiting.unshift(job);
        return;
      }
      running.set(worker, job);
      worker.ref();
      worker.postMessage(job.texts);
    }
  };
  return {
    encode: (texts) =>
      new Promise((resolve, reject) => {
        waiting.push({ texts, resolve, reject });
        next();
      }),
    close: async () => {
      for (const job of waiting.splice(0)) job.reject(failed('it was closed'));
      idle.length = 0;
      await Promise.all([...running.keys()].map(end));
    },
  };
}

/** A thread that does not keep the process alive would let it end before `terminate` has answered. */
function end(worker: Worker): Promise<number> {
  worker.ref();
  return worker.terminate();
}

function failed(reason: string): DramatisError {
  return new DramatisError('unavailable', `The sentence encoder does not work here: ${reason}.`, {
    hint: 'Reinstall the package (npm ci), or choose vectors from a server: --embedder openai:MODEL.',
  });
}
