#!/usr/bin/env node
// A reader that has seen enough (`dramatis plugins | head -1`) closes the pipe: no defect, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const args = process.argv.slice(2);
// An MCP client waits for an answer before anything else: the server does not load what the other commands need.
if (args[0] === 'mcp' && !args.some((arg) => arg === '--help' || arg === '-h')) {
  const { runMcp } = await import('../mcp-server/main.ts');
  process.exitCode = await runMcp(args.slice(1));
} else if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  // The one answer that needs nothing else: loading every command takes a second.
  const { packageVersion } = await import('../domain/package.ts');
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const { runCli } = await import('./run-cli.ts');
  process.exitCode = await runCli(args);
}
