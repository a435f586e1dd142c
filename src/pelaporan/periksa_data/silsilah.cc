#include <algorithm>
#include <array>

#include "base/teks.h"
#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

using perencanaan::JenisDokumen;
using perencanaan::Sifat;

/// Columns that make the definition of an indikator; its place in the tree and in a table do not.
constexpr std::array<std::pair<const char*, const char*>, 7> kDefinisi = {
    {{"nama", "rumusan"},
     {"satuan", "satuan"},
     {"arah", "arah"},
     {"akumulasi_tahun", "akumulasi tahun"},
     {"akumulasi_renstra", "akumulasi Renstra"},
     {"sumber", "sumber"},
     {"fakta", "fakta"}}};

constexpr int kTanpaAkhir = 9999;

int akhir(const kamus::Pembaca& b) { return b.kosong("sampai") ? kTanpaAkhir : b.bulat("sampai"); }

/// The version of the same indikator before this one; nothing if it is the first.
std::optional<kamus::Pembaca> versi_sebelum(const std::vector<kamus::Pembaca>& semua,
                                            const kamus::Pembaca& ini) {
  std::optional<kamus::Pembaca> hasil;
  for (const auto& b : semua) {
    const bool lebih_dahulu =
        b.teks("indikator") == ini.teks("indikator") && b.bulat("mulai") < ini.bulat("mulai");
    if (lebih_dahulu && (!hasil || hasil->bulat("mulai") < b.bulat("mulai"))) hasil = b;
  }
  return hasil;
}

std::string isi(const kamus::Pembaca& b, const char* kolom) {
  return b.kosong(kolom) ? "kosong" : "\"" + b.teks(kolom) + "\"";
}

void definisi_berubah(Konteks& k, const kamus::Pembaca& lama, const kamus::Pembaca& baru) {
  std::vector<std::string> ubahan;
  const char* kolom = nullptr;
  for (const auto& [nama, sebutan] : kDefinisi) {
    if (lama.teks(nama) == baru.teks(nama)) continue;
    ubahan.push_back(std::string(sebutan) + " " + isi(lama, nama) + " menjadi " + isi(baru, nama));
    if (kolom == nullptr) kolom = nama;
  }
  if (ubahan.empty() || !baru.kosong("alasan") || !baru.kosong("menggantikan")) return;
  auto& t =
      k.tambah({baru.id(), baru.teks("nama"), kolom}, JenisTemuan::Peringatan, baru.teks(kolom),
               "Sejak " + baru.teks("mulai") + ": " + teks::rangkai(ubahan) +
                   ", tanpa alasan dan tanpa indikator yang digantikan; angka sebelum dan "
                   "sesudahnya dibandingkan seakan-akan sama.");
  t.temuan.banding = lokasi(lama.id());
}

bool berlanjut(const std::vector<kamus::Pembaca>& semua, const kamus::Pembaca& lama) {
  return std::any_of(semua.begin(), semua.end(), [&](const kamus::Pembaca& b) {
    return b.teks("menggantikan") == lama.teks("indikator") ||
           (b.teks("indikator") == lama.teks("indikator") &&
            lama.bulat("mulai") < b.bulat("mulai"));
  });
}

/// A new indikator where another just ended: the definition changed under a new code.
void indikator_berganti(Konteks& k, const std::vector<kamus::Pembaca>& semua,
                        const kamus::Pembaca& baru) {
  if (!baru.kosong("menggantikan") || !baru.kosong("alasan")) return;
  const auto lama = std::find_if(semua.begin(), semua.end(), [&](const kamus::Pembaca& b) {
    return b.teks("simpul") == baru.teks("simpul") && akhir(b) == baru.bulat("mulai") - 1 &&
           !berlanjut(semua, b);
  });
  if (lama == semua.end()) return;
  auto& t = k.tambah({baru.id(), baru.teks("nama"), "menggantikan"}, JenisTemuan::Peringatan, "",
                     "Mulai " + baru.teks("mulai") + " pada simpul yang indikatornya, \"" +
                         lama->teks("nama") +
                         "\", berakhir setahun sebelumnya, tanpa menyebut "
                         "hubungannya.");
  t.temuan.yakin = "sedang";
  t.temuan.banding = lokasi(lama->id());
}

void definisi(Konteks& k) {
  const auto semua = kamus::baca(k.himpunan(), "indikator");
  for (const auto& b : semua) {
    if (k.tahun() < b.bulat("mulai") || akhir(b) < k.tahun()) continue;
    const auto lama = versi_sebelum(semua, b);
    if (lama) definisi_berubah(k, *lama, b);
    if (!lama) indikator_berganti(k, semua, b);
    if (b.kosong("menggantikan") || (!b.kosong("cara_ganti") && !b.kosong("alasan"))) continue;
    const bool cara = b.kosong("cara_ganti");
    k.tambah({b.id(), b.teks("nama"), cara ? "cara_ganti" : "alasan"}, JenisTemuan::Peringatan, "",
             "Menggantikan " + b.teks("menggantikan") + " tanpa menyebut " +
                 (cara ? "cara menggantinya." : "alasannya."));
  }
}

void dokumen_perubahan(Konteks& k) {
  for (const auto* dokumen : k.dokumen()) {
    if (dokumen->sifat != Sifat::Perubahan || dokumen->jenis == JenisDokumen::Rpjmd) continue;
    std::vector<std::string> kosong;
    if (dokumen->menggantikan.empty()) kosong.emplace_back("dokumen yang diubah (menggantikan)");
    if (dokumen->alasan.empty()) kosong.emplace_back("alasan perubahan");
    if (kosong.empty()) continue;
    k.tambah({"dokumen/" + dokumen->id.str(), dokumen->nama,
              dokumen->menggantikan.empty() ? "menggantikan" : "alasan"},
             JenisTemuan::Peringatan, "", "Belum diisi: " + teks::rangkai(kosong) + ".");
  }
}

struct Wajib {
  JenisDokumen jenis;
  const char* kode;
  const char* nama;
};

void dokumen_tahun(Konteks& k) {
  for (const Wajib& wajib :
       {Wajib{JenisDokumen::Renstra, "renstra", "Renstra"},
        Wajib{JenisDokumen::Renja, "renja", "Renja"}, Wajib{JenisDokumen::Dpa, "dpa", "DPA"},
        Wajib{JenisDokumen::Pk, "pk", "Perjanjian Kinerja"}}) {
    if (k.rencana().terbaru(wajib.jenis, k.tahun()) != nullptr) continue;
    k.tambah(
        {"dokumen/" + std::string(wajib.kode), wajib.nama, "dokumen"}, JenisTemuan::Peringatan, "",
        std::string("Tidak ada ") + wajib.nama + " yang mencakup tahun " + k.tahun_teks() + ".");
  }
}

}  // namespace

std::vector<Aturan> aturan_silsilah() {
  return {
      {{"definisi-berubah", "Definisi indikator berubah tanpa silsilah",
        "LKE PermenPANRB 88/2021 kriteria 2.a.2: definisi operasional yang jelas",
        "Isi alasan versi itu; bila yang diukur menjadi hal lain, buat indikator baru yang "
        "menggantikannya."},
       definisi},
      {{"perubahan-tanpa-asal", "Dokumen perubahan tanpa asal-usul",
        "PermenPANRB 53/2014 Lampiran I: perjanjian diubah karena sebab tertentu",
        "Isi kolom menggantikan dan alasan pada data dokumen."},
       dokumen_perubahan},
      {{"dokumen-tahun", "Dokumen perencanaan tahun ini tidak ada", "Perpres 29/2014 Pasal 6-14",
        "Masukkan dokumennya dengan laras impor, atau periksa tahun yang dicakupnya."},
       dokumen_tahun}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
