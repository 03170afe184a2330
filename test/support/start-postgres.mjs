import { startPostgres } from './postgres.ts';

/** Jest's global setup: every test file makes its databases on the one server that TEST_PG_URL names. */
export default async function start() {
  const postgres = await startPostgres();
  process.env.TEST_PG_URL = postgres.url;
  globalThis.testPostgres = postgres;
}
