#include "pelaporan/reviu_butir.h"

#include <algorithm>
#include <vector>

#include "base/teks.h"

namespace laras::pelaporan {

namespace {

using Nilai = JawabanReviu::Nilai;

constexpr std::size_t kDisebut = 8;

/// `Tabel 3.1, Tabel 3.5, dan 4 lainnya`.
std::string sebut(std::vector<std::string> nama) {
  const std::size_t semua = nama.size();
  if (semua > kDisebut) {
    nama.resize(kDisebut);
    nama.push_back(std::to_string(semua - kDisebut) + " lainnya");
  }
  return teks::rangkai(nama);
}

std::string tabel_dengan(const HasilPeriksa& hasil, bool TabelDibaca::*kolom) {
  std::vector<std::string> nama;
  for (const auto& tabel : hasil.tabel) {
    const bool baru = std::find(nama.begin(), nama.end(), tabel.sebutan) == nama.end();
    if (tabel.*kolom && !tabel.sebutan.empty() && baru) nama.push_back(tabel.sebutan);
  }
  return sebut(std::move(nama));
}

/// Shown where such a column was understood; that none was understood decides nothing.
JawabanReviu disajikan(const HasilPeriksa& hasil, bool TabelDibaca::*kolom, const std::string& apa,
                       Nilai nilai) {
  const bool ada = std::any_of(hasil.tabel.begin(), hasil.tabel.end(),
                               [&](const TabelDibaca& tabel) { return tabel.*kolom; });
  if (!ada) return {Nilai::Kosong, "Program tidak mengenali kolom " + apa + "."};
  const std::string tabel = tabel_dengan(hasil, kolom);
  return {nilai, "Kolom " + apa + " terbaca" + (tabel.empty() ? "." : " pada " + tabel + ".")};
}

std::string temuan_jenis(const HasilPeriksa& hasil, const std::vector<KelompokTemuan>& kelompok,
                         JenisTemuan jenis) {
  std::vector<std::string> nomor;
  for (std::size_t g = 0; g < kelompok.size(); ++g) {
    if (hasil.temuan[kelompok[g].pangkal].jenis == jenis) nomor.push_back(std::to_string(g + 1));
  }
  return std::to_string(cacah(hasil.temuan, jenis)) + " " + nama(jenis) +
         (nomor.empty() ? "" : "; lihat temuan " + sebut(std::move(nomor))) + ".";
}

JawabanReviu tanpa(const HasilPeriksa& hasil, const std::vector<KelompokTemuan>& kelompok,
                   JenisTemuan jenis) {
  if (cacah(hasil.temuan, jenis) > 0) {
    return {Nilai::Tidak, temuan_jenis(hasil, kelompok, jenis)};
  }
  if (hasil.tabel.empty()) return {Nilai::Kosong, "Tidak ada tabel yang dapat diperiksa."};
  return {Nilai::Ya,
          "Tidak ditemukan dalam " + std::to_string(hasil.tabel.size()) + " tabel yang diperiksa."};
}

/// Contradictions prove that the data are not reliable; without them it is still not proven.
JawabanReviu andal(const HasilPeriksa& hasil, const std::vector<KelompokTemuan>& kelompok) {
  const auto jenis = JenisTemuan::Kontradiksi;
  if (cacah(hasil.temuan, jenis) > 0) {
    return {Nilai::Tidak, temuan_jenis(hasil, kelompok, jenis)};
  }
  return {
      Nilai::Kosong,
      "Tidak ada angka yang saling bertentangan; kebenarannya terhadap bukti dinilai penelaah."};
}

}  // namespace

JawabanReviu jawab(const std::string& penilai, const HasilPeriksa& hasil,
                   const std::vector<KelompokTemuan>& kelompok) {
  if (penilai == "target") return disajikan(hasil, &TabelDibaca::target, "target", Nilai::Ya);
  if (penilai == "anggaran") {
    return disajikan(hasil, &TabelDibaca::anggaran, "pagu dan realisasi anggaran", Nilai::Ya);
  }
  if (penilai == "capaian") {
    return disajikan(hasil, &TabelDibaca::capaian, "capaian", Nilai::Kosong);
  }
  if (penilai == "andal") return andal(hasil, kelompok);
  if (penilai == "kontradiksi") return tanpa(hasil, kelompok, JenisTemuan::Kontradiksi);
  if (penilai == "peringatan") return tanpa(hasil, kelompok, JenisTemuan::Peringatan);
  if (penilai == "tanya") return tanpa(hasil, kelompok, JenisTemuan::TakDapatDirekonstruksi);
  return {};
}

}  // namespace laras::pelaporan
