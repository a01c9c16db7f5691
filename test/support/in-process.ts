import { join } from 'node:path';
import { expect, inject, vi } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import type { Ran } from './cli.ts';

/** A command line run in this process, which spares the start of another; what it prints is caught. */
export async function run(args: readonly string[]): Promise<Ran> {
  process.env.DRAMATIS_CACHE ??= join(inject('built'), 'cache');
  let [stdout, stderr] = ['', ''];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((stderr += String(text)), true));
  try {
    const code = await runCli(args);
    return { code, stdout, stderr };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** What every failure a user can cause has in common: code 2, two lines that say what and what to do, no stack. */
export function expectClear({ code, stdout, stderr }: Ran): void {
  expect(code, stderr).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Error: |^error: /m);
  expect(stderr).not.toMatch(/\n\s+at |Defect|TypeError|ENOENT:.*\n\s+at/);
}
