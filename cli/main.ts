#!/usr/bin/env node
import { runCli } from './run-cli.ts';

// A reader that has seen enough (`dramatis plugins | head -1`) closes the pipe: no defect, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2));
