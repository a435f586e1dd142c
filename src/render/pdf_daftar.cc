#include <algorithm>

#include "render/pdf_blok.h"
#include "render/pdf_susun.h"

namespace laras::render {
namespace {

constexpr int kNomorHalaman = dari_mm(1000);

struct Butir {
  std::string nomor = {};
  std::string judul = {};
  std::string tujuan = {};
  int x_nomor = 0;
  int x_judul = 0;
  bool tebal = false;
  int sela = dari_pt(40);
};

/// Entries of one list below each other: number, title, dots, page.
class PenulisDaftar {
 public:
  PenulisDaftar(KonteksPdf& k, Pengalir& alir, const NomorTujuan& nomor)
      : k_(k), alir_(alir), nomor_(nomor) {}

  void mulai(const std::string& judul, const std::string& tujuan, int sect) {
    std::vector<Potongan> kepala = potongan_judul_bab(k_, "", judul, alir_.lebar(), sect);
    kepala.front().sela = dari_mm(900);
    kepala.front().tujuan.push_back(tujuan);
    alir_.tambah(std::move(kepala));
    toc_ = k_.cetakan.simpul(sect, "TOC");
  }

  void butir(const Butir& satu, bool lekat) {
    Huruf huruf = huruf_naskah();
    huruf.tebal = satu.tebal;
    huruf.jarak = dari_pt(1390);
    const int toci = k_.cetakan.simpul(toc_, "TOCI");
    const int lbl = satu.nomor.empty() ? kArtefak : k_.cetakan.simpul(toci, "Lbl");
    const int link = k_.cetakan.simpul(toci, "Link");
    const int lebar = alir_.lebar();
    const int kanan = lebar - kNomorHalaman;
    const Teks judul =
        k_.penata.tata(satu.judul, huruf, kanan - satu.x_judul - dari_mm(600), Rata::Kiri);
    Potongan hasil{.sela = satu.sela, .tinggi = judul->tinggi(), .lekat = lekat};
    if (!satu.nomor.empty()) {
      const Teks nomor = k_.penata.tata(satu.nomor, huruf);
      hasil.unsur.emplace_back(UnsurTeks{nomor, 0, satu.x_nomor, nomor->naik(), lbl});
    }
    const int akhir = judul->banyak_baris() - 1;
    taruh_teks(judul, satu.x_judul, 0, link, hasil.unsur);
    const int y = akhir * judul->jarak() + judul->naik();
    const int titik = satu.x_judul + judul->lebar_baris(akhir) + dari_mm(200);
    hasil.unsur.emplace_back(UnsurTitik{titik, y, kanan - titik});
    if (const auto nomor = nomor_.find(satu.tujuan); nomor != nomor_.end()) {
      const Teks halaman = k_.penata.tata(nomor->second, huruf);
      hasil.unsur.emplace_back(UnsurTeks{halaman, 0, lebar - halaman->terlebar(), y, link});
    }
    hasil.tautan.push_back(
        {satu.x_nomor, 0, lebar - satu.x_nomor, hasil.tinggi, link, satu.tujuan});
    alir_.tambah(std::move(hasil));
  }

 private:
  KonteksPdf& k_;
  Pengalir& alir_;
  const NomorTujuan& nomor_;
  int toc_ = 0;
};

/// Widest number of the entries and a space, so that titles stand in line.
int lebar_nomor(const KonteksPdf& k, const std::vector<std::string>& nomor, bool tebal) {
  Huruf huruf = huruf_naskah();
  huruf.tebal = tebal;
  int lebar = 0;
  for (const std::string& satu : nomor) {
    lebar = std::max(lebar, k.penata.tata(satu, huruf)->terlebar());
  }
  return lebar + dari_mm(350);
}

void butir_bab(const KonteksPdf& k, PenulisDaftar& daftar, const naskah::Bab& bab, int x_bab,
               int x_sub) {
  if (bab.judul.empty()) {
    return;
  }
  const std::string nomor = sebutan(bab);
  const bool lampiran = bab.jenis == naskah::JenisBab::Lampiran;
  std::vector<const naskah::Subbab*> anak;
  for (const naskah::Subbab& satu : bab.subbab) {
    if (!satu.judul.empty()) {
      anak.push_back(&satu);
    }
  }
  daftar.butir({.nomor = nomor,
                .judul = lampiran ? bab.judul : huruf_besar(bab.judul),
                .tujuan = k.id.dari(bab),
                .x_judul = nomor.empty() ? 0 : x_bab,
                .tebal = !lampiran,
                .sela = dari_pt(lampiran && bab.nomor != "1" ? 100 : 550)},
               !anak.empty());
  for (std::size_t i = 0; i < anak.size(); ++i) {
    daftar.butir({.nomor = anak[i]->nomor,
                  .judul = anak[i]->judul,
                  .tujuan = k.id.dari(*anak[i]),
                  .x_nomor = x_bab,
                  .x_judul = anak[i]->nomor.empty() ? x_bab : x_sub},
                 i + 1 < anak.size() && (i == 0 || i + 2 == anak.size()));
  }
}

template <class Bagian>
void daftar_bernomor(const KonteksPdf& k, PenulisDaftar& daftar,
                     const std::vector<const Bagian*>& bagian) {
  std::vector<std::string> nomor;
  for (const Bagian* satu : bagian) {
    nomor.push_back(sebutan(*satu));
  }
  const int x = lebar_nomor(k, nomor, false);
  for (const Bagian* satu : bagian) {
    daftar.butir({.nomor = sebutan(*satu),
                  .judul = satu->judul,
                  .tujuan = k.id.dari(*satu),
                  .x_judul = x,
                  .sela = dari_pt(150)},
                 false);
  }
}

/// Those with a number, each number once: the parts of one table share it.
template <class Bagian>
std::vector<const Bagian*> bernomor(const std::vector<const Bagian*>& semua) {
  std::vector<const Bagian*> hasil;
  for (const Bagian* satu : semua) {
    if (!satu->nomor.empty() && (hasil.empty() || hasil.back()->nomor != satu->nomor)) {
      hasil.push_back(satu);
    }
  }
  return hasil;
}

}  // namespace

std::vector<const naskah::Tabel*> tabel_bernomor(const naskah::Naskah& naskah) {
  return bernomor(naskah::tabel(naskah));
}

std::vector<const naskah::Gambar*> gambar_bernomor(const naskah::Naskah& naskah) {
  return bernomor(naskah::gambar(naskah));
}

void alirkan_daftar(KonteksPdf& k, Pengalir& alir, const SimpulDaftar& simpul,
                    const NomorTujuan& nomor) {
  PenulisDaftar daftar(k, alir, nomor);
  daftar.mulai("Daftar Isi", "daftar-isi", simpul.isi);
  std::vector<std::string> nomor_bab;
  std::vector<std::string> nomor_sub;
  for (const naskah::Bab& bab : k.naskah.bab) {
    nomor_bab.push_back(sebutan(bab));
    for (const naskah::Subbab& satu : bab.subbab) {
      nomor_sub.push_back(satu.nomor);
    }
  }
  const int x_bab = lebar_nomor(k, nomor_bab, true);
  const int x_sub = x_bab + lebar_nomor(k, nomor_sub, false);
  const auto depan = [&](const char* judul, const char* tujuan) {
    daftar.butir({.judul = judul, .tujuan = tujuan, .tebal = true, .sela = dari_pt(550)}, false);
  };
  if (!k.naskah.kendali.empty()) {
    depan("KENDALI DOKUMEN", "kendali");
  }
  bool daftar_tercantum = false;
  for (const naskah::Bab& bab : k.naskah.bab) {
    if (bab.jenis != naskah::JenisBab::Awal && !daftar_tercantum) {
      daftar_tercantum = true;
      depan("DAFTAR ISI", "daftar-isi");
      if (simpul.tabel != 0) {
        depan("DAFTAR TABEL", "daftar-tabel");
      }
      if (simpul.gambar != 0) {
        depan("DAFTAR GAMBAR", "daftar-gambar");
      }
    }
    butir_bab(k, daftar, bab, x_bab, x_sub);
  }
  if (simpul.tabel != 0) {
    alir.mulai_bagian("Daftar Tabel dan Gambar", true);
    daftar.mulai("Daftar Tabel", "daftar-tabel", simpul.tabel);
    daftar_bernomor(k, daftar, tabel_bernomor(k.naskah));
  }
  if (simpul.gambar != 0) {
    daftar.mulai("Daftar Gambar", "daftar-gambar", simpul.gambar);
    daftar_bernomor(k, daftar, gambar_bernomor(k.naskah));
  }
}

}  // namespace laras::render
