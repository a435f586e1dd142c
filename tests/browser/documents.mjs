// Opens each HTML document named on the command line in Chromium and checks what holds for every
// one of them: it needs nothing from outside, reads well for everyone, and prints.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every check: a claim and a function that returns what contradicts it (an empty list: nothing). */
const checks = {
  'asks for nothing outside itself and reports no error': async (page, seen) =>
    [...seen.requests, ...seen.errors],

  'says its language and title': async (page) =>
    page.evaluate(() =>
      [
        document.documentElement.lang === 'id' ? '' : `lang is "${document.documentElement.lang}"`,
        document.title.trim() ? '' : 'no title',
        document.querySelectorAll('h1').length === 1 ? '' : 'not exactly one h1',
      ].filter(Boolean)),

  'leads each inner link to one place': async (page) =>
    page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const known = new Set(ids);
      const lost = [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => decodeURIComponent(link.getAttribute('href').slice(1)))
        .filter((id) => !known.has(id));
      return [...twice.map((id) => `two elements #${id}`), ...lost.map((id) => `nothing at #${id}`)];
    }),

  'has no finding of axe': async (page) => {
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
    return violations.map((v) => `${v.id}: ${v.nodes.length} x, first ${v.nodes[0].html.slice(0, 160)}`);
  },

  'opens a figure with the keyboard alone': async (page) => {
    const figure = page.locator('details > summary:visible').first();
    // A form without figures of ours has no derivations either.
    if ((await figure.count()) === 0) {
      return (await page.locator('#asal-angka').count()) === 0 ? [] : ['no figure that opens'];
    }
    await figure.focus();
    await page.keyboard.press('Enter');
    const opened = await figure.evaluate((element) => element.parentElement.open);
    const text = await figure.evaluate((element) => element.parentElement.innerText);
    await page.keyboard.press('Enter');
    return opened && text.includes('\n') ? [] : [`Enter did not open "${text.slice(0, 60)}"`];
  },

  'fits a phone of 360 px': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 1280, height: 900 });
    return width <= 360 ? [] : [`the page is ${width} px wide`];
  },

  'prints on paper without cutting a table': async (page) => {
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('table')]
        .filter((table) => {
          const box = table.parentElement;
          return getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
        })
        .map((table) => `cut: ${(table.caption?.innerText ?? table.id).slice(0, 80)}`));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
    return pdf.length > 10_000 ? cut : [...cut, `a PDF of only ${pdf.length} bytes`];
  },
};

async function open(browser, file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const seen = { requests: [], errors: [] };
  const address = pathToFileURL(resolve(file)).href;
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) seen.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  await page.goto(address);
  return { page, seen };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  const { page, seen } = await open(browser, file);
  for (const [claim, check] of Object.entries(checks)) {
    const against = await check(page, seen).catch((error) => [error.message]);
    if (against.length === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`FAILED ${basename(file)} ${claim}`);
    against.slice(0, 10).forEach((line) => console.log(`  ${line}`));
  }
  await page.close();
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
