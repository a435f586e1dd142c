#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>

#include "base/result.h"
#include "exporter/buku_kerja.h"
#include "kamus/kamus.h"

namespace laras::exporter {

/// The cell formats of one workbook, made when they are first asked for. The workbook owns them.
class GayaBuku {
 public:
  explicit GayaBuku(lxw_workbook* buku) : buku_(buku) {}

  /// Of cells with that number format.
  lxw_format* angka(const std::string& format);
  /// Of a column's head: keys darkest, other required columns lighter, the others light.
  lxw_format* kepala(const kamus::Kolom& kolom);
  /// Of the guide.
  lxw_format* judul();
  lxw_format* tautan();
  lxw_format* tebal();
  /// Wrapped.
  lxw_format* paragraf();
  /// Of the cells of a locked sheet with that number format: those that show, those to type into.
  lxw_format* terkunci(const std::string& format);
  lxw_format* terbuka(const std::string& format);

 private:
  lxw_format* kepala_berwarna(lxw_color_t latar, lxw_color_t huruf);
  lxw_format* baru(const std::string& nama, bool& dibuat);

  lxw_workbook* buku_;
  std::map<std::string, lxw_format*> ada_;
};

/// Writes `Petunjuk`: what the workbook is, how to fill it in, a line for every sheet.
Result<void> tulis_petunjuk(lxw_worksheet* lembar, GayaBuku& gaya, const JudulBuku& judul,
                            const kamus::Himpunan& himpunan);

/// Writes the sheet of a subject: head with notes, lists, rows. Fails with Invalid where a sheet
/// or a cell cannot hold what it should.
Result<void> tulis_lembar(lxw_worksheet* lembar, GayaBuku& gaya, const kamus::Subjek& subjek,
                          const kamus::Himpunan& himpunan);

/// Prints on A4 across, as wide as one page.
void atur_cetak(lxw_worksheet* lembar);

/// Writes text that stays text, whatever it begins with and contains. Fails with Invalid where it
/// is longer than a cell can hold.
Result<void> tulis_teks(lxw_worksheet* lembar, lxw_row_t baris, lxw_col_t kolom,
                        const std::string& teks, lxw_format* format);

}  // namespace laras::exporter
