#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "web/html.h"
#include "web/route.h"

namespace laras::web {

/// A refused field: where it is and what to do.
struct Galat {
  std::string medan;  ///< id of the field; empty: none in particular
  std::string pesan;
};

/// First thing in a refused form: takes the focus, each line leads to its field. Nothing without
/// errors. Such a page has status 422 and `Frame::bergalat`.
Html ringkasan_galat(std::string_view judul, const std::vector<Galat>& galat);
/// Errors of an act as lines of the summary: `where` is the field.
std::vector<Galat> galat_medan(const Errors& salah);
/// The message for that field; empty if there is none.
std::string pesan_untuk(const std::vector<Galat>& galat, std::string_view medan);

enum class JenisMedan { Teks, Angka, Sandi, Tanggal, Panjang, Pilihan, Berkas };

/// A field with its label, hint and message, tied together for readers of the text.
struct Medan {
  std::string nama;  ///< of the value in the form
  std::string judul;
  std::string nilai = {};  ///< what was typed stays
  JenisMedan jenis = JenisMedan::Teks;
  std::string petunjuk = {};
  std::string galat = {};
  std::string id = {};        ///< unique in the page; empty: as `nama`
  std::string lengkapi = {};  ///< `autocomplete`: `username`, `current-password`
  std::string terima = {};    ///< of Berkas: kinds of files, `.pdf,.jpg`
  int baris = 3;              ///< of Panjang
  bool wajib = false;         ///< said to readers; the server checks
  bool judul_samar = false;   ///< the label is for readers of the text only
  std::vector<std::pair<std::string, std::string>> pilihan = {};  ///< of Pilihan: value, words
};
Html medan(const Medan& medan);

/// A yes or no.
struct Centang {
  std::string nama;
  std::string judul;
  bool tercentang = false;
  std::string nilai = "ya";
  std::string id = {};
};
Html centang(const Centang& centang);

/// A value that goes along with a form, unseen.
Html tersembunyi(std::string_view nama, std::string_view nilai);

/// A form that changes something: POST with its CSRF field.
struct Formulir {
  std::string alamat;
  bool berkas = false;  ///< sends files
  std::string kelas = "tumpuk";
  std::string id = {};
};
Html formulir(const Context& konteks, const Formulir& formulir, const Html& isi);

}  // namespace laras::web
