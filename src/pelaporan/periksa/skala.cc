#include "pelaporan/periksa/skala.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "base/teks.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kPitaTerkecil = 3;
constexpr std::size_t kPitaTerbanyak = 12;
constexpr std::size_t kNamaTerpanjang = 40;

std::string baku(std::string_view asal) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> ganti = {
      {{"\xE2\x89\xA5", ">="},
       {"\xE2\x89\xA4", "<="},
       {"\xE2\x80\x93", "-"},
       {"\xE2\x80\x94", "-"},
       {"%", " "}}};
  std::string teks = teks::kecilkan(asal);
  for (const auto& [dari, ke] : ganti) {
    for (auto di = teks.find(dari); di != teks.npos; di = teks.find(dari, di + ke.size())) {
      teks.replace(di, dari.size(), ke);
    }
  }
  return teks;
}

/// A figure with the sign right before it and, of the first of two, right behind it.
struct Batas {
  Rational nilai = {};
  std::string depan = {};
};

bool kata_jarak(std::string_view k) {
  static constexpr std::array<std::string_view, 9> isi = {"s",      "d",   "sd",    "sampai", "x",
                                                          "dengan", "dan", "nilai", "n"};
  return std::find(isi.begin(), isi.end(), k) != isi.end();
}

bool hanya_kata_jarak(const std::string& teks) {
  const auto semua = kata_berposisi(teks);
  return std::all_of(semua.begin(), semua.end(), [](const KataDiTeks& k) {
    return std::isdigit(static_cast<unsigned char>(k.kata[0])) != 0 || kata_jarak(k.kata);
  });
}

std::vector<Batas> cari_batas(const std::string& teks) {
  std::vector<Batas> hasil;
  std::string tanda;
  for (std::size_t i = 0; i < teks.size();) {
    if (std::isdigit(static_cast<unsigned char>(teks[i])) != 0) {
      const auto bilangan = urai_di_kalimat(teks, i);
      if (!bilangan || hasil.size() == 2) return {};
      hasil.push_back({bilangan->nilai, std::exchange(tanda, {})});
      continue;
    }
    if (teks[i] == '<' || teks[i] == '>' || teks[i] == '=') tanda += teks[i];
    ++i;
  }
  // `50 <` says the same as `< 50` would not: nobody writes it.
  return tanda.empty() ? hasil : std::vector<Batas>{};
}

std::string kunci_nama(std::string_view teks) {
  std::string hasil;
  for (const auto& k : kata_berposisi(teks)) hasil += k.kata;
  return hasil;
}

bool bernama(const SelKisi& sel) {
  return sel.isi.isi == IsiSel::Teks && sel.teks().size() <= kNamaTerpanjang &&
         !urai_pita(sel.teks()) && !kunci_nama(sel.teks()).empty();
}

/// Bands follow each other without overlap and without a hole of more than one.
bool bersambung(std::vector<Pita>& pita) {
  std::sort(pita.begin(), pita.end(), [](const Pita& a, const Pita& b) {
    if (!a.bawah || !b.bawah) return !a.bawah && b.bawah;
    return *a.bawah < *b.bawah;
  });
  for (std::size_t i = 0; i + 1 < pita.size(); ++i) {
    const auto& atas = pita[i].atas;
    const auto& bawah = pita[i + 1].bawah;
    if (!bawah) return false;
    if (atas && (*bawah < *atas || *atas + Rational(1) < *bawah)) return false;
    if (!atas) pita[i].atas = *bawah, pita[i].atas_terbuka = !pita[i + 1].bawah_terbuka;
  }
  return true;
}

std::optional<Skala> skala_kolom(const Kisi& kisi, std::size_t c, std::size_t k) {
  Skala skala;
  for (const auto& baris : kisi.baris) {
    auto pita = urai_pita(baris.sel[c].teks());
    if (!pita) return std::nullopt;
    for (const auto& sel : baris.sel) {
      if (&sel != &baris.sel[c] && bernama(sel)) {
        const auto awal = sel.teks().find_first_not_of(": ");
        pita->nama.push_back(sel.teks().substr(awal == std::string::npos ? 0 : awal));
      }
    }
    if (pita->nama.empty()) return std::nullopt;
    pita->lokasi = baris.sel[c].asal->lokasi;
    skala.pita.push_back(std::move(*pita));
  }
  if (!bersambung(skala.pita)) return std::nullopt;
  skala.kisi = k;
  skala.kata = kata(kisi.judul + " " + kisi.awal->bagian);
  for (const auto& kolom : kisi.kolom) {
    skala.kata.insert(skala.kata.end(), kolom.kata.begin(), kolom.kata.end());
  }
  return skala;
}

}  // namespace

bool Pita::memuat(const Bilangan& nilai) const {
  const auto selang = nilai.selang();
  if (bawah && (selang.atas < *bawah)) return false;
  if (atas && (*atas < selang.bawah)) return false;
  if (bawah && bawah_terbuka && nilai.nilai == *bawah && nilai.desimal > 1) return false;
  return !(atas && atas_terbuka && nilai.nilai == *atas && nilai.desimal > 1);
}

const Pita* Skala::untuk(const Bilangan& nilai) const {
  const auto di = std::find_if(pita.begin(), pita.end(), [&](const Pita& p) {
    return (!p.bawah || *p.bawah < nilai.nilai || (!p.bawah_terbuka && *p.bawah == nilai.nilai)) &&
           (!p.atas || nilai.nilai < *p.atas || (!p.atas_terbuka && *p.atas == nilai.nilai));
  });
  if (di != pita.end()) return &*di;
  const auto& puncak = pita.back();
  return puncak.atas && *puncak.atas == Rational(100) && *puncak.atas < nilai.nilai ? &puncak
                                                                                    : nullptr;
}

const Pita* Skala::bernama(std::string_view nama) const {
  const auto dicari = kunci_nama(nama);
  for (const auto& p : pita) {
    for (const auto& n : p.nama) {
      if (kunci_nama(n) == dicari) return &p;
    }
  }
  return nullptr;
}

std::optional<Pita> urai_pita(std::string_view asal) {
  if (asal.size() > 40 || asal.find_first_of("0123456789") == asal.npos) return std::nullopt;
  const auto teks = baku(asal);
  if (!hanya_kata_jarak(teks)) return std::nullopt;
  const auto batas = cari_batas(teks);
  Pita pita;
  if (batas.size() == 1 && !batas[0].depan.empty()) {
    const bool terbuka = batas[0].depan.find('=') == std::string::npos;
    const bool atas = batas[0].depan[0] == '<';
    (atas ? pita.atas : pita.bawah) = batas[0].nilai;
    (atas ? pita.atas_terbuka : pita.bawah_terbuka) = terbuka;
    return pita;
  }
  if (batas.size() != 2 || batas[1].nilai <= batas[0].nilai) return std::nullopt;
  pita.bawah = batas[0].nilai;
  pita.atas = batas[1].nilai;
  // `> 80 - 90`, `80 < x <= 90`, `80 - < 90`.
  const auto& tengah = batas[1].depan;
  pita.bawah_terbuka = batas[0].depan == ">" || (batas[0].depan.empty() && tengah.size() > 1 &&
                                                 tengah.starts_with('<') && tengah != "<=");
  pita.atas_terbuka = tengah == "<" || tengah.ends_with("<");
  return pita;
}

std::vector<Skala> cari_skala(const std::vector<Kisi>& kisi) {
  std::vector<Skala> hasil;
  for (std::size_t k = 0; k < kisi.size(); ++k) {
    const auto n = kisi[k].baris.size();
    if (n < kPitaTerkecil || n > kPitaTerbanyak || kisi[k].kolom.size() > 8) continue;
    for (std::size_t c = 0; c < kisi[k].kolom.size(); ++c) {
      if (auto skala = skala_kolom(kisi[k], c, k)) hasil.push_back(std::move(*skala));
    }
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
