#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// One letter of a scale as it is typed.
struct IsianTingkat {
  std::string huruf;
  std::string nama;
  std::string bawah;
  bool bawah_termasuk = false;
  std::string atas = {};  ///< empty: without a bound
  bool atas_termasuk = true;
  std::string angka = {};  ///< may be empty

  friend bool operator==(const IsianTingkat&, const IsianTingkat&) = default;
};

/// A scale or a rule as it holds from one day to another; dates are ISO.
struct VersiAcuan {
  std::string mulai;
  std::string sampai;  ///< empty: open
  std::string regulasi;
  std::vector<IsianTingkat> tingkatan = {};  ///< of a scale, from the highest down
  std::string nilai = {};                    ///< of a rule
  std::string uraian = {};                   ///< of a rule
};

enum class JenisAcuan { Skala, Ketentuan };

/// A scale or a rule with all its versions.
struct AcuanTampil {
  JenisAcuan jenis = JenisAcuan::Skala;
  std::string kode;
  std::string kegunaan;               ///< where its figures stand, in words
  std::string satuan = {};            ///< of a rule
  std::vector<VersiAcuan> versi;      ///< the latest first; never empty
  std::string tanda = {};             ///< of its rows; goes along with a form
  std::optional<Tanggal> tetap = {};  ///< up to this day it may not change any more
  std::string sebab_tetap = {};       ///< why: "tahun 2022 sudah terbit"

  /// The latest version may be taken out again: another stands before it, no fixed day uses it.
  bool dapat_dihapus() const;
};

/// "skala", "ketentuan": subject, and part of addresses.
std::string_view kode_jenis(JenisAcuan jenis);
std::optional<JenisAcuan> cari_jenis_acuan(std::string_view kode);

/// Every scale, then every rule.
std::vector<AcuanTampil> tanya_acuan(const Snapshot& snapshot);

/// A new version as it is typed.
struct IsianAcuan {
  JenisAcuan jenis = JenisAcuan::Skala;
  std::string kode;
  std::string mulai;
  std::string regulasi;
  std::string alasan;
  std::string tanda;                         ///< AcuanTampil::tanda when the form was opened
  std::vector<IsianTingkat> tingkatan = {};  ///< of a scale; lines without a letter are left out
  std::string nilai = {};                    ///< of a rule
  std::string uraian = {};                   ///< of a rule
};

/// Adds a version from that day on; the one before it ends the day before and stays as it was. A
/// day that a closed or issued year uses is refused. Errors by field (`bawah.2` of the third
/// letter); Conflict without a field where the rows are no longer those of the form. The same form
/// a second time changes nothing.
Errors tambah_versi_acuan(Workspace& workspace, const Oleh& oleh, const IsianAcuan& isi);
/// Takes the latest version out again, so that the one before it goes on. Only kode, jenis, mulai,
/// tanda and alasan of `isi` count.
Errors hapus_versi_acuan(Workspace& workspace, const Oleh& oleh, const IsianAcuan& isi);

/// What a new version changes in the report of one year.
struct AkibatTahun {
  int tahun = 0;
  int sel = 0;                           ///< published cells that print otherwise
  std::vector<std::string> contoh = {};  ///< a few: "Tabel 3.1, IKM, Predikat: A menjadi AA"
};

struct AkibatAcuan {
  Errors salah = {};
  std::vector<AkibatTahun> tahun = {};
  std::vector<std::string> tenggat = {};  ///< "Tribulan I 2023: 7 April 2023 menjadi 14 April 2023"
};

/// Evaluates the office with and without the new version and compares. Errors as
/// tambah_versi_acuan(). Changes nothing.
AkibatAcuan akibat_versi_acuan(const Snapshot& snapshot, const IsianAcuan& isi);

}  // namespace laras::app
