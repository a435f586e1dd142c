#include "exporter/lembar_terkunci.h"

#include <algorithm>
#include <charconv>

#include "exporter/lembar_buku.h"
#include "exporter/nilai_buku.h"
#include "format/xlsx_tulis.h"

namespace laras::exporter {

namespace {

/// The library takes no constant text, but changes none.
char* dipinjam(const std::string& teks) { return const_cast<char*>(teks.c_str()); }

void lindungi(lxw_worksheet* lembar) {
  lxw_protection pilihan = {};
  pilihan.format_columns = 1;
  pilihan.format_rows = 1;
  worksheet_protect(lembar, nullptr, &pilihan);
}

void beri_catatan(lxw_worksheet* lembar, lxw_row_t baris, lxw_col_t letak, const std::string& isi) {
  if (isi.empty()) return;
  const std::string penulis = "Laras";
  lxw_comment_options pilihan = {};
  pilihan.author = dipinjam(penulis);
  pilihan.width = 300;
  pilihan.height = static_cast<uint16_t>(std::min<std::size_t>(isi.size() / 2 + 40, 400));
  worksheet_write_comment_opt(lembar, baris, letak, isi.c_str(), &pilihan);
}

void beri_senarai(lxw_worksheet* lembar, lxw_row_t baris, lxw_col_t letak,
                  const std::vector<std::string>& pilihan) {
  if (pilihan.empty()) return;
  std::vector<char*> senarai;
  for (const auto& satu : pilihan) senarai.push_back(dipinjam(satu));
  senarai.push_back(nullptr);
  const std::string judul = "Tidak ada dalam daftar";
  const std::string pesan = "Isi sel ini diperiksa lagi ketika buku kerja diunggah.";
  lxw_data_validation daftar = {};
  daftar.validate = LXW_VALIDATION_TYPE_LIST;
  daftar.value_list = senarai.data();
  daftar.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  daftar.error_title = dipinjam(judul);
  daftar.error_message = dipinjam(pesan);
  worksheet_data_validation_cell(lembar, baris, letak, &daftar);
}

Result<void> tulis_sel(lxw_worksheet* lembar, GayaBuku& gaya, const KolomTerkunci& kolom,
                       const SelTerkunci& sel, lxw_row_t baris, lxw_col_t letak) {
  if (kolom.kolom == nullptr) return tulis_teks(lembar, baris, letak, sel.teks, gaya.terkunci("@"));
  const auto gaya_sel = [&](const std::string& format) {
    return sel.terbuka ? gaya.terbuka(format) : gaya.terkunci(format);
  };
  beri_senarai(lembar, baris, letak, sel.pilihan);
  if (sel.teks.empty()) {
    worksheet_write_blank(lembar, baris, letak, gaya_sel(format_kolom(*kolom.kolom)));
    return {};
  }
  const auto isian = kamus::urai(*kolom.kolom, sel.teks);
  const auto nilai = isian.ok() ? nilai_buku(*kolom.kolom, isian.value()) : std::nullopt;
  if (!nilai) return tulis_teks(lembar, baris, letak, sel.teks, gaya_sel("@"));
  double angka = 0;
  std::from_chars(nilai->angka.data(), nilai->angka.data() + nilai->angka.size(), angka);
  worksheet_write_number(lembar, baris, letak, angka, gaya_sel(nilai->format));
  return {};
}

Result<void> tulis_isi(lxw_worksheet* lembar, GayaBuku& gaya, const BukuTerkunci& buku) {
  lxw_row_t baris = 0;
  LARAS_CHECK(tulis_teks(lembar, baris++, 0, buku.judul, gaya.judul()));
  for (const auto& satu : buku.petunjuk) {
    LARAS_CHECK(tulis_teks(lembar, baris++, 0, satu, gaya.angka("@")));
  }
  const lxw_row_t kepala = baris++;
  for (std::size_t i = 0; i < buku.kolom.size(); ++i) {
    const auto letak = static_cast<lxw_col_t>(i);
    const KolomTerkunci& kolom = buku.kolom[i];
    worksheet_set_column(lembar, letak, letak, kolom.lebar, nullptr);
    const kamus::Kolom rupa = {.nama = "", .keterangan = "", .kunci = kolom.kolom != nullptr};
    LARAS_CHECK(tulis_teks(lembar, kepala, letak, kolom.judul, gaya.kepala(rupa)));
    beri_catatan(lembar, kepala, letak, kolom.catatan);
  }
  for (const auto& sel : buku.baris) {
    for (std::size_t i = 0; i < buku.kolom.size(); ++i) {
      LARAS_CHECK(tulis_sel(lembar, gaya, buku.kolom[i], sel[i], baris, static_cast<lxw_col_t>(i)));
    }
    ++baris;
  }
  constexpr lxw_col_t kKolomTetap = 3;
  worksheet_freeze_panes(lembar, kepala + 1, kKolomTetap);
  worksheet_repeat_rows(lembar, kepala, kepala);
  worksheet_ignore_errors(lembar, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  atur_cetak(lembar);
  lindungi(lembar);
  return {};
}

Result<void> tulis_tanda(lxw_worksheet* lembar, GayaBuku& gaya, const BukuTerkunci& buku) {
  lxw_row_t baris = 0;
  for (const auto& [nama, isi] : buku.tanda) {
    LARAS_CHECK(tulis_teks(lembar, baris, 0, nama, gaya.angka("@")));
    LARAS_CHECK(tulis_teks(lembar, baris++, 1, isi, gaya.angka("@")));
  }
  lindungi(lembar);
  worksheet_hide(lembar);
  return {};
}

}  // namespace

Result<std::string> tulis_buku_terkunci(const BukuTerkunci& buku) {
  return format::write_xlsx({.title = buku.judul}, [&](lxw_workbook* kerja) -> Result<void> {
    GayaBuku gaya(kerja);
    LARAS_CHECK(tulis_isi(workbook_add_worksheet(kerja, buku.lembar.c_str()), gaya, buku));
    return tulis_tanda(workbook_add_worksheet(kerja, kLembarTanda), gaya, buku);
  });
}

}  // namespace laras::exporter
