// The form of one seksi and one tribulan, as the errands fill it in.

export const form = '/realisasi/2022/TW3/seksi-pmd';
export const period = '/verifikasi/2022/TW3';

/** Every field of the form with a value that is accepted. */
export const figures = {
  'pembilang-iku-raperdes': '13',
  'penyebut-iku-raperdes': '13',
  'pembilang-raperdes-dievaluasi': '13',
  'penyebut-raperdes-dievaluasi': '26',
  'nilai-lembaga-aktif': '26',
  'nilai-raperdes-tepat-waktu': '13',
  'nilai-lembaga-dibina': '26',
  'nilai-raperdes-diajukan': '13',
  'nilai-bumdes-dikoordinasikan': '13',
  'nilai-tppkk-dikoordinasikan': '13',
};

const indikator = [...new Set(Object.keys(figures).map((id) => id.replace(/^[a-z]+-/, '')))];

/** Fills in all figures and says why there is no evidence, without sending anything. */
export async function fillIn(page) {
  for (const [id, value] of Object.entries(figures)) await page.locator(`#${id}`).fill(value);
  for (const one of indikator) {
    await page.locator(`#b-${one} summary`).press('Enter');
    await page.locator(`#keterangan-${one}`).fill('Bukti menyusul');
  }
}

/** From login to the submitted form. */
export async function submitAll(office, name = 'kasi') {
  const person = await office.person(name);
  await person.open(form);
  await fillIn(person.page);
  await person.press('Ajukan ke Sungram');
  return person;
}

/** A PDF that a reader opens. */
export const pdf = {
  name: 'daftar hadir.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`),
};
