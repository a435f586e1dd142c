// What anybody sees: nothing before it is issued, the promise afterwards, and whether a file is the
// one that was issued.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export default {
  'a visitor sees no figure of work in hand': async (office, people) => {
    people.visitor = await office.visitor({ javaScriptEnabled: false });
    await people.visitor.open('/');
    const text = await people.visitor.text();
    assert.match(text, /Belum ada kinerja 2022 yang diumumkan/);
    assert.doesNotMatch(text, /70,17/);
  },

  'camat issues the perjanjian kinerja': async (office, people) => {
    people.camat = await office.person('camat');
    const { camat } = people;
    await camat.open('/laporan/terbit?tahun=2022&jenis=pk');
    await camat.press('Terbitkan sebagai pk-2022-v1');
    assert.equal(new URL(camat.page.url()).pathname, '/terbitan/pk-2022-v1');
  },

  'the visitor sees the promise and where it stands': async (office, { visitor }) => {
    await visitor.open('/publik');
    const text = await visitor.text();
    assert.match(text, /Yang kami janjikan untuk 2022/);
    assert.match(text, /Nilai Evaluasi AKIP Kec\. Plandaan\s+71,00/);
    assert.match(text, /Menurut Perjanjian Kinerja/);
    assert.doesNotMatch(text, /70,17/);
    const other = await office.visitor();
    await other.open('/publik');
    await other.open('/publik?tahun=2021');
    assert.match(await other.text(), /Belum ada kinerja 2021/);
  },

  'the issued file is known, a changed one is not': async (office, { visitor }) => {
    const answer = await visitor.context.request.get(`${office.address}/terbitan/pk-2022-v1/pdf`);
    const bytes = await answer.body();
    const file = join(office.folder, 'pk.pdf');
    for (const [content, words] of [
      [bytes, /sama dengan yang diterbitkan kantor ini/],
      [Buffer.concat([bytes, Buffer.from(' ')]), /isinya sudah diubah/],
    ]) {
      writeFileSync(file, content);
      await visitor.open('/publik');
      await visitor.page.getByLabel('Berkas dokumen').setInputFiles(file);
      await visitor.press('Periksa berkas');
      assert.match(await visitor.text(), words);
    }
  },
};
