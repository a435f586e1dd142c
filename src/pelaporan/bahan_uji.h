#pragma once

#include <cassert>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "pelaporan/bahan.h"
#include "pelaporan/dokumen.h"

namespace laras::pelaporan::uji {

/// Cells of a row by column; those not named stay empty.
using Isi = std::map<std::string, std::string>;

/// Rows for tests, written as an office would write them.
class Baris {
 public:
  Baris& tambah(const std::string& subjek, const Isi& isi) {
    const kamus::Subjek* s = kamus::cari(subjek);
    assert(s != nullptr);
    kamus::Baris baris;
    for (const auto& kolom : s->kolom) {
      const auto ada = isi.find(std::string(kolom.nama));
      auto isian = kamus::urai(kolom, ada == isi.end() ? std::string() : ada->second);
      assert(isian.ok());
      baris.isian.push_back(isian.value());
    }
    himpunan_[subjek].push_back(std::move(baris));
    return *this;
  }
  void kosongkan(const std::string& subjek) { himpunan_[subjek].clear(); }

  Bahan rakit(int tahun) const {
    Errors salah;
    const UraiMarkdown urai = [](std::string_view isi) {
      return std::vector<naskah::Blok>{naskah::Paragraf{{naskah::kata(std::string(isi))}}};
    };
    Bahan bahan = Bahan::rakit(himpunan_, tahun, urai, salah);
    assert(salah.empty());
    return bahan;
  }

 private:
  kamus::Himpunan himpunan_;
};

/// The office and its posts.
inline void tambah_kantor(Baris& b) {
  b.tambah("instansi", {{"instansi", "kec-uji"},
                        {"nama", "Kecamatan Uji"},
                        {"singkatan", "Kec. Uji"},
                        {"pemerintah", "Pemerintah Kabupaten Contoh"},
                        {"daerah", "Kabupaten Contoh"},
                        {"ibu_kota", "Contoh"},
                        {"tempat", "Uji"},
                        {"zona_waktu", "WIB"}});
  b.tambah("unit", {{"unit", "camat"}, {"nama", "Camat"}, {"jenis", "pimpinan"}, {"urutan", "1"}});
  b.tambah("jabatan", {{"jabatan", "bupati"},
                       {"nama", "Bupati"},
                       {"nama_lengkap", "Bupati Contoh"},
                       {"jenis", "luar"},
                       {"urutan", "0"}});
  b.tambah("jabatan", {{"jabatan", "camat"},
                       {"nama", "Camat"},
                       {"nama_lengkap", "Camat Uji"},
                       {"unit", "camat"},
                       {"jenis", "struktural"},
                       {"atasan", "bupati"},
                       {"urutan", "1"}});
}

/// Units and a scale of two letters.
inline void tambah_acuan(Baris& b) {
  b.tambah("satuan", {{"satuan", "nilai"}, {"jenis", "nilai"}});
  b.tambah("satuan", {{"satuan", "%"}, {"jenis", "persen"}});
  b.tambah("satuan", {{"satuan", "dokumen"}, {"singkatan", "dok"}, {"jenis", "cacah"}});
  b.tambah("skala", {{"skala", "capaian-lkjip"},
                     {"huruf", "AA"},
                     {"berlaku_mulai", "2018-01-01"},
                     {"urutan", "1"},
                     {"bawah", "90"},
                     {"bawah_termasuk", "tidak"},
                     {"atas", "100"},
                     {"atas_termasuk", "ya"},
                     {"nama", "Sangat Memuaskan"},
                     {"regulasi", "Keputusan contoh"}});
  b.tambah("skala", {{"skala", "capaian-lkjip"},
                     {"huruf", "D"},
                     {"berlaku_mulai", "2018-01-01"},
                     {"urutan", "2"},
                     {"bawah", "0"},
                     {"bawah_termasuk", "ya"},
                     {"atas", "90"},
                     {"atas_termasuk", "ya"},
                     {"nama", "Kurang"},
                     {"regulasi", "Keputusan contoh"}});
}

/// One office with one tujuan, one sasaran, one program with one kegiatan and one sub kegiatan.
/// IKU and figures are added by the tests.
inline Baris kantor_kecil() {
  Baris b;
  tambah_kantor(b);
  tambah_acuan(b);
  for (const char* jenis : {"renstra", "renja", "dpa", "pk"}) {
    b.tambah("dokumen", {{"dokumen", jenis},
                         {"jenis", jenis},
                         {"sifat", "murni"},
                         {"nama", std::string("Dokumen ") + jenis},
                         {"tahun_mulai", "2024"},
                         {"tahun_akhir", "2026"},
                         {"urutan", "1"},
                         {"tanggal", "2024-01-15"}});
  }
  const std::vector<std::vector<std::string>> pohon = {
      {"tujuan", "tujuan", "", "Meningkatkan kinerja"},
      {"sasaran", "sasaran", "tujuan", "Meningkatnya kinerja"},
      {"7.01.01", "program", "", "Program Uji"},
      {"7.01.01.2.01", "kegiatan", "7.01.01", "Kegiatan Uji"},
      {"7.01.01.2.01.01", "sub_kegiatan", "7.01.01.2.01", "Sub Kegiatan Uji"}};
  int urutan = 0;
  for (const auto& s : pohon) {
    b.tambah(
        "simpul",
        {{"simpul", s[0]}, {"mulai", "2024"}, {"jenis", s[1]}, {"induk", s[2]}, {"nama", s[3]}});
    ++urutan;
    if (urutan < 3) continue;
    for (const char* dokumen : {"renja", "dpa"}) {
      b.tambah("isi_dokumen",
               {{"dokumen", dokumen}, {"urutan", std::to_string(urutan)}, {"simpul", s[0]}});
    }
  }
  return b;
}

/// An indikator of a node with its target in the PK (or Renja) of 2025.
inline void tambah_indikator(Baris& b, const std::string& id, const std::string& simpul,
                             const std::string& satuan, const std::string& target,
                             const std::string& arah = "makin_tinggi") {
  b.tambah("indikator", {{"indikator", id},
                         {"mulai", "2024"},
                         {"simpul", simpul},
                         {"urutan", "1"},
                         {"nama", "Indikator " + id},
                         {"satuan", satuan},
                         {"desimal", satuan == "nilai" ? "2" : "0"},
                         {"arah", arah},
                         {"akumulasi_tahun", "terakhir"},
                         {"akumulasi_renstra", "terakhir"},
                         {"sumber", "ketik"}});
  b.tambah("target", {{"dokumen", simpul == "sasaran" ? "pk" : "renja"},
                      {"indikator", id},
                      {"tahun", "2025"},
                      {"periode", "TAHUN"},
                      {"target", target}});
}

inline void tambah_realisasi(Baris& b, const std::string& id, const std::string& tahun,
                             const std::string& nilai) {
  b.tambah("realisasi", {{"indikator", id},
                         {"tahun", tahun},
                         {"periode", "TAHUN"},
                         {"sifat", "dalam"},
                         {"nilai", nilai},
                         {"status", "disahkan"}});
}

/// The words of paragraphs and lists of one subsection, a line each.
inline void kumpulkan(const naskah::Daftar& daftar, std::string& hasil) {
  for (const auto& butir : daftar.butir) {
    hasil += naskah::tercetak(butir.isi) + "\n";
    for (const auto& anak : butir.anak) kumpulkan(anak, hasil);
  }
}

inline std::string kalimat(const std::vector<naskah::Blok>& isi) {
  std::string hasil;
  for (const auto& blok : isi) {
    if (const auto* paragraf = std::get_if<naskah::Paragraf>(&blok)) {
      hasil += naskah::tercetak(paragraf->isi) + "\n";
    } else if (const auto* daftar = std::get_if<naskah::Daftar>(&blok)) {
      kumpulkan(*daftar, hasil);
    }
  }
  return hasil;
}

inline bool memuat(const std::string& kalimat, const std::string& bagian) {
  return kalimat.find(bagian) != std::string::npos;
}

}  // namespace laras::pelaporan::uji
