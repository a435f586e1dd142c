// What the errands share: a server on a data folder of its own, and people at browsers.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { faults } from './look.mjs';

/** Password of everybody whom web.run makes. */
export const password = 'garam lumut pelangi';

export function launchChromium() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A copy of the prepared data folder and the program that serves it. */
export class Office {
  /** REQUIRES: `template` is a data folder that nobody has open. */
  static async open(template, browser) {
    const office = new Office();
    office.browser = browser;
    office.folder = mkdtempSync(join(tmpdir(), 'laras-web-'));
    office.data = join(office.folder, 'data');
    cpSync(template, office.data, { recursive: true });
    office.seen = new Set();
    office.port = 0;
    await office.start();
    return office;
  }

  /** The second time on the same port, as after a restart of the machine. */
  async start() {
    const options = ['server', '--data', this.data, '--port', String(this.port)];
    this.server = spawn(process.env.LARAS ?? 'build/release/laras', options);
    this.log = '';
    this.server.stderr.on('data', (text) => (this.log += text));
    this.address = await new Promise((resolve, reject) => {
      this.server.stdout.on('data', (text) => {
        const ready = /siap (\S+)/.exec(String(text));
        if (ready) resolve(ready[1]);
      });
      this.server.on('exit', (code) => reject(new Error(`server ended with ${code}: ${this.log}`)));
    });
    this.port = Number(new URL(this.address).port);
  }

  async stop() {
    const ended = new Promise((resolve) => this.server.on('exit', resolve));
    this.server.kill('SIGTERM');
    return ended;
  }

  /** A browser of its own: nobody is logged in. `options` are those of a playwright context. */
  async visitor(options = {}) {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport: { width: 1366, height: 768 },
      locale: 'id-ID',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return new Person(this, context, await context.newPage(), options.javaScriptEnabled !== false);
  }

  /** Somebody who has logged in. */
  async person(name, options = {}) {
    const person = await this.visitor(options);
    await person.logIn(name);
    return person;
  }

  async close() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One browser, in which each new page that is reached is looked at. */
class Person {
  constructor(office, context, page, scripts) {
    this.office = office;
    this.context = context;
    this.page = page;
    this.scripts = scripts;
    this.status = 0;
    this.errors = [];
    page.on('response', (response) => this.#note(response));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      // Chromium reports the status of a page that was meant to be refused; #note judges the others.
      const ofTheNetwork = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !ofTheNetwork) this.errors.push(message.text());
    });
  }

  #note(response) {
    if (response.request().isNavigationRequest()) {
      this.status = response.status();
    } else if (response.status() >= 400) {
      this.errors.push(`${response.status()} ${response.url()}`);
    }
    if (!response.url().startsWith(this.office.address)) this.errors.push(`outside: ${response.url()}`);
  }

  /** Opens an address as if it was typed, and looks at what comes. */
  async open(path) {
    await this.page.goto(path);
    return this.look();
  }

  /** Does what leads to another page, waits for that page and looks at it. */
  async follow(act) {
    await Promise.all([this.page.waitForEvent('load'), act()]);
    return this.look();
  }

  press(name) {
    return this.follow(() => this.page.getByRole('button', { name, exact: true }).click());
  }

  async logIn(name, secret = password) {
    await this.open('/masuk');
    await this.page.getByLabel('Nama pengguna').fill(name);
    await this.page.getByLabel('Kata sandi', { exact: true }).fill(secret);
    await this.press('Masuk');
  }

  /** Throws what speaks against the page that is open. A page of the same title and status that
   * was looked at before is only asked for errors. */
  async look() {
    const path = new URL(this.page.url()).pathname;
    const key = `${this.status} ${await this.page.title()} ${path}`;
    const wrong = [...this.errors.splice(0)];
    if (this.scripts && !this.office.seen.has(key)) {
      this.office.seen.add(key);
      wrong.push(...(await faults(this.page)));
    }
    if (wrong.length > 0) throw new Error(`${key}\n${wrong.slice(0, 10).join('\n')}`);
    return this.page;
  }

  text() {
    return this.page.locator('main').innerText();
  }
}
