import { describeFault, LibraryFaults } from '#requirements/read/index.ts';
import { readConfiguration, StartFault } from '#server/configuration.ts';
import { createLogger } from '#server/http/log.ts';
import { startServer, type RunningServer } from '#server/start.ts';
import { storageFault } from '#server/storage/storage-fault.ts';

try {
  const server = await startServer(readConfiguration(process.env), createLogger());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server));
  console.log(`Kravställaren is ready: ${server.url}`);
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
  if (storageFault(error) !== undefined) {
    const { message, code } = error as NodeJS.ErrnoException;
    return `The server does not start, because the database can't be used: ${message || code}. Nothing has been changed. Check DATA_DIR or DATABASE_URL, and the disk.`;
  }
  return `The server does not start. This is a fault in the program:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
