#include "app/perjanjian.h"

#include <utility>

#include "app/tata_naskah.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/perjanjian_jabatan.h"
#include "pelaporan/standar_perjanjian.h"
#include "security/sidik.h"

namespace laras::app {

namespace {

int jumlah_temuan(const std::vector<pelaporan::ButirPeriksaPerjanjian>& periksa) {
  std::size_t hasil = 0;
  for (const auto& satu : periksa) hasil += satu.temuan.size();
  return static_cast<int>(hasil);
}

/// Inside the office; null for another one or none.
const kantor::Jabatan* cari_jabatan(const kantor::Kantor& kantor, const std::string& kode) {
  const kantor::Jabatan* jabatan = kantor.cari(Id<kantor::Jabatan>(kode));
  return jabatan == nullptr || jabatan->jenis == kantor::JenisJabatan::Luar ? nullptr : jabatan;
}

BarisPerjanjian satu_baris(const Snapshot& snapshot, pelaporan::Penyusun& p,
                           const kantor::Jabatan& jabatan) {
  const kantor::Kantor& kantor = p.bahan().kantor;
  BarisPerjanjian hasil;
  hasil.jabatan = jabatan.id.str();
  hasil.nama = jabatan.nama;
  if (const auto* atasan = kantor.cari(jabatan.atasan)) hasil.atasan = atasan->nama;
  if (pelaporan::pemegang(p, jabatan.id, pelaporan::tanggal_pk(p)) != nullptr) {
    hasil.pemegang = pelaporan::nama_pemegang(p, jabatan.id, pelaporan::tanggal_pk(p));
  }
  hasil.indikator = static_cast<int>(pelaporan::butir_perjanjian(p, jabatan).size());
  hasil.temuan = jumlah_temuan(pelaporan::periksa_perjanjian(p, snapshot.himpunan(), jabatan));
  const auto versi = versi_perjanjian(snapshot, {p.tahun(), hasil.jabatan});
  if (versi.empty()) return hasil;
  hasil.versi = versi.front().nomor;
  hasil.keadaan = versi.front().keadaan;
  hasil.berubah = versi.front().dokumen != p.pk().id.str();
  return hasil;
}

}  // namespace

int PerjanjianTampil::temuan() const { return jumlah_temuan(periksa); }

Result<std::vector<BarisPerjanjian>> daftar_perjanjian(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  pelaporan::Penyusun p(*bahan);
  std::vector<BarisPerjanjian> hasil;
  for (const kantor::Jabatan& satu : bahan->kantor.jabatan()) {
    if (satu.jenis != kantor::JenisJabatan::Luar) hasil.push_back(satu_baris(snapshot, p, satu));
  }
  return hasil;
}

Result<PerjanjianTampil> tanya_perjanjian(const Snapshot& snapshot, const PerjanjianDari& dari) {
  LARAS_TRY(const auto bahan, snapshot.bahan(dari.tahun));
  const kantor::Jabatan* jabatan = cari_jabatan(bahan->kantor, dari.jabatan);
  if (jabatan == nullptr) {
    return Error{Kind::NotFound, "Jabatan ini tidak ada. Pilih dari daftar perjanjian kinerja."};
  }
  pelaporan::Penyusun p(*bahan);
  if (p.renja().nama.empty() && p.renstra().nama.empty()) {
    return Error{Kind::NotFound, "Tidak ada Renja atau Renstra yang mencakup tahun " +
                                     std::to_string(dari.tahun) + ". Pilih tahun lain."};
  }
  PerjanjianTampil hasil;
  hasil.jabatan = dari.jabatan;
  hasil.nama = jabatan->nama;
  if (const auto* atasan = bahan->kantor.cari(jabatan->atasan)) {
    hasil.kode_atasan = atasan->id.str();
    hasil.atasan = atasan->nama;
    hasil.atasan_luar = atasan->jenis == kantor::JenisJabatan::Luar;
  }
  hasil.dokumen = p.pk().id.str();
  hasil.nama_dokumen = p.pk().nama;
  hasil.naskah = pelaporan::perjanjian_kinerja(p, *jabatan);
  pelaporan::beri_standar(hasil.naskah, p, snapshot.himpunan(), *jabatan);
  hasil.f4 = kertas_f4(snapshot);
  hasil.kurang = pelaporan::kekurangan(hasil.naskah);
  hasil.periksa = pelaporan::periksa_perjanjian(p, snapshot.himpunan(), *jabatan);
  hasil.versi = versi_perjanjian(snapshot, dari);
  return hasil;
}

Result<std::string> cetak_perjanjian(const PerjanjianTampil& perjanjian, Bentuk bentuk) {
  return cetak_naskah(perjanjian.naskah, {.bentuk = bentuk, .f4 = perjanjian.f4});
}

Result<std::string> sidik_perjanjian(const PerjanjianTampil& perjanjian) {
  LARAS_TRY(const std::string bytes, cetak_perjanjian(perjanjian, Bentuk::Pdf));
  return security::sha256_hex(bytes);
}

}  // namespace laras::app
