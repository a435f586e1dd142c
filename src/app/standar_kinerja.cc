#include "app/standar_kinerja.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/baris.h"
#include "base/teks.h"
#include "pelaporan/perjanjian_jabatan.h"
#include "pelaporan/rekap_pejabat.h"
#include "security/sidik.h"
#include "store/kanonik.h"

namespace laras::app {

namespace {

constexpr const char* kStandar = "standar_kinerja";
constexpr std::size_t kTerpanjang = 200;

const kamus::Subjek& subjek() { return *kamus::cari(kStandar); }

std::string kunci(const std::string& indikator, int tahun) {
  return indikator + "/" + std::to_string(tahun);
}

IsianStandar isi_baris(const kamus::Baris* baris) {
  if (baris == nullptr) return {};
  const kamus::Pembaca b(subjek(), *baris);
  return {b.teks("kuantitas"), b.teks("kualitas"), b.teks("waktu")};
}

std::string tanda_baris(const kamus::Baris* baris) {
  return baris == nullptr ? std::string()
                          : security::sha256_hex(store::teks_baris(subjek(), *baris));
}

IsianStandar rapikan(const IsianStandar& isi) {
  return {teks::rapikan(isi.kuantitas), teks::rapikan(isi.kualitas), teks::rapikan(isi.waktu)};
}

void periksa(const ButirStandar& butir, Errors& salah) {
  for (const auto& [bagian, isi] :
       {std::pair{"kuantitas", &butir.isi.kuantitas}, std::pair{"kualitas", &butir.isi.kualitas},
        std::pair{"waktu", &butir.isi.waktu}}) {
    if (isi->size() <= kTerpanjang) continue;
    salah.push_back({Kind::Invalid, "Paling panjang 200 huruf. Ringkaskan.",
                     std::string(bagian) + "-" + butir.indikator});
  }
}

/// Puts one line into the working copy. False where everything stays as it is.
Result<bool> terapkan(const ButirStandar& butir, int tahun, const std::string& nama,
                      std::vector<kamus::Baris>& semua, HasilStandar& hasil) {
  const kamus::Baris* lama = cari_baris(subjek(), semua, kunci(butir.indikator, tahun));
  const IsianStandar kini = isi_baris(lama);
  const IsianStandar baru = rapikan(butir.isi);
  periksa(butir, hasil.salah);
  if (baru == kini) return false;
  if (tanda_baris(lama) != butir.tanda) {
    hasil.bentrok.push_back({butir.indikator, nama, baru, kini});
    return false;
  }
  if (lama != nullptr) semua.erase(semua.begin() + (lama - semua.data()));
  if (baru == IsianStandar{}) return true;
  LARAS_TRY(auto baris, baris_baru(subjek(), {{"indikator", butir.indikator},
                                              {"tahun", std::to_string(tahun)},
                                              {"kuantitas", baru.kuantitas},
                                              {"kualitas", baru.kualitas},
                                              {"waktu", baru.waktu}}));
  semua.push_back(std::move(baris));
  return true;
}

Result<Keputusan> putuskan(const Snapshot& kini, const PerjanjianDari& dari,
                           const std::vector<ButirStandar>& butir, HasilStandar& hasil) {
  LARAS_TRY(const auto tampil, tanya_standar(kini, dari));
  auto semua = baris_dari(kini.himpunan(), kStandar);
  int diubah = 0;
  for (const ButirStandar& satu : butir) {
    const auto milik = std::find_if(tampil.begin(), tampil.end(), [&](const StandarTampil& s) {
      return s.indikator == satu.indikator;
    });
    if (milik == tampil.end()) {
      return Error{Kind::NotFound,
                   "Indikator ini bukan tanggung jawab jabatan itu. Muat ulang halaman."};
    }
    LARAS_TRY(const bool berubah, terapkan(satu, dari.tahun, milik->nama, semua, hasil));
    diubah += berubah ? 1 : 0;
  }
  if (!hasil.tuntas() || diubah == 0) return Keputusan{};
  return Keputusan{"Tetapkan standar kinerja " + dari.jabatan + " " + std::to_string(dari.tahun) +
                       ": " + std::to_string(diubah) + " indikator",
                   {{kStandar, std::move(semua)}},
                   {}};
}

/// The post inside the office.
Result<const kantor::Jabatan*> cari_jabatan(const pelaporan::Bahan& bahan,
                                            const std::string& kode) {
  const auto* jabatan = bahan.kantor.cari(Id<kantor::Jabatan>(kode));
  if (jabatan != nullptr && jabatan->jenis != kantor::JenisJabatan::Luar) return jabatan;
  return Error{Kind::NotFound, "Jabatan ini tidak ada. Pilih dari daftar perjanjian kinerja."};
}

}  // namespace

std::string IsianStandar::teks() const {
  std::vector<std::string> bagian;
  if (!kuantitas.empty()) bagian.push_back("kuantitas: " + kuantitas);
  if (!kualitas.empty()) bagian.push_back("kualitas: " + kualitas);
  if (!waktu.empty()) bagian.push_back("waktu: " + waktu);
  return bagian.empty() ? "belum diisi" : teks::gabung(bagian, "; ");
}

Result<std::vector<StandarTampil>> tanya_standar(const Snapshot& snapshot,
                                                 const PerjanjianDari& dari) {
  LARAS_TRY(const auto bahan, snapshot.bahan(dari.tahun));
  LARAS_TRY(const auto* jabatan, cari_jabatan(*bahan, dari.jabatan));
  pelaporan::Penyusun p(*bahan);
  const auto& semua = baris_dari(snapshot.himpunan(), kStandar);
  std::vector<StandarTampil> hasil;
  for (const auto& satu : pelaporan::butir_perjanjian(p, *jabatan)) {
    const std::string id = satu.indikator->id.str();
    const kamus::Baris* baris = cari_baris(subjek(), semua, kunci(id, dari.tahun));
    hasil.push_back({id, satu.indikator->nama, p.sel_target(*satu.indikator, dari.tahun).tercetak(),
                     isi_baris(baris), tanda_baris(baris)});
  }
  return hasil;
}

Result<HasilStandar> simpan_standar(Workspace& workspace, const Oleh& oleh,
                                    const PerjanjianDari& dari,
                                    const std::vector<ButirStandar>& butir) {
  HasilStandar hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturStandar, "simpan-standar", oleh.asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    return putuskan(kini, dari, butir, hasil);
  }));
  return hasil;
}

Result<std::string> rekap_tpp(const Snapshot& snapshot, int tahun, int triwulan) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  std::map<std::string, pelaporan::StandarIndikator> standar;
  for (const auto& b : kamus::baca(snapshot.himpunan(), kStandar)) {
    if (b.bulat("tahun") != tahun) continue;
    standar[b.teks("indikator")] = {b.teks("kuantitas"), b.teks("kualitas"), b.teks("waktu")};
  }
  pelaporan::Penyusun p(*bahan);
  return cetak_naskah(pelaporan::rekap_pejabat(p, triwulan, standar), {.bentuk = Bentuk::Xlsx});
}

}  // namespace laras::app
