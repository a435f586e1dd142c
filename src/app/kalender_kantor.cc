#include "app/kalender_kantor.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "acuan/libur.h"
#include "app/baris.h"
#include "app/tanya_isian.h"
#include "app/tindak_kantor.h"
#include "base/teks.h"
#include "kinerja/jadwal.h"
#include "security/sidik.h"
#include "store/kanonik.h"

namespace laras::app {

using acuan::Periode;
using kamus::Baris;

namespace {

constexpr const char* kLibur = "libur";
constexpr const char* kJadwal = "jadwal_pengisian";

std::string tanda_baris(const kamus::Subjek& subjek, const Baris& baris) {
  return security::sha256_hex(store::teks_baris(subjek, baris));
}

/// One row that is to be changed, added (`baru` without a present row) or removed (no `baru`).
struct Urusan {
  const kamus::Subjek& subjek;
  const PerintahKalender& perintah;
  std::optional<Baris> baru;
  std::string sebutan;  ///< "hari libur 17 April 2023"
};

/// What stands against it in the rows as they are.
void periksa_keadaan(const Urusan& urusan, const std::vector<Baris>& semua, Errors& salah) {
  const PerintahKalender& perintah = urusan.perintah;
  const Baris* lama = cari_baris(urusan.subjek, semua, perintah.kunci);
  const std::string tanda = lama == nullptr ? "" : tanda_baris(urusan.subjek, *lama);
  if (tanda != perintah.tanda) {
    salah.push_back({Kind::Conflict,
                     "Baris ini diubah orang lain sejak Anda membukanya. Buka halamannya sekali "
                     "lagi, lihat isinya yang sekarang, lalu ulangi bila masih perlu.",
                     "alasan"});
    return;
  }
  if (!urusan.baru.has_value()) return;
  const std::string kunci = kamus::kunci(urusan.subjek, *urusan.baru);
  if (kunci != perintah.kunci && cari_baris(urusan.subjek, semua, kunci) != nullptr) {
    salah.push_back({Kind::Conflict,
                     "Hari libur pada tanggal itu sudah ada. Ubah baris yang sudah ada.",
                     "tanggal"});
  }
}

/// Puts the row in its place by its key. False where everything stays as it is.
bool terapkan(const Urusan& urusan, std::vector<Baris>& semua) {
  const Baris* lama = cari_baris(urusan.subjek, semua, urusan.perintah.kunci);
  if (lama != nullptr) {
    if (urusan.baru.has_value() && lama->isian == urusan.baru->isian) return false;
    semua.erase(semua.begin() + (lama - semua.data()));
  } else if (!urusan.baru.has_value()) {
    return false;
  }
  if (!urusan.baru.has_value()) return true;
  const std::string kunci = kamus::kunci(urusan.subjek, *urusan.baru);
  const auto tempat = std::find_if(semua.begin(), semua.end(), [&](const Baris& baris) {
    return kamus::kunci(urusan.subjek, baris) > kunci;
  });
  semua.insert(tempat, *urusan.baru);
  return true;
}

std::string kata_kerja(const Urusan& urusan, bool ada) {
  if (!urusan.baru.has_value()) return "Hapus ";
  return ada ? "Ubah " : "Tambah ";
}

Keputusan putuskan(const Snapshot& kini, const Urusan& urusan, Errors& salah) {
  const std::string alasan = teks::rapikan(urusan.perintah.alasan);
  if (alasan.empty()) {
    salah.push_back({Kind::Invalid,
                     "Tulis alasan atau dasar perubahan ini; alasan itu tersimpan dalam jejak.",
                     "alasan"});
  }
  auto semua = baris_dari(kini.himpunan(), urusan.subjek.nama);
  periksa_keadaan(urusan, semua, salah);
  Keputusan keputusan;
  if (!salah.empty()) return keputusan;
  const bool ada = cari_baris(urusan.subjek, semua, urusan.perintah.kunci) != nullptr;
  if (!terapkan(urusan, semua)) return keputusan;
  keputusan.ringkasan = kata_kerja(urusan, ada) + urusan.sebutan + ": " + alasan;
  keputusan.sesudah.emplace(urusan.subjek.nama, std::move(semua));
  return keputusan;
}

Errors jalankan(Workspace& workspace, const Oleh& oleh, const char* nama,
                const std::function<Keputusan(const Snapshot&, Errors&)>& putusan) {
  return tindak_kantor(
      workspace, {oleh.pelaku, kantor::Tindakan::AturKalender, nama, oleh.asal},
      [&](const Snapshot& kini, Tanggal, Errors& salah) { return putusan(kini, salah); });
}

std::string tanggal_terbaca(const std::string& iso) {
  const auto tanggal = Tanggal::parse(iso);
  return tanggal.ok() ? tanggal.value().panjang() : iso;
}

/// Period out of `2022/TW2`; absent where it is none.
std::optional<PeriodeIsian> periode_dari(const std::string& kunci) {
  const auto bagian = teks::pisah(kunci, '/');
  return bagian.size() == 2 ? urai_periode(bagian[0], bagian[1]) : std::nullopt;
}

/// The period of the order, where it is one that may still change.
std::optional<PeriodeIsian> periode_terbuka(const Snapshot& kini, const std::string& kunci,
                                            Errors& salah) {
  const auto periode = periode_dari(kunci);
  if (!periode.has_value()) {
    salah.push_back({Kind::NotFound, "Periode ini tidak ada."});
    return std::nullopt;
  }
  const auto kalender =
      kinerja::KalenderPengisian::rakit(kini.himpunan(), acuan::Acuan::rakit(kini.himpunan()));
  if (kalender.ditutup(periode->tahun, periode->periode)) {
    salah.push_back({Kind::Conflict,
                     "Periode ini sudah ditutup, jadi jadwalnya tidak berubah lagi. Minta Sekcam "
                     "membukanya kembali lebih dahulu.",
                     "alasan"});
  }
  return periode;
}

Baris susun_jadwal(const PeriodeIsian& periode, const IsianJadwal& isi, Errors& salah) {
  wajib_diisi(isi.buka, "buka", "Isi hari pertama pengisian.", salah);
  wajib_diisi(isi.tenggat_unit, "tenggat_unit", "Isi hari terakhir unit mengajukan.", salah);
  wajib_diisi(isi.tenggat_verifikasi, "tenggat_verifikasi", "Isi hari terakhir verifikasi.", salah);
  wajib_diisi(isi.dasar, "dasar", "Sebut keputusan yang menetapkan, atau: belum ditetapkan.",
              salah);
  Baris baris = susun_baris(*kamus::cari(kJadwal),
                            {{"tahun", std::to_string(periode.tahun)},
                             {"periode", std::string(acuan::kode(periode.periode))},
                             {"buka", isi.buka},
                             {"tenggat_unit", isi.tenggat_unit},
                             {"tenggat_verifikasi", isi.tenggat_verifikasi},
                             {"dasar", isi.dasar}},
                            salah);
  if (!salah.empty()) return baris;
  const kamus::Pembaca b(*kamus::cari(kJadwal), baris);
  if (b.tanggal("tenggat_unit") < b.tanggal("buka")) {
    salah.push_back({Kind::Invalid,
                     "Hari terakhir unit mengajukan tidak boleh sebelum hari pertama pengisian.",
                     "tenggat_unit"});
  }
  if (b.tanggal("tenggat_verifikasi") < b.tanggal("tenggat_unit")) {
    salah.push_back({Kind::Invalid,
                     "Hari terakhir verifikasi tidak boleh sebelum hari terakhir unit mengajukan.",
                     "tenggat_verifikasi"});
  }
  return baris;
}

JadwalTampil tampil(const kinerja::KalenderPengisian& kalender, const PeriodeIsian& periode,
                    const Snapshot& kini) {
  const auto jadwal = kalender.jadwal(periode.tahun, periode.periode);
  JadwalTampil hasil;
  hasil.tahun = periode.tahun;
  hasil.periode = std::string(acuan::kode(periode.periode));
  hasil.judul = periode.judul();
  hasil.isi = {jadwal.buka.iso(), jadwal.tenggat_unit.iso(), jadwal.tenggat_verifikasi.iso(),
               jadwal.dasar};
  hasil.ditutup = kalender.ditutup(periode.tahun, periode.periode);
  const kamus::Subjek& subjek = *kamus::cari(kJadwal);
  const Baris* milik = cari_baris(subjek, baris_dari(kini.himpunan(), kJadwal),
                                  std::to_string(periode.tahun) + "/" + hasil.periode);
  hasil.sendiri = milik != nullptr;
  if (hasil.sendiri) hasil.tanda = tanda_baris(subjek, *milik);
  return hasil;
}

}  // namespace

Result<KalenderTampil> tanya_kalender(const Snapshot& snapshot, int tahun) {
  KalenderTampil hasil;
  const kamus::Subjek& subjek = *kamus::cari(kLibur);
  for (const Baris& baris : baris_dari(snapshot.himpunan(), kLibur)) {
    const kamus::Pembaca b(subjek, baris);
    const Tanggal hari = b.tanggal("tanggal");
    if (hari.tahun() != tahun) continue;
    hasil.libur.push_back({{hari.iso(), b.teks("nama"), b.ya("cuti_bersama"), b.teks("dasar")},
                           std::string(nama_hari(hari.hari_pekan())) + ", " + hari.panjang(),
                           tanda_baris(subjek, baris)});
  }
  std::sort(hasil.libur.begin(), hasil.libur.end(),
            [](const auto& a, const auto& b) { return a.isi.tanggal < b.isi.tanggal; });
  const auto kalender = kinerja::KalenderPengisian::rakit(snapshot.himpunan(),
                                                          acuan::Acuan::rakit(snapshot.himpunan()));
  for (const Periode satu : {Periode::Tw1, Periode::Tw2, Periode::Tw3, Periode::Tw4}) {
    hasil.jadwal.push_back(tampil(kalender, {tahun, satu}, snapshot));
  }
  hasil.hari_kerja =
      kalender.hari_kerja().hari_kerja_antara(akhir_tahun(tahun - 1), akhir_tahun(tahun));
  return hasil;
}

Errors simpan_libur(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah,
                    const IsianLibur& isi) {
  return jalankan(workspace, oleh, "simpan-libur", [&](const Snapshot& kini, Errors& salah) {
    wajib_diisi(isi.tanggal, "tanggal", "Isi tanggalnya, misalnya 17 Agustus 2026.", salah);
    wajib_diisi(isi.nama, "nama", "Isi nama hari liburnya.", salah);
    Baris baris = susun_baris(*kamus::cari(kLibur),
                              {{"tanggal", isi.tanggal},
                               {"nama", teks::rapikan(isi.nama)},
                               {"cuti_bersama", isi.cuti_bersama ? "ya" : "tidak"},
                               {"dasar", teks::rapikan(isi.dasar)}},
                              salah);
    const std::string hari = tanggal_terbaca(baris.isian.front().teks);
    return putuskan(kini, {*kamus::cari(kLibur), perintah, std::move(baris), "hari libur " + hari},
                    salah);
  });
}

Errors hapus_libur(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah) {
  return jalankan(workspace, oleh, "hapus-libur", [&](const Snapshot& kini, Errors& salah) {
    return putuskan(kini,
                    {*kamus::cari(kLibur), perintah, std::nullopt,
                     "hari libur " + tanggal_terbaca(perintah.kunci)},
                    salah);
  });
}

Errors simpan_jadwal(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah,
                     const IsianJadwal& isi) {
  return jalankan(workspace, oleh, "simpan-jadwal", [&](const Snapshot& kini, Errors& salah) {
    const auto periode = periode_terbuka(kini, perintah.kunci, salah);
    if (!periode.has_value()) return Keputusan{};
    Baris baris = susun_jadwal(*periode, isi, salah);
    return putuskan(
        kini,
        {*kamus::cari(kJadwal), perintah, std::move(baris), "jadwal pengisian " + periode->judul()},
        salah);
  });
}

Errors hapus_jadwal(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah) {
  return jalankan(workspace, oleh, "hapus-jadwal", [&](const Snapshot& kini, Errors& salah) {
    const auto periode = periode_terbuka(kini, perintah.kunci, salah);
    if (!periode.has_value()) return Keputusan{};
    return putuskan(
        kini,
        {*kamus::cari(kJadwal), perintah, std::nullopt, "jadwal pengisian " + periode->judul()},
        salah);
  });
}

}  // namespace laras::app
