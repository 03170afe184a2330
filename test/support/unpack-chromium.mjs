// Jest's global setup of the browser tests: unpacks the browser, if need be, before they start side by side.
import { browserProgram } from './chromium.ts';

export default async function unpack() {
  await browserProgram();
}
