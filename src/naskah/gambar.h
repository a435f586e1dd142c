#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/angka.h"
#include "base/cetak.h"

namespace laras::naskah {

/// Horizontal bars from zero with a tick at 100 %: capaian of each indikator, the mean last.
struct GrafikCapaian {
  struct Batang {
    std::string label;
    Angka nilai;  ///< percent
    bool rata_rata = false;
  };
  std::vector<Batang> batang;
};

/// Small multiples: one indikator each, realisasi and target over years.
struct GrafikTren {
  struct Titik {
    std::string periode;
    Angka target;
    Angka realisasi;
  };
  struct Panel {
    std::string judul;
    Cetak cara;
    std::vector<Titik> titik;
  };
  std::vector<Panel> panel;
};

/// Absorption: one bar of 0-100 % a program, pagu printed as a number.
struct GrafikPenyerapan {
  struct Batang {
    std::string label;
    Angka pagu;
    Angka realisasi;
    Angka persen;
    bool total = false;
  };
  std::vector<Batang> batang;
};

/// Organisation chart: posts, not names.
struct BaganOrganisasi {
  struct Kotak {
    std::string id;
    std::string nama;
    std::string induk;  ///< empty for the head
    std::string jenis;  ///< pimpinan, sekretariat, subbagian, seksi, fungsional
  };
  std::vector<Kotak> kotak;
};

/// Cascading, left to right; each row one IKU with the nodes that lead to it.
struct BaganCascading {
  struct Simpul {
    std::string id;
    std::string induk;  ///< empty for the root
    std::string jenis;  ///< misi, tujuan_daerah, tujuan, sasaran, iku, program
    std::string judul;
    std::string keterangan;  ///< indikator with target, or code and pagu
  };
  std::vector<Simpul> simpul;
};

/// Process map: three bands of chevrons.
struct PetaProses {
  struct Proses {
    std::string kode;
    std::string nama;
    std::string kelompok;  ///< manajerial, utama, pengaruh
  };
  std::vector<Proses> proses;
};

using IsiGambar = std::variant<GrafikCapaian, GrafikTren, GrafikPenyerapan, BaganOrganisasi,
                               BaganCascading, PetaProses>;

/// A numbered figure drawn by us.
struct Gambar {
  std::string id;     ///< stable: "gambar-3.1"
  std::string nomor;  ///< "3.1"
  std::string judul;
  std::string alt;  ///< one sentence with its figures, made of the same data
  std::string sumber = {};
  IsiGambar isi;
  bool rebah = false;
};

}  // namespace laras::naskah
