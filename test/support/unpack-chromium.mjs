// Jest global setup of the browser tests: finds a Chromium, or unpacks the one from the packages, once.
import { chromiumPath } from './chromium.ts';

export default async function unpack() {
  process.env.CHROMIUM_PATH = await chromiumPath();
}
