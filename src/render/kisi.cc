#include "render/kisi.h"

#include <algorithm>
#include <string_view>

namespace laras::render {
namespace {

const naskah::Sel kSelKosong = {};

const naskah::Sel& sel(const naskah::Tabel& tabel, std::size_t baris, std::size_t kolom) {
  const std::vector<naskah::Sel>& isi = tabel.baris[baris].sel;
  return kolom < isi.size() ? isi[kolom] : kSelKosong;
}

bool kosong(const naskah::Sel& sel) {
  return !sel.angka && sel.isi.empty() && sel.alinea.empty() && sel.sebagai.empty();
}

}  // namespace

Kisi::Kisi(const naskah::Tabel& tabel) : tabel_(tabel), kolom_(tabel.kolom.size()) {
  petak_.resize(tabel.baris.size() * kolom_);
  cari_pemilik();
  for (std::size_t baris = 0; baris < tabel.baris.size(); ++baris) {
    for (std::size_t kolom = 0; kolom < kolom_; ++kolom) {
      if (milik(baris, kolom, baris, kolom)) {
        bentuk_rentang(baris, kolom);
      }
    }
  }
  lepas_yang_di_luar_rentang();
  tandai_kelompok();
}

const Rentang& Kisi::rentang(std::size_t baris, std::size_t kolom) const {
  return petak(baris, kolom).rentang;
}

const naskah::Sel& Kisi::pemilik(std::size_t baris, std::size_t kolom) const {
  const Petak& satu = petak(baris, kolom);
  const naskah::Sel& milik = sel(tabel_, satu.baris_pemilik, satu.kolom_pemilik);
  return milik.gabung == naskah::Gabung::Tidak ? milik : kSelKosong;
}

bool Kisi::milik(std::size_t baris, std::size_t kolom, std::size_t baris_pemilik,
                 std::size_t kolom_pemilik) const {
  const Petak& satu = petak(baris, kolom);
  return satu.baris_pemilik == baris_pemilik && satu.kolom_pemilik == kolom_pemilik;
}

bool Kisi::bukan_angka(std::size_t kolom) const {
  switch (tabel_.kolom[kolom].jenis) {
    case naskah::JenisSel::Teks:
    case naskah::JenisSel::TeksPendek:
    case naskah::JenisSel::Kode:
      return true;
    default:
      return false;
  }
}

naskah::Gabung Kisi::gabung_di(std::size_t baris, std::size_t kolom) const {
  const naskah::Sel& ini = sel(tabel_, baris, kolom);
  const naskah::TingkatBaris tingkat = tabel_.baris[baris].tingkat;
  const bool berlabel = tingkat == naskah::TingkatBaris::Total ||
                        (tingkat == naskah::TingkatBaris::Sasaran && bukan_angka(kolom));
  if (ini.gabung != naskah::Gabung::Tidak || kolom == 0 || !kosong(ini) || !berlabel) {
    return ini.gabung;
  }
  const Petak& kiri = petak(baris, kolom - 1);
  const naskah::Sel& label = pemilik(baris, kolom - 1);
  return kiri.baris_pemilik == baris && !label.angka && !kosong(label) ? naskah::Gabung::Kiri
                                                                       : ini.gabung;
}

void Kisi::cari_pemilik() {
  for (std::size_t baris = 0; baris < tabel_.baris.size(); ++baris) {
    for (std::size_t kolom = 0; kolom < kolom_; ++kolom) {
      Petak& ini = petak(baris, kolom);
      ini.baris_pemilik = baris;
      ini.kolom_pemilik = kolom;
      const naskah::Gabung gabung = gabung_di(baris, kolom);
      const bool ke_atas = gabung == naskah::Gabung::Atas && baris > 0;
      const bool ke_kiri = gabung == naskah::Gabung::Kiri && kolom > 0;
      if (ke_atas || ke_kiri) {
        const Petak& asal = ke_atas ? petak(baris - 1, kolom) : petak(baris, kolom - 1);
        ini.baris_pemilik = asal.baris_pemilik;
        ini.kolom_pemilik = asal.kolom_pemilik;
      }
    }
  }
}

void Kisi::bentuk_rentang(std::size_t baris, std::size_t kolom) {
  Rentang& rentang = petak(baris, kolom).rentang;
  while (kolom + rentang.kolom < kolom_ && milik(baris, kolom + rentang.kolom, baris, kolom)) {
    ++rentang.kolom;
  }
  const auto sebaris = [&](std::size_t di) {
    for (std::size_t k = 0; k < rentang.kolom; ++k) {
      if (!milik(di, kolom + k, baris, kolom)) {
        return false;
      }
    }
    return true;
  };
  while (baris + rentang.baris < tabel_.baris.size() && sebaris(baris + rentang.baris)) {
    ++rentang.baris;
  }
}

void Kisi::lepas_yang_di_luar_rentang() {
  for (std::size_t baris = 0; baris < tabel_.baris.size(); ++baris) {
    for (std::size_t kolom = 0; kolom < kolom_; ++kolom) {
      Petak& ini = petak(baris, kolom);
      if (milik(baris, kolom, baris, kolom)) {
        continue;
      }
      const Rentang& luas = petak(ini.baris_pemilik, ini.kolom_pemilik).rentang;
      if (baris < ini.baris_pemilik + luas.baris && kolom >= ini.kolom_pemilik &&
          kolom < ini.kolom_pemilik + luas.kolom) {
        ini.rentang = {.kolom = 0, .baris = 0};
      } else {
        ini = {.rentang = {}, .baris_pemilik = baris, .kolom_pemilik = kolom};
      }
    }
  }
}

void Kisi::tandai_kelompok() {
  for (std::size_t baris = 0; baris < tabel_.baris.size(); ++baris) {
    bool awal = baris == 0 || !tabel_.baris[baris].lanjutan;
    for (std::size_t kolom = 0; kolom < kolom_; ++kolom) {
      awal = awal && petak(baris, kolom).baris_pemilik == baris;
    }
    awal_kelompok_.push_back(awal);
  }
}

namespace {

std::vector<std::string> bagian_kepala(std::string_view kepala) {
  constexpr std::string_view kPemisah = " / ";
  std::vector<std::string> bagian;
  while (true) {
    const std::size_t di = kepala.find(kPemisah);
    bagian.emplace_back(kepala.substr(0, di));
    if (di == std::string_view::npos) {
      return bagian;
    }
    kepala.remove_prefix(di + kPemisah.size());
  }
}

// Whether both columns stand under the same groups down to `tingkat` and have heads below it.
bool sekelompok(const std::vector<std::string>& a, const std::vector<std::string>& b,
                std::size_t tingkat) {
  return a.size() > tingkat + 1 && b.size() > tingkat + 1 &&
         std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(tingkat) + 1, b.begin());
}

}  // namespace

std::vector<std::vector<SelKepala>> kepala(const naskah::Tabel& tabel) {
  std::vector<std::vector<std::string>> kolom;
  std::size_t dalam = 1;
  for (const naskah::KolomTabel& satu : tabel.kolom) {
    kolom.push_back(bagian_kepala(satu.kepala));
    dalam = std::max(dalam, kolom.back().size());
  }
  std::vector<std::vector<SelKepala>> baris(dalam);
  for (std::size_t tingkat = 0; tingkat < dalam; ++tingkat) {
    for (std::size_t k = 0; k < kolom.size();) {
      SelKepala sel{.teks = {}, .kolom = k};
      std::size_t lebar = 1;
      if (tingkat < kolom[k].size()) {
        sel.teks = kolom[k][tingkat];
        sel.kelompok = tingkat + 1 < kolom[k].size();
        while (k + lebar < kolom.size() && sekelompok(kolom[k], kolom[k + lebar], tingkat)) {
          ++lebar;
        }
        sel.rentang = {.kolom = lebar, .baris = sel.kelompok ? 1 : dalam - tingkat};
        baris[tingkat].push_back(std::move(sel));
      }
      k += lebar;
    }
  }
  return baris;
}

}  // namespace laras::render
