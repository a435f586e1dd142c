#include <algorithm>

#include "render/gambar.h"
#include "render/html_id.h"
#include "render/pdf_blok.h"
#include "render/pdf_tabel_alir.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

/// Lines below each other that go into one piece.
class Susunan {
 public:
  Susunan(const KonteksPdf& k, Potongan& potongan) : k_(k), potongan_(potongan) {}

  /// A text at the height reached so far, with its left edge at `x`.
  void tulis(const Teks& teks, int x, int simpul) {
    for (int i = 0; i < teks->banyak_baris(); ++i) {
      taruh_baris(k_, {teks, i, x, potongan_.tinggi + teks->naik(), simpul}, potongan_.unsur,
                  potongan_.tautan);
      potongan_.tinggi += teks->jarak();
    }
  }

  void garis(int x, int y, int lebar, int tebal, Tinta warna) {
    potongan_.unsur.emplace_back(UnsurIsi{x, y, lebar, tebal, warna});
  }

 private:
  const KonteksPdf& k_;
  Potongan& potongan_;
};

Huruf huruf(int ukuran, int jarak, bool tebal) {
  return {.ukuran = dari_pt(ukuran), .jarak = dari_pt(jarak), .tebal = tebal};
}

}  // namespace

Potongan potongan_kop(KonteksPdf& k, const naskah::Kop& kop, int lebar, int simpul) {
  Potongan hasil;
  Susunan susunan(k, hasil);
  const auto baris = [&](const std::string& teks, const Huruf& gaya) {
    if (!teks.empty()) {
      susunan.tulis(k.penata.tata(teks, gaya, lebar, Rata::Tengah), 0,
                    k.cetakan.simpul(simpul, "P"));
    }
  };
  baris(kop.baris_1, huruf(1250, 1650, true));
  baris(kop.baris_2, huruf(1600, 2050, true));
  baris(kop.alamat, huruf(860, 1200, false));
  hasil.tinggi += dari_mm(200);
  susunan.garis(0, hasil.tinggi, lebar, dari_pt(160), Tinta::Hitam);
  susunan.garis(0, hasil.tinggi + dari_pt(240), lebar, dari_pt(50), Tinta::Hitam);
  hasil.tinggi += dari_mm(400);
  hasil.lekat = true;
  return hasil;
}

Potongan potongan_ttd(KonteksPdf& k, const naskah::BlokTtd& blok, int lebar, int simpul) {
  constexpr int kLebar = dari_mm(7000);
  Potongan hasil{.sela = dari_mm(700)};
  const bool tempat = ada(blok, &naskah::Ttd::tempat_tanggal);
  const bool pihak = ada(blok, &naskah::Ttd::pihak);
  const Huruf biasa = huruf(1050, 1491, false);
  const Huruf tebal = huruf(1050, 1491, true);
  int tinggi = 0;
  for (std::size_t i = 0; i < blok.ttd.size(); ++i) {
    const naskah::Ttd& ttd = blok.ttd[i];
    const int x = i + 1 == blok.ttd.size() ? lebar - kLebar : 0;
    hasil.tinggi = 0;
    Susunan susunan(k, hasil);
    const auto baris = [&](const std::string& teks, const Huruf& gaya) {
      susunan.tulis(k.penata.tata(teks, gaya, kLebar, Rata::Tengah), x,
                    k.cetakan.simpul(simpul, "P"));
    };
    if (tempat) {
      baris(ttd.tempat_tanggal, biasa);
    }
    if (pihak) {
      baris(pihak_tercetak(ttd), biasa);
    }
    baris(ttd.jabatan, tebal);
    hasil.tinggi += dari_mm(tempat && pihak ? 2000 : 1900);
    Huruf nama = tebal;
    nama.warna = ttd.nama.empty() ? Tinta::Redup : Tinta::Hitam;
    const Teks teks = k.penata.tata(ttd.nama.empty() ? std::string(kTanpaNama) : ttd.nama, nama,
                                    kLebar, Rata::Tengah);
    susunan.tulis(teks, x, k.cetakan.simpul(simpul, "P"));
    const int panjang = teks->terlebar();
    susunan.garis(x + (kLebar - panjang) / 2, hasil.tinggi - dari_pt(250), panjang, dari_pt(60),
                  nama.warna);
    if (!ttd.pangkat.empty()) {
      baris(ttd.pangkat, biasa);
    }
    if (!ttd.nip.empty()) {
      baris("NIP " + ttd.nip, biasa);
    }
    tinggi = std::max(tinggi, hasil.tinggi);
  }
  hasil.tinggi = tinggi;
  return hasil;
}

std::vector<Potongan> potongan_identitas(KonteksPdf& k, const naskah::Identitas& identitas,
                                         int lebar, int simpul) {
  constexpr int kLabel = dari_mm(600);
  const Huruf biasa = huruf(1050, 1491, false);
  int terlebar = 0;
  for (const naskah::Identitas::Baris& baris : identitas.baris) {
    terlebar = std::max(terlebar, k.penata.tata(baris.label, biasa)->terlebar());
  }
  const int titik_dua = kLabel + std::clamp(terlebar + dari_mm(400), dari_mm(2800), lebar / 3);
  const int x_isi = titik_dua + dari_mm(400);
  std::vector<Potongan> hasil;
  const int tabel = k.cetakan.simpul(simpul, "Table");
  for (const naskah::Identitas::Baris& baris : identitas.baris) {
    const int tr = k.cetakan.simpul(tabel, "TR");
    const int label = k.cetakan.simpul(tr, "TH");
    k.cetakan.struktur[static_cast<std::size_t>(label)].lingkup = "Row";
    const int isi = k.cetakan.simpul(tr, "TD");
    Potongan satu{.sela = hasil.empty() ? dari_pt(500) : dari_pt(60)};
    Susunan susunan(k, satu);
    susunan.tulis(k.penata.tata(baris.label, biasa, titik_dua - kLabel, Rata::Kiri), kLabel, label);
    const int tinggi = satu.tinggi;
    satu.tinggi = 0;
    susunan.tulis(k.penata.tata(":", biasa), titik_dua, kArtefak);
    satu.tinggi = 0;
    Huruf gaya = biasa;
    const bool kosong = baris.isi.empty() || baris.isi.starts_with('(');
    gaya.warna = kosong ? Tinta::Redup : Tinta::Hitam;
    susunan.tulis(k.penata.tata(baris.isi, gaya, lebar - x_isi, Rata::Kiri), x_isi, isi);
    satu.tinggi = std::max(tinggi, satu.tinggi);
    satu.lekat = true;
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

Potongan potongan_rumus(KonteksPdf& k, const naskah::Rumus& rumus, int lebar, int simpul) {
  const int p = k.cetakan.simpul(simpul, "P");
  const Huruf biasa = huruf(1000, 1400, false);
  constexpr int kSela = dari_mm(200);
  Potongan hasil{.sela = dari_pt(500)};
  const Teks kiri = k.penata.tata(rumus.kiri + " =", biasa, lebar * 35 / 100, Rata::Kiri);
  const Teks kanan = k.penata.tata(rumus.kanan, biasa);
  const int lebar_kanan = rumus.kanan.empty() ? 0 : kanan->terlebar() + kSela;
  const int ruang = lebar - kiri->terlebar() - kSela - lebar_kanan;
  Teks atas = k.penata.tata(rumus.pembilang, biasa, ruang, Rata::Kiri);
  Teks bawah = k.penata.tata(rumus.penyebut, biasa, ruang, Rata::Kiri);
  const bool pecahan = !rumus.penyebut.empty();
  const int pecah = std::max({atas->terlebar(), bawah->terlebar(), pecahan ? dari_mm(4000) : 0});
  const int seluruh = kiri->terlebar() + kSela + pecah + lebar_kanan;
  atas = k.penata.tata(rumus.pembilang, biasa, pecah, pecahan ? Rata::Tengah : Rata::Kiri);
  bawah = k.penata.tata(rumus.penyebut, biasa, pecah, Rata::Tengah);
  const int x = std::max(0, (lebar - seluruh) / 2);
  const int tinggi = pecahan ? atas->tinggi() + bawah->tinggi() + dari_pt(200) : atas->tinggi();
  const auto tulis = [&](const Teks& teks, int kiri_x, int y) {
    taruh_teks(teks, kiri_x, y, p, hasil.unsur);
  };
  const int x_pecah = x + kiri->terlebar() + kSela;
  tulis(kiri, x, (tinggi - kiri->tinggi()) / 2);
  tulis(atas, x_pecah, 0);
  if (pecahan) {
    hasil.unsur.emplace_back(
        UnsurIsi{x_pecah, atas->tinggi() + dari_pt(80), pecah, dari_pt(60), Tinta::Hitam});
    tulis(bawah, x_pecah, atas->tinggi() + dari_pt(200));
  }
  if (!rumus.kanan.empty()) {
    tulis(kanan, x_pecah + pecah + kSela, (tinggi - kanan->tinggi()) / 2);
  }
  hasil.tinggi = tinggi;
  return hasil;
}

std::vector<Potongan> potongan_gambar(KonteksPdf& k, const naskah::Gambar& gambar, int lebar,
                                      int simpul) {
  const int milik = k.cetakan.simpul(simpul, "Figure");
  k.cetakan.struktur[static_cast<std::size_t>(milik)].alt = gambar.alt;
  Potongan hasil{.sela = dari_mm(450), .tinggi = dari_mm(tinggi_gambar(gambar) + 60)};
  hasil.unsur.emplace_back(UnsurGambar{&gambar, 0, dari_mm(30), milik});
  hasil.tujuan.push_back(k.id.dari(gambar));
  const std::vector<Span> span =
      span_keterangan(gambar.nomor.empty() ? "" : sebutan(gambar), gambar.judul);
  hasil.tinggi += dari_mm(220);
  const int caption = k.cetakan.simpul(simpul, "Caption");
  Susunan(k, hasil).tulis(k.penata.tata(span, huruf_keterangan(), lebar, Rata::Kiri), 0, caption);
  std::vector<Potongan> semua;
  semua.push_back(std::move(hasil));
  if (!gambar.sumber.empty()) {
    semua.back().lekat = true;
    for (Potongan& satu : potongan_catatan(k, {{"Sumber", gambar.sumber}}, lebar, simpul)) {
      semua.push_back(std::move(satu));
    }
  }
  return semua;
}

}  // namespace laras::render
