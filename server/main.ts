import { describeFault, LibraryFaults } from '#requirements/read/index.ts';
import { readConfiguration, StartFault } from '#server/configuration.ts';
import { createLogger } from '#server/http/log.ts';
import { startServer, type RunningServer } from '#server/start.ts';
import { storageFault } from '#server/storage/storage-fault.ts';

try {
  const server = await startServer(readConfiguration(process.env), createLogger());
  console.log(`Kravställaren is ready: ${server.url}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server));
} catch (error) {
  console.error(whyNotStarted(error));
  process.exitCode = 1;
}

async function stop(server: RunningServer): Promise<void> {
  await server.stop();
  process.exit(0);
}

function whyNotStarted(error: unknown): string {
  if (error instanceof StartFault) return error.message;
  if (error instanceof LibraryFaults) {
    const list = error.faults.map((fault) => `requirements/library/${describeFault(fault)}`).join('\n');
    return `The library has faults, so the server does not start. Nothing has been changed. Correct the files and start again:\n${list}`;
  }
  const fault = storageFault(error);
  if (fault !== undefined) return `The server does not start: ${fault.message}\n${(error as Error).message}`;
  return `The server does not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
