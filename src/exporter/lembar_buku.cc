#include "exporter/lembar_buku.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <vector>

#include "base/teks.h"
#include "exporter/keterangan_kolom.h"
#include "exporter/nilai_buku.h"

namespace laras::exporter {

namespace {

using kamus::JenisKolom;
using kamus::Subjek;

constexpr lxw_row_t kBarisTerakhir = 1'048'575;

/// The library takes no constant text, but changes none.
char* pinjam(const std::string& teks) { return const_cast<char*>(teks.c_str()); }

/// `_x000D_` in somebody's text would be read as the character that it is the escape for.
std::string lepaskan(const std::string& teks) {
  std::string hasil;
  std::size_t awal = 0;
  for (std::size_t i = teks.find("_x"); i != std::string::npos; i = teks.find("_x", i + 2)) {
    const auto heksa = [](unsigned char c) { return std::isxdigit(c) != 0; };
    const bool tanda = i + 6 < teks.size() && teks[i + 6] == '_' &&
                       std::all_of(teks.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                                   teks.begin() + static_cast<std::ptrdiff_t>(i) + 6, heksa);
    if (!tanda) continue;
    hasil += teks.substr(awal, i - awal) + "_x005F";
    awal = i;
  }
  return awal == 0 && hasil.empty() ? teks : hasil + teks.substr(awal);
}

double lebar(const kamus::Kolom& kolom) {
  const double isi = kolom.jenis == JenisKolom::Naskah ? 60
                     : kolom.jenis == JenisKolom::Teks ? 36
                     : kolom.jenis == JenisKolom::Kode ? 22
                     : kolom.jenis == JenisKolom::Uang ? 18
                                                       : 12;
  return std::max(isi, static_cast<double>(kolom.nama.size() + 3));
}

void beri_catatan(lxw_worksheet* lembar, lxw_col_t letak, const kamus::Kolom& kolom) {
  const std::string isi = keterangan_kolom(kolom);
  constexpr std::size_t kHurufSebaris = 42;
  std::size_t baris = 1;
  for (const auto& satu : teks::pisah(isi, '\n')) baris += satu.size() / kHurufSebaris + 1;
  const std::string penulis = "Laras";
  lxw_comment_options pilihan = {};
  pilihan.author = pinjam(penulis);
  pilihan.width = 300;
  pilihan.height = static_cast<uint16_t>(std::min<std::size_t>(baris * 18 + 10, 500));
  worksheet_write_comment_opt(lembar, 0, letak, isi.c_str(), &pilihan);
}

/// A list that Excel offers in the cells below the head; `isi` is what the cells may hold.
void beri_daftar(lxw_worksheet* lembar, lxw_col_t letak, lxw_data_validation& daftar,
                 const std::string& pesan) {
  const std::string judul = "Isi tidak ada dalam daftar";
  daftar.error_title = pinjam(judul);
  daftar.error_message = pinjam(pesan);
  worksheet_data_validation_range(lembar, 1, letak, kBarisTerakhir, letak, &daftar);
}

void beri_pilihan(lxw_worksheet* lembar, lxw_col_t letak, const kamus::Kolom& kolom) {
  std::vector<std::string> kata(kolom.pilihan.begin(), kolom.pilihan.end());
  if (kolom.jenis == JenisKolom::YaTidak) kata = {"ya", "tidak"};
  std::vector<char*> senarai;
  for (const auto& satu : kata) senarai.push_back(pinjam(satu));
  senarai.push_back(nullptr);
  lxw_data_validation daftar = {};
  daftar.validate = LXW_VALIDATION_TYPE_LIST;
  daftar.value_list = senarai.data();
  beri_daftar(lembar, letak, daftar, "Pilih salah satu: " + teks::gabung(kata, ", ") + ".");
}

void beri_rujukan(lxw_worksheet* lembar, lxw_col_t letak, const kamus::Kolom& kolom,
                  const kamus::Himpunan& himpunan) {
  constexpr std::size_t kTempatBaru = 1'000;
  const auto tujuan = himpunan.find(kolom.rujukan);
  const std::size_t terisi = tujuan == himpunan.end() ? 0 : tujuan->second.size();
  const std::string nama(kolom.rujukan);
  const std::string rumus = "=" + nama + "!$A$2:$A$" + std::to_string(terisi + kTempatBaru);
  lxw_data_validation daftar = {};
  daftar.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  daftar.value_formula = pinjam(rumus);
  daftar.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  beri_daftar(lembar, letak, daftar, "Tambahkan dahulu barisnya pada lembar " + nama + ".");
}

void siapkan_kolom(lxw_worksheet* lembar, GayaBuku& gaya, const kamus::Kolom& kolom,
                   lxw_col_t letak, const kamus::Himpunan& himpunan) {
  const std::string nama(kolom.nama);
  worksheet_set_column(lembar, letak, letak, lebar(kolom), gaya.angka(format_kolom(kolom)));
  worksheet_write_string(lembar, 0, letak, nama.c_str(), gaya.kepala(kolom));
  beri_catatan(lembar, letak, kolom);
  if (kolom.jenis == JenisKolom::Pilihan || kolom.jenis == JenisKolom::YaTidak) {
    beri_pilihan(lembar, letak, kolom);
  } else if (!kolom.rujukan.empty()) {
    beri_rujukan(lembar, letak, kolom, himpunan);
  }
}

Result<void> tulis_sel(lxw_worksheet* lembar, GayaBuku& gaya, const kamus::Kolom& kolom,
                       const kamus::Isian& isian, lxw_row_t baris, lxw_col_t letak) {
  if (isian.teks.empty()) return {};
  const auto nilai = nilai_buku(kolom, isian);
  if (!nilai) return tulis_teks(lembar, baris, letak, isian.teks, gaya.angka("@"));
  double angka = 0;
  std::from_chars(nilai->angka.data(), nilai->angka.data() + nilai->angka.size(), angka);
  worksheet_write_number(lembar, baris, letak, angka, gaya.angka(nilai->format));
  return {};
}

}  // namespace

Result<void> tulis_teks(lxw_worksheet* lembar, lxw_row_t baris, lxw_col_t kolom,
                        const std::string& teks, lxw_format* format) {
  const std::string isi = lepaskan(teks);
  if (worksheet_write_string(lembar, baris, kolom, isi.c_str(), format) == LXW_NO_ERROR) return {};
  return Error{Kind::Invalid,
               "Isi sel ini melebihi 32.767 huruf, batas sebuah sel. Pecah isinya, atau ekspor ke "
               "folder CSV."};
}

void atur_cetak(lxw_worksheet* lembar) {
  constexpr uint8_t kA4 = 9;
  worksheet_set_paper(lembar, kA4);
  worksheet_set_landscape(lembar);
  worksheet_fit_to_pages(lembar, 1, 0);
}

Result<void> tulis_lembar(lxw_worksheet* lembar, GayaBuku& gaya, const Subjek& subjek,
                          const kamus::Himpunan& himpunan) {
  const auto ada = himpunan.find(subjek.nama);
  const std::vector<kamus::Baris> tanpa_baris;
  const auto& rows = ada == himpunan.end() ? tanpa_baris : ada->second;
  if (rows.size() > kBarisTerakhir) {
    return Error{Kind::Invalid, "Barisnya melebihi batas sebuah lembar. Ekspor ke folder CSV.",
                 std::string(subjek.nama)};
  }
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    siapkan_kolom(lembar, gaya, subjek.kolom[i], static_cast<lxw_col_t>(i), himpunan);
  }
  const auto akhir = static_cast<lxw_col_t>(subjek.kolom.size() - 1);
  atur_cetak(lembar);
  worksheet_repeat_rows(lembar, 0, 0);
  worksheet_freeze_panes(lembar, 1, 0);
  worksheet_ignore_errors(lembar, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  if (ada != himpunan.end() && rows.empty()) {
    return tulis_teks(lembar, 1, 0, "(kosong)", gaya.angka("@"));
  }
  if (!rows.empty()) worksheet_autofilter(lembar, 0, 0, static_cast<lxw_row_t>(rows.size()), akhir);
  for (std::size_t n = 0; n < rows.size(); ++n) {
    for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
      auto hasil = tulis_sel(lembar, gaya, subjek.kolom[i], rows[n].isian[i],
                             static_cast<lxw_row_t>(n + 1), static_cast<lxw_col_t>(i));
      if (hasil.ok()) continue;
      Error salah = hasil.error();
      salah.where = kamus::Pembaca(subjek, rows[n]).id() + ":" + std::string(subjek.kolom[i].nama);
      return salah;
    }
  }
  return {};
}

}  // namespace laras::exporter
