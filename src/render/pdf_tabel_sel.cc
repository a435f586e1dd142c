#include "render/pdf_tabel_sel.h"

#include <algorithm>

#include "render/asal.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::TingkatBaris;

constexpr int kRuangTanda = dari_mm(400);
constexpr int kLonggar = 64;  // a sixteenth of a point: rounding of widths, not a long word

Tinta latar_baris(TingkatBaris tingkat) {
  switch (tingkat) {
    case TingkatBaris::Sasaran:
    case TingkatBaris::Program:
      return Tinta::Program;
    case TingkatBaris::Total:
      return Tinta::Total;
    default:
      return Tinta::Tanpa;
  }
}

bool kosong(const naskah::Sel& sel) { return !sel.angka && sel.isi.empty() && sel.alinea.empty(); }

bool di_tengah(JenisSel jenis) { return jenis == JenisSel::TeksPendek || jenis == JenisSel::Cacah; }

}  // namespace

std::size_t potong_di_sumbu(std::string_view tercetak) {
  const std::size_t koma = tercetak.find(',');
  if (koma != std::string_view::npos) {
    return koma;
  }
  const auto bilangan = [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  };
  const auto* akhir = std::find_if_not(tercetak.begin(), tercetak.end(), bilangan);
  return static_cast<std::size_t>(akhir - tercetak.begin());
}

int PenataSel::lebar_kolom(std::size_t kolom, std::size_t banyak) const {
  return hasil_.x[kolom + banyak] - hasil_.x[kolom];
}

int PenataSel::isi_kolom(std::size_t kolom, std::size_t banyak) const {
  return std::max(1, lebar_kolom(kolom, banyak) - 2 * hasil_.ukuran.sela_x);
}

void PenataSel::catat(std::size_t kolom, int lebar) {
  perlu_[kolom] = std::max(perlu_[kolom], lebar);
}

bool PenataSel::muat() const {
  for (std::size_t k = 0; k < perlu_.size(); ++k) {
    if (perlu_[k] > lebar_kolom(k) + kLonggar) {
      return false;
    }
  }
  return true;
}

std::string PenataSel::olah(const std::string& teks) const {
  return penggal_titik_ ? penggal_di_titik(teks) : teks;
}

void PenataSel::tambah(SelUkur& ukur, const Teks& teks, int x, int y, int simpul) {
  for (int i = 0; i < teks->banyak_baris(); ++i) {
    ukur.baris.push_back({teks, i, x, y + i * teks->jarak(), simpul});
  }
}

void PenataSel::tata() {
  perlu_.assign(hasil_.tabel.kolom.size(), 0);
  tata_kepala();
  tata_nomor();
  tata_badan();
  luruskan();
  hitung_tinggi();
}

void PenataSel::tata_kepala() {
  Huruf huruf = hasil_.ukuran.huruf;
  huruf.tebal = true;
  huruf.warna = Tinta::Biru;
  hasil_.kepala = kepala(hasil_.tabel);
  hasil_.tinggi_kepala.assign(hasil_.kepala.size(), huruf.jarak + 2 * hasil_.ukuran.sela_y);
  for (std::size_t tingkat = 0; tingkat < hasil_.kepala.size(); ++tingkat) {
    std::vector<SelUkur> baris;
    const int tr = k_.cetakan.simpul(hasil_.simpul, "TR");
    for (const SelKepala& satu : hasil_.kepala[tingkat]) {
      SelUkur ukur{.latar = Tinta::Kepala};
      const int sela = hasil_.ukuran.sela_x * 2 / 3;
      const int ada = std::max(1, lebar_kolom(satu.kolom, satu.rentang.kolom) - 2 * sela);
      const Teks teks = k_.penata.tata(satu.teks, huruf, ada, Rata::Tengah);
      tambah(ukur, teks, hasil_.x[satu.kolom] + sela, 0);
      ukur.tinggi = teks->tinggi();
      if (satu.rentang.kolom == 1) {
        catat(satu.kolom, teks->terlebar() + 2 * sela);
      }
      ukur.simpul = k_.cetakan.simpul(tr, satu.teks.empty() ? "TD" : "TH");
      SimpulStruktur& simpul = k_.cetakan.struktur[static_cast<std::size_t>(ukur.simpul)];
      simpul.lingkup = satu.teks.empty() ? "" : "Column";
      simpul.baris = static_cast<int>(satu.rentang.baris);
      simpul.kolom = static_cast<int>(satu.rentang.kolom);
      int& tinggi = hasil_.tinggi_kepala[tingkat];
      if (satu.rentang.baris == 1) {
        tinggi = std::max(tinggi, ukur.tinggi + 2 * hasil_.ukuran.sela_y);
      }
      baris.push_back(std::move(ukur));
    }
    hasil_.sel_kepala.push_back(std::move(baris));
  }
  for (std::size_t tingkat = 0; tingkat < hasil_.kepala.size(); ++tingkat) {
    for (std::size_t i = 0; i < hasil_.kepala[tingkat].size(); ++i) {
      int ada = -2 * hasil_.ukuran.sela_y;
      const std::size_t akhir = tingkat + hasil_.kepala[tingkat][i].rentang.baris;
      for (std::size_t t = tingkat; t < akhir; ++t) {
        ada += hasil_.tinggi_kepala[t];
      }
      hasil_.tinggi_kepala[akhir - 1] += std::max(0, hasil_.sel_kepala[tingkat][i].tinggi - ada);
    }
  }
}

void PenataSel::tata_nomor() {
  if (!hasil_.tabel.formulir) {
    return;
  }
  Huruf huruf = hasil_.ukuran.huruf;
  huruf.ukuran = std::max(dari_pt(650), huruf.ukuran - dari_pt(50));
  huruf.miring = true;
  const int tr = k_.cetakan.simpul(hasil_.simpul, "TR");
  const std::vector<std::string> nomor = nomor_kolom(hasil_.tabel);
  for (std::size_t k = 0; k < nomor.size(); ++k) {
    SelUkur ukur{.tinggi = huruf.jarak};
    tambah(ukur, k_.penata.tata(nomor[k], huruf, lebar_kolom(k), Rata::Tengah), hasil_.x[k], 0);
    ukur.simpul = k_.cetakan.simpul(tr, "TD");
    hasil_.sel_nomor.push_back(std::move(ukur));
  }
  hasil_.tinggi_nomor = huruf.jarak + dari_mm(40);
}

Huruf PenataSel::huruf_sel(std::size_t baris, std::size_t kolom, const naskah::Sel& sel) const {
  Huruf huruf = hasil_.ukuran.huruf;
  const TingkatBaris tingkat = hasil_.tabel.baris[baris].tingkat;
  huruf.tebal = sel.tebal || latar_baris(tingkat) != Tinta::Tanpa ||
                (tingkat == TingkatBaris::Kegiatan && kolom == kolom_program(hasil_.tabel));
  return huruf;
}

void PenataSel::tata_badan() {
  const std::size_t nama = kolom_nama(hasil_.tabel);
  const std::size_t banyak = hasil_.kisi.banyak_kolom();
  hasil_.sel.assign(hasil_.tabel.baris.size(), std::vector<SelUkur>(banyak));
  for (std::size_t r = 0; r < hasil_.tabel.baris.size(); ++r) {
    const int tr = k_.cetakan.simpul(hasil_.simpul, "TR");
    for (std::size_t k = 0; k < banyak; ++k) {
      const Rentang& rentang = hasil_.kisi.rentang(r, k);
      if (rentang.tercakup()) {
        continue;
      }
      const bool kepala = k == nama && !kosong(hasil_.kisi.pemilik(r, k));
      SelUkur& ukur = hasil_.sel[r][k];
      ukur.simpul = k_.cetakan.simpul(tr, kepala ? "TH" : "TD");
      SimpulStruktur& simpul = k_.cetakan.struktur[static_cast<std::size_t>(ukur.simpul)];
      simpul.lingkup = kepala ? "Row" : "";
      simpul.baris = static_cast<int>(rentang.baris);
      simpul.kolom = static_cast<int>(rentang.kolom);
      sel_badan(r, k);
    }
  }
}

void PenataSel::sel_badan(std::size_t baris, std::size_t kolom) {
  SelUkur& ukur = hasil_.sel[baris][kolom];
  const naskah::Sel& sel = hasil_.kisi.pemilik(baris, kolom);
  const Rentang& rentang = hasil_.kisi.rentang(baris, kolom);
  const JenisSel jenis = hasil_.tabel.kolom[kolom].jenis;
  const int lebar = isi_kolom(kolom, rentang.kolom);
  const Huruf huruf = huruf_sel(baris, kolom, sel);
  ukur.latar = latar_baris(hasil_.tabel.baris[baris].tingkat);
  ukur.berulang = jenis == JenisSel::Cacah || jenis == JenisSel::Kode;
  if (kosong(sel)) {
    return;
  }
  if (!sel.angka) {
    sel_teks(ukur, sel, baris, kolom, lebar);
    return;
  }
  if (!sel.angka->ada() || !sel.sebagai.empty() || !sel.sesudah.empty() || rentang.kolom > 1) {
    const int perlu = sel_keadaan(ukur, sel, huruf, kolom, lebar);
    if (rentang.kolom == 1) {
      catat(kolom, perlu);
    }
    return;
  }
  const std::string tercetak = angka_untuk_pembaca(sel.tercetak());
  DiSumbu satu{baris, kolom, {.teks = k_.penata.tata(tercetak, huruf)}, nullptr};
  satu.angka.kiri = satu.angka.teks->posisi(static_cast<int>(potong_di_sumbu(tercetak)));
  satu.angka.kanan = satu.angka.teks->terlebar() - satu.angka.kiri;
  if (sel.tanda != naskah::Tanda::Tiada) {
    Huruf kecil = huruf;
    kecil.ukuran = huruf.ukuran * 4 / 5;
    kecil.warna = sel.tanda == naskah::Tanda::BelumMencapai ? Tinta::Karat : Tinta::Biru;
    satu.tanda = k_.penata.tata(std::string(lambang(sel.tanda)), kecil);
  }
  di_sumbu_.push_back(std::move(satu));
}

// States, letters and figures with words: centred, broken where they must.
int PenataSel::sel_keadaan(SelUkur& ukur, const naskah::Sel& sel, const Huruf& asal,
                           std::size_t kolom, int lebar) {
  Huruf huruf = asal;
  const bool ada = sel.angka->ada();
  if (!ada && sel.angka->keadaan() == Keadaan::TidakDirencanakan) {
    huruf.warna = Tinta::Redup;
    ukur.latar = Tinta::Abu;
  } else if (!ada && sel.sebagai.empty()) {
    huruf.warna = belum_diisi(*sel.angka) ? Tinta::Karat : huruf.warna;
    huruf.miring = true;
  }
  const Teks teks =
      k_.penata.tata(olah(angka_untuk_pembaca(sel.tercetak())), huruf, lebar, Rata::Tengah);
  tambah(ukur, teks, hasil_.x[kolom] + hasil_.ukuran.sela_x, 0);
  ukur.tinggi = teks->tinggi();
  return teks->terlebar() + 2 * hasil_.ukuran.sela_x;
}

void PenataSel::sel_teks(SelUkur& ukur, const naskah::Sel& sel, std::size_t baris,
                         std::size_t kolom, int lebar) {
  Huruf huruf = huruf_sel(baris, kolom, sel);
  const JenisSel jenis = hasil_.tabel.kolom[kolom].jenis;
  const bool di_angka = kolom_angka(jenis) && hasil_.kisi.rentang(baris, kolom).kolom == 1;
  const bool total = hasil_.tabel.baris[baris].tingkat == TingkatBaris::Total;
  huruf.miring = di_angka && !total;
  const Rata rata = (di_tengah(jenis) && !total) || di_angka ? Rata::Tengah : Rata::Kiri;
  const bool menjorok =
      jenis == JenisSel::Teks && hasil_.tabel.baris[baris].tingkat == TingkatBaris::SubKegiatan;
  const int jorok = menjorok ? dari_mm(200) : 0;
  const int x = hasil_.x[kolom] + hasil_.ukuran.sela_x + jorok;
  const bool satu_kolom = hasil_.kisi.rentang(baris, kolom).kolom == 1;
  int y = 0;
  const auto alinea = [&](const std::string& penanda, const std::vector<naskah::Ruas>& isi) {
    if (y > 0) {
      y += hasil_.ukuran.sela_y / 2;
    }
    int gantung = 0;
    const int simpul = sel.alinea.empty() ? kArtefak : k_.cetakan.simpul(ukur.simpul, "P");
    if (!penanda.empty()) {
      const Teks tanda = k_.penata.tata(penanda == "-" ? "–" : penanda, huruf);
      gantung = tanda->terlebar() + huruf.ukuran * 3 / 10;
      tambah(ukur, tanda, x, y, simpul);
    }
    std::vector<Span> span = span_ruas(k_, isi, simpul == kArtefak ? ukur.simpul : simpul);
    for (Span& satu : span) {
      satu.teks = olah(satu.teks);
    }
    const int ruang = std::max(1, lebar - jorok - gantung);
    const bool polos =
        span.size() == 1 && !span[0].tebal && !span[0].miring && span[0].warna == Tinta::Tanpa;
    const Teks teks = polos ? k_.penata.tata(span[0].teks, huruf, ruang, rata)
                            : k_.penata.tata(span, huruf, ruang, rata);
    tambah(ukur, teks, x + gantung, y, simpul);
    y += teks->tinggi();
    if (satu_kolom) {
      catat(kolom, teks->terlebar() + gantung + jorok + 2 * hasil_.ukuran.sela_x);
    }
  };
  if (!sel.isi.empty()) {
    alinea("", sel.isi);
  }
  for (const naskah::Alinea& satu : sel.alinea) {
    alinea(satu.penanda, satu.isi);
  }
  ukur.tinggi = y;
}

// All figures of a column stand on one axis, the block of the widest halves in its middle.
void PenataSel::luruskan() {
  const std::size_t banyak = hasil_.tabel.kolom.size();
  std::vector<int> kiri(banyak, 0);
  std::vector<int> kanan(banyak, 0);
  std::vector<int> tanda(banyak, 0);
  hasil_.sumbu.assign(banyak, -1);
  for (const DiSumbu& satu : di_sumbu_) {
    kiri[satu.kolom] = std::max(kiri[satu.kolom], satu.angka.kiri);
    kanan[satu.kolom] = std::max(kanan[satu.kolom], satu.angka.kanan);
    tanda[satu.kolom] = std::max(tanda[satu.kolom], satu.tanda == nullptr ? 0 : kRuangTanda);
  }
  for (const DiSumbu& satu : di_sumbu_) {
    const std::size_t k = satu.kolom;
    const int blok = kiri[k] + kanan[k] + tanda[k];
    const int dari = hasil_.x[k] + (lebar_kolom(k) - blok) / 2;
    hasil_.sumbu[k] = dari + kiri[k];
    SelUkur& ukur = hasil_.sel[satu.baris][k];
    tambah(ukur, satu.angka.teks, hasil_.sumbu[k] - satu.angka.kiri, 0);
    ukur.tinggi = satu.angka.teks->tinggi();
    if (satu.tanda != nullptr) {
      tambah(ukur, satu.tanda, dari + blok - satu.tanda->terlebar(), 0);
    }
    catat(k, blok + hasil_.ukuran.sela_x);
  }
}

void PenataSel::hitung_tinggi() {
  const int sela = 2 * hasil_.ukuran.sela_y;
  hasil_.tinggi.assign(hasil_.tabel.baris.size(), hasil_.ukuran.huruf.jarak + sela);
  for (const bool bergabung : {false, true}) {
    for (std::size_t r = 0; r < hasil_.tinggi.size(); ++r) {
      for (std::size_t k = 0; k < hasil_.kisi.banyak_kolom(); ++k) {
        const Rentang& rentang = hasil_.kisi.rentang(r, k);
        if (rentang.tercakup() || (rentang.baris > 1) != bergabung) {
          continue;
        }
        int ada = 0;
        for (std::size_t i = r; i < r + rentang.baris; ++i) {
          ada += hasil_.tinggi[i];
        }
        hasil_.tinggi[r + rentang.baris - 1] += std::max(0, hasil_.sel[r][k].tinggi + sela - ada);
      }
    }
  }
}

}  // namespace laras::render
