#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/html.h"
#include "web/response.h"
#include "web/route.h"

namespace laras::web {

/// A link by its words.
struct Tautan {
  std::string judul;
  std::string alamat;
};

/// What stands around the content of a page.
struct Frame {
  std::string judul;               ///< the h1, and with "· Laras" the title of the window
  std::string keterangan = {};     ///< one sentence below it; may be empty
  Html tindakan = {};              ///< buttons or a small form to the right of it; may be empty
  std::vector<Tautan> remah = {};  ///< pages above this one, the start page first; empty: none
  std::string menu = {};           ///< address of the menu entry that is marked: `/kinerja`
  bool bergalat = false;           ///< a refused form: the window's title begins with "Galat:"
  bool fokus_kerja = false;        ///< has its own bar of acts: no bottom menu on phones
  bool rebah = false;              ///< prints on landscape paper
  bool pilih_tahun = false;        ///< offers other years: the page heeds `?tahun=`
  int status = 200;
};

/// A whole page: skip link, head band, menu of what the person may open, breadcrumb, title row,
/// `isi`, footer. A person without login gets neither menu nor search. Works without a snapshot.
Response halaman(const Context& konteks, const Frame& frame, const Html& isi);

/// `alamat` with the year the person chose by `?tahun=`, so that links keep it; unchanged where
/// none was chosen.
std::string bertahun(const Context& konteks, std::string alamat);

/// The same for a form that is sent by GET: the year as a hidden field.
Html tahun_tersembunyi(const Context& konteks);

/// A value as part of an address: everything but letters, digits and `-._~` as `%XX`.
std::string ruas_alamat(std::string_view nilai);

/// Years that the head offers: those with a Renja or a realisasi, the newest first.
std::vector<int> pilihan_tahun(const app::Snapshot& snapshot);

}  // namespace laras::web
