#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "acuan/periode.h"
#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "base/tanggal.h"

namespace laras::app {

/// One program, kegiatan or sub kegiatan of the DPA; or all together.
struct BarisAnggaran {
  int tingkat = 1;  ///< 1: program
  std::string kode = {};
  std::string nama = {};
  AngkaTampil pagu_murni = {};
  AngkaTampil pagu = {};
  std::array<AngkaTampil, 4> triwulan = {};  ///< up to the end of each, or inside it
  AngkaTampil sisa = {};                     ///< of the pagu, at LihatAnggaran::sampai
  AngkaTampil penyerapan = {};
};

/// The budget of a year.
struct LihatAnggaran {
  int tahun = 0;
  std::string dpa = {};    ///< the document of the pagu; empty: there is none, and no rows
  std::string murni = {};  ///< the document of the pagu murni; empty: there is none
  int sampai = 0;          ///< the triwulan up to which sisa and penyerapan count; 0: nothing known
  std::vector<BarisAnggaran> baris = {};
  BarisAnggaran total = {};
  std::string gambar_lebar = {};  ///< absorption by program, drawn; empty where nothing is known
  std::string gambar_sempit = {};
  std::string gambar_triwulan_lebar = {};  ///< absorption by triwulan, drawn
  std::string gambar_triwulan_sempit = {};
};

/// `dalam`: triwulan by themselves, not up to their end. Fails with Invalid where rows do not fit
/// each other.
Result<LihatAnggaran> tanya_anggaran(const Snapshot& snapshot, int tahun, bool dalam);

/// One field of the form.
struct MedanAnggaran {
  std::string simpul = {};
  std::string nama = {};
  std::string kegiatan = {};    ///< what it lies below, with code
  std::string pagu = {};        ///< as printed
  std::string sebelumnya = {};  ///< of the triwulan before, as printed; "–" for none
  bool kumulatif = true;
  std::string tersimpan = {};  ///< as stored
  std::string isi = {};        ///< as it stands in the field
  std::string alasan = {};     ///< of the last change
  std::string terhitung = {};  ///< what the register counts in its place; empty: the typed counts
  std::string oleh = {};       ///< "Bendahara, 1 Februari 2023 pukul 09.00"; empty: no change yet
};

/// The form of a period.
struct FormulirAnggaran {
  int tahun = 0;
  acuan::Periode periode = acuan::Periode::Tw1;
  std::string judul = {};     ///< "Tribulan III 2022"
  std::string tertutup = {};  ///< why nothing can be entered; empty where it can
  std::vector<MedanAnggaran> medan = {};
};

/// Fails as tanya_anggaran().
Result<FormulirAnggaran> tanya_formulir_anggaran(const Snapshot& snapshot, int tahun,
                                                 acuan::Periode periode, Tanggal hari_ini);

/// How many sub kegiatan have no realisasi up to the end of a triwulan (1-4) yet. Fails as
/// tanya_anggaran().
Result<int> belum_berealisasi(const Snapshot& snapshot, int tahun, int triwulan);

}  // namespace laras::app
