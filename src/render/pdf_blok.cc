#include "render/pdf_blok.h"

#include <algorithm>

#include "render/pdf_tabel_alir.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

constexpr int kSelaParagraf = dari_pt(560);
constexpr int kInden = dari_mm(700);

bool berdiri_tegak(const naskah::Blok& blok) {
  return (std::holds_alternative<naskah::Tabel>(blok) ||
          std::holds_alternative<naskah::Gambar>(blok)) &&
         !rebah(blok);
}

bool judul(const naskah::Blok& blok) {
  return std::holds_alternative<naskah::Judul>(blok) ||
         std::holds_alternative<naskah::JudulTengah>(blok);
}

class PengalirBlok {
 public:
  PengalirBlok(KonteksPdf& k, Pengalir& alir, const std::vector<naskah::Blok>& isi, int simpul)
      : k_(k), alir_(alir), isi_(isi), simpul_(simpul) {}

  Result<void> alirkan() {
    for (ini_ = 0; ini_ < isi_.size(); ++ini_) {
      pilih_arah();
      LARAS_CHECK(std::visit(*this, isi_[ini_]));
    }
    return {};
  }

  Result<void> operator()(const naskah::Paragraf& paragraf) {
    const int p = k_.cetakan.simpul(simpul_, "P");
    const Teks teks = k_.penata.tata(span_ruas(k_, paragraf.isi, p), huruf_naskah(k_.skala),
                                     alir_.lebar(), Rata::KiriKanan);
    tambah(potongan_teks(k_, teks, 0, kSelaParagraf * k_.skala / 100, p));
    return {};
  }

  Result<void> operator()(const naskah::Daftar& daftar) {
    tambah(butir(daftar, 0, simpul_));
    return {};
  }

  Result<void> operator()(const naskah::Judul& isi) {
    const bool besar = isi.tingkat <= 3;
    const int h = k_.cetakan.simpul(simpul_, besar ? "H3" : "H4");
    Huruf huruf = huruf_naskah(k_.skala);
    huruf.tebal = true;
    huruf.jarak = dari_pt(1430) * k_.skala / 100;
    const int x = isi.nomor.empty() ? 0 : kInden;
    const Teks teks = k_.penata.tata(isi.teks, huruf, alir_.lebar() - x, Rata::Kiri);
    std::vector<Potongan> hasil =
        potongan_judul(k_, teks, dari_pt(1050) * k_.skala / 100, dari_pt(200) * k_.skala / 100, h);
    Potongan& pertama = hasil.front();
    for (Unsur& satu : pertama.unsur) {
      std::get<UnsurTeks>(satu).x += x;
    }
    if (!isi.nomor.empty()) {
      const Teks nomor = k_.penata.tata(isi.nomor, huruf);
      const int geser = std::max(0, nomor->terlebar() + dari_mm(200) - x);
      for (Unsur& satu : pertama.unsur) {
        std::get<UnsurTeks>(satu).x += geser;
      }
      pertama.unsur.insert(pertama.unsur.begin(), UnsurTeks{nomor, 0, 0, nomor->naik(), h});
    }
    const std::string tujuan = "judul-" + std::to_string(h);
    pertama.tujuan.push_back(tujuan);
    k_.cetakan.kerangka.push_back({berjudul_nomor(isi.nomor, isi.teks), tujuan, 2});
    alir_.tambah(std::move(hasil));
    return {};
  }

  Result<void> operator()(const naskah::Rumus& rumus) {
    alir_.tambah(potongan_rumus(k_, rumus, alir_.lebar(), simpul_));
    return {};
  }

  Result<void> operator()(const naskah::Tabel& tabel) {
    return alirkan_tabel(k_, alir_, tabel, simpul_, tinggi_ttd_sesudah());
  }

  Result<void> operator()(const naskah::Gambar& gambar) {
    alir_.tambah(potongan_gambar(k_, gambar, alir_.lebar(), simpul_));
    return {};
  }

  Result<void> operator()(const naskah::Kop& kop) {
    if (!alir_.kosong()) {
      alir_.tutup_halaman();
    }
    alir_.dengan_kop();
    alir_.tambah(potongan_kop(k_, kop, alir_.lebar(), simpul_));
    return {};
  }

  Result<void> operator()(const naskah::BlokTtd& blok) {
    alir_.tambah(potongan_ttd(k_, blok, alir_.lebar(), simpul_));
    return {};
  }

  Result<void> operator()(const naskah::Identitas& identitas) {
    tambah(potongan_identitas(k_, identitas, alir_.lebar(), simpul_));
    return {};
  }

  Result<void> operator()(const naskah::JudulTengah& isi) {
    const int h = k_.cetakan.simpul(simpul_, "H2");
    Huruf huruf = huruf_naskah(k_.skala);
    huruf.tebal = true;
    huruf.ukuran = dari_pt(1150);
    huruf.jarak = dari_pt(1650);
    huruf.berspasi = true;
    std::vector<Potongan> semua;
    for (const std::string& baris : isi.baris) {
      const Teks teks = k_.penata.tata(baris, huruf, alir_.lebar(), Rata::Tengah);
      for (Potongan& satu : potongan_judul(k_, teks, semua.empty() ? dari_pt(1000) : 0, 0, h)) {
        semua.push_back(std::move(satu));
      }
    }
    if (!semua.empty()) {
      semua.back().tinggi += dari_pt(600);
    }
    alir_.tambah(std::move(semua));
    return {};
  }

 private:
  // Text pages stay upright; on a landscape page text stays where it leads to the next such
  // table, or where a few lines end the part.
  void pilih_arah() {
    const naskah::Blok& blok = isi_[ini_];
    if (rebah(blok)) {
      alir_.arah(true);
    } else if (berdiri_tegak(blok)) {
      alir_.arah(false);
    } else if (std::holds_alternative<naskah::BlokTtd>(blok)) {
      return;
    } else if (alir_.rebah()) {
      alir_.arah(mengantar_rebah(isi_, ini_) || penutup_pendek());
    } else if (ini_ == 0 || judul(blok)) {
      alir_.arah(mengantar_rebah(isi_, ini_));
    }
  }

  /// Whether at most two short paragraphs are left, which fit the page that is begun.
  bool penutup_pendek() const {
    return !alir_.kosong() && menutup_pendek(isi_, ini_) && alir_.sisa() > dari_mm(3200);
  }

  bool ttd_sesudah() const {
    return ini_ + 1 < isi_.size() && std::holds_alternative<naskah::BlokTtd>(isi_[ini_ + 1]);
  }

  int tinggi_ttd_sesudah() {
    if (!ttd_sesudah()) {
      return 0;
    }
    const std::size_t awal = k_.cetakan.struktur.size();
    const Potongan ttd =
        potongan_ttd(k_, std::get<naskah::BlokTtd>(isi_[ini_ + 1]), alir_.lebar(), simpul_);
    k_.cetakan.struktur.resize(awal);
    return ttd.sela + ttd.tinggi;
  }

  // A signature never stands alone: the last lines before it go with it.
  void tambah(std::vector<Potongan> potongan) {
    if (ttd_sesudah() && !potongan.empty()) {
      potongan.back().lekat = true;
    }
    alir_.tambah(std::move(potongan));
  }

  std::vector<Potongan> butir(const naskah::Daftar& daftar, int tingkat, int induk) {
    std::vector<Potongan> hasil;
    const int l = k_.cetakan.simpul(induk, "L");
    k_.cetakan.struktur[static_cast<std::size_t>(l)].penanda = daftar.bernomor ? "Decimal" : "Disc";
    const int x = kInden * tingkat;
    int ke = 0;
    for (const naskah::Daftar::Butir& satu : daftar.butir) {
      const int li = k_.cetakan.simpul(l, "LI");
      const int lbl = k_.cetakan.simpul(li, "Lbl");
      const int badan = k_.cetakan.simpul(li, "LBody");
      const std::string penanda = penanda_butir(daftar.bernomor, tingkat, ++ke);
      const Teks tanda = k_.penata.tata(penanda, huruf_naskah(k_.skala));
      const Teks teks = k_.penata.tata(span_ruas(k_, satu.isi, badan), huruf_naskah(k_.skala),
                                       alir_.lebar() - x - kInden, Rata::KiriKanan);
      std::vector<Potongan> potongan = potongan_teks(
          k_, teks, x + kInden, ke == 1 && tingkat == 0 ? dari_pt(300) : dari_pt(120), badan);
      potongan.front().unsur.insert(potongan.front().unsur.begin(),
                                    UnsurTeks{tanda, 0, x, tanda->naik(), lbl});
      hasil.insert(hasil.end(), std::make_move_iterator(potongan.begin()),
                   std::make_move_iterator(potongan.end()));
      for (const naskah::Daftar& anak : satu.anak) {
        std::vector<Potongan> dalam = butir(anak, tingkat + 1, badan);
        hasil.insert(hasil.end(), std::make_move_iterator(dalam.begin()),
                     std::make_move_iterator(dalam.end()));
      }
    }
    return hasil;
  }

  static std::string penanda_butir(bool bernomor, int tingkat, int ke) {
    if (!bernomor) {
      return tingkat == 0 ? "•" : "–";
    }
    if (tingkat % 2 == 1 && ke <= 26) {
      return std::string(1, static_cast<char>('a' + ke - 1)) + ".";
    }
    return std::to_string(ke) + (tingkat < 2 ? "." : ")");
  }

  KonteksPdf& k_;
  Pengalir& alir_;
  const std::vector<naskah::Blok>& isi_;
  int simpul_;
  std::size_t ini_ = 0;
};

}  // namespace

Huruf huruf_naskah(int skala) {
  Huruf hasil;
  hasil.ukuran = hasil.ukuran * skala / 100;
  hasil.jarak = hasil.jarak * skala / 100;
  return hasil;
}

std::vector<Potongan> potongan_teks(const KonteksPdf& k, const Teks& teks, int x, int sela,
                                    int simpul) {
  std::vector<Potongan> hasil;
  const int banyak = teks->banyak_baris();
  for (int i = 0; i < banyak; ++i) {
    Potongan satu{.sela = i == 0 ? sela : 0, .tinggi = teks->jarak()};
    satu.lekat = banyak > 1 && (i == 0 || i == banyak - 2);
    taruh_baris(k, {teks, i, x, teks->naik(), simpul}, satu.unsur, satu.tautan);
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

std::vector<Potongan> potongan_judul(KonteksPdf& k, const Teks& teks, int sela, int sesudah,
                                     int simpul) {
  Potongan satu{.sela = sela, .tinggi = teks->tinggi() + sesudah, .lekat = true};
  for (int i = 0; i < teks->banyak_baris(); ++i) {
    taruh_baris(k, {teks, i, 0, i * teks->jarak() + teks->naik(), simpul}, satu.unsur, satu.tautan);
  }
  return {std::move(satu)};
}

Result<void> alirkan_blok(KonteksPdf& k, Pengalir& alir, const std::vector<naskah::Blok>& isi,
                          int simpul) {
  return PengalirBlok(k, alir, isi, simpul).alirkan();
}

}  // namespace laras::render
