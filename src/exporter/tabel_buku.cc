#include "exporter/tabel_buku.h"

#include <xlsxwriter.h>

#include <charconv>

#include "exporter/lembar_buku.h"
#include "format/csv.h"
#include "format/xlsx_tulis.h"

namespace laras::exporter {

namespace {

constexpr int kLebarAngka = 18;
constexpr int kLebarTeks = 36;

Result<void> tulis_sel(lxw_worksheet* lembar, lxw_row_t baris, lxw_col_t letak,
                       const std::string& isi, bool berangka) {
  if (isi.empty()) return {};
  if (!berangka) return tulis_teks(lembar, baris, letak, isi, nullptr);
  double angka = 0;
  const auto dibaca = std::from_chars(isi.data(), isi.data() + isi.size(), angka);
  if (dibaca.ec != std::errc() || dibaca.ptr != isi.data() + isi.size()) {
    return tulis_teks(lembar, baris, letak, isi, nullptr);
  }
  worksheet_write_number(lembar, baris, letak, angka, nullptr);
  return {};
}

Result<void> isi_lembar(lxw_workbook* buku, const TabelBuku& tabel) {
  lxw_worksheet* lembar = workbook_add_worksheet(buku, tabel.lembar.c_str());
  lxw_format* kepala = workbook_add_format(buku);
  format_set_bold(kepala);
  lxw_format* angka = workbook_add_format(buku);
  format_set_num_format(angka, "#,##0.##");
  for (std::size_t i = 0; i < tabel.kolom.size(); ++i) {
    const auto letak = static_cast<lxw_col_t>(i);
    const auto& kolom = tabel.kolom[i];
    worksheet_set_column(lembar, letak, letak, kolom.angka ? kLebarAngka : kLebarTeks,
                         kolom.angka ? angka : nullptr);
    LARAS_CHECK(tulis_teks(lembar, 0, letak, kolom.judul, kepala));
  }
  worksheet_freeze_panes(lembar, 1, 1);
  for (std::size_t b = 0; b < tabel.baris.size(); ++b) {
    for (std::size_t i = 0; i < tabel.kolom.size(); ++i) {
      LARAS_CHECK(tulis_sel(lembar, static_cast<lxw_row_t>(b + 1), static_cast<lxw_col_t>(i),
                            tabel.baris[b][i], tabel.kolom[i].angka));
    }
  }
  atur_cetak(lembar);
  return {};
}

}  // namespace

Result<std::string> tabel_xlsx(const TabelBuku& tabel) {
  return format::write_xlsx({.title = tabel.judul},
                            [&](lxw_workbook* buku) { return isi_lembar(buku, tabel); });
}

std::string tabel_csv(const TabelBuku& tabel) {
  std::vector<std::string> kepala;
  for (const auto& kolom : tabel.kolom) kepala.push_back(kolom.judul);
  std::string hasil = format::csv_row(kepala);
  for (const auto& baris : tabel.baris) hasil += format::csv_row(baris);
  return hasil;
}

}  // namespace laras::exporter
