// Runs the errands named on the command line, each on a data folder of its own. An errand exports
// one function a claim, in the order in which they happen; what one does the next builds upon, so
// that the rest of an errand falls with the first claim that does not hold.
//
//   node web.mjs TEMPLATE errand.spec.mjs...

import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium, Office } from './office.mjs';

const [template, ...errands] = process.argv.slice(2);
const browser = await launchChromium();
let passed = 0;
let failed = 0;

async function run(errand) {
  const { default: claims } = await import(pathToFileURL(resolve(errand)).href);
  const office = await Office.open(template, browser);
  const people = {};
  for (const [claim, act] of Object.entries(claims)) {
    try {
      await act(office, people);
      passed += 1;
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${basename(errand, '.spec.mjs')}: ${claim}\n  ${error.stack}`);
      break;
    }
  }
  await office.close();
}

for (const errand of errands) {
  const started = Date.now();
  await run(errand);
  console.log(`${basename(errand, '.spec.mjs')}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
