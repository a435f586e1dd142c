#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"

namespace laras::kantor {

/// The office that owns the data.
struct Instansi {
  Id<Instansi> id;
  std::string nama;        ///< "Kecamatan Plandaan"
  std::string singkatan;   ///< "Kec. Plandaan"
  std::string pemerintah;  ///< "Pemerintah Kabupaten Jombang"
  std::string daerah;      ///< "Kabupaten Jombang"
  std::string ibu_kota;
  std::string tempat;
  std::string alamat;
  std::string kode_surat;
  std::string zona_waktu;
  std::string dasar_pembentukan;
};

enum class JenisUnit { Pimpinan, Sekretariat, Subbagian, Seksi, Fungsional };

struct UnitKerja {
  Id<UnitKerja> id;
  std::string nama;
  Id<UnitKerja> induk;
  JenisUnit jenis = JenisUnit::Seksi;
  int urutan = 0;
};

enum class JenisJabatan { Struktural, Staf, Luar };

/// A post, inside the office or outside (Bupati).
struct Jabatan {
  Id<Jabatan> id;
  std::string nama;
  std::string nama_lengkap;
  Id<UnitKerja> unit;
  JenisJabatan jenis = JenisJabatan::Struktural;
  std::string eselon;
  Id<Jabatan> atasan;
  int urutan = 0;
};

/// Who holds a post from when to when.
struct Pemegang {
  Id<Jabatan> jabatan;
  int nomor = 0;
  Tanggal mulai;
  std::optional<Tanggal> sampai;
  std::string status;  ///< definitif, plt, plh, pj
  std::string nama;
  std::string nip;
  std::string pangkat;
  std::string golongan;
};

enum class JenisTugas { Pokok, Fungsi, Tugas };

struct TugasFungsi {
  Id<UnitKerja> unit;
  JenisTugas jenis = JenisTugas::Tugas;
  std::string uraian;
};

/// The office with its units, posts and their holders.
class Kantor {
 public:
  static Kantor rakit(const kamus::Himpunan& himpunan);

  const Instansi& instansi() const { return instansi_; }
  const std::vector<UnitKerja>& unit() const { return unit_; }
  const std::vector<Jabatan>& jabatan() const { return jabatan_; }
  const std::vector<TugasFungsi>& tugas_fungsi() const { return tugas_fungsi_; }

  const Jabatan* cari(const Id<Jabatan>& id) const;
  const UnitKerja* cari(const Id<UnitKerja>& id) const;
  /// Those who hold the post on that day, by number.
  std::vector<const Pemegang*> pemegang(const Id<Jabatan>& jabatan, Tanggal pada) const;
  /// The head of the office: the post of the pimpinan unit. Null if there is none.
  const Jabatan* pimpinan() const;

 private:
  Instansi instansi_;
  std::vector<UnitKerja> unit_;
  std::vector<Jabatan> jabatan_;
  std::vector<Pemegang> pemegang_;
  std::vector<TugasFungsi> tugas_fungsi_;
};

}  // namespace laras::kantor
