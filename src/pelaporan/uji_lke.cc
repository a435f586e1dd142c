#include "pelaporan/uji_lke.h"

#include <algorithm>
#include <iterator>

#include "base/teks.h"
#include "pelaporan/kelengkapan.h"

namespace laras::pelaporan {

namespace {

using N = NilaiKriteria;
using Kata = std::vector<std::string>;

JawabanKriteria tersusun(const BahanUjiLke& b, const Kata&) {
  if (b.kurang.empty()) return {N::Terpenuhi, "LKjIP tersusun lengkap."};
  return {N::BelumTerpenuhi, "LKjIP masih KONSEP: " + b.kurang.front() + "."};
}

JawabanKriteria berkala(const BahanUjiLke& b, const Kata&) {
  const std::string terbit =
      std::to_string(b.tribulan.size()) + " dari 4 laporan tribulan terbit melalui Laras.";
  if (b.tribulan.size() == 4) return {N::Terpenuhi, terbit};
  return {N::BelumDapatDinilai, terbit + " Laporan yang terbit di luar Laras dinilai evaluator."};
}

JawabanKriteria formal(const BahanUjiLke& b, const Kata&) {
  if (!b.terbit) return {N::BelumTerpenuhi, "LKjIP belum diterbitkan."};
  return {N::Terpenuhi, "Terbit sebagai " + b.terbitan + " pada " + b.terbit->panjang() + "."};
}

JawabanKriteria direviu(const BahanUjiLke& b, const Kata&) {
  if (b.direviu) return {N::Terpenuhi, b.reviu};
  return {N::BelumTerpenuhi, b.reviu.empty() ? "Reviu belum dicatat." : b.reviu};
}

JawabanKriteria publik(const BahanUjiLke& b, const Kata&) {
  if (!b.terbit) return {N::BelumTerpenuhi, "LKjIP belum diterbitkan."};
  if (!b.publik) return {N::BelumTerpenuhi, b.terbitan + " tidak terbuka untuk umum."};
  return {N::Terpenuhi, b.terbitan + " terbuka untuk umum di halaman publik."};
}

JawabanKriteria tepat_waktu(const BahanUjiLke& b, const Kata&) {
  if (!b.batas) return {N::BelumDapatDinilai, "Batas waktunya tidak ada dalam ketentuan."};
  const std::string batas = "batasnya " + b.batas->panjang() + " (" + b.dasar_batas + ").";
  if (b.terbit) {
    const std::string kapan = "Terbit " + b.terbit->panjang() + "; " + batas;
    return {*b.terbit <= *b.batas ? N::Terpenuhi : N::BelumTerpenuhi, kapan};
  }
  if (b.hari_ini <= *b.batas) return {N::BelumDapatDinilai, "Belum terbit; " + batas};
  return {N::BelumTerpenuhi, "Belum terbit dan sudah lewat; " + batas};
}

JawabanKriteria standar(const BahanUjiLke& b, const Kata&) {
  Kata hilang;
  for (const char* nomor : {"I", "II", "III", "IV"}) {
    const bool ada = std::any_of(b.naskah->bab.begin(), b.naskah->bab.end(),
                                 [&](const naskah::Bab& bab) { return bab.nomor == nomor; });
    if (!ada) hilang.push_back(std::string("Bab ") + nomor);
  }
  if (!hilang.empty()) return {N::BelumTerpenuhi, "Tidak memuat " + teks::rangkai(hilang) + "."};
  if (b.kontradiksi > 0) {
    return {N::BelumTerpenuhi,
            std::to_string(b.kontradiksi) + " temuan menyatakan data bertentangan."};
  }
  if (!b.kurang.empty()) return tersusun(b, {});
  return {N::Terpenuhi, "Memuat Bab I sampai dengan Bab IV, lengkap, tanpa data bertentangan."};
}

JawabanKriteria lengkap(const BahanUjiLke& b, const Kata&) {
  const std::string banyak = std::to_string(b.terisi) + " dari " + std::to_string(b.seluruh) +
                             " indikator Renja mempunyai realisasi.";
  if (b.seluruh == 0) return {N::BelumDapatDinilai, "Renja tahun ini tidak memuat indikator."};
  return {b.terisi == b.seluruh ? N::Terpenuhi : N::BelumTerpenuhi, banyak};
}

const naskah::Tabel* cari_tabel(const naskah::Naskah& naskah, const std::string& id) {
  for (const naskah::Tabel* satu : naskah::tabel(naskah)) {
    if (satu->id == id && !satu->baris.empty()) return satu;
  }
  return nullptr;
}

std::size_t belum_terisi(const naskah::BarisTabel& baris) {
  return static_cast<std::size_t>(
      std::count_if(baris.sel.begin(), baris.sel.end(),
                    [](const naskah::Sel& sel) { return sel.angka && belum_diisi(*sel.angka); }));
}

JawabanKriteria bertabel(const BahanUjiLke& b, const Kata& id) {
  Kata tersaji;
  for (const std::string& satu : id) {
    const naskah::Tabel* tabel = cari_tabel(*b.naskah, satu);
    if (tabel == nullptr) return {N::BelumTerpenuhi, "Tabel " + satu + " tidak ada isinya."};
    std::size_t kosong = 0;
    for (const auto& baris : tabel->baris) kosong += belum_terisi(baris);
    if (kosong > 0) {
      return {N::BelumTerpenuhi,
              "Tabel " + satu + ": " + std::to_string(kosong) + " angka belum diisi."};
    }
    tersaji.push_back("Tabel " + satu);
  }
  return {N::Terpenuhi, "Disajikan lengkap pada " + teks::rangkai(tersaji) + "."};
}

bool berujukan(const naskah::BarisTabel& baris) {
  return std::none_of(baris.sel.begin(), baris.sel.end(), [](const naskah::Sel& sel) {
    return sel.angka && (sel.angka->keadaan() == Keadaan::TanpaRujukan || belum_diisi(*sel.angka));
  });
}

JawabanKriteria rujukan(const BahanUjiLke& b, const Kata& id) {
  const naskah::Tabel* tabel = id.empty() ? nullptr : cari_tabel(*b.naskah, id.front());
  if (tabel == nullptr) return {N::BelumTerpenuhi, "Tidak ada tabel perbandingan."};
  const auto ada = std::count_if(tabel->baris.begin(), tabel->baris.end(), berujukan);
  const std::string banyak = std::to_string(ada) + " dari " + std::to_string(tabel->baris.size()) +
                             " baris Tabel " + id.front() + " mempunyai angka pembanding.";
  if (ada == 0) return {N::BelumTerpenuhi, banyak};
  if (ada == std::ssize(tabel->baris)) return {N::Terpenuhi, banyak};
  return {N::BelumDapatDinilai, banyak + " Cukup tidaknya dinilai evaluator."};
}

std::string judul_bagian(const BahanUjiLke& b, const std::string& bagian) {
  const auto ada = b.judul_narasi.find(bagian);
  return ada == b.judul_narasi.end() ? bagian : ada->second;
}

JawabanKriteria bernarasi(const BahanUjiLke& b, const Kata& bagian) {
  Kata judul;
  for (const std::string& satu : bagian) {
    judul.push_back("\"" + judul_bagian(b, satu) + "\"");
    if (!b.narasi.contains(satu)) {
      return {N::BelumTerpenuhi, "Bagian " + judul.back() + " belum ditulis.", satu};
    }
  }
  return {N::Terpenuhi, "Ditulis pada bagian " + teks::rangkai(judul) + "."};
}

JawabanKriteria berkeputusan(const BahanUjiLke& b, const Kata& jenis) {
  int banyak = 0;
  for (const std::string& satu : jenis) {
    const auto ada = b.keputusan.find(satu);
    if (ada != b.keputusan.end()) banyak += ada->second;
  }
  const std::string apa = "penyesuaian " + teks::rangkai(jenis) + " tercatat";
  if (banyak > 0) return {N::Terpenuhi, std::to_string(banyak) + " keputusan " + apa + "."};
  return {N::BelumDapatDinilai, "Belum ada keputusan " + apa + "."};
}

JawabanKriteria berapat(const BahanUjiLke& b, const Kata&) {
  if (!b.rapat.empty()) return {N::Terpenuhi, b.rapat + " selesai dengan notulen."};
  return {N::BelumDapatDinilai, "Belum ada rapat evaluasi kinerja tahun ini yang selesai."};
}

using Hakim = JawabanKriteria (*)(const BahanUjiLke&, const Kata&);

const std::map<std::string, Hakim>& semua_hakim() {
  static const std::map<std::string, Hakim> semua = {
      {"tersusun", tersusun}, {"berkala", berkala},  {"formal", formal},
      {"direviu", direviu},   {"publik", publik},    {"tepat-waktu", tepat_waktu},
      {"standar", standar},   {"lengkap", lengkap},  {"tabel", bertabel},
      {"rujukan", rujukan},   {"narasi", bernarasi}, {"keputusan", berkeputusan},
      {"rapat", berapat}};
  return semua;
}

}  // namespace

bool penilai_lke_dikenal(const std::string& penilai) {
  return penilai.empty() || semua_hakim().contains(teks::pisah(penilai, ' ').front());
}

std::string_view judul(NilaiKriteria nilai) {
  switch (nilai) {
    case N::Terpenuhi:
      return "Terpenuhi";
    case N::BelumTerpenuhi:
      return "Belum terpenuhi";
    case N::BelumDapatDinilai:
      break;
  }
  return "Belum dapat dinilai";
}

JawabanKriteria jawab_kriteria(const std::string& penilai, const BahanUjiLke& bahan) {
  Kata kata = teks::pisah(penilai, ' ');
  const auto hakim = semua_hakim().find(kata.empty() ? std::string() : kata.front());
  if (hakim == semua_hakim().end()) {
    return {N::BelumDapatDinilai, "Tidak ada datanya dalam Laras; dinilai evaluator."};
  }
  kata.erase(kata.begin());
  return hakim->second(bahan, kata);
}

}  // namespace laras::pelaporan
