#pragma once

#include <map>
#include <string>
#include <vector>

#include "kamus/kamus.h"
#include "pelaporan/periksa_data.h"

namespace laras::uji {

/// The sample office with rows changed, added and removed. A row that is not there ends the test
/// program.
class KantorUbahan {
 public:
  /// The office as it is.
  KantorUbahan();

  /// One cell of the row of that key, as an office would write it.
  KantorUbahan& ubah(const std::string& subjek, const std::string& kunci, const std::string& kolom,
                     const std::string& isi);
  /// A row; columns not named stay empty.
  KantorUbahan& tambah(const std::string& subjek, const std::map<std::string, std::string>& isi);
  /// Removes the row of that key.
  KantorUbahan& hapus(const std::string& subjek, const std::string& kunci);

  /// The rows as they are now.
  const kamus::Himpunan& himpunan() const { return himpunan_; }

 private:
  std::vector<kamus::Baris>::iterator cari(const std::string& subjek, const std::string& kunci);

  kamus::Himpunan himpunan_;
};

/// What the audit of its data finds. Data that cannot be assembled fail the test.
std::vector<pelaporan::TemuanData> periksa(const KantorUbahan& kantor, int tahun = 2022);

}  // namespace laras::uji
