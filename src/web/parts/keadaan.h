#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "web/parts/komponen.h"
#include "web/response.h"
#include "web/route.h"

namespace laras::web {

// Pages that stand for a state. Each says what happened, whether data is safe, what comes next.

/// 403. Says who may, by the table of acts.
Response tak_berwenang(const Context& konteks, kantor::Tindakan tindakan);
/// 404: the address leads nowhere.
Response tak_ditemukan(const Context& konteks);
/// 404 with words of its own: "Indikator ini tidak ada".
Response tak_ditemukan(const Context& konteks, std::string_view judul, std::string_view penjelasan);
/// 409: somebody else changed it meanwhile. Both values of each field to choose from; `alamat`
/// takes the choice, `terbaru` shows the newest form. `tetap` are hidden fields that go along.
struct Bentrok {
  std::string judul = "Isian ini baru saja diubah orang lain";
  std::string keterangan;
  std::vector<Banding> butir;
  std::string alamat;
  std::string terbaru;
  std::vector<std::pair<std::string, std::string>> tetap = {};
};
Response bentrok(const Context& konteks, const Bentrok& bentrok);
/// 500: `kode` finds the line of the log again.
Response gangguan(const Context& konteks, std::string_view kode);
/// 503: the data folder cannot be used now.
Response tak_tersedia(const Context& konteks, std::string_view pesan);
/// The page for an Error, by its kind; never shows `detail`.
Response halaman_galat(const Context& konteks, const Error& galat);

}  // namespace laras::web
