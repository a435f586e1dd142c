#include "render/pdf_susun.h"

#include <algorithm>

#include "render/pdf_blok.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

bool diawali_kop(const naskah::Bab& bab) {
  const std::vector<naskah::Blok>& isi = isi_awal(bab);
  return !isi.empty() && std::holds_alternative<naskah::Kop>(isi.front());
}

/// The right half of the page head.
std::string kepala_bab(const naskah::Bab& bab) {
  switch (bab.jenis) {
    case naskah::JenisBab::Awal:
      return bab.judul;
    case naskah::JenisBab::Isi:
      return bab.nomor.empty() ? bab.judul : "Bab " + bab.nomor + " " + bab.judul;
    case naskah::JenisBab::Lampiran:
      return sebutan(bab) + " · " + bab.judul;
  }
  return bab.judul;
}

class Penyusun {
 public:
  Penyusun(KonteksPdf& k, Kertas kertas) : k_(k), kertas_(kertas), alir_(k, kertas) {}

  Result<void> susun() {
    const naskah::Naskah& isi = k_.naskah;
    if (isi.bersampul) {
      susun_sampul(k_, kertas_);
      if (!isi.kendali.empty()) {
        alir_.mulai_bagian("Kendali Dokumen", true, 2);
        k_.cetakan.kerangka.push_back({"Kendali Dokumen", "kendali", 0});
        alirkan_kendali(k_, alir_, k_.cetakan.simpul(0, "Sect"));
      }
    }
    LARAS_CHECK(semua_bab(true));
    alir_.mulai_bagian("", true);
    const std::size_t letak_daftar = k_.cetakan.lembar.size();
    const SimpulDaftar simpul = isi.bersampul ? siapkan_daftar() : SimpulDaftar{};
    const int nomor_daftar = letak_daftar == 0 ? 1 : k_.cetakan.lembar.back().nomor + 1;
    LARAS_CHECK(semua_bab(false));
    alir_.mulai_bagian("", false);
    if (isi.bersampul) {
      daftar(simpul, letak_daftar, nomor_daftar);
    }
    hias_halaman(k_, kertas_);
    return {};
  }

 private:
  Result<void> semua_bab(bool awal) {
    for (const naskah::Bab& satu : k_.naskah.bab) {
      if ((satu.jenis == naskah::JenisBab::Awal) == awal) {
        LARAS_CHECK(awal ? bab_satu_halaman(satu) : bab(satu));
      }
    }
    return {};
  }

  // A preliminary part that would end on a second page is set a little smaller, on one.
  Result<void> bab_satu_halaman(const naskah::Bab& isi) {
    const Cetakan cetakan = k_.cetakan;
    const Pengalir alir = alir_;
    const bool berangka = berangka_;
    std::size_t halaman = 0;
    for (const int skala : {100, 96, 92, 88, 100}) {
      k_.cetakan = cetakan;
      alir_ = alir;
      berangka_ = berangka;
      k_.skala = skala;
      LARAS_CHECK(bab(isi));
      alir_.tuntaskan();
      const std::size_t ini = k_.cetakan.lembar.size() - cetakan.lembar.size();
      if (ini == 1 || (halaman == 0 && ini > 2)) {
        break;
      }
      halaman = ini;
    }
    k_.skala = 100;
    return {};
  }

  Result<void> bab(const naskah::Bab& bab) {
    const bool romawi = k_.naskah.bersampul && bab.jenis == naskah::JenisBab::Awal;
    const bool pertama = !romawi && !berangka_;
    berangka_ = berangka_ || !romawi;
    alir_.mulai_bagian(kepala_bab(bab), romawi, pertama ? 1 : 0);
    alir_.arah(mengantar_rebah(isi_awal(bab), 0));
    const int sect = k_.cetakan.simpul(0, "Sect");
    judul(bab, sect);
    LARAS_CHECK(alirkan_blok(k_, alir_, bab.pembuka, sect));
    for (const naskah::Subbab& satu : bab.subbab) {
      LARAS_CHECK(subbab(satu, k_.cetakan.simpul(sect, "Sect")));
    }
    return {};
  }

  // A form carries its own title; it then stands for the chapter's.
  void judul(const naskah::Bab& bab, int sect) {
    const bool tersirat = bab.judul.empty() || diawali_kop(bab) || berjudul_tengah(bab);
    std::vector<Potongan> hasil;
    if (tersirat) {
      hasil.push_back({.lekat = true});
    } else {
      hasil = potongan_judul_bab(k_, sebutan(bab), bab.judul, alir_.lebar(), sect);
    }
    hasil.front().tujuan.push_back(k_.id.dari(bab));
    if (!bab.judul.empty()) {
      k_.cetakan.kerangka.push_back({berjudul_nomor(sebutan(bab), bab.judul), k_.id.dari(bab), 0});
    }
    alir_.tambah(std::move(hasil));
  }

  Result<void> subbab(const naskah::Subbab& subbab, int sect) {
    if (!subbab.judul.empty()) {
      alir_.arah(mengantar_rebah(subbab.isi, 0));
      Huruf huruf = huruf_naskah();
      huruf.ukuran = dari_pt(1200);
      huruf.jarak = dari_pt(1650);
      huruf.tebal = true;
      huruf.warna = Tinta::Biru;
      const int h = k_.cetakan.simpul(sect, "H2");
      std::vector<Span> span;
      if (!subbab.nomor.empty()) {
        span.push_back({.teks = subbab.nomor + "\u00a0\u00a0"});
      }
      span.push_back({.teks = subbab.judul});
      const Teks teks = k_.penata.tata(span, huruf, alir_.lebar(), Rata::Kiri);
      std::vector<Potongan> hasil = potongan_judul(k_, teks, dari_pt(1700), dari_pt(250), h);
      hasil.front().tujuan.push_back(k_.id.dari(subbab));
      k_.cetakan.kerangka.push_back(
          {berjudul_nomor(subbab.nomor, subbab.judul), k_.id.dari(subbab), 1});
      alir_.tambah(std::move(hasil));
    }
    return alirkan_blok(k_, alir_, subbab.isi, sect);
  }

  SimpulDaftar siapkan_daftar() {
    const auto satu = [&](const char* judul, const char* tujuan) {
      k_.cetakan.kerangka.push_back({judul, tujuan, 0});
      return k_.cetakan.simpul(0, "Sect");
    };
    SimpulDaftar hasil{.isi = satu("Daftar Isi", "daftar-isi")};
    hasil.tabel = tabel_bernomor(k_.naskah).empty() ? 0 : satu("Daftar Tabel", "daftar-tabel");
    hasil.gambar = gambar_bernomor(k_.naskah).empty() ? 0 : satu("Daftar Gambar", "daftar-gambar");
    return hasil;
  }

  // The contents are laid out twice: only then their own pages are known. Numbers stand in a
  // column of their own, so that they change no line.
  void daftar(const SimpulDaftar& simpul, std::size_t letak, int nomor) {
    Cetakan& cetakan = k_.cetakan;
    const std::size_t banyak = cetakan.lembar.size();
    const std::size_t struktur = cetakan.struktur.size();
    NomorTujuan nomor_tujuan = nomor_semua_tujuan();
    for (const bool terakhir : {false, true}) {
      Pengalir alir(k_, kertas_);
      alir.mulai_bagian("Daftar Isi", true, nomor);
      alirkan_daftar(k_, alir, simpul, nomor_tujuan);
      alir.tuntaskan();
      if (!terakhir) {
        nomor_tujuan = nomor_semua_tujuan();
        std::erase_if(cetakan.tujuan, [&](const auto& satu) {
          return static_cast<std::size_t>(satu.second.lembar) >= banyak;
        });
        cetakan.lembar.resize(banyak);
        cetakan.struktur.resize(struktur);
      }
    }
    pindahkan(static_cast<int>(letak), static_cast<int>(banyak));
  }

  NomorTujuan nomor_semua_tujuan() const {
    NomorTujuan hasil;
    for (const auto& [id, tempat] : k_.cetakan.tujuan) {
      hasil[id] = nomor_halaman(k_.cetakan.lembar[static_cast<std::size_t>(tempat.lembar)]);
    }
    return hasil;
  }

  /// Moves the pages from `dari` on to before page `ke`.
  void pindahkan(int ke, int dari) {
    std::vector<Lembar>& lembar = k_.cetakan.lembar;
    const int banyak = static_cast<int>(lembar.size()) - dari;
    std::rotate(lembar.begin() + ke, lembar.begin() + dari, lembar.end());
    for (auto& [id, tempat] : k_.cetakan.tujuan) {
      if (tempat.lembar >= dari) {
        tempat.lembar -= dari - ke;
      } else if (tempat.lembar >= ke) {
        tempat.lembar += banyak;
      }
    }
  }

  KonteksPdf& k_;
  Kertas kertas_;
  Pengalir alir_;
  bool berangka_ = false;
};

}  // namespace

Result<void> susun_halaman(KonteksPdf& k, Kertas kertas) { return Penyusun(k, kertas).susun(); }

std::string huruf_besar(const std::string& teks) {
  std::string hasil = teks;
  std::transform(hasil.begin(), hasil.end(), hasil.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return hasil;
}

}  // namespace laras::render
