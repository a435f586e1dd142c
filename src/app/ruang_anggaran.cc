#include "app/ruang_anggaran.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/waktu.h"

namespace laras::app {

using acuan::Periode;
using kamus::Baris;
using kamus::Pembaca;

namespace {

const kamus::Subjek& subjek_realisasi() { return *kamus::cari("realisasi_anggaran"); }
const kamus::Subjek& subjek_riwayat() { return *kamus::cari("riwayat_anggaran"); }

bool tepat(const Pembaca& b, const std::string& simpul, int tahun, Periode periode) {
  return b.teks("simpul") == simpul && b.bulat("tahun") == tahun &&
         b.teks("periode") == acuan::kode(periode);
}

/// 1 to 4; the whole year stands behind them.
int letak(Periode periode) { return periode == Periode::Tahun ? 5 : static_cast<int>(periode); }
Periode di(int letak) { return letak == 5 ? Periode::Tahun : acuan::triwulan(letak); }

Tanggal hari_pertama(int tahun, Periode periode) {
  const int tw = letak(periode);
  return tw == 1 || tw == 5 ? akhir_tahun(tahun - 1).tambah_hari(1)
                            : kinerja::hari_terakhir(tahun, acuan::triwulan(tw - 1)).tambah_hari(1);
}

}  // namespace

std::string judul_periode(int tahun, Periode periode) {
  return PeriodeIsian{tahun, periode}.judul();
}

std::optional<Periode> urai_periode_anggaran(std::string_view teks) {
  for (int i = 1; i <= 5; ++i) {
    if (acuan::kode(di(i)) == teks) return di(i);
  }
  return std::nullopt;
}

RuangAnggaran::RuangAnggaran(const Snapshot& snapshot, int tahun,
                             std::shared_ptr<const pelaporan::Bahan> bahan)
    : snapshot_(snapshot),
      tahun_(tahun),
      bahan_(std::move(bahan)),
      penyusun_(*bahan_),
      kalender_(kinerja::KalenderPengisian::rakit(snapshot.himpunan(), bahan_->acuan)),
      realisasi_(baris_dari(snapshot.himpunan(), "realisasi_anggaran")),
      riwayat_(baris_dari(snapshot.himpunan(), "riwayat_anggaran")) {
  for (const auto& satu : pelaporan::pohon_anggaran(penyusun_)) {
    if (satu.daun) daun_.push_back(satu.simpul);
  }
}

Result<std::unique_ptr<RuangAnggaran>> RuangAnggaran::buka(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(auto bahan, snapshot.bahan(tahun));
  return std::unique_ptr<RuangAnggaran>(new RuangAnggaran(snapshot, tahun, std::move(bahan)));
}

bool RuangAnggaran::memuat(const std::string& simpul) const {
  return std::any_of(daun_.begin(), daun_.end(),
                     [&](const auto& satu) { return satu.str() == simpul; });
}

std::string RuangAnggaran::cari_kode(const std::string& kode) const {
  if (memuat(kode)) return kode;
  for (const auto& satu : daun_) {
    const auto* simpul = penyusun_.rencana().simpul(satu, tahun_);
    if (simpul != nullptr && !kode.empty() && simpul->kode == kode) return satu.str();
  }
  return {};
}

std::string RuangAnggaran::nama(const std::string& simpul) const {
  const auto* satu = penyusun_.rencana().simpul(Id<perencanaan::Simpul>(simpul), tahun_);
  if (satu == nullptr) return simpul;
  return satu->kode.empty() ? satu->nama : satu->kode + " " + satu->nama;
}

const Baris* RuangAnggaran::baris(const std::string& simpul, Periode periode) const {
  const auto di = std::find_if(realisasi_.begin(), realisasi_.end(), [&](const Baris& satu) {
    return tepat(Pembaca(subjek_realisasi(), satu), simpul, tahun_, periode);
  });
  return di == realisasi_.end() ? nullptr : &*di;
}

std::string RuangAnggaran::tersimpan(const std::string& simpul, Periode periode) const {
  const Baris* satu = baris(simpul, periode);
  return satu == nullptr ? std::string() : Pembaca(subjek_realisasi(), *satu).teks("jumlah");
}

bool RuangAnggaran::kumulatif(const std::string& simpul, Periode periode) const {
  const Baris* satu = baris(simpul, periode);
  return periode == Periode::Tahun || satu == nullptr ||
         Pembaca(subjek_realisasi(), *satu).teks("sifat") == "sampai";
}

const Baris* RuangAnggaran::riwayat(const std::string& simpul, Periode periode) const {
  const Baris* terakhir = nullptr;
  int nomor = 0;
  for (const Baris& satu : riwayat_) {
    const Pembaca b(subjek_riwayat(), satu);
    if (!tepat(b, simpul, tahun_, periode) || b.bulat("nomor") <= nomor) continue;
    nomor = b.bulat("nomor");
    terakhir = &satu;
  }
  return terakhir;
}

Penindak RuangAnggaran::terakhir(const std::string& simpul, Periode periode) const {
  const Baris* satu = riwayat(simpul, periode);
  if (satu == nullptr) return {};
  const Pembaca b(subjek_riwayat(), *satu);
  return {b.teks("oleh"), b.teks("jabatan"), b.teks("waktu")};
}

std::string RuangAnggaran::alasan(const std::string& simpul, Periode periode) const {
  const Baris* satu = riwayat(simpul, periode);
  return satu == nullptr ? std::string() : Pembaca(subjek_riwayat(), *satu).teks("alasan");
}

std::optional<Decimal> RuangAnggaran::sampai(const std::string& simpul, Periode periode) const {
  const Baris* satu = baris(simpul, periode);
  if (satu == nullptr || !kumulatif(simpul, periode)) return std::nullopt;
  const auto& isian = Pembaca(subjek_realisasi(), *satu).isian("jumlah");
  if (isian.keadaan != Keadaan::Terisi) return std::nullopt;
  return isian.angka;
}

kinerja::SyaratAnggaran RuangAnggaran::syarat(const std::string& simpul, Periode periode) {
  kinerja::SyaratAnggaran hasil;
  hasil.pagu = penyusun_.pagu(Id<perencanaan::Simpul>(simpul));
  const Baris* satu = baris(simpul, periode);
  if (satu != nullptr) {
    const auto& isian = Pembaca(subjek_realisasi(), *satu).isian("jumlah");
    hasil.keadaan = isian.keadaan;
    hasil.jumlah = isian.angka;
  }
  if (!kumulatif(simpul, periode)) return hasil;
  const int kini = letak(periode);
  for (int i = kini - 1; i >= 1 && !hasil.sebelumnya; --i) hasil.sebelumnya = sampai(simpul, di(i));
  for (int i = kini + 1; i <= 5 && !hasil.sesudahnya; ++i) hasil.sesudahnya = sampai(simpul, di(i));
  return hasil;
}

Result<void> RuangAnggaran::terbuka(Periode periode, Tanggal hari_ini) const {
  const std::string judul = judul_periode(tahun_, periode);
  const bool tahunan = periode == Periode::Tahun && kalender_.ditutup(tahun_, Periode::Tw4);
  if (tahunan || kalender_.ditutup(tahun_, periode)) {
    const auto& terakhir = kalender_.penutupan(tahun_, tahunan ? Periode::Tw4 : periode).back();
    const auto tanggal = tanggal_kantor(terakhir.waktu, snapshot_.kantor().instansi().zona_waktu);
    return Error{Kind::Conflict, judul + " sudah ditutup " + tanggal.panjang() +
                                     ". Minta dibuka kembali dengan alasan."};
  }
  const Tanggal awal = hari_pertama(tahun_, periode);
  if (hari_ini >= awal) return {};
  return Error{Kind::Conflict, judul + " baru dimulai " + awal.panjang() + "."};
}

Result<void> RuangAnggaran::tulis(const std::string& simpul, Periode periode,
                                  const std::string& jumlah) {
  const Baris* ada = baris(simpul, periode);
  if (jumlah.empty()) {
    if (ada != nullptr) realisasi_.erase(realisasi_.begin() + (ada - realisasi_.data()));
    return {};
  }
  if (ada != nullptr) {
    return isi_sel(subjek_realisasi(),
                   realisasi_[static_cast<std::size_t>(ada - realisasi_.data())],
                   {{"jumlah", jumlah}});
  }
  LARAS_TRY(auto baru, baris_baru(subjek_realisasi(),
                                  {{"simpul", simpul},
                                   {"tahun", std::to_string(tahun_)},
                                   {"periode", std::string(acuan::kode(periode))},
                                   {"sifat", periode == Periode::Tahun ? "dalam" : "sampai"},
                                   {"jumlah", jumlah}}));
  realisasi_.push_back(std::move(baru));
  return {};
}

Result<void> RuangAnggaran::catat(const std::string& simpul, Periode periode,
                                  const std::string& semula, const Penindak& penindak,
                                  const std::string& alasan) {
  const Baris* satu = riwayat(simpul, periode);
  const int nomor = satu == nullptr ? 1 : Pembaca(subjek_riwayat(), *satu).bulat("nomor") + 1;
  LARAS_TRY(auto baru, baris_baru(subjek_riwayat(), {{"simpul", simpul},
                                                     {"tahun", std::to_string(tahun_)},
                                                     {"periode", std::string(acuan::kode(periode))},
                                                     {"nomor", std::to_string(nomor)},
                                                     {"waktu", penindak.waktu},
                                                     {"oleh", penindak.pengguna},
                                                     {"jabatan", penindak.jabatan},
                                                     {"semula", semula},
                                                     {"menjadi", tersimpan(simpul, periode)},
                                                     {"alasan", alasan}}));
  riwayat_.push_back(std::move(baru));
  return {};
}

kamus::Himpunan RuangAnggaran::ambil() && {
  kamus::Himpunan hasil;
  hasil.emplace("realisasi_anggaran", std::move(realisasi_));
  hasil.emplace("riwayat_anggaran", std::move(riwayat_));
  return hasil;
}

}  // namespace laras::app
