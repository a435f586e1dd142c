#include <algorithm>
#include <optional>

#include "base/teks.h"
#include "render/docx_konteks.h"
#include "render/html_id.h"
#include "render/huruf.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

std::string_view gaya(const naskah::Ruas& ruas, bool tebal) {
  if (ruas.angka && belum_diisi(*ruas.angka)) {
    return "BelumDiisi";
  }
  tebal = tebal || ruas.tebal;
  return tebal ? (ruas.miring ? "TebalMiring" : "Tebal") : (ruas.miring ? "Miring" : "");
}

/// A number of a caption: `3.` before the counted digits `5`, what follows them.
struct NomorKeterangan {
  std::string depan;
  std::string angka;
  std::string belakang;
};

NomorKeterangan pecah(const std::string& nomor) {
  constexpr std::string_view kAngka = "0123456789";
  const std::size_t titik = nomor.rfind('.');
  const std::size_t mulai = titik == std::string::npos ? 0 : titik + 1;
  const std::size_t akhir = std::min(nomor.find_first_not_of(kAngka, mulai), nomor.size());
  constexpr std::size_t kTerpanjang = 4;
  if (akhir == mulai || akhir - mulai > kTerpanjang || nomor[mulai] == '0') {
    return {nomor, "", ""};
  }
  return {nomor.substr(0, mulai), nomor.substr(mulai, akhir - mulai), nomor.substr(akhir)};
}

// The number counts on in Word (`\s 1`: from each chapter's heading on). Where it does not follow
// from the one before, and first in a chapter, it is set: then every program shows the same.
void tulis_urutan(KonteksDocx& k, const std::string& urutan, const std::string& angka) {
  constexpr std::string_view kGaya = "NomorKeterangan";
  int& terakhir = k.nomor[urutan];
  const int nilai = std::stoi(angka);
  const bool berlanjut = terakhir > 0 && nilai == terakhir + 1;
  terakhir = nilai;
  k.w.medan("SEQ " + urutan + " \\* ARABIC " + (berlanjut ? "\\s 1" : "\\r " + angka), angka,
            kGaya);
}

// Parts of one table share its number; only the first counts and stands in the list.
void tulis_nomor(KonteksDocx& k, const std::string& urutan, const std::string& nomor) {
  constexpr std::string_view kGaya = "NomorKeterangan";
  const std::string lengkap = urutan + " " + nomor;
  const bool sama = k.nomor_terakhir == lengkap;
  k.nomor_terakhir = lengkap;
  const NomorKeterangan pecahan = pecah(nomor);
  if (sama || pecahan.angka.empty()) {
    k.w.teks(lengkap, kGaya);
    return;
  }
  k.w.teks(urutan + " " + pecahan.depan, kGaya);
  tulis_urutan(k, urutan, pecahan.angka);
  k.w.teks(pecahan.belakang, kGaya);
}

template <class Bagian>
void tulis(KonteksDocx& k, const Bagian& bagian, const std::string& urutan, std::string_view gaya,
           const std::string& sambungan) {
  if (bagian.nomor.empty() && bagian.judul.empty()) {
    return;
  }
  k.w.buka_paragraf({.gaya = gaya});
  const int seluruh = k.w.buka_penanda(k.penanda.isi(&bagian));
  if (!bagian.nomor.empty()) {
    const int nama = k.w.buka_penanda(k.penanda.rujukan(&bagian));
    tulis_nomor(k, urutan, bagian.nomor);
    k.w.tutup_penanda(nama);
    k.w.tab();
  }
  k.w.teks(bagian.judul);
  k.w.tutup_penanda(seluruh);
  if (!sambungan.empty()) {
    k.w.teks(" " + sambungan, "BagianKeterangan");
  }
  k.w.tutup_paragraf();
}

}  // namespace

std::string terpenggal(const std::string& teks, const TempatRuas& tempat) {
  constexpr std::string_view kTempatPatah = "/\u200b";
  if (tempat.lebar == 0 || teks.find('/') == std::string::npos ||
      kata_terlebar(teks::ganti(teks, "/", "."), tempat.tebal) * tempat.huruf / 1000 <=
          tempat.lebar) {
    return teks;
  }
  return teks::ganti(teks, "/", kTempatPatah);
}

void tulis_ruas(KonteksDocx& k, const std::vector<naskah::Ruas>& isi, const TempatRuas& tempat) {
  for (const naskah::Ruas& ruas : isi) {
    const std::string_view rupa = gaya(ruas, tempat.tebal);
    if (ruas.angka) {
      k.w.teks(angka_untuk_pembaca(cetak(*ruas.angka, ruas.cara)), rupa);
      continue;
    }
    const std::string penanda = ruas.rujuk.empty() ? "" : k.penanda.rujukan(ruas.rujuk);
    if (!penanda.empty() && k.penanda.tercetak(ruas.rujuk) == ruas.teks) {
      k.w.medan("REF " + penanda + " \\h", ruas.teks, rupa);
    } else {
      k.w.teks(terpenggal(ruas.teks, tempat), rupa);
    }
  }
}

void tulis_keterangan(KonteksDocx& k, const naskah::Tabel& tabel) {
  tulis(k, tabel, "Tabel", "Keterangan", tabel.bagian);
}

void tulis_keterangan(KonteksDocx& k, const naskah::Gambar& gambar) {
  tulis(k, gambar, "Gambar", "KeteranganGambar", "");
}

void tulis_catatan(KonteksDocx& k, const std::vector<std::pair<std::string, std::string>>& catatan,
                   bool lanjut) {
  const std::string* sebelum = nullptr;
  for (const auto& [label, isi] : catatan) {
    k.w.buka_paragraf(
        {.gaya = "CatatanTabel", .lanjut = lanjut || &label != &catatan.back().first});
    if (sebelum == nullptr || *sebelum != label) {
      k.w.teks(label, "Tebal");
    }
    k.w.tab();
    k.w.teks(isi);
    k.w.tutup_paragraf();
    sebelum = &label;
  }
}

std::string nama_bab(const naskah::Bab& bab) { return berjudul_nomor(sebutan(bab), bab.judul); }

}  // namespace laras::render
