#include <algorithm>

#include "app/hal_rencana.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;
using perencanaan::Dokumen;
using perencanaan::JenisDokumen;

namespace {

struct Jenis {
  const char* kode;
  const char* nama;
  JenisDokumen jenis;
  bool setahun;
};

constexpr Jenis kJenis[] = {{"renja", "Renja", JenisDokumen::Renja, true},
                            {"dpa", "DPA", JenisDokumen::Dpa, true},
                            {"renstra", "Renstra", JenisDokumen::Renstra, false},
                            {"rpjmd", "RPJMD", JenisDokumen::Rpjmd, false}};

const Jenis* cari_jenis(std::string_view kode) {
  for (const Jenis& satu : kJenis) {
    if (kode == satu.kode) return &satu;
  }
  return nullptr;
}

/// The document that a new one is copied from: the one in force in the year, else the latest of its
/// kind before it; null if there is none.
const Dokumen* sumber_salinan(const RuangRencana& ruang, const Jenis& jenis) {
  if (const Dokumen* kini = ruang.rencana().terbaru(jenis.jenis, ruang.tahun())) return kini;
  const Dokumen* hasil = nullptr;
  for (const Dokumen* satu : ruang.rencana().versi(jenis.jenis)) {
    if (satu->mulai > ruang.tahun()) continue;
    if (hasil == nullptr || satu->mulai >= hasil->mulai) hasil = satu;
  }
  return hasil;
}

bool mengubah(const RuangRencana& ruang, const Jenis& jenis) {
  return ruang.rencana().terbaru(jenis.jenis, ruang.tahun()) != nullptr;
}

std::string nama_baru(const RuangRencana& ruang, const Jenis& jenis, const Dokumen* dari) {
  const std::string tahun = std::to_string(ruang.tahun());
  if (dari != nullptr && !jenis.setahun) return "Perubahan " + dari->nama;
  return (mengubah(ruang, jenis) ? "Perubahan " : "") + std::string(jenis.nama) + " " +
         ruang.bahan().kantor.instansi().nama + " Tahun " + tahun;
}

/// `renja-2023`, `renja-2022-p`, `renja-2022-p2`: the first that is free.
std::string id_baru(const RuangRencana& ruang, const Jenis& jenis) {
  std::string dasar = std::string(jenis.kode) + "-" + std::to_string(ruang.tahun());
  if (!mengubah(ruang, jenis) && ruang.cari("dokumen", dasar) == nullptr) return dasar;
  std::string hasil = dasar + "-p";
  for (int nomor = 2; ruang.cari("dokumen", hasil) != nullptr; ++nomor) {
    hasil = dasar + "-p" + std::to_string(nomor);
  }
  return hasil;
}

/// Rows of a subject that belong to a document.
std::vector<Baris> milik(const RuangRencana& ruang, std::string_view subjek,
                         const std::string& dokumen) {
  std::vector<Baris> hasil;
  for (const Baris& satu : ruang.baris(subjek)) {
    if (isi_kolom(subjek, satu, "dokumen") == dokumen) hasil.push_back(satu);
  }
  return hasil;
}

int kolom_bulat(std::string_view subjek, const Baris& baris, std::string_view kolom) {
  return kamus::Pembaca(*kamus::cari(subjek), baris).bulat(kolom);
}

/// Copies what a document says of the years that the new one governs.
void salin_tahun(RuangRencana& ruang, const std::string& dari, const std::string& ke,
                 std::pair<int, int> tahun, Errors& salah) {
  for (const char* subjek : {"target", "pagu"}) {
    for (Baris& baris : milik(ruang, subjek, dari)) {
      const int milik_tahun = kolom_bulat(subjek, baris, "tahun");
      if (milik_tahun < tahun.first || milik_tahun > tahun.second) continue;
      const auto ditulis = isi_sel(*kamus::cari(subjek), baris, {{"dokumen", ke}});
      if (!ditulis.ok()) salah.push_back(ditulis.error());
      const std::string kunci = kamus::kunci(*kamus::cari(subjek), baris);
      if (ruang.cari(subjek, kunci) == nullptr) ruang.ubah(subjek).push_back(std::move(baris));
    }
  }
}

void salin_isi(RuangRencana& ruang, const std::string& dari, const std::string& ke, Errors& salah) {
  for (Baris& baris : milik(ruang, "isi_dokumen", dari)) {
    const std::string simpul = isi_kolom("isi_dokumen", baris, "simpul");
    const std::string indikator = isi_kolom("isi_dokumen", baris, "indikator");
    if (ruang.versi("simpul", simpul) == nullptr) continue;
    if (!indikator.empty() && ruang.versi("indikator", indikator) == nullptr) continue;
    const auto ditulis = isi_sel(*kamus::cari("isi_dokumen"), baris, {{"dokumen", ke}});
    if (!ditulis.ok()) salah.push_back(ditulis.error());
    ruang.ubah("isi_dokumen").push_back(std::move(baris));
  }
}

void salin(RuangRencana& ruang, const Jenis& jenis, const Dokumen& dari, const std::string& ke,
           std::pair<int, int> tahun, Errors& salah) {
  salin_isi(ruang, dari.id.str(), ke, salah);
  const bool sama = dari.mulai <= ruang.tahun() && ruang.tahun() <= dari.akhir;
  if (sama) return salin_tahun(ruang, dari.id.str(), ke, tahun, salah);
  // A new year begins with what the Renstra promises of it.
  const Dokumen* renstra = ruang.renstra();
  if (jenis.setahun && renstra != nullptr) {
    salin_tahun(ruang, renstra->id.str(), ke, tahun, salah);
  }
}

MedanRencana tahun_medan(const char* nama, const char* judul, int tahun) {
  return {.nama = nama,
          .judul = judul,
          .isi = std::to_string(tahun),
          .jenis = JenisIsi::Angka,
          .wajib = true};
}

void tulis_baru(RuangRencana& ruang, const Jenis& jenis, Tulisan& t) {
  const Dokumen* dari = sumber_salinan(ruang, jenis);
  const bool perubahan = mengubah(ruang, jenis);
  t.id = id_baru(ruang, jenis);
  int urutan = 0;
  for (const Dokumen& satu : ruang.rencana().dokumen()) urutan = std::max(urutan, satu.urutan);
  const std::string tahun = std::to_string(ruang.tahun());
  const std::string mulai = jenis.setahun ? tahun : t.isi("tahun_mulai");
  const std::string akhir = jenis.setahun ? tahun : t.isi("tahun_akhir");
  Baris baris = susun_baris(*kamus::cari("dokumen"),
                            {{"dokumen", t.id},
                             {"jenis", jenis.kode},
                             {"sifat", perubahan ? "perubahan" : "murni"},
                             {"nama", t.isi("nama")},
                             {"tahun_mulai", mulai},
                             {"tahun_akhir", akhir},
                             {"urutan", std::to_string(urutan + 1)},
                             {"nomor", t.isi("nomor")},
                             {"tanggal", t.isi("tanggal")},
                             {"menggantikan", perubahan && dari != nullptr ? dari->id.str() : ""},
                             {"alasan", t.isi("alasan")}},
                            t.salah);
  if (!t.salah.empty()) return;
  const std::pair<int, int> masa = {kolom_bulat("dokumen", baris, "tahun_mulai"),
                                    kolom_bulat("dokumen", baris, "tahun_akhir")};
  ruang.ubah("dokumen").push_back(std::move(baris));
  if (dari != nullptr) salin(ruang, jenis, *dari, t.id, masa, t.salah);
  t.ringkasan = (perubahan ? "Buat dokumen perubahan " : "Buat dokumen ") + t.id;
  if (dari != nullptr) t.ringkasan += " dari " + dari->id.str();
  if (!t.isi("alasan").empty()) t.ringkasan += ": " + t.isi("alasan");
}

Result<LembarRencana> lembar_baru(const RuangRencana& ruang, const Jenis& jenis) {
  const Dokumen* dari = sumber_salinan(ruang, jenis);
  const bool perubahan = mengubah(ruang, jenis);
  LembarRencana hasil;
  hasil.judul = (perubahan ? "Perubahan " : "Buat ") + std::string(jenis.nama) + " " +
                std::to_string(ruang.tahun());
  hasil.keterangan = dari == nullptr
                         ? std::string("Dokumen pertama jenis ini; isinya dimulai dari kosong.")
                     : perubahan ? "Isinya disalin dari " + dari->nama + ", yang tetap tersimpan."
                                 : "Susunannya disalin dari " + dari->nama +
                                       "; target dan pagu dari Renstra tahun itu, bila ada.";
  hasil.medan = {{.nama = "nama",
                  .judul = "Nama dokumen",
                  .isi = nama_baru(ruang, jenis, dari),
                  .wajib = true},
                 {.nama = "nomor",
                  .judul = "Nomor penetapan",
                  .petunjuk = perubahan ? "" : "Boleh menyusul setelah ditetapkan.",
                  .wajib = perubahan},
                 {.nama = "tanggal",
                  .judul = "Tanggal penetapan",
                  .jenis = JenisIsi::Tanggal,
                  .wajib = perubahan},
                 {.nama = "alasan",
                  .judul = "Alasan perubahan",
                  .jenis = JenisIsi::Panjang,
                  .wajib = perubahan}};
  if (!perubahan) hasil.medan.pop_back();
  if (!jenis.setahun) {
    hasil.medan.push_back(tahun_medan("tahun_mulai", "Berlaku sejak tahun", ruang.tahun()));
    hasil.medan.push_back(
        tahun_medan("tahun_akhir", "Sampai tahun", dari == nullptr ? ruang.tahun() : dari->akhir));
  }
  // Two documents must not come of one form that is sent twice.
  hasil.medan.push_back({.nama = "dari",
                         .judul = "Disalin dari",
                         .isi = dari == nullptr ? "" : dari->id.str(),
                         .jenis = JenisIsi::Tetap});
  return hasil;
}

}  // namespace

Result<LembarRencana> lembar_dokumen(const RuangRencana& ruang, const LetakRencana& letak) {
  if (letak.baru()) {
    const Jenis* jenis = cari_jenis(letak.induk);
    if (jenis == nullptr) return Error{Kind::NotFound, "Jenis dokumen ini tidak dikenal."};
    return lembar_baru(ruang, *jenis);
  }
  const Baris* ada = ruang.cari("dokumen", letak.id);
  if (ada == nullptr) return Error{Kind::NotFound, "Dokumen ini tidak ada."};
  LembarRencana hasil;
  hasil.judul = "Ubah keterangan dokumen";
  hasil.keterangan = isi_kolom("dokumen", *ada, "nama");
  const auto isi = [&](std::string_view kolom) { return isi_kolom("dokumen", *ada, kolom); };
  hasil.medan = {{.nama = "nama", .judul = "Nama dokumen", .isi = isi("nama"), .wajib = true},
                 {.nama = "nomor", .judul = "Nomor penetapan", .isi = isi("nomor")},
                 {.nama = "tanggal",
                  .judul = "Tanggal penetapan",
                  .isi = isi("tanggal"),
                  .jenis = JenisIsi::Tanggal},
                 {.nama = "alasan",
                  .judul = "Alasan perubahan",
                  .isi = isi("alasan"),
                  .jenis = JenisIsi::Panjang,
                  .wajib = isi("sifat") == "perubahan"}};
  if (isi("sifat") != "perubahan") hasil.medan.pop_back();
  return hasil;
}

void tulis_dokumen(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  if (letak.baru()) {
    if (t.salah.empty()) tulis_baru(ruang, *cari_jenis(letak.induk), t);
    return;
  }
  IsiBaris isi;
  for (const MedanRencana& medan : t.lembar().medan)
    isi.emplace_back(medan.nama, t.isi(medan.nama));
  ruang.tulis_baris("dokumen", letak.id, isi, t.salah);
  t.ringkasan = "Ubah keterangan dokumen " + letak.id;
}

}  // namespace laras::app
