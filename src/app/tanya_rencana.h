#pragma once

#include <array>
#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"

namespace laras::app {

/// One version of a plan document for the screen.
struct DokumenTampil {
  std::string id = {};
  std::string jenis = {};  ///< `renja`
  std::string judul = {};  ///< "Renja"
  std::string sifat = {};  ///< "murni", "perubahan"
  std::string nama = {};
  std::string masa = {};  ///< "2022", "2021–2022"
  int mulai = 0;
  int versi = 1;             ///< counts from 1 among those of its kind whose years it shares
  std::string nomor = {};    ///< empty: not settled yet
  std::string tanggal = {};  ///< "23 September 2022"
  std::string alasan = {};
  std::string menggantikan = {};  ///< id of the document that it changes; empty: none
  bool berlaku = false;           ///< the latest of its kind in some year
};

/// What a year has been planned by.
struct TahunRencana {
  int tahun = 0;
  std::string renja = {};  ///< name of the latest; empty: none yet
  std::string dpa = {};
  bool terkunci = false;
};

struct DaftarRencana {
  std::vector<TahunRencana> tahun = {};     ///< the newest first; the first may be without a plan
  std::vector<DokumenTampil> dokumen = {};  ///< the latest first
};

/// All documents of the office and the years they govern.
Result<DaftarRencana> daftar_rencana(const Snapshot& snapshot);

struct IndikatorRencana {
  std::string id = {};
  std::string nama = {};
  std::string satuan = {};
  bool iku = false;
  bool bertarget = false;   ///< the year has a document that its target can be filled into
  AngkaTampil target = {};  ///< of the year, in the plan's document
  std::array<AngkaTampil, 4> triwulan = {};  ///< I to IV
};

/// One node of the plan of a year.
struct BarisRencana {
  std::string id = {};
  int tingkat = 1;
  std::string jenjang = {};  ///< "Sub kegiatan"
  std::string kode = {};
  std::string nama = {};
  std::string oleh = {};  ///< post that answers for it; may be empty
  std::string anak = {};  ///< what may be added below it: "kegiatan"; empty: nothing
  bool berpagu = false;   ///< its pagu is typed
  bool anggaran = false;  ///< program or below: has a pagu
  AngkaTampil pagu_murni = {};
  AngkaTampil pagu = {};
  std::vector<IndikatorRencana> indikator = {};
};

/// One locking or reopening of definitions.
struct KunciDefinisiTampil {
  bool dikunci = false;
  std::string waktu = {};  ///< as the office's clock shows it
  std::string oleh = {};
  std::string alasan = {};
};

/// A definition that changed after it was locked.
struct PerubahanTampil {
  std::string indikator = {};
  std::string nama = {};
  std::string nomor = {};
  std::string tanggal = {};
  std::string alasan = {};
  std::string semula = {};
  std::string menjadi = {};
  std::string oleh = {};
};

/// The plan of a year.
struct LihatRencana {
  int tahun = 0;
  std::vector<DokumenTampil> dokumen = {};  ///< in force, RPJMD to PK
  bool ada_renja = false;
  bool terkunci = false;
  std::vector<KunciDefinisiTampil> kunci = {};  ///< the latest first
  std::vector<PerubahanTampil> perubahan = {};  ///< the latest first
  std::vector<BarisRencana> baris = {};
};

/// The tree of the year from the top down: by the latest Renja, without one by the Renstra. Fails
/// with Invalid where rows do not fit each other.
Result<LihatRencana> tanya_rencana(const Snapshot& snapshot, int tahun);

}  // namespace laras::app
