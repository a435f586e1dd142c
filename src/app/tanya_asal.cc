#include "app/tanya_asal.h"

#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/teks.h"
#include "pelaporan/penyusun.h"
#include "render/asal.h"
#include "render/html_id.h"

namespace laras::app {

namespace {

using naskah::Ruas;
using pelaporan::Penyusun;

/// What comes before the colon, as words.
std::string jenis(std::string_view nama) {
  constexpr std::string_view kDalam = "realisasi-anggaran-dalam-tw";
  if (nama.starts_with(kDalam)) {
    return "Realisasi anggaran di dalam tribulan " + std::string(nama.substr(kDalam.size()));
  }
  constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kJenis{{
      {"target-akhir", "Target akhir Renstra"},
      {"target", "Target"},
      {"realisasi-anggaran", "Realisasi anggaran"},
      {"realisasi", "Realisasi"},
      {"capaian", "Capaian"},
      {"kemajuan", "Tingkat kemajuan"},
      {"pagu-murni", "Pagu murni"},
      {"pagu", "Pagu"},
      {"sisa-pagu", "Sisa pagu"},
      {"penyerapan", "Penyerapan"},
      {"rata-rata", "Rata-rata capaian"},
      {"nilai-lhe", "Nilai LHE"},
      {"persen-lhe", "Persentase komponen LHE"},
      {"proyeksi-capaian", "Proyeksi capaian akhir tahun"},
      {"proyeksi-anggaran", "Proyeksi realisasi anggaran akhir tahun"},
      {"proyeksi-penyerapan", "Proyeksi penyerapan akhir tahun"},
      {"proyeksi", "Proyeksi akhir tahun"},
  }};
  for (const auto& [kode, kata] : kJenis) {
    if (nama == kode) return std::string(kata);
    if (nama.starts_with(kode) && nama.substr(kode.size()).starts_with("-tw")) {
      return std::string(kata) + " s.d. tribulan " + std::string(nama.substr(kode.size() + 3));
    }
  }
  return teks::awal_besar(nama);
}

std::string sebutan(const Penyusun& p, const std::string& nama) {
  const auto titik_dua = nama.find(':');
  if (titik_dua == std::string::npos) return teks::awal_besar(nama) + ", " + p.tahun_teks();
  const std::string kode = nama.substr(titik_dua + 1);
  std::string milik = kode == "iku" ? "IKU" : kode == "total" ? "seluruhnya" : kode;
  if (const auto* i = p.rencana().indikator(Id<perencanaan::Indikator>(kode), p.tahun())) {
    milik = i->nama;
  } else if (const auto* s = p.rencana().simpul(Id<perencanaan::Simpul>(kode), p.tahun())) {
    milik = s->nama;
  }
  return jenis(std::string_view(nama).substr(0, titik_dua)) + " " + milik + ", " + p.tahun_teks();
}

/// The figure with what a page prints in its place (a letter, a range), if anything.
struct Tercetak {
  Ruas ruas;
  std::string sebagai;
};

std::optional<Tercetak> cari_angka(Penyusun& p, const std::string& nama) {
  if (const auto semua = p.angka_hidup(nama)) {
    for (const Ruas& satu : *semua) {
      if (satu.angka) return Tercetak{satu, {}};
    }
  }
  const auto titik_dua = nama.find(':');
  if (titik_dua == std::string::npos) return std::nullopt;
  const auto* indikator =
      p.rencana().indikator(Id<perencanaan::Indikator>(nama.substr(titik_dua + 1)), p.tahun());
  if (indikator == nullptr) return std::nullopt;
  const std::string_view awal = std::string_view(nama).substr(0, titik_dua);
  if (awal != "target" && awal != "realisasi") return std::nullopt;
  const naskah::Sel sel = awal == "target" ? p.sel_target(*indikator, p.tahun())
                                           : p.sel_realisasi(*indikator, p.tahun());
  if (!sel.angka) return std::nullopt;
  return Tercetak{naskah::angka(*sel.angka, sel.cara), sel.sebagai};
}

/// Target and realisasi that the figure may rest on, so that its formula prints them as their own
/// columns do.
void sertakan(Penyusun& p, const std::string& nama, std::vector<Ruas>& isi) {
  const auto tambah = [&](const perencanaan::Indikator& indikator) {
    isi.push_back(p.ruas_target(indikator, p.tahun()));
    isi.push_back(p.ruas_realisasi(indikator, p.tahun()));
    isi.push_back(p.ruas_capaian(indikator.id, p.tahun()));
  };
  if (nama == "rata-rata:iku") {
    for (const auto& satu : p.iku()) tambah(*satu.indikator);
    return;
  }
  const std::string kode = nama.substr(nama.find(':') + 1);
  const auto* indikator = p.rencana().indikator(Id<perencanaan::Indikator>(kode), p.tahun());
  if (indikator != nullptr) tambah(*indikator);
}

class PenulisTurunan {
 public:
  PenulisTurunan(const Snapshot& snapshot, const render::DaftarAsal& asal)
      : snapshot_(snapshot), asal_(asal) {}

  SimpulTurunan tulis(const render::SimpulAsal& simpul) {
    const Derivasi& derivasi = simpul.angka.derivasi();
    SimpulTurunan hasil{.judul = judul(simpul),
                        .nilai = simpul.angka.ada() ? render::tertulis(simpul) : "",
                        .rumus = render::rumus(asal_, simpul),
                        .keadaan = render::uraian_keadaan(simpul.angka),
                        .pasal = derivasi.aturan.pasal,
                        .baris = derivasi.daun.id,
                        .periode = derivasi.daun.periode,
                        .bukti = {},
                        .oleh = derivasi.daun.oleh,
                        .dari = {}};
    tambah_asal(hasil, derivasi.daun.bukti);
    const auto sumber = asal_.sumber(simpul);
    hasil.di_atas = !sumber.empty() && !sudah_.insert(simpul.nomor).second;
    if (hasil.di_atas) return hasil;
    for (const std::size_t satu : sumber) hasil.dari.push_back(tulis(asal_.simpul(satu)));
    return hasil;
  }

 private:
  /// Who stands behind a leaf and what proves it.
  void tambah_asal(SimpulTurunan& simpul, const std::vector<std::string>& bukti) const {
    for (const std::string& satu : bukti) {
      simpul.bukti.push_back({satu, bukti_berberkas(snapshot_, satu, simpul.baris)});
    }
    if (!dapat_beriwayat(simpul.baris)) return;
    simpul.riwayat = riwayat_baris(snapshot_, simpul.baris);
    simpul.dari_impor = simpul.riwayat.empty();
  }

  static std::string judul(const render::SimpulAsal& simpul) {
    const Derivasi& derivasi = simpul.angka.derivasi();
    if (!derivasi.daun.label.empty()) return derivasi.daun.label;
    return derivasi.aturan.nama.empty() ? "Hasil hitung" : teks::awal_besar(derivasi.aturan.nama);
  }

  const Snapshot& snapshot_;
  const render::DaftarAsal& asal_;
  std::set<std::size_t> sudah_;
};

}  // namespace

Result<AsalAngka> tanya_asal(const Snapshot& snapshot, int tahun, const std::string& nama) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  const auto tercetak = cari_angka(p, nama);
  if (!tercetak) {
    return Error{Kind::NotFound, "Angka itu tidak ada pada tahun " + std::to_string(tahun) +
                                     ". Buka lagi dari halaman yang memuatnya."};
  }
  naskah::Paragraf paragraf{{tercetak->ruas}};
  sertakan(p, nama, paragraf.isi);
  naskah::Naskah naskah;
  naskah.bab.push_back({.id = "asal", .nomor = "", .judul = "", .pembuka = {std::move(paragraf)}});
  const render::DaftarId id(naskah);
  const render::DaftarAsal asal(naskah, id);
  AsalAngka hasil{.tahun = tahun, .sebutan = sebutan(p, nama), .indikator = {}, .akar = {}};
  const std::string kode = nama.substr(nama.find(':') + 1);
  if (p.rencana().indikator(Id<perencanaan::Indikator>(kode), tahun) != nullptr) {
    hasil.indikator = kode;
  }
  hasil.akar = PenulisTurunan(snapshot, asal).tulis(asal.simpul(*tercetak->ruas.angka));
  if (!tercetak->sebagai.empty()) {
    hasil.akar.nilai = tercetak->sebagai;
    hasil.akar.keadaan.clear();
  }
  return hasil;
}

}  // namespace laras::app
