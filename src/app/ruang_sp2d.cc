#include "app/ruang_sp2d.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/daftar_anggaran.h"
#include "app/simpan_anggaran.h"
#include "base/teks.h"
#include "security/sidik.h"
#include "store/kanonik.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;

namespace {

const kamus::Subjek& subjek_sp2d() { return *kamus::cari("sp2d"); }
const kamus::Subjek& subjek_riwayat_sp2d() { return *kamus::cari("riwayat_sp2d"); }

IsiSp2d isi_dari(const Pembaca& b) {
  return {b.teks("nomor"),  b.teks("tanggal"), b.teks("jenis"),
          b.teks("uraian"), b.teks("simpul"),  b.teks("jumlah")};
}

std::string kapital(std::string_view teks) {
  std::string hasil(teks::pangkas(teks));
  for (char& huruf : hasil) {
    if (huruf >= 'a' && huruf <= 'z') huruf = static_cast<char>(huruf - 'a' + 'A');
  }
  return hasil;
}

bool jenis_dikenal(const std::string& kode) {
  const auto& semua = kinerja::semua_jenis_sp2d();
  return std::any_of(semua.begin(), semua.end(),
                     [&](const auto satu) { return kinerja::kode(satu) == kode; });
}

void tolak_sp2d(Errors& salah, const char* medan, std::string pesan) {
  salah.push_back({Kind::Invalid, std::move(pesan), medan});
}

void periksa_jumlah(IsiSp2d& isi, Errors& salah) {
  const auto jumlah = baku_anggaran(isi.jumlah);
  if (!jumlah.ok()) return tolak_sp2d(salah, "jumlah", jumlah.error().message);
  const auto angka = Decimal::parse(jumlah.value());
  if (!angka.ok() || angka.value().is_zero()) {
    return tolak_sp2d(salah, "jumlah", "Tulis jumlahnya dalam rupiah, misalnya 1.265.000.");
  }
  if (angka.value().coefficient() < 0) {
    return tolak_sp2d(salah, "jumlah",
                      "Jumlah tidak boleh negatif. Pengembalian ditulis positif dengan jenis "
                      "KEMBALI.");
  }
  isi.jumlah = jumlah.value();
}

}  // namespace

std::string ringkas_sp2d(const IsiSp2d& isi) {
  const auto tanggal = Tanggal::parse(isi.tanggal);
  return isi.jenis + " " + isi.nomor + ", " +
         (tanggal.ok() ? tanggal.value().panjang() : isi.tanggal) + ", " +
         (isi.simpul.empty() ? "" : isi.simpul + ", ") + "Rp" + jumlah_tampil(isi.jumlah);
}

RuangSp2d::RuangSp2d(const Snapshot& snapshot, std::unique_ptr<RuangAnggaran> anggaran,
                     Tanggal hari_ini)
    : snapshot_(snapshot),
      anggaran_(std::move(anggaran)),
      hari_ini_(hari_ini),
      sp2d_(baris_dari(snapshot.himpunan(), "sp2d")),
      riwayat_(baris_dari(snapshot.himpunan(), "riwayat_sp2d")) {}

Result<std::unique_ptr<RuangSp2d>> RuangSp2d::buka(const Snapshot& snapshot, int tahun,
                                                   Tanggal hari_ini) {
  LARAS_TRY(auto anggaran, RuangAnggaran::buka(snapshot, tahun));
  return std::unique_ptr<RuangSp2d>(new RuangSp2d(snapshot, std::move(anggaran), hari_ini));
}

const Baris* RuangSp2d::di(int nomor_baris) const {
  return cari_baris(subjek_sp2d(), sp2d_,
                    std::to_string(tahun()) + "/" + std::to_string(nomor_baris));
}

Baris* RuangSp2d::di(int nomor_baris) {
  const Baris* ada = std::as_const(*this).di(nomor_baris);
  return ada == nullptr ? nullptr : sp2d_.data() + (ada - sp2d_.data());
}

std::optional<IsiSp2d> RuangSp2d::baris(int nomor_baris) const {
  const Baris* ada = di(nomor_baris);
  if (ada == nullptr) return std::nullopt;
  return isi_dari(Pembaca(subjek_sp2d(), *ada));
}

std::string RuangSp2d::tanda(const std::optional<IsiSp2d>& isi) {
  if (!isi) return {};
  std::string semua;
  for (const std::string* satu :
       {&isi->nomor, &isi->tanggal, &isi->jenis, &isi->uraian, &isi->simpul, &isi->jumlah}) {
    store::tambah_medan(semua, *satu);
  }
  return security::sha256_hex(semua);
}

int RuangSp2d::cari(const std::string& nomor, const std::string& simpul) const {
  for (const Baris& satu : sp2d_) {
    const Pembaca b(subjek_sp2d(), satu);
    if (b.bulat("tahun") == tahun() && b.teks("nomor") == nomor && b.teks("simpul") == simpul) {
      return b.bulat("baris");
    }
  }
  return 0;
}

void RuangSp2d::periksa_simpul(IsiSp2d& isi, Errors& salah) const {
  isi.simpul = std::string(teks::pangkas(isi.simpul));
  if (isi.jenis == "UP") {
    if (isi.simpul.empty()) return;
    return tolak_sp2d(salah, "simpul", "Uang persediaan (UP) tidak memiliki sub kegiatan.");
  }
  if (isi.simpul.empty()) return tolak_sp2d(salah, "simpul", "Pilih sub kegiatannya.");
  const std::string id = anggaran_->cari_kode(isi.simpul);
  if (id.empty()) {
    return tolak_sp2d(salah, "simpul",
                      "\"" + isi.simpul + "\" bukan sub kegiatan dalam DPA tahun ini.");
  }
  isi.simpul = id;
}

void RuangSp2d::periksa_tanggal(IsiSp2d& isi, Errors& salah) const {
  const auto tanggal = Tanggal::parse(isi.tanggal);
  if (!tanggal.ok()) {
    return tolak_sp2d(
        salah, "tanggal",
        teks::pangkas(isi.tanggal).empty() ? "Isi tanggalnya." : tanggal.error().message);
  }
  isi.tanggal = tanggal.value().iso();
  if (tanggal.value().tahun() != tahun()) {
    return tolak_sp2d(salah, "tanggal",
                      tanggal.value().panjang() + " di luar tahun " + std::to_string(tahun()) +
                          ". Periksa tanggalnya, atau catat pada register tahunnya.");
  }
  if (hari_ini_ < tanggal.value()) {
    tolak_sp2d(salah, "tanggal", tanggal.value().panjang() + " belum tiba.");
  }
}

void RuangSp2d::periksa_nomor(const IsiSp2d& isi, int nomor_baris, Errors& salah) const {
  if (isi.nomor.empty()) return tolak_sp2d(salah, "nomor", "Isi nomornya.");
  for (const Baris& satu : sp2d_) {
    const Pembaca b(subjek_sp2d(), satu);
    if (b.bulat("tahun") != tahun() || b.teks("nomor") != isi.nomor) continue;
    if (b.bulat("baris") == nomor_baris) continue;
    const IsiSp2d lain = isi_dari(b);
    if (lain.simpul == isi.simpul) {
      return tolak_sp2d(
          salah, "nomor",
          "Nomor ini sudah tercatat untuk sub kegiatan yang sama: " + ringkas_sp2d(lain) + ".");
    }
    if (lain.tanggal != isi.tanggal || lain.jenis != isi.jenis) {
      return tolak_sp2d(salah, "nomor",
                        "Nomor ini sudah tercatat dengan tanggal atau jenis lain: " +
                            ringkas_sp2d(lain) + ". Satu nomor hanya satu SP2D.");
    }
  }
}

IsiSp2d RuangSp2d::periksa(const IsiSp2d& ketikan, int nomor_baris, Errors& salah) const {
  IsiSp2d isi = ketikan;
  isi.nomor = teks::rapikan(isi.nomor);
  isi.uraian = teks::rapikan(isi.uraian);
  isi.jenis = kapital(isi.jenis);
  if (!jenis_dikenal(isi.jenis)) {
    tolak_sp2d(salah, "jenis", "Pilih jenisnya: LS, GU, TU, UP, atau KEMBALI.");
  }
  periksa_tanggal(isi, salah);
  periksa_simpul(isi, salah);
  periksa_jumlah(isi, salah);
  periksa_nomor(isi, nomor_baris, salah);
  return isi;
}

std::string RuangSp2d::terkunci(const IsiSp2d& isi) const {
  const auto tanggal = Tanggal::parse(isi.tanggal);
  if (!tanggal.ok() || isi.simpul.empty()) return {};
  for (const auto periode : {acuan::Periode::Tw1, acuan::Periode::Tw2, acuan::Periode::Tw3,
                             acuan::Periode::Tw4, acuan::Periode::Tahun}) {
    if (tanggal.value().bulan() > kinerja::bulan_akhir(periode)) continue;
    if (!kinerja::dari_register(snapshot_.himpunan(), isi.simpul, tahun(), periode)) continue;
    const auto kunci = periode == acuan::Periode::Tahun ? acuan::Periode::Tw4 : periode;
    if (!anggaran_->kalender().ditutup(tahun(), kunci)) continue;
    return "Realisasi " + judul_periode(tahun(), periode) +
           " dihitung dari register dan periodenya sudah ditutup. Minta dibuka kembali dengan "
           "alasan.";
  }
  return {};
}

Result<int> RuangSp2d::tulis(int nomor_baris, const IsiSp2d& isi) {
  const IsiBaris sel = {{"nomor", isi.nomor},   {"tanggal", isi.tanggal}, {"jenis", isi.jenis},
                        {"uraian", isi.uraian}, {"simpul", isi.simpul},   {"jumlah", isi.jumlah}};
  if (Baris* ada = di(nomor_baris); ada != nullptr) {
    LARAS_CHECK(isi_sel(subjek_sp2d(), *ada, sel));
    return nomor_baris;
  }
  int baru = 1;
  // A number that once was a line's stays its own, for its history.
  for (const auto* semua : {&sp2d_, &riwayat_}) {
    const auto& subjek = semua == &sp2d_ ? subjek_sp2d() : subjek_riwayat_sp2d();
    for (const Baris& satu : *semua) {
      const Pembaca b(subjek, satu);
      if (b.bulat("tahun") == tahun()) baru = std::max(baru, b.bulat("baris") + 1);
    }
  }
  IsiBaris lengkap = {{"tahun", std::to_string(tahun())}, {"baris", std::to_string(baru)}};
  lengkap.insert(lengkap.end(), sel.begin(), sel.end());
  LARAS_TRY(auto satu, baris_baru(subjek_sp2d(), lengkap));
  sp2d_.push_back(std::move(satu));
  return baru;
}

void RuangSp2d::hapus(int nomor_baris) {
  if (const Baris* ada = di(nomor_baris); ada != nullptr) {
    sp2d_.erase(sp2d_.begin() + (ada - sp2d_.data()));
  }
}

Result<void> RuangSp2d::catat(int nomor_baris, const std::optional<IsiSp2d>& semula,
                              const Penindak& penindak, const std::string& alasan) {
  int nomor = 1;
  for (const Baris& satu : riwayat_) {
    const Pembaca b(subjek_riwayat_sp2d(), satu);
    if (b.bulat("tahun") == tahun() && b.bulat("baris") == nomor_baris) ++nomor;
  }
  const auto kini = baris(nomor_baris);
  LARAS_TRY(auto baru, baris_baru(subjek_riwayat_sp2d(),
                                  {{"tahun", std::to_string(tahun())},
                                   {"baris", std::to_string(nomor_baris)},
                                   {"nomor", std::to_string(nomor)},
                                   {"waktu", penindak.waktu},
                                   {"oleh", penindak.pengguna},
                                   {"jabatan", penindak.jabatan},
                                   {"semula", semula ? ringkas_sp2d(*semula) : std::string()},
                                   {"menjadi", kini ? ringkas_sp2d(*kini) : std::string()},
                                   {"alasan", alasan}}));
  riwayat_.push_back(std::move(baru));
  return {};
}

Penindak RuangSp2d::terakhir(int nomor_baris) const {
  Penindak hasil;
  for (const Baris& satu : riwayat_) {
    const Pembaca b(subjek_riwayat_sp2d(), satu);
    if (b.bulat("tahun") != tahun() || b.bulat("baris") != nomor_baris) continue;
    hasil = {b.teks("oleh"), b.teks("jabatan"), b.teks("waktu")};
  }
  return hasil;
}

kamus::Himpunan RuangSp2d::ambil() && {
  kamus::Himpunan hasil;
  hasil.emplace("sp2d", std::move(sp2d_));
  hasil.emplace("riwayat_sp2d", std::move(riwayat_));
  return hasil;
}

}  // namespace laras::app
