#pragma once

#include <string>
#include <variant>
#include <vector>

#include "naskah/gambar.h"
#include "naskah/ruas.h"
#include "naskah/tabel.h"

namespace laras::naskah {

struct Paragraf {
  std::vector<Ruas> isi;
};

/// A list; an item may have a list of its own.
struct Daftar {
  struct Butir {
    std::vector<Ruas> isi;
    std::vector<Daftar> anak = {};
  };
  bool bernomor = false;
  std::vector<Butir> butir;
};

/// A heading below the Subbab: 1. Membandingkan ...; level 3 or 4.
struct Judul {
  int tingkat = 3;
  std::string nomor;
  std::string teks;
};

/// A formula set apart, with a fraction where `penyebut` is given: teks = pembilang / penyebut.
struct Rumus {
  std::string kiri;
  std::string pembilang;
  std::string penyebut;
  std::string kanan;
};

/// Letterhead.
struct Kop {
  std::string baris_1;  ///< PEMERINTAH KABUPATEN JOMBANG
  std::string baris_2;  ///< KECAMATAN PLANDAAN
  std::string alamat;
};

/// One block of a signature; two stand side by side, the first on the left.
struct Ttd {
  std::string tempat_tanggal = {};  ///< "Jombang, 23 September 2022"; may be empty
  std::string pihak = {};           ///< "Pihak Pertama"; may be empty
  std::string jabatan;
  std::string nama;
  std::string pangkat = {};
  std::string nip = {};
};

struct BlokTtd {
  std::vector<Ttd> ttd;
};

/// Identity lines of a form: label and value.
struct Identitas {
  struct Baris {
    std::string label;
    std::string isi;
  };
  std::vector<Baris> baris;
};

/// Centred title of a form or an attached document.
struct JudulTengah {
  std::vector<std::string> baris;
};

using Blok = std::variant<Paragraf, Daftar, Judul, Rumus, Tabel, Gambar, Kop, BlokTtd, Identitas,
                          JudulTengah>;

/// 1.1, 2.2 ... ; `nomor` may be empty.
struct Subbab {
  std::string id;
  std::string nomor;
  std::string judul;
  std::vector<Blok> isi;
};

enum class JenisBab { Awal, Isi, Lampiran };

/// A chapter: a preliminary part (kata pengantar), a numbered one (BAB III) or an appendix.
struct Bab {
  std::string id;
  JenisBab jenis = JenisBab::Isi;
  std::string nomor;  ///< "III"; for an appendix "1"; empty for preliminary parts
  std::string judul;
  std::vector<Blok> pembuka = {};
  std::vector<Subbab> subbab = {};
};

/// Cover of a report.
struct Sampul {
  std::vector<std::string> judul;
  std::string instansi;
  std::string pemerintah;
  std::string tempat_tahun;  ///< "Plandaan, 2023"
};

/// A line of the control page: what this document rests on.
struct Kendali {
  std::string label;
  std::string isi;
};

/// A document without a format. Renderers make contents and lists of it.
struct Naskah {
  std::string id;  ///< stable, the name of its command: "lkjip", "rekap-renja"
  std::string judul;
  std::string instansi;
  int tahun = 0;
  bool lengkap = true;     ///< false: something is not filled in; printed marked KONSEP
  bool bersampul = false;  ///< cover, control page, contents and lists
  Sampul sampul = {};
  std::vector<Kendali> kendali = {};
  std::vector<Bab> bab = {};
};

/// Every table of the document in printed order.
std::vector<const Tabel*> tabel(const Naskah& naskah);
/// Every figure of the document in printed order.
std::vector<const Gambar*> gambar(const Naskah& naskah);
/// Every Angka that is printed in a paragraph, list, table or figure, in order.
std::vector<Angka> angka_tercetak(const Naskah& naskah);

}  // namespace laras::naskah
