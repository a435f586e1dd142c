#include "render/pdf_tabel_alir.h"

#include <algorithm>

#include "render/html_id.h"
#include "render/pdf_tabel.h"
#include "render/pdf_tabel_pecah.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

constexpr int kSelaTabel = dari_mm(300);
constexpr int kSelaJudul = dari_mm(110);
constexpr int kTinggiSambung = dari_mm(480);

class PengalirTabel {
 public:
  PengalirTabel(KonteksPdf& k, Pengalir& alir, TabelUkur tabel, int simpul, int ekor)
      : k_(k), alir_(alir), tabel_(std::move(tabel)), kelompok_(kelompok_tabel(tabel_)) {
    catatan_ = potongan_catatan(k, catatan(tabel_.tabel), alir.lebar(), simpul);
    ekor_ = ekor;
    if (!catatan_.empty()) {
      ekor_ += catatan_.front().sela + tinggi_potongan(catatan_);
      catatan_.back().lekat = ekor > 0;
    }
    akhir_judul_ = buat_judul(judul_, false);
    akhir_lanjutan_ = buat_judul(lanjutan_, true);
  }

  void alirkan() {
    mulai();
    std::size_t i = 0;
    while (i < kelompok_.size()) {
      i = isi_halaman(i);
    }
    alir_.tambah(std::move(halaman_));
    alir_.tambah(std::move(catatan_));
  }

 private:
  /// Caption and head as drawn at the top; returns where the rows begin.
  int buat_judul(Bidang& bidang, bool ulang) {
    const naskah::Tabel& isi = tabel_.tabel;
    std::vector<Span> span = span_keterangan(isi.nomor.empty() ? "" : sebutan(isi), isi.judul);
    if (!isi.bagian.empty()) {
      span.push_back({.teks = "  " + isi.bagian, .warna = Tinta::Redup});
    }
    if (ulang) {
      span.push_back({.teks = "  (lanjutan)", .warna = Tinta::Redup});
    }
    int y = 0;
    if (!isi.nomor.empty() || !isi.judul.empty() || ulang) {
      const Teks teks = k_.penata.tata(span, huruf_keterangan(), alir_.lebar(), Rata::Kiri);
      y = taruh_teks(teks, 0, y, ulang ? kArtefak : simpul_judul(), bidang.unsur) + kSelaJudul;
    }
    return lukis_kepala(k_, tabel_, y, ulang, bidang);
  }

  // The Caption was made first among the table's children.
  int simpul_judul() const { return tabel_.simpul + 1; }

  int tinggi_kelompok(std::size_t dari, std::size_t sampai) const {
    int tinggi = 0;
    for (std::size_t i = dari; i < sampai; ++i) {
      tinggi += kelompok_[i].tinggi;
    }
    return tinggi;
  }

  // The head never stands with less than two groups, or one that is high.
  void mulai() {
    std::size_t pertama = std::min<std::size_t>(1, kelompok_.size());
    while (pertama < kelompok_.size() && kelompok_[pertama - 1].lekat) {
      ++pertama;
    }
    pertama += pertama < kelompok_.size() && tinggi_kelompok(0, pertama) < dari_mm(1500) ? 1 : 0;
    const int seluruh = akhir_judul_ + tinggi_kelompok(0, kelompok_.size()) + ekor_;
    int perlu = akhir_judul_ + tinggi_kelompok(0, pertama) + kTinggiSambung;
    if (seluruh <= alir_.tinggi_penuh() * 38 / 100) {
      perlu = seluruh;
    } else if (!kelompok_.empty() && kelompok_.front().tinggi > alir_.tinggi_penuh() / 2) {
      perlu = akhir_judul_ + dari_mm(6000);
    }
    alir_.siapkan(std::min(perlu, seluruh) + kSelaTabel);
    buka(judul_, akhir_judul_, kSelaTabel);
    halaman_.tujuan.push_back(k_.id.dari(tabel_.tabel));
  }

  void buka(Bidang bidang, int tinggi, int sela) {
    ruang_ = alir_.sisa() - (alir_.kosong() ? 0 : sela);
    halaman_ = {.sela = sela,
                .tinggi = tinggi,
                .unsur = std::move(bidang.unsur),
                .tautan = std::move(bidang.tautan)};
    segar_ = true;
  }

  /// Rows that fit below what the page has, from group `i` on; returns the first left over.
  std::size_t isi_halaman(std::size_t i) {
    const int ruang = ruang_ - halaman_.tinggi;
    if (tinggi_kelompok(i, kelompok_.size()) + ekor_ <= ruang) {
      taruh(i, kelompok_.size());
      return kelompok_.size();
    }
    const std::size_t j = cari_batas(i, ruang - kTinggiSambung);
    taruh(i, j);
    if (j == kelompok_.size()) {
      return j;  // the notes alone go onto the next page
    }
    if (patut_dipecah(j, segar_ && j == i)) {
      pecah(j);
      if (j + 1 < kelompok_.size()) {
        return j + 1;
      }
      if (ekor_ > ruang_ - halaman_.tinggi) {
        alir_.tambah(std::move(halaman_));
        halaman_ = {};
      }
      return j + 1;
    }
    sambung(j);
    return j;
  }

  /// Group before which the page ends.
  std::size_t cari_batas(std::size_t i, int ruang) const {
    std::size_t j = i;
    int tinggi = 0;
    while (j < kelompok_.size() && tinggi + kelompok_[j].tinggi <= ruang) {
      tinggi += kelompok_[j++].tinggi;
    }
    // A last page holds three rows at least besides the total.
    std::size_t terakhir = kelompok_.size();
    for (std::size_t ada = 0; terakhir > 0 && ada < 3;) {
      const Kelompok& satu = kelompok_[--terakhir];
      ada += satu.total ? 0 : satu.akhir - satu.awal;
    }
    const bool muat = tinggi_kelompok(terakhir, kelompok_.size()) + ekor_ + akhir_lanjutan_ <=
                      alir_.tinggi_penuh() - dari_mm(1000);
    std::size_t batas = j;
    if (batas > terakhir && (muat || batas == kelompok_.size())) {
      batas = std::max(terakhir, i + (segar_ ? 1 : 0));
    }
    const std::size_t tanpa_lekat = batas;
    while (batas > i && kelompok_[batas - 1].lekat) {
      --batas;
    }
    // An activity may be parted from its first sub activity rather than leave much of a page.
    if (tinggi_kelompok(batas, tanpa_lekat) * 10 > alir_.tinggi_penuh() * 3) {
      batas = tanpa_lekat;
      while (batas > i && kelompok_[batas - 1].erat) {
        --batas;
      }
    }
    if (batas == i && segar_) {
      return j < kelompok_.size() ? j : std::max(terakhir, i + 1);
    }
    return batas;
  }

  bool patut_dipecah(std::size_t j, bool sendiri) const {
    const int ruang = ruang_ - halaman_.tinggi - kTinggiSambung;
    const int tinggi = kelompok_[j].tinggi;
    const int penuh = alir_.tinggi_penuh() - akhir_lanjutan_ - kTinggiSambung;
    if (sendiri && tinggi > ruang && ruang_ > alir_.tinggi_penuh() * 9 / 10) {
      return true;
    }
    return tinggi > penuh || (tinggi > dari_mm(6000) && tinggi * 2 > penuh && ruang * 3 > penuh);
  }

  void taruh(std::size_t dari, std::size_t sampai) {
    if (dari >= sampai) {
      return;
    }
    Irisan irisan{.baris_awal = kelompok_[dari].awal, .baris_akhir = kelompok_[sampai - 1].akhir};
    irisan.akhir = sampai == kelompok_.size();
    taruh(irisan);
  }

  void taruh(const Irisan& irisan) {
    Bidang bidang;
    halaman_.tinggi = lukis_irisan(k_, tabel_, irisan, halaman_.tinggi, bidang);
    halaman_.unsur.insert(halaman_.unsur.end(), bidang.unsur.begin(), bidang.unsur.end());
    halaman_.tautan.insert(halaman_.tautan.end(), bidang.tautan.begin(), bidang.tautan.end());
    segar_ = false;
  }

  /// A group over several pages.
  void pecah(std::size_t j) {
    PemecahKelompok pemecah(tabel_, kelompok_[j]);
    while (!pemecah.selesai()) {
      const int ruang = ruang_ - halaman_.tinggi - kTinggiSambung;
      std::optional<Irisan> irisan =
          pemecah.ambil(ruang, segar_, j + 1 == kelompok_.size() ? ekor_ : 0);
      if (irisan) {
        irisan->akhir = pemecah.selesai() && j + 1 == kelompok_.size();
        taruh(*irisan);
      }
      if (!pemecah.selesai()) {
        sambung(j);
      }
    }
  }

  /// Ends the page and opens the next, whose first rows are of group `j`.
  void sambung(std::size_t j) {
    const Huruf huruf{.muka = Muka::Tabel,
                      .ukuran = dari_pt(720),
                      .jarak = dari_pt(920),
                      .miring = true,
                      .warna = Tinta::Redup};
    const Teks teks = k_.penata.tata("bersambung ke halaman " + alir_.nomor_berikut(), huruf,
                                     alir_.lebar(), Rata::Kanan);
    halaman_.unsur.emplace_back(
        UnsurTeks{teks, 0, 0, halaman_.tinggi + dari_mm(100) + teks->naik(), kArtefak});
    halaman_.tinggi += kTinggiSambung;
    alir_.tambah(std::move(halaman_));
    alir_.halaman_baru();
    Bidang bidang = lanjutan_;
    int tinggi = akhir_lanjutan_;
    if (const std::string konteks = konteks_kelompok(tabel_, kelompok_[j].awal); !konteks.empty()) {
      tinggi = lukis_konteks(konteks, tinggi, bidang);
    }
    buka(std::move(bidang), tinggi, 0);
  }

  int lukis_konteks(const std::string& konteks, int y, Bidang& bidang) {
    Huruf huruf = tabel_.ukuran.huruf;
    huruf.miring = true;
    const int sela = tabel_.ukuran.sela_x;
    const Teks teks = k_.penata.tata(konteks, huruf, tabel_.lebar() - 2 * sela, Rata::Kiri);
    const int tinggi = teks->tinggi() + 2 * tabel_.ukuran.sela_y;
    bidang.unsur.emplace_back(UnsurIsi{0, y, tabel_.lebar(), tinggi, Tinta::Program});
    taruh_teks(teks, sela, y + tabel_.ukuran.sela_y, kArtefak, bidang.unsur);
    return y + tinggi;
  }

  KonteksPdf& k_;
  Pengalir& alir_;
  TabelUkur tabel_;
  std::vector<Kelompok> kelompok_;
  std::vector<Potongan> catatan_;
  int ekor_ = 0;
  Bidang judul_;
  Bidang lanjutan_;
  int akhir_judul_ = 0;
  int akhir_lanjutan_ = 0;
  Potongan halaman_;
  int ruang_ = 0;
  bool segar_ = true;
};

}  // namespace

Result<void> alirkan_tabel(KonteksPdf& k, Pengalir& alir, const naskah::Tabel& tabel, int simpul,
                           int ekor) {
  const int milik = k.cetakan.simpul(simpul, "Table");
  if (!tabel.nomor.empty() || !tabel.judul.empty()) {
    k.cetakan.simpul(milik, "Caption");
  }
  LARAS_TRY(TabelUkur ukur, ukur_tabel(k, tabel, milik));
  PengalirTabel(k, alir, std::move(ukur), simpul, ekor).alirkan();
  return {};
}

}  // namespace laras::render
