#include "app/tempat_perbaikan.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "app/masa_isian.h"
#include "base/teks.h"

namespace laras::app {

namespace {

using kantor::Tindakan;
using Kunci = std::map<std::string, std::string, std::less<>>;

/// The key columns of the row by name; empty where the subject is unknown.
Kunci kunci_lokasi(std::string_view subjek, std::string_view isi) {
  Kunci hasil;
  const kamus::Subjek* jenis = kamus::cari(subjek);
  if (jenis == nullptr) return hasil;
  const auto nilai = teks::pisah(isi, '/');
  std::size_t nomor = 0;
  for (const kamus::Kolom& kolom : jenis->kolom) {
    if (!kolom.kunci || nomor >= nilai.size()) continue;
    hasil.emplace(kolom.nama, nilai[nomor++]);
  }
  return hasil;
}

std::string nilai_kunci(const Kunci& kunci, std::string_view kolom) {
  const auto ada = kunci.find(kolom);
  return ada == kunci.end() ? std::string() : ada->second;
}

/// A year is entered where its last triwulan is.
std::string triwulan_kunci(const Kunci& kunci) {
  const std::string periode = nilai_kunci(kunci, "periode");
  return periode.size() == 3 && periode.starts_with("TW") ? periode : "TW4";
}

std::string unit_pengisi(const Snapshot& snapshot, int tahun, const std::string& indikator) {
  const auto masa = snapshot.masa_isian(tahun);
  if (!masa.ok()) return {};
  for (const auto& satu : masa.value()->butir) {
    if (satu.indikator->id.str() == indikator) return satu.unit.str();
  }
  return {};
}

bool ada_dokumen(const Snapshot& snapshot, const std::string& kode) {
  const auto semua = kamus::baca(snapshot.himpunan(), "dokumen");
  return std::any_of(semua.begin(), semua.end(),
                     [&](const auto& b) { return b.teks("dokumen") == kode; });
}

std::optional<TempatPerbaikan> tempat_rencana(const Snapshot& snapshot, const std::string& tahun,
                                              std::string_view subjek, const Kunci& kunci) {
  const std::string dasar = "/rencana/" + tahun;
  const auto lembar = [&](const char* hal, const char* kolom, const char* judul) {
    return TempatPerbaikan{dasar + hal + nilai_kunci(kunci, kolom), judul, Tindakan::SusunRencana};
  };
  if (subjek == "target") return lembar("/target/", "indikator", "Isi target");
  if (subjek == "pagu") return lembar("/pagu/", "simpul", "Isi pagu");
  if (subjek == "simpul") return lembar("/simpul/", "simpul", "Ubah simpul");
  if (subjek == "indikator" || subjek == "iku") {
    return lembar("/indikator/", "indikator", "Ubah indikator");
  }
  if (subjek == "dokumen") {
    if (ada_dokumen(snapshot, nilai_kunci(kunci, "dokumen"))) {
      return lembar("/dokumen/", "dokumen", "Ubah dokumen");
    }
    return TempatPerbaikan{dasar, "Buka rencana", Tindakan::LihatKinerja};
  }
  return std::nullopt;
}

std::optional<TempatPerbaikan> tempat_realisasi(const Snapshot& snapshot, int tahun,
                                                const Kunci& kunci) {
  const std::string unit = unit_pengisi(snapshot, tahun, nilai_kunci(kunci, "indikator"));
  if (unit.empty()) return std::nullopt;
  return TempatPerbaikan{
      "/realisasi/" + std::to_string(tahun) + "/" + triwulan_kunci(kunci) + "/" + unit,
      "Isi realisasi", Tindakan::IsiRealisasi};
}

TempatPerbaikan tempat_anggaran(const std::string& tahun, const Kunci& kunci) {
  return {"/anggaran/" + tahun + "/" + triwulan_kunci(kunci), "Isi realisasi anggaran",
          Tindakan::IsiAnggaran};
}

/// Rules whose row is right and whose realisasi is missing.
bool realisasi_hilang(std::string_view aturan) {
  return aturan == "tujuan-tanpa-realisasi" || aturan == "realisasi-belum-diisi" ||
         aturan == "pk-tanpa-realisasi";
}

}  // namespace

std::optional<TempatPerbaikan> tempat_perbaikan(const Snapshot& snapshot, int tahun,
                                                const pelaporan::TemuanData& temuan) {
  const std::string_view lokasi = temuan.temuan.lokasi;
  const auto sela = lokasi.find(' ');
  if (sela == std::string_view::npos) return std::nullopt;
  const std::string_view subjek = lokasi.substr(0, sela);
  const Kunci kunci = kunci_lokasi(subjek, lokasi.substr(sela + 1));
  const std::string tahun_teks = std::to_string(tahun);
  if (subjek == "realisasi" || realisasi_hilang(temuan.aturan)) {
    return tempat_realisasi(snapshot, tahun, kunci);
  }
  if (subjek == "realisasi_anggaran" || temuan.aturan == "pagu-tanpa-realisasi") {
    return tempat_anggaran(tahun_teks, kunci);
  }
  if (temuan.temuan.kolom == "capaian") {
    return TempatPerbaikan{"/kinerja/tribulan", "Lihat pengisian", Tindakan::LihatKinerja};
  }
  if (subjek.starts_with("lhe") || subjek == "rekomendasi" || subjek == "tindak_lanjut") {
    return TempatPerbaikan{"/evaluasi/" + tahun_teks, "Buka evaluasi", Tindakan::LihatKinerja};
  }
  return tempat_rencana(snapshot, tahun_teks, subjek, kunci);
}

}  // namespace laras::app
