#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/baris.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "perencanaan/rencana.h"

namespace laras::app {

/// What a cell holds, as text.
std::string isi_kolom(std::string_view subjek, const kamus::Baris& baris, std::string_view kolom);

/// The plan of an office while an act changes it for one year: rows as they were, and as they shall
/// be. Refers to the snapshot, which must outlive it.
class RuangRencana {
 public:
  /// Fails with Invalid where the rows of the year do not fit each other.
  static Result<std::unique_ptr<RuangRencana>> buka(const Snapshot& snapshot, int tahun);

  int tahun() const { return tahun_; }
  const Snapshot& snapshot() const { return snapshot_; }
  const pelaporan::Bahan& bahan() const { return *bahan_; }
  /// The plan before any change.
  const perencanaan::Rencana& rencana() const { return bahan_->rencana; }

  /// Rows with the changes so far; the second for changing them.
  const std::vector<kamus::Baris>& baris(std::string_view subjek) const;
  std::vector<kamus::Baris>& ubah(std::string_view subjek);
  /// The row of that key; null if there is none.
  const kamus::Baris* cari(std::string_view subjek, std::string_view kunci) const;
  /// The version (of `simpul`, `indikator`) in force in the year; null if there is none.
  const kamus::Baris* versi(std::string_view subjek, std::string_view id) const;

  /// Puts cells into the version in force, from this year on: a version that began earlier ends
  /// with the year before and a new one follows it, so that past years stay as they were. Errors as
  /// susun_baris(). REQUIRES: versi() is not null.
  void tulis_versi(std::string_view subjek, std::string_view id, const IsiBaris& isi,
                   Errors& salah);
  /// Takes the version in force out from this year on.
  void akhiri_versi(std::string_view subjek, std::string_view id);
  /// Puts cells into the row of that key, or appends a row of these cells.
  void tulis_baris(std::string_view subjek, const std::string& kunci, const IsiBaris& isi,
                   Errors& salah);
  /// Removes the row of that key, if there is one.
  void hapus_baris(std::string_view subjek, const std::string& kunci);

  /// Documents that may still be changed: the latest of their kind in the year.
  const perencanaan::Dokumen* renja() const;
  const perencanaan::Dokumen* renstra() const;
  const perencanaan::Dokumen* dpa() const;
  /// Puts a node into a document that lists its own lines, behind the nodes of the same parent.
  void muat_simpul(const std::string& dokumen, const std::string& simpul, const std::string& induk,
                   Errors& salah);

  /// Whether definitions of that year are locked.
  bool terkunci(int tahun) const;
  /// The first locked year from this one on in which that indikator's version is in force; 0: none.
  int tahun_terkunci(const std::string& indikator) const;
  /// The first locked year in which any version of it is in force; 0: none. For what has no
  /// versions.
  int tahun_terkunci_tanpa_versi(const std::string& indikator) const;

  /// All that an import of these rows would refuse and would not have refused before. `where` as
  /// the checks give it: `indikator/iku-akip/2022:arah`.
  Errors periksa() const;
  bool berubah() const;
  /// All rows of the subjects that differ.
  kamus::Himpunan ambil() &&;

 private:
  RuangRencana(const Snapshot& snapshot, std::shared_ptr<const pelaporan::Bahan> bahan, int tahun)
      : snapshot_(snapshot), bahan_(std::move(bahan)), tahun_(tahun) {}

  /// Years whose definitions are locked.
  std::vector<int> semua_terkunci() const;
  std::vector<std::size_t> urutan_isi(const std::string& dokumen) const;

  const Snapshot& snapshot_;
  std::shared_ptr<const pelaporan::Bahan> bahan_;
  int tahun_ = 0;
  kamus::Himpunan ubahan_;
};

}  // namespace laras::app
