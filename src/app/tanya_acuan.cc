#include <algorithm>
#include <map>
#include <utility>

#include "app/acuan_kantor.h"
#include "app/baris.h"
#include "app/ruang_anggaran.h"
#include "app/tindak_kantor.h"
#include "app/versi_acuan.h"
#include "kinerja/jadwal.h"

namespace laras::app {

using kamus::Pembaca;

namespace {

/// A day up to which something is fixed, with its cause.
struct BatasTetap {
  std::optional<Tanggal> hari = {};
  std::string sebab = {};

  void naikkan(Tanggal sampai, std::string karena) {
    if (hari && *hari >= sampai) return;
    hari = sampai;
    sebab = std::move(karena);
  }
};

/// The end of the latest year of which something was closed or issued.
BatasTetap tahun_tetap(const kamus::Himpunan& himpunan) {
  BatasTetap hasil;
  const auto kalender = kinerja::KalenderPengisian::rakit(himpunan, acuan::Acuan::rakit(himpunan));
  for (const Pembaca& baris : kamus::baca(himpunan, "tutup_periode")) {
    const int tahun = baris.bulat("tahun");
    const auto periode = urai_periode_anggaran(baris.teks("periode"));
    if (!periode || !kalender.ditutup(tahun, *periode)) continue;
    hasil.naikkan(akhir_tahun(tahun), "periode tahun " + std::to_string(tahun) + " sudah ditutup");
  }
  for (const Pembaca& baris : kamus::baca(himpunan, "terbitan")) {
    const int tahun = baris.bulat("tahun");
    hasil.naikkan(akhir_tahun(tahun),
                  "dokumen tahun " + std::to_string(tahun) + " sudah diterbitkan");
  }
  return hasil;
}

/// Scales and weights that judge an LHE on its own date.
bool dipakai_lhe(const std::string& kode) {
  return kode == "predikat-akip" || kode == "gradasi-lke" || kode.starts_with("bobot-lke-");
}

BatasTetap dengan_lhe(BatasTetap batas, const kamus::Himpunan& himpunan) {
  for (const Pembaca& baris : kamus::baca(himpunan, "lhe")) {
    if (baris.kosong("tanggal")) continue;
    const Tanggal hari = baris.tanggal("tanggal");
    batas.naikkan(hari, "LHE tanggal " + hari.panjang() + " menilai dengannya");
  }
  return batas;
}

std::string kegunaan(const std::string& kode) {
  static const std::map<std::string, const char*, std::less<>> kata = {
      {"capaian-lkjip", "Predikat capaian pada tabel dan kalimat Bab III LKjIP"},
      {"predikat-akip", "Predikat nilai LHE pada Bab I LKjIP dan halaman evaluasi"},
      {"gradasi-lke", "Gradasi setiap komponen LHE"},
      {"mutu-ikm", "Mutu pelayanan dari nilai IKM pada Bab III LKjIP"},
      {"kategori-ipp", "Kategori pelayanan dari nilai IPP pada Bab III LKjIP"},
      {"menunjang", "Keterangan menunjang pada analisis program dan anggaran"},
      {"batas-pk", "Pemeriksaan data: tanggal Perjanjian Kinerja"},
      {"batas-lkj-perangkat-daerah", "Ketepatan waktu laporan pada Bab IV dan pemeriksaan data"},
      {"batas-lkj-pemerintah-daerah", "Ketepatan waktu laporan pada Bab IV dan pemeriksaan data"},
      {"batas-lkj-kementerian", "Ketepatan waktu laporan pada Bab IV dan pemeriksaan data"},
      {"berkala-pengukuran", "Rencana aksi dan pemeriksaan data"},
      {"berkala-laporan-interim", "Laporan tribulan"},
      {"berkala-evaluasi-akip", "Pemeriksaan data: LHE setiap tahun"},
      {"tenggat-isian-unit", "Tenggat unit pada Kotak tugas dan Kalender kantor"},
      {"tenggat-verifikasi-isian", "Tenggat verifikasi pada Kotak tugas dan Kalender kantor"}};
  if (const auto di = kata.find(kode); di != kata.end()) return di->second;
  if (kode.starts_with("bobot-lke-")) return "Bobot komponen LHE";
  return "Nilai indikator yang satuannya memakai acuan ini";
}

AcuanTampil& kelompok(std::vector<AcuanTampil>& semua, JenisAcuan jenis, const std::string& kode) {
  for (AcuanTampil& satu : semua) {
    if (satu.jenis == jenis && satu.kode == kode) return satu;
  }
  AcuanTampil baru;
  baru.jenis = jenis;
  baru.kode = kode;
  baru.kegunaan = kegunaan(kode);
  semua.push_back(std::move(baru));
  return semua.back();
}

VersiAcuan& versi_dari(AcuanTampil& acuan, const Pembaca& baris) {
  const std::string mulai = baris.teks("berlaku_mulai");
  for (VersiAcuan& satu : acuan.versi) {
    if (satu.mulai == mulai) return satu;
  }
  acuan.versi.push_back({mulai, baris.teks("berlaku_sampai"), baris.teks("regulasi")});
  return acuan.versi.back();
}

void kumpulkan_skala(const kamus::Himpunan& himpunan, std::vector<AcuanTampil>& semua) {
  std::vector<Pembaca> baris = kamus::baca(himpunan, "skala");
  std::stable_sort(baris.begin(), baris.end(), [](const Pembaca& a, const Pembaca& b) {
    return a.bulat("urutan") < b.bulat("urutan");
  });
  // Scales in the order of the rows, letters in their own.
  for (const Pembaca& satu : kamus::baca(himpunan, "skala")) {
    kelompok(semua, JenisAcuan::Skala, satu.teks("skala"));
  }
  for (const Pembaca& satu : baris) {
    versi_dari(kelompok(semua, JenisAcuan::Skala, satu.teks("skala")), satu)
        .tingkatan.push_back({satu.teks("huruf"), satu.teks("nama"), satu.teks("bawah"),
                              satu.ya("bawah_termasuk"), satu.teks("atas"),
                              satu.ya("atas_termasuk"), satu.teks("angka")});
  }
}

void kumpulkan_ketentuan(const kamus::Himpunan& himpunan, std::vector<AcuanTampil>& semua) {
  for (const Pembaca& satu : kamus::baca(himpunan, "ketentuan")) {
    AcuanTampil& acuan = kelompok(semua, JenisAcuan::Ketentuan, satu.teks("ketentuan"));
    acuan.satuan = satu.teks("satuan");
    VersiAcuan& versi = versi_dari(acuan, satu);
    versi.nilai = satu.teks("nilai");
    versi.uraian = satu.teks("uraian");
  }
}

std::string tanda_acuan(const kamus::Himpunan& himpunan, const AcuanTampil& acuan) {
  const std::string_view nama = kode_jenis(acuan.jenis);
  const kamus::Subjek& subjek = *kamus::cari(nama);
  std::vector<kamus::Baris> milik;
  for (const auto& baris : baris_dari(himpunan, nama)) {
    if (baris.isian.front().teks == acuan.kode) milik.push_back(baris);
  }
  return tanda_kelompok(subjek, milik);
}

}  // namespace

std::string_view kode_jenis(JenisAcuan jenis) {
  return jenis == JenisAcuan::Skala ? "skala" : "ketentuan";
}

std::optional<JenisAcuan> cari_jenis_acuan(std::string_view kode) {
  for (const JenisAcuan satu : {JenisAcuan::Skala, JenisAcuan::Ketentuan}) {
    if (kode_jenis(satu) == kode) return satu;
  }
  return std::nullopt;
}

bool AcuanTampil::dapat_dihapus() const {
  return versi.size() > 1 && (!tetap || versi.front().mulai > tetap->iso());
}

std::vector<AcuanTampil> tanya_acuan(const Snapshot& snapshot) {
  const kamus::Himpunan& himpunan = snapshot.himpunan();
  std::vector<AcuanTampil> semua;
  kumpulkan_skala(himpunan, semua);
  kumpulkan_ketentuan(himpunan, semua);
  const BatasTetap tahun = tahun_tetap(himpunan);
  const BatasTetap lhe = dengan_lhe(tahun, himpunan);
  for (AcuanTampil& satu : semua) {
    std::stable_sort(satu.versi.begin(), satu.versi.end(),
                     [](const auto& a, const auto& b) { return a.mulai > b.mulai; });
    const BatasTetap& batas = dipakai_lhe(satu.kode) ? lhe : tahun;
    satu.tetap = batas.hari;
    satu.sebab_tetap = batas.sebab;
    satu.tanda = tanda_acuan(himpunan, satu);
  }
  return semua;
}

std::optional<AcuanTampil> cari_acuan(const Snapshot& snapshot, JenisAcuan jenis,
                                      const std::string& kode) {
  for (AcuanTampil& satu : tanya_acuan(snapshot)) {
    if (satu.jenis == jenis && satu.kode == kode) return std::move(satu);
  }
  return std::nullopt;
}

}  // namespace laras::app
