#include "importer/lembar_terkunci.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "format/xlsx_baca.h"
#include "importer/sel_buku.h"

namespace laras::importer {

using format::XlsxReader;
using format::XlsxRow;
using format::XlsxSheet;

namespace {

constexpr const char* kLembarTanda = "_laras";

Error bukan_dari_sini() {
  return {Kind::Invalid,
          "Buku kerja ini bukan isian yang diunduh dari Laras, atau lembarnya dihapus. Unduh buku "
          "kerja yang baru, lalu salin isinya."};
}

const format::XlsxCell* sel_di(const XlsxRow& baris, std::size_t kolom) {
  for (const auto& satu : baris.cells) {
    if (satu.column == kolom) return &satu;
  }
  return nullptr;
}

std::string isi_sel_di(const XlsxRow& baris, std::size_t kolom) {
  const auto* sel = sel_di(baris, kolom);
  return sel == nullptr ? std::string() : std::string(teks::pangkas(sel->text));
}

Result<XlsxSheet> ambil_lembar(XlsxReader& buku, const std::string& nama) {
  for (const auto& satu : buku.sheets()) {
    if (satu.name == nama) return buku.read(satu);
  }
  return bukan_dari_sini();
}

/// Reads the visible sheet; the members are what the steps share.
class PembacaTerkunci {
 public:
  PembacaTerkunci(const std::string& lembar, const std::vector<KolomHarap>& kolom,
                  LembarTerbaca& hasil)
      : lembar_(lembar), kolom_(kolom), hasil_(hasil) {}

  void baca(const XlsxSheet& isi) {
    const auto kepala = std::find_if(isi.rows.begin(), isi.rows.end(), [&](const XlsxRow& baris) {
      return baris.number <= kKepalaPalingBawah && berkepala(baris);
    });
    if (kepala == isi.rows.end()) {
      salah(lembar_, "Baris judul kolom tidak ditemukan. Kembalikan, atau unduh buku kerja baru.");
      return;
    }
    periksa_kepala(*kepala);
    if (!hasil_.salah.empty()) return;
    for (auto baris = kepala + 1; baris != isi.rows.end(); ++baris) baca_baris(*baris);
  }

 private:
  static constexpr std::uint32_t kKepalaPalingBawah = 20;

  void salah(std::string tempat, std::string pesan) {
    hasil_.salah.push_back({Kind::Invalid, std::move(pesan), std::move(tempat)});
  }

  /// More of its cells are titles than not, wherever they stand.
  bool berkepala(const XlsxRow& baris) const {
    const auto kena = std::count_if(kolom_.begin(), kolom_.end(), [&](const KolomHarap& harap) {
      return letak_judul(baris, harap.judul) != kTiada;
    });
    return static_cast<std::size_t>(kena) * 2 > kolom_.size();
  }

  static constexpr std::size_t kTiada = static_cast<std::size_t>(-1);
  static std::size_t letak_judul(const XlsxRow& baris, const std::string& judul) {
    for (const auto& sel : baris.cells) {
      if (teks::pangkas(sel.text) == judul) return sel.column;
    }
    return kTiada;
  }

  void periksa_kepala(const XlsxRow& kepala) {
    for (std::size_t i = 0; i < kolom_.size(); ++i) {
      const std::string& judul = kolom_[i].judul;
      if (isi_sel_di(kepala, i) == judul) continue;
      const std::size_t kini = letak_judul(kepala, judul);
      const std::string huruf = format::column_letters(static_cast<std::uint32_t>(i));
      if (kini == kTiada) {
        salah(letak_sel(lembar_, i, kepala.number),
              "Kolom " + huruf + " harus berjudul \"" + judul + "\", bukan \"" +
                  isi_sel_di(kepala, i) + "\". Kembalikan judulnya.");
      } else {
        salah(letak_sel(lembar_, kini, kepala.number),
              "Kolom \"" + judul + "\" dipindah ke kolom " +
                  format::column_letters(static_cast<std::uint32_t>(kini)) +
                  ". Kembalikan ke kolom " + huruf + ".");
      }
    }
  }

  void baca_baris(const XlsxRow& baris) {
    BarisHarap hasil{baris.number, std::vector<std::string>(kolom_.size()), false};
    bool terisi = false;
    for (std::size_t i = 0; i < kolom_.size(); ++i) {
      const auto* sel = sel_di(baris, i);
      if (sel == nullptr) continue;
      if (kolom_[i].kolom == nullptr) {
        if (i == 0) hasil.isi[i] = std::string(teks::pangkas(sel->text));
        terisi = terisi || (i == 0 && !hasil.isi[i].empty());
        continue;
      }
      auto kata = cell_text(*kolom_[i].kolom, *sel);
      if (kata.ok()) {
        hasil.isi[i] = std::move(kata).value();
        terisi = terisi || !hasil.isi[i].empty();
      } else {
        salah(letak_sel(lembar_, i, baris.number), kata.error().message);
        hasil.rusak = true;
      }
    }
    if (terisi || hasil.rusak) hasil_.baris.push_back(std::move(hasil));
  }

  const std::string& lembar_;
  const std::vector<KolomHarap>& kolom_;
  LembarTerbaca& hasil_;
};

}  // namespace

std::string letak_sel(const std::string& lembar, std::size_t kolom, std::uint32_t baris) {
  return lembar + "!" + format::column_letters(static_cast<std::uint32_t>(kolom)) +
         std::to_string(baris);
}

Result<LembarTerbaca> baca_buku_terkunci(std::string_view bytes, const std::string& lembar,
                                         const std::vector<KolomHarap>& kolom) {
  LARAS_TRY(auto buku, XlsxReader::open(bytes));
  LembarTerbaca hasil;
  LARAS_TRY(const XlsxSheet tanda, ambil_lembar(buku, kLembarTanda));
  for (const XlsxRow& baris : tanda.rows) {
    hasil.tanda[isi_sel_di(baris, 0)] = isi_sel_di(baris, 1);
  }
  LARAS_TRY(const XlsxSheet isi, ambil_lembar(buku, lembar));
  PembacaTerkunci(lembar, kolom, hasil).baca(isi);
  return hasil;
}

}  // namespace laras::importer
