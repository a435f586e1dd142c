#include "render/docx.h"

#include <algorithm>
#include <utility>

#include "render/docx_konteks.h"
#include "render/docx_nama.h"
#include "render/html_id.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

using naskah::JenisBab;

constexpr std::string_view kBukaDokumen =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
    "mc:Ignorable=\"w15\"><w:body>";

void tulis_judul(KonteksDocx& k, const naskah::Bab& bab) {
  if (!berjudul(k.naskah, bab)) {
    return;
  }
  k.w.buka_paragraf({.gaya = "Judul1"});
  const int id = k.w.buka_penanda(k.penanda.isi(&bab));
  if (const std::string nomor = sebutan(bab); !nomor.empty()) {
    k.w.teks(nomor, "NomorBab");
    k.w.ganti_baris();
  }
  k.w.teks(bab.judul);
  k.w.tutup_penanda(id);
  k.w.tutup_paragraf();
}

void tulis_judul(KonteksDocx& k, const naskah::Subbab& subbab) {
  if (subbab.judul.empty()) {
    return;
  }
  k.w.buka_paragraf({.gaya = "Judul2"});
  const int id = k.w.buka_penanda(k.penanda.isi(&subbab));
  if (!subbab.nomor.empty()) {
    k.w.teks(subbab.nomor);
    k.w.tab();
  }
  k.w.teks(subbab.judul);
  k.w.tutup_penanda(id);
  k.w.tutup_paragraf();
}

/// Whether the first of the blocks, where there is one, stands on a landscape page.
bool mulai_rebah(const std::vector<naskah::Blok>& isi) {
  return !isi.empty() && arah_rebah(isi).front();
}

void tulis_subbab(KonteksDocx& k, const naskah::Subbab& subbab) {
  SeksiDocx seksi = k.seksi;
  seksi.rebah = mulai_rebah(subbab.isi);
  if (seksi.rebah != k.seksi.rebah) {
    seksi.mulai = 0;
    seksi.berkop = false;
    mulai_seksi(k, seksi);
  }
  tulis_judul(k, subbab);
  tulis_blok(k, subbab.isi);
}

// A letterhead comes before everything, also before the heading of its chapter.
void tulis_bab(KonteksDocx& k, const naskah::Bab& bab, int mulai) {
  const auto* kop = bab.pembuka.empty() ? nullptr : std::get_if<naskah::Kop>(&bab.pembuka.front());
  mulai_seksi(k, {.bab = &bab,
                  .rebah = mulai_rebah(isi_awal(bab)),
                  .berkop = kop != nullptr,
                  .romawi = k.naskah.bersampul && bab.jenis == JenisBab::Awal,
                  .mulai = mulai});
  const std::span<const naskah::Blok> pembuka = bab.pembuka;
  if (kop != nullptr) {
    tulis_kop(k, *kop);
  }
  tulis_judul(k, bab);
  tulis_blok(k, pembuka.subspan(kop != nullptr ? 1 : 0));
  for (const naskah::Subbab& subbab : bab.subbab) {
    tulis_subbab(k, subbab);
  }
}

void tulis_semua_bab(KonteksDocx& k, bool awal) {
  bool pertama = !awal;
  for (const naskah::Bab& bab : k.naskah.bab) {
    if ((bab.jenis == JenisBab::Awal) == awal) {
      k.nomor.clear();
      tulis_bab(k, bab, pertama && k.naskah.bersampul ? 1 : 0);
      pertama = false;
    }
  }
}

void tulis_badan(KonteksDocx& k) {
  k.w << Raw::trusted(kDeklarasi) << Raw::trusted(kBukaDokumen);
  if (k.naskah.bersampul) {
    k.seksi = {.sampul = true, .romawi = true, .mulai = 1};
    tulis_sampul(k);
    if (!k.naskah.kendali.empty()) {
      mulai_seksi(k, {.romawi = true});
      tulis_kendali(k);
    }
    tulis_semua_bab(k, true);
    tulis_daftar(k);
  } else {
    tulis_semua_bab(k, true);
  }
  tulis_semua_bab(k, false);
  akhiri_seksi(k);
  k.w << "</w:body></w:document>"_raw;
}

}  // namespace

// A form carries its own title on the page.
bool berjudul(const naskah::Naskah& naskah, const naskah::Bab& bab) {
  return !bab.judul.empty() && (naskah.bersampul || !berjudul_tengah(bab));
}

Result<std::string> docx(const naskah::Naskah& naskah, const PilihanDocx& pilihan) {
  TemplatDocx templat;
  if (pilihan.templat.empty()) {
    templat = templat_tetap(pilihan.kertas);
  } else {
    LARAS_TRY(templat, baca_templat(pilihan.templat));
  }
  KonteksDocx k(naskah, templat);
  k.w.reserve(std::size_t{1} << 21);
  tulis_badan(k);
  if (k.galat) {
    return *k.galat;
  }
  return kemas_docx(k.paket, templat, {.judul = naskah.judul, .pembuat = naskah.instansi},
                    k.w.take(), k.daftar);
}

}  // namespace laras::render
