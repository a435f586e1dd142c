#include "render/rupa.h"

#include <algorithm>

namespace laras::render {

using naskah::JenisSel;

bool kolom_angka(JenisSel jenis) {
  return jenis == JenisSel::Desimal || jenis == JenisSel::Persen || jenis == JenisSel::Uang ||
         jenis == JenisSel::Campuran;
}

std::string_view lambang(naskah::Tanda tanda) {
  switch (tanda) {
    case naskah::Tanda::Melampaui:
      return "▲";
    case naskah::Tanda::Sesuai:
      return "●";
    case naskah::Tanda::BelumMencapai:
      return "▼";
    case naskah::Tanda::Tiada:
      break;
  }
  return "";
}

bool belum_diisi(const Angka& angka) {
  return angka.keadaan() == Keadaan::BelumDiisi || angka.alasan() == Alasan::BelumDiisi;
}

std::vector<std::string> nomor_kolom(const naskah::Tabel& tabel) {
  std::vector<std::string> hasil = tabel.nomor_kolom;
  hasil.resize(tabel.kolom.size());
  for (std::size_t k = 0; tabel.nomor_kolom.empty() && k < hasil.size(); ++k) {
    hasil[k] = std::to_string(k + 1);
  }
  return hasil;
}

std::vector<std::pair<std::string, std::string>> catatan(const naskah::Tabel& tabel) {
  std::vector<std::pair<std::string, std::string>> semua;
  if (!tabel.rumus.empty()) {
    semua.emplace_back("Rumus", tabel.rumus);
  }
  const auto bertanda = [](const naskah::BarisTabel& baris) {
    return std::any_of(baris.sel.begin(), baris.sel.end(),
                       [](const naskah::Sel& sel) { return sel.tanda != naskah::Tanda::Tiada; });
  };
  if (std::any_of(tabel.baris.begin(), tabel.baris.end(), bertanda)) {
    semua.emplace_back("Tanda", "▲ melampaui target   ● sesuai target   ▼ belum mencapai target");
  }
  for (const std::string& satu : tabel.catatan) {
    semua.emplace_back("Catatan", satu);
  }
  if (!tabel.sumber.empty()) {
    semua.emplace_back("Sumber", tabel.sumber);
  }
  return semua;
}

bool rebah(const naskah::Blok& blok) {
  const auto* tabel = std::get_if<naskah::Tabel>(&blok);
  const auto* gambar = std::get_if<naskah::Gambar>(&blok);
  return (tabel != nullptr && tabel->rebah) || (gambar != nullptr && gambar->rebah);
}

bool pengantar(const naskah::Blok& blok) {
  constexpr std::size_t kButirTerbanyak = 3;
  if (const auto* daftar = std::get_if<naskah::Daftar>(&blok)) {
    return daftar->butir.size() <= kButirTerbanyak &&
           std::all_of(daftar->butir.begin(), daftar->butir.end(),
                       [](const naskah::Daftar::Butir& satu) { return satu.anak.empty(); });
  }
  return std::holds_alternative<naskah::Paragraf>(blok) ||
         std::holds_alternative<naskah::Judul>(blok) ||
         std::holds_alternative<naskah::JudulTengah>(blok) ||
         std::holds_alternative<naskah::Identitas>(blok) ||
         std::holds_alternative<naskah::Kop>(blok);
}

bool mengantar_rebah(const std::vector<naskah::Blok>& isi, std::size_t mulai) {
  constexpr std::size_t kTerbanyak = 5;
  for (std::size_t i = mulai; i < isi.size() && i <= mulai + kTerbanyak; ++i) {
    if (rebah(isi[i])) {
      return true;
    }
    if (!pengantar(isi[i])) {
      return false;
    }
  }
  return false;
}

bool menutup_pendek(std::span<const naskah::Blok> isi, std::size_t mulai) {
  constexpr std::size_t kTerbanyak = 2;
  constexpr std::size_t kHuruf = 420;
  std::size_t huruf = 0;
  for (const naskah::Blok& blok : isi.subspan(mulai)) {
    const auto* paragraf = std::get_if<naskah::Paragraf>(&blok);
    if (paragraf == nullptr) {
      return false;
    }
    huruf += naskah::tercetak(paragraf->isi).size();
  }
  return isi.size() - mulai <= kTerbanyak && huruf < kHuruf;
}

std::string instansi_tahun(const naskah::Naskah& naskah) {
  const std::string tahun = naskah.tahun > 0 ? "Tahun " + std::to_string(naskah.tahun) : "";
  const bool keduanya = !naskah.instansi.empty() && !tahun.empty();
  return naskah.instansi + (keduanya ? ", " : "") + tahun;
}

bool berjudul_tengah(const naskah::Bab& bab) {
  return std::any_of(bab.pembuka.begin(), bab.pembuka.end(), [](const naskah::Blok& blok) {
    return std::holds_alternative<naskah::JudulTengah>(blok);
  });
}

const std::vector<naskah::Blok>& isi_awal(const naskah::Bab& bab) {
  return bab.pembuka.empty() && !bab.subbab.empty() ? bab.subbab.front().isi : bab.pembuka;
}

std::string berjudul_nomor(const std::string& nomor, const std::string& judul) {
  return nomor.empty() ? judul : nomor + " " + judul;
}

bool ada(const naskah::BlokTtd& blok, std::string naskah::Ttd::*bagian) {
  return std::any_of(blok.ttd.begin(), blok.ttd.end(),
                     [&](const naskah::Ttd& ttd) { return !(ttd.*bagian).empty(); });
}

std::string pihak_tercetak(const naskah::Ttd& ttd) {
  return ttd.pihak + (ttd.pihak.empty() || ttd.pihak.ends_with(',') ? "" : ",");
}

}  // namespace laras::render
