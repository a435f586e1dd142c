#include <algorithm>

#include "render/pdf_blok.h"
#include "render/pdf_susun.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

constexpr int kTerbanyak = 8;

Huruf gaya(Muka muka, int ukuran, int jarak, bool tebal, Tinta warna) {
  return {.muka = muka,
          .ukuran = dari_pt(ukuran),
          .jarak = dari_pt(jarak),
          .tebal = tebal,
          .warna = warna};
}

Huruf gaya_judul(int ukuran, int jarak, bool tebal) {
  Huruf hasil = gaya(Muka::Naskah, ukuran, jarak, tebal, Tinta::Biru);
  hasil.berspasi = true;
  return hasil;
}

/// Draws the cover from top to bottom; the spine stands on its left.
class PelukisSampul {
 public:
  PelukisSampul(KonteksPdf& k, Kertas kertas)
      : k_(k), kertas_(halaman(kertas, false)), sect_(k.cetakan.simpul(0, "Sect")) {}

  Lembar lukis() {
    const naskah::Sampul& sampul = k_.naskah.sampul;
    isi(0, 0, 900, kertas_.tinggi);
    isi(1020, 0, 30, kertas_.tinggi);
    const Huruf instansi = gaya(Muka::Naskah, 1350, 1900, true, Tinta::Hitam);
    y_ = dari_mm(kertas_.tinggi * 21 / 100);
    tulis(huruf_besar(sampul.pemerintah), instansi, "P");
    tulis(huruf_besar(sampul.instansi), instansi, "P");
    y_ = dari_mm(kertas_.tinggi * 35 / 100);
    garis_pendek();
    y_ += dari_mm(1000);
    judul(sampul.judul.empty() ? std::vector<std::string>{k_.naskah.judul} : sampul.judul);
    y_ += dari_mm(800);
    garis_pendek();
    if (!k_.naskah.lengkap) {
      y_ += dari_mm(500);
      tulis("KONSEP", gaya(Muka::Tabel, 1400, 2000, true, Tinta::Karat), "P");
    }
    if (const naskah::GrafikCapaian* grafik = capaian_pertama()) {
      pita(*grafik, kertas_.tinggi * 68 / 100);
    }
    y_ = dari_mm(kertas_.tinggi * 88 / 100);
    tulis(sampul.tempat_tahun, gaya(Muka::Naskah, 1250, 1800, true, Tinta::Hitam), "P");
    return std::move(lembar_);
  }

 private:
  static constexpr int kKiri = 3500;

  int lebar() const { return dari_mm(kertas_.lebar - kKiri - kertas_.kanan); }

  void isi(int x, int y, int lebar, int tinggi) {
    lembar_.unsur.emplace_back(
        UnsurIsi{dari_mm(x), dari_mm(y), dari_mm(lebar), dari_mm(tinggi), Tinta::Biru});
  }

  void garis_pendek() {
    const int panjang = dari_mm(6000);
    lembar_.unsur.emplace_back(
        UnsurIsi{dari_mm(kKiri) + (lebar() - panjang) / 2, y_, panjang, dari_mm(60), Tinta::Biru});
  }

  void tulis(const std::string& teks, const Huruf& huruf, const char* jenis) {
    if (!teks.empty()) {
      tulis(teks, huruf, dari_mm(kKiri), lebar(), k_.cetakan.simpul(sect_, jenis));
    }
  }

  void tulis(const std::string& isi, const Huruf& huruf, int x, int lebar, int simpul) {
    const Teks teks = k_.penata.tata(isi, huruf, lebar, Rata::Tengah);
    y_ = taruh_teks(teks, x, y_, simpul, lembar_.unsur);
  }

  void judul(const std::vector<std::string>& baris) {
    const int h = k_.cetakan.simpul(sect_, "H1");
    for (const std::string& satu : baris) {
      const bool kecil = satu.starts_with('(');
      y_ += dari_mm(kecil ? 250 : 0);
      tulis(kecil ? satu : huruf_besar(satu),
            kecil ? gaya_judul(1500, 2300, false) : gaya_judul(2500, 3100, true), dari_mm(kKiri),
            lebar(), h);
      y_ += dari_mm(kecil ? 250 : 0);
    }
  }

  const naskah::GrafikCapaian* capaian_pertama() const {
    for (const naskah::Gambar* gambar : naskah::gambar(k_.naskah)) {
      if (const auto* grafik = std::get_if<naskah::GrafikCapaian>(&gambar->isi)) {
        return grafik;
      }
    }
    return nullptr;
  }

  // A quiet strip: one bar an indikator against the line of the target.
  void pita(const naskah::GrafikCapaian& grafik, int atas) {
    std::vector<const naskah::GrafikCapaian::Batang*> batang;
    for (const auto& satu : grafik.batang) {
      if (!satu.rata_rata && batang.size() < kTerbanyak) {
        batang.push_back(&satu);
      }
    }
    if (batang.empty()) {
      return;
    }
    constexpr int kTinggi = dari_mm(2000);
    const int dasar = dari_mm(atas) + kTinggi;
    const int langkah = lebar() / static_cast<int>(batang.size());
    int bawah = dasar;
    for (std::size_t i = 0; i < batang.size(); ++i) {
      const int x = dari_mm(kKiri) + langkah * static_cast<int>(i);
      satu_batang(*batang[i], x, langkah, dasar, kTinggi);
      bawah = std::max(bawah, y_);
    }
    lembar_.unsur.emplace_back(
        UnsurIsi{dari_mm(kKiri), dasar - kTinggi, lebar(), dari_pt(80), Tinta::Hitam});
    lembar_.unsur.emplace_back(UnsurIsi{dari_mm(kKiri), dasar, lebar(), dari_pt(80), Tinta::Biru});
    y_ = bawah + dari_mm(250);
    tulis("Capaian Indikator Kinerja Utama tahun " + std::to_string(k_.naskah.tahun) +
              " terhadap target (garis hitam)",
          gaya(Muka::Tabel, 800, 1100, false, Tinta::Redup), "P");
  }

  void satu_batang(const naskah::GrafikCapaian::Batang& batang, int x, int langkah, int dasar,
                   int penuh) {
    if (batang.nilai.ada()) {
      const int tinggi = tinggi_batang(batang.nilai.nilai(), penuh);
      const bool kurang = batang.nilai.nilai() < Rational(100);
      const int lebar = dari_mm(800);
      lembar_.unsur.emplace_back(UnsurIsi{x + (langkah - lebar) / 2, dasar - tinggi, lebar, tinggi,
                                          kurang ? Tinta::Karat : Tinta::Garis, kurang});
    }
    y_ = dasar + dari_mm(120);
    const std::string nilai =
        angka_untuk_pembaca(cetak(batang.nilai, {.gaya = GayaCetak::Persen, .desimal = 2}));
    tulis(nilai, gaya(Muka::Tabel, 850, 1150, true, Tinta::Biru), x, langkah,
          k_.cetakan.simpul(sect_, "P"));
    tulis(batang.label, gaya(Muka::Tabel, 650, 830, false, Tinta::Hitam), x + dari_mm(60),
          langkah - dari_mm(120), k_.cetakan.simpul(sect_, "P"));
  }

  /// Of 100 % the whole height, of 120 % and more a fifth above it.
  static int tinggi_batang(const Rational& nilai, int penuh) {
    const Rational batas = std::min(std::max(nilai, Rational(0)), Rational(120));
    const std::string teks = (batas * Rational(100)).fixed(0);
    return static_cast<int>(static_cast<std::int64_t>(penuh) * std::stoll(teks) / 10000);
  }

  KonteksPdf& k_;
  Halaman kertas_;
  int sect_;
  int y_ = 0;
  Lembar lembar_{.romawi = true, .berkepala = false, .berkaki = false, .nomor = 1};
};

}  // namespace

void susun_sampul(KonteksPdf& k, Kertas kertas) {
  k.cetakan.lembar.push_back(PelukisSampul(k, kertas).lukis());
}

void alirkan_kendali(KonteksPdf& k, Pengalir& alir, int simpul) {
  constexpr int kIsi = dari_mm(4200);
  Huruf judul = gaya(Muka::Naskah, 1500, 2100, true, Tinta::Biru);
  std::vector<Potongan> kepala = potongan_judul(k, k.penata.tata("Kendali Dokumen", judul), 0,
                                                dari_mm(300), k.cetakan.simpul(simpul, "H1"));
  kepala.front().tujuan.emplace_back("kendali");
  alir.tambah(std::move(kepala));
  const int tabel = k.cetakan.simpul(simpul, "Table");
  for (const naskah::Kendali& baris : k.naskah.kendali) {
    const int tr = k.cetakan.simpul(tabel, "TR");
    const int th = k.cetakan.simpul(tr, "TH");
    k.cetakan.struktur[static_cast<std::size_t>(th)].lingkup = "Row";
    const int td = k.cetakan.simpul(tr, "TD");
    const Teks label = k.penata.tata(baris.label, gaya(Muka::Tabel, 880, 1230, false, Tinta::Redup),
                                     kIsi - dari_mm(200), Rata::Kiri);
    const Teks isi = k.penata.tata(baris.isi, gaya(Muka::Tabel, 880, 1230, false, Tinta::Hitam),
                                   alir.lebar() - kIsi, Rata::Kiri);
    constexpr int kSela = dari_mm(110);
    Potongan satu{.tinggi = std::max(label->tinggi(), isi->tinggi()) + 2 * kSela};
    taruh_teks(label, 0, kSela, th, satu.unsur);
    taruh_teks(isi, kIsi, kSela, td, satu.unsur);
    satu.unsur.emplace_back(
        UnsurIsi{0, satu.tinggi - dari_pt(20), alir.lebar(), dari_pt(40), Tinta::GarisMuda});
    alir.tambah(std::move(satu));
  }
}

std::vector<Potongan> potongan_judul_bab(KonteksPdf& k, const std::string& nomor,
                                         const std::string& judul, int lebar, int simpul) {
  const int h = k.cetakan.simpul(simpul, "H1");
  std::vector<Potongan> hasil;
  if (!nomor.empty()) {
    const Teks teks =
        k.penata.tata(huruf_besar(nomor), gaya_judul(1200, 1800, true), lebar, Rata::Tengah);
    hasil = potongan_judul(k, teks, 0, 0, h);
  }
  const Teks teks =
      k.penata.tata(huruf_besar(judul), gaya_judul(1500, 2050, true), lebar, Rata::Tengah);
  for (Potongan& satu : potongan_judul(k, teks, 0, dari_mm(500), h)) {
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

void hias_halaman(KonteksPdf& k, Kertas kertas) {
  const Huruf huruf = gaya(Muka::Tabel, 760, 1000, false, Tinta::Redup);
  const naskah::Naskah& isi = k.naskah;
  int arab = 0;
  for (const Lembar& lembar : k.cetakan.lembar) {
    arab = lembar.romawi ? arab : std::max(arab, lembar.nomor);
  }
  const Teks judul = k.penata.tata(isi.judul, huruf);
  const Teks kaki =
      k.penata.tata(isi.sampul.pemerintah.empty() ? isi.instansi : isi.sampul.pemerintah, huruf);
  const Teks konsep = k.penata.tata("KONSEP", gaya(Muka::Tabel, 900, 1000, true, Tinta::Karat));
  for (Lembar& lembar : k.cetakan.lembar) {
    const Halaman ukuran = halaman(kertas, lembar.rebah);
    const int kiri = dari_mm(ukuran.kiri);
    const int kanan = dari_mm(ukuran.lebar - ukuran.kanan);
    const auto tulis = [&](const Teks& teks, int x, int y) {
      lembar.unsur.emplace_back(UnsurTeks{teks, 0, x, y, kArtefak});
    };
    const auto garis = [&](int y) {
      lembar.unsur.emplace_back(UnsurIsi{kiri, y, kanan - kiri, dari_pt(50), Tinta::Garis});
    };
    if (lembar.berkepala && lembar.berkaki) {
      const int y = dari_mm(lembar.rebah ? 1900 : 1450);
      tulis(judul, kiri, y);
      if (lembar.bab != isi.judul) {
        const Teks bab = k.penata.tata(lembar.bab, huruf);
        tulis(bab, kanan - bab->terlebar(), y);
      }
      garis(y + dari_mm(260));
    }
    if (lembar.berkaki) {
      const int y = dari_mm(ukuran.tinggi - (lembar.rebah ? 1050 : 1250));
      tulis(kaki, kiri, y);
      if (!isi.lengkap) {
        tulis(konsep, (kiri + kanan - konsep->terlebar()) / 2, y);
      }
      const std::string nomor = nomor_halaman(lembar);
      std::vector<Span> span = {{.teks = nomor, .tebal = true, .warna = Tinta::Hitam}};
      if (!lembar.romawi) {
        span.insert(span.begin(), {.teks = "Halaman "});
        span.push_back({.teks = " dari " + std::to_string(arab)});
      }
      const Teks halaman_ini = k.penata.tata(span, huruf, -1, Rata::Kiri);
      tulis(halaman_ini, kanan - halaman_ini->terlebar(), y);
      garis(y - dari_mm(420));
    }
  }
}

}  // namespace laras::render
