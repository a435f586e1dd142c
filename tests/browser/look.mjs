// What must hold on every page of the program, on a desk and on a phone.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** Finds nothing where no script of a page may run: then axe cannot either. */
async function findingsOfAxe(page) {
  // Through the debugger, which the page's policy does not bind; the policy stays on.
  await page.evaluate(axeSource);
  const found = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return found.violations.map(
    (v) => `${v.id}: ${v.nodes.length} x, first ${v.nodes[0].html.slice(0, 160)}`);
}

async function atThisSize(page) {
  const { width } = page.viewportSize();
  const wrong = await findingsOfAxe(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) wrong.push(`the page is ${wide} px wide`);
  return wrong.map((line) => `at ${width} px: ${line}`);
}

/** Everything that speaks against the page; leaves it at the size that it had. */
export async function faults(page) {
  const before = page.viewportSize();
  const wrong = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    wrong.push(...(await atThisSize(page)));
  }
  await page.setViewportSize(before);
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) !== 'id') wrong.push('the page does not say its language');
  if ((await page.locator('h1').count()) !== 1) wrong.push('not exactly one h1');
  return wrong;
}
