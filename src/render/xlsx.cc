#include "render/xlsx.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "format/xlsx_tulis.h"
#include "render/rupa.h"
#include "render/tipografi.h"
#include "render/xlsx_lembar.h"

namespace laras::render {
namespace {

constexpr const char* kDaftar = "Daftar Isi";
constexpr const char* kKamus = "Kamus";

GayaXlsx tebal() {
  GayaXlsx rupa;
  rupa.tebal = true;
  rupa.tinta = Tinta::Biru;
  rupa.latar = Tinta::Kepala;
  return rupa;
}

struct Lembar {
  const naskah::Tabel* tabel;
  std::string nama;
};

/// The sheets of the tables. The space in every name makes the library quote it in references: it
/// leaves `3.1!$A$1` unquoted, which a spreadsheet cannot read.
std::vector<Lembar> lembar(const naskah::Naskah& naskah) {
  constexpr std::size_t kTerpanjang = 31;
  std::vector<Lembar> hasil;
  std::set<std::string> terpakai;
  for (const auto* tabel : naskah::tabel(naskah)) {
    const std::string lengkap = "Tabel " + tabel->id;
    std::string nama = lengkap.substr(0, kTerpanjang);
    for (int ke = 2; !terpakai.insert(nama).second; ++ke) {
      const std::string ekor = "~" + std::to_string(ke);
      nama = lengkap.substr(0, kTerpanjang - ekor.size()) + ekor;
    }
    hasil.push_back({tabel, nama});
  }
  return hasil;
}

/// A plain list below a title: its heads, then its rows, high enough to be read.
class DaftarXlsx {
 public:
  DaftarXlsx(lxw_worksheet* lembar, LemariGaya& gaya, std::vector<int> lebar)
      : lembar_(lembar), gaya_(gaya), lebar_(std::move(lebar)) {
    atur_kolom(lembar_, lebar_);
  }

  /// Returns the row that it wrote.
  unsigned tulis(const std::vector<std::string>& isi, const GayaXlsx& rupa = {}) {
    int tinggi = 0;
    for (std::size_t k = 0; k < isi.size(); ++k) {
      const std::string teks = untuk_mesin(isi[k]);
      tulis_teks(lembar_, baris_, static_cast<unsigned>(k), teks, gaya_, rupa);
      tinggi = std::max(tinggi, tinggi_teks(teks, lebar_[k], rupa));
    }
    worksheet_set_row(lembar_, baris_, tinggi / 100.0, nullptr);
    return baris_++;
  }

  void selesai(const naskah::Naskah& naskah, Kertas kertas) {
    worksheet_freeze_panes(lembar_, kKepala + 1, 0);
    worksheet_repeat_rows(lembar_, kKepala, kKepala);
    atur_halaman(lembar_, naskah, true, kertas);
  }

 private:
  static constexpr unsigned kKepala = 3;

  lxw_worksheet* lembar_;
  LemariGaya& gaya_;
  std::vector<int> lebar_;
  unsigned baris_ = kKepala;
};

void tulis_judul(lxw_worksheet* lembar, LemariGaya& gaya, const std::string& judul,
                 const std::string& bawah) {
  GayaXlsx rupa;
  rupa.garis = false;
  rupa.bungkus = false;
  rupa.huruf = 28;
  rupa.tebal = true;
  tulis_teks(lembar, 0, 0, judul, gaya, rupa);
  rupa.huruf = 20;
  rupa.tebal = false;
  tulis_teks(lembar, 1, 0, bawah, gaya, rupa);
}

void tulis_daftar(lxw_worksheet* lembar, LemariGaya& gaya, const naskah::Naskah& naskah,
                  const std::vector<Lembar>& semua, Kertas kertas) {
  tulis_judul(lembar, gaya, untuk_mesin(naskah.judul),
              untuk_mesin(instansi_tahun(naskah)) +
                  (naskah.lengkap ? "" : " (KONSEP: ada yang belum diisi)"));
  DaftarXlsx daftar(lembar, gaya, {3500, 14000, 12000});
  daftar.tulis({"Lembar", "Tabel", "Sumber"}, tebal());
  GayaXlsx tautan;
  tautan.tinta = Tinta::Biru;
  for (const auto& [tabel, nama] : semua) {
    const unsigned baris = daftar.tulis({nama, judul_tabel(*tabel), tabel->sumber});
    const std::string tujuan = "internal:'" + nama + "'!A1";
    worksheet_write_url_opt(lembar, baris, 0, tujuan.c_str(), gaya(tautan), nama.c_str(), nullptr);
  }
  daftar.selesai(naskah, kertas);
}

const char* nama(naskah::JenisSel jenis) {
  switch (jenis) {
    case naskah::JenisSel::Teks:
    case naskah::JenisSel::TeksPendek:
      return "teks";
    case naskah::JenisSel::Kode:
      return "kode";
    case naskah::JenisSel::Cacah:
      return "cacah";
    case naskah::JenisSel::Desimal:
      return "desimal";
    case naskah::JenisSel::Persen:
      return "persen";
    case naskah::JenisSel::Uang:
      return "uang (rupiah)";
    case naskah::JenisSel::Campuran:
      return "campuran, mengikuti satuan indikator";
  }
  return "teks";
}

void tulis_kamus(lxw_worksheet* lembar, LemariGaya& gaya, const naskah::Naskah& naskah,
                 const std::vector<Lembar>& semua, Kertas kertas) {
  tulis_judul(lembar, gaya, kKamus, "Isi setiap kolom, rumus, dan sumber tabel buku kerja ini.");
  DaftarXlsx daftar(lembar, gaya, {3500, 8000, 4000, 9000, 9000});
  daftar.tulis({"Lembar", "Kolom", "Jenis", "Rumus", "Sumber"}, tebal());
  for (const auto& [tabel, lembar_tabel] : semua) {
    bool pertama = true;
    for (const auto& kolom : tabel->kolom) {
      daftar.tulis({lembar_tabel, kolom.kepala, nama(kolom.jenis), pertama ? tabel->rumus : "",
                    pertama ? tabel->sumber : ""});
      pertama = false;
    }
  }
  daftar.selesai(naskah, kertas);
}

}  // namespace

Result<std::string> xlsx(const naskah::Naskah& naskah, Kertas kertas) {
  const auto semua = lembar(naskah);
  return format::write_xlsx({.title = naskah.judul}, [&](lxw_workbook* buku) -> Result<void> {
    LemariGaya gaya(buku);
    tulis_daftar(workbook_add_worksheet(buku, kDaftar), gaya, naskah, semua, kertas);
    for (const auto& [tabel, nama] : semua) {
      tulis_lembar(workbook_add_worksheet(buku, nama.c_str()), gaya, naskah, *tabel, kertas);
    }
    tulis_kamus(workbook_add_worksheet(buku, kKamus), gaya, naskah, semua, kertas);
    return {};
  });
}

}  // namespace laras::render
