import { SingleBar, Presets } from 'cli-progress';
import type { Progress } from '../graphs/services.ts';
import { printable } from './printable.ts';

/** Shows how far the work is; `stop` leaves the terminal as it was. */
export interface ProgressView {
  report(progress: Progress): void;
  stop(): void;
}

/** Bars on a terminal, plain lines elsewhere. */
export function openProgress(stream: NodeJS.WriteStream): ProgressView {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: NodeJS.WriteStream): ProgressView {
  let bar: SingleBar | undefined;
  let stage = '';
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
    stage = '';
  };
  return {
    stop,
    report: (progress) => {
      if (progress.kind !== 'step') {
        stop();
        stream.write(`${printable(describe(progress))}\n`);
        return;
      }
      if (progress.stage !== stage) {
        stop();
        stage = progress.stage;
        bar = new SingleBar({ format: ' {stage} {bar} {value}/{total} {eta_formatted}', stream, hideCursor: true }, Presets.shades_classic);
        bar.start(progress.total, progress.done, { stage: stage.padEnd(12) });
      }
      bar?.update(progress.done);
      if (progress.done >= progress.total) stop();
    },
  };
}

/** A line at every tenth of a stage, so that a log stays readable. */
function lines(stream: NodeJS.WriteStream): ProgressView {
  let last = '';
  return {
    stop: () => undefined,
    report: (progress) => {
      if (progress.kind === 'step') {
        const tenth = progress.total === 0 ? 10 : Math.floor((progress.done / progress.total) * 10);
        const place = `${progress.stage} ${tenth}`;
        if (place === last) return;
        last = place;
      }
      stream.write(`${printable(describe(progress))}\n`);
    },
  };
}

function describe(progress: Progress): string {
  if (progress.kind === 'notice') return progress.message;
  return progress.kind === 'stage' ? `${progress.stage}: ${progress.message}` : `${progress.stage}: ${progress.done} of ${progress.total}`;
}
