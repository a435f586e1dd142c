// A kasi fills in the quarterly form without touching the mouse.

import assert from 'node:assert/strict';
import { figures, form, pdf } from './isian.mjs';

/** Presses Tab until the element has the focus, which then must be in sight. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 250; presses += 1) {
    const arrived = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (arrived) return inSight(page, selector);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function inSight(page, selector) {
  // A browser scrolls after it has given the focus.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  const hiddenBy = await page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return focused.contains(top) || top?.contains(focused) ? '' : (top?.outerHTML ?? 'the edge').slice(0, 120);
  });
  assert.equal(hiddenBy, '', `${selector} has the focus behind something`);
}

async function type(page, id, value) {
  await tabTo(page, `#${id}`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(value);
}

async function explain(page, indikator) {
  await tabTo(page, `#b-${indikator} summary`);
  await page.keyboard.press('Enter');
  await type(page, `keterangan-${indikator}`, 'Bukti menyusul');
}

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

export default {
  'he finds the form in his inbox': async (office, people) => {
    const visitor = await office.visitor();
    people.kasi = visitor;
    const page = await visitor.open('/masuk');
    await type(page, 'nama', 'kasi');
    await type(page, 'sandi', 'garam lumut pelangi');
    await visitor.follow(() => page.keyboard.press('Enter'));
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'lompat');
    await tabTo(page, 'a[href="/tugas"]');
    await visitor.follow(() => page.keyboard.press('Enter'));
    await tabTo(page, `a[href="${form}"]`);
    await visitor.follow(() => page.keyboard.press('Enter'));
    assert.match(await page.locator('h1').innerText(), /Pengisian Tribulan III 2022/);
  },

  'a word in the place of a figure is refused at its field': async (office, { kasi }) => {
    const { page } = kasi;
    for (const [id, value] of Object.entries({ ...figures, 'nilai-lembaga-aktif': 'dua puluh' })) {
      await type(page, id, value);
    }
    await kasi.follow(() => page.keyboard.press('Enter'));
    assert.equal(kasi.status, 422);
    assert.match(await page.title(), /^Galat: /);
    assert.equal(await focused(page), 'ringkasan-galat');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'nilai-lembaga-aktif');
    const field = page.locator('#nilai-lembaga-aktif');
    assert.equal(await field.inputValue(), 'dua puluh');
    const message = page.locator(`#${await field.getAttribute('aria-describedby')}`);
    assert.match(await message.innerText(), /Galat:\s+Angka “dua puluh”/);
    assert.equal(await page.locator('#nilai-lembaga-dibina').inputValue(), '26');
  },

  'corrected, it says what is missing before it goes to Sungram': async (office, { kasi }) => {
    const { page } = kasi;
    await type(page, 'nilai-lembaga-aktif', '26');
    await tabTo(page, 'button[value="ajukan"]');
    await kasi.follow(() => page.keyboard.press('Enter'));
    assert.equal(kasi.status, 422);
    assert.match(await page.locator('#j-galat').innerText(), /^Draf tersimpan, formulir belum dapat diajukan/);
  },

  'with evidence and explanations it goes': async (office, { kasi }) => {
    const { page } = kasi;
    await tabTo(page, '#bukti-raperdes-tepat-waktu');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Space');
    await (await chooser).setFiles(pdf);
    for (const one of ['lembaga-dibina', 'raperdes-diajukan', 'bumdes-dikoordinasikan', 'tppkk-dikoordinasikan']) {
      await explain(page, one);
    }
    await tabTo(page, 'button[value="ajukan"]');
    await kasi.follow(() => page.keyboard.press('Enter'));
    assert.equal(kasi.status, 200, await kasi.text());
    assert.match(await kasi.text(), /Semua isian sudah diajukan/);
  },

  'and the evidence comes back as it was sent': async (office, { kasi }) => {
    const { page } = kasi;
    const link = page.locator('#b-raperdes-tepat-waktu .bukti a');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const { readFileSync } = await import('node:fs');
    assert.deepEqual(readFileSync(await download.path()), pdf.buffer);
    assert.match(download.suggestedFilename(), /\.pdf$/);
  },
};
