#include <string>

#include "render/docx_konteks.h"
#include "render/docx_nama.h"
#include "render/html_id.h"

namespace laras::render {
namespace {

/// A line of contents: paragraph style, bookmark of its place, its words (a tab after the number).
struct Entri {
  std::string_view gaya;
  std::string penanda;
  std::string teks;
};

std::string berjarak(const std::string& nomor, char jarak, const std::string& judul) {
  return nomor.empty() ? judul : nomor + jarak + judul;
}

void kumpulkan(const KonteksDocx& k, bool awal, std::vector<Entri>& entri) {
  for (const naskah::Bab& bab : k.naskah.bab) {
    if ((bab.jenis == naskah::JenisBab::Awal) != awal) {
      continue;
    }
    if (berjudul(k.naskah, bab)) {
      entri.push_back({"DaftarIsi1", k.penanda.isi(&bab), berjarak(sebutan(bab), ' ', bab.judul)});
    }
    for (const naskah::Subbab& subbab : bab.subbab) {
      if (!subbab.judul.empty()) {
        entri.push_back(
            {"DaftarIsi2", k.penanda.isi(&subbab), berjarak(subbab.nomor, '\t', subbab.judul)});
      }
    }
  }
}

// Page numbers are fields of their own: whoever opens the file computes them. Until then a dash
// stands there, never a guess.
void tulis_entri(KonteksDocx& k, const std::vector<Entri>& entri, std::string_view perintah) {
  for (std::size_t i = 0; i < entri.size(); ++i) {
    k.w.buka_paragraf({.gaya = entri[i].gaya});
    if (i == 0) {
      k.w.buka_medan_daftar(perintah);
    }
    k.w.buka_tautan(entri[i].penanda);
    k.w.teks(entri[i].teks);
    k.w.tab();
    k.w.medan("PAGEREF " + entri[i].penanda + " \\h", "–");
    k.w.tutup_tautan();
    if (i + 1 == entri.size()) {
      k.w.tutup_medan_daftar();
    }
    k.w.tutup_paragraf();
  }
}

template <class Bagian>
std::vector<Entri> entri_keterangan(const KonteksDocx& k,
                                    const std::vector<const Bagian*>& bagian) {
  std::vector<Entri> entri;
  const std::string* sebelum = nullptr;
  for (const Bagian* satu : bagian) {
    const bool sama = sebelum != nullptr && *sebelum == satu->nomor;
    if (!satu->nomor.empty() && !sama) {
      entri.push_back(
          {"DaftarGambar", k.penanda.isi(satu), berjarak(sebutan(*satu), '\t', satu->judul)});
    }
    sebelum = &satu->nomor;
  }
  return entri;
}

struct Bagian {
  std::string_view penanda;
  std::string_view judul;
  std::string_view perintah;
  std::vector<Entri> entri;
};

}  // namespace

void tulis_judul_bagian(KonteksDocx& k, std::string_view penanda, std::string_view judul) {
  k.w.buka_paragraf({.gaya = "Judul1"});
  const int id = k.w.buka_penanda(penanda);
  k.w.teks(judul);
  k.w.tutup_penanda(id);
  k.w.tutup_paragraf();
}

void tulis_daftar(KonteksDocx& k) {
  std::vector<Bagian> bagian = {{"_TocDaftarIsi", "Daftar Isi", "TOC \\o \"1-2\" \\h \\z", {}},
                                {"_TocDaftarTabel", "Daftar Tabel", "TOC \\h \\z \\c \"Tabel\"",
                                 entri_keterangan(k, naskah::tabel(k.naskah))},
                                {"_TocDaftarGambar", "Daftar Gambar", "TOC \\h \\z \\c \"Gambar\"",
                                 entri_keterangan(k, naskah::gambar(k.naskah))}};
  std::vector<Entri>& isi = bagian.front().entri;
  if (!k.naskah.kendali.empty()) {
    isi.push_back({"DaftarIsi1", "_TocKendali", "Kendali Dokumen"});
  }
  kumpulkan(k, true, isi);
  for (const Bagian& satu : bagian) {
    if (&satu == &bagian.front() || !satu.entri.empty()) {
      isi.push_back({"DaftarIsi1", std::string(satu.penanda), std::string(satu.judul)});
    }
  }
  kumpulkan(k, false, isi);
  // Tables and figures share a page where both lists are short.
  constexpr std::size_t kSehalaman = 32;
  const bool berbagi = bagian[1].entri.size() + bagian[2].entri.size() <= kSehalaman;
  for (const Bagian& satu : bagian) {
    if (!satu.entri.empty()) {
      if (&satu != &bagian.back() || !berbagi || bagian[1].entri.empty()) {
        mulai_seksi(k, {.romawi = true});
      }
      tulis_judul_bagian(k, satu.penanda, satu.judul);
      tulis_entri(k, satu.entri, satu.perintah);
    }
  }
}

}  // namespace laras::render
