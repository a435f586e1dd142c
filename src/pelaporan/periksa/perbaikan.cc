#include "pelaporan/periksa/perbaikan.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kLangkahTerbanyak = 20000;
constexpr std::size_t kGugusTerbesar = 300;
constexpr std::size_t kBahanKecil = 3;
constexpr std::size_t kUsulTerbanyak = 8;

struct Usul {
  std::size_t titik = kTiada;
  Selang nilai = {};
  std::size_t relasi = kTiada;
  std::size_t terpenuhi = 0;
  int skor = -1000;
  bool hasil = false;
};

Rational lebar(const Selang& s) { return s.atas - s.bawah; }

bool lebih_unggul(const Usul& a, const Usul& b) {
  if (a.skor != b.skor) return a.skor > b.skor;
  if (a.terpenuhi != b.terpenuhi) return a.terpenuhi > b.terpenuhi;
  if (a.hasil != b.hasil) return a.hasil;
  if (a.titik != b.titik) return a.titik > b.titik;
  return lebar(a.nilai) < lebar(b.nilai);
}

class Pencari {
 public:
  Pencari(const Jaring& jaring, const std::vector<bool>& usang)
      : jaring_(jaring), usang_(usang), penyebab_(jaring.semua_relasi().size(), kTiada) {
    for (std::size_t r = 0; r < jaring.semua_relasi().size(); ++r) {
      if (uji(jaring, jaring.semua_relasi()[r]) == Kecocokan::Langgar) langgar_.insert(r);
    }
  }

  std::vector<Perbaikan> cari() {
    std::vector<Perbaikan> hasil;
    while (!langgar_.empty() && hasil.size() < kLangkahTerbanyak) {
      Usul terbaik;
      for (const auto titik : calon()) {
        for (const auto& usul : usulan(titik)) {
          if (lebih_unggul(usul, terbaik)) terbaik = usul;
        }
      }
      const bool terpaksa = terbaik.skor <= 0;
      if (terpaksa) terbaik = paksa();
      if (terbaik.titik == kTiada) {
        langgar_.erase(langgar_.begin());
        continue;
      }
      hasil.push_back(perbaiki(terbaik, terpaksa));
    }
    return hasil;
  }

 private:
  const Titik& titik(std::size_t id) const { return jaring_.semua_titik()[id]; }
  const Relasi& relasi(std::size_t id) const { return jaring_.semua_relasi()[id]; }

  /// The first violated claim and those that hang together with it by common figures.
  std::set<std::size_t> gugus() const {
    std::set<std::size_t> hasil = {*langgar_.begin()};
    std::vector<std::size_t> antrean(hasil.begin(), hasil.end());
    const auto kunjungi = [&](std::size_t id) {
      for (const auto r : titik(id).relasi) {
        if (hasil.size() < kGugusTerbesar && langgar_.contains(r) && hasil.insert(r).second) {
          antrean.push_back(r);
        }
      }
    };
    for (std::size_t i = 0; i < antrean.size() && hasil.size() < kGugusTerbesar; ++i) {
      const auto& klaim = relasi(antrean[i]);
      kunjungi(klaim.hasil);
      for (const auto b : klaim.bahan) kunjungi(b);
    }
    return hasil;
  }

  /// Figures that can explain violated claims: their results, their operands where they have few,
  /// and whatever stands in two of them.
  std::vector<std::size_t> calon() const {
    std::map<std::size_t, std::size_t> sering;
    std::set<std::size_t> hasil;
    for (const auto r : gugus()) {
      const auto& klaim = relasi(r);
      hasil.insert(klaim.hasil);
      for (const auto b : klaim.bahan) {
        ++sering[b];
        if (klaim.bahan.size() <= kBahanKecil) hasil.insert(b);
      }
      ++sering[klaim.hasil];
    }
    for (const auto& [id, kali] : sering) {
      if (kali > 1) hasil.insert(id);
    }
    std::vector<std::size_t> bersih;
    for (const auto id : hasil) {
      if (!perbaikan_.contains(id)) bersih.push_back(id);
    }
    return bersih;
  }

  Selang nilai(std::size_t id, bool sebagai_hasil, const Usul* andai) const {
    if (andai != nullptr && andai->titik == id) return andai->nilai;
    if (const auto di = perbaikan_.find(id); di != perbaikan_.end()) return di->second;
    const auto& b = titik(id).bacaan.front();
    return sebagai_hasil ? b.selang() : b.selang_bahan();
  }

  std::vector<Selang> bahan(const Relasi& klaim, const Usul* andai) const {
    std::vector<Selang> hasil;
    hasil.reserve(klaim.bahan.size());
    for (const auto b : klaim.bahan) {
      hasil.push_back(nilai(b, klaim.rumus == Rumus::Sama, andai));
    }
    return hasil;
  }

  bool berlaku(std::size_t r, const Usul* andai) const {
    const auto& klaim = relasi(r);
    Selang dihitung;
    if (!hitung(klaim.rumus, bahan(klaim, andai), dihitung)) return true;
    return bertemu(nilai(klaim.hasil, true, andai), dihitung) || dipotong(klaim, andai, dihitung);
  }

  /// A quotient as printed may have been cut.
  bool dipotong(const Relasi& klaim, const Usul* andai, const Selang& dihitung) const {
    const bool tetap =
        !perbaikan_.contains(klaim.hasil) && (andai == nullptr || andai->titik != klaim.hasil);
    const auto& b = titik(klaim.hasil).bacaan.front();
    if (!tetap || b.desimal == 0 || klaim.rumus == Rumus::Sama || klaim.rumus == Rumus::Jumlah) {
      return false;
    }
    const auto s = b.selang();
    return bertemu({b.nilai, b.nilai + (s.atas - s.bawah)}, dihitung);
  }

  /// What violated claim `r` asks of figure `id`.
  std::optional<Selang> permintaan(std::size_t r, std::size_t id) const {
    const auto& klaim = relasi(r);
    const auto isi = bahan(klaim, nullptr);
    Selang hasil;
    if (klaim.hasil == id) {
      if (!hitung(klaim.rumus, isi, hasil)) return std::nullopt;
      return hasil;
    }
    const auto di = std::find(klaim.bahan.begin(), klaim.bahan.end(), id);
    const auto ke = static_cast<std::size_t>(di - klaim.bahan.begin());
    if (!balik(klaim.rumus, nilai(klaim.hasil, true, nullptr), isi, ke, hasil)) return std::nullopt;
    return hasil;
  }

  std::vector<Usul> usulan(std::size_t id) const {
    std::vector<Usul> hasil;
    for (const auto r : titik(id).relasi) {
      if (!langgar_.contains(r) || (relasi(r).terkunci && relasi(r).hasil != id)) continue;
      const auto diminta = permintaan(r, id);
      if (!diminta) continue;
      Usul usul{id, *diminta, r, 0, 0, relasi(r).hasil == id};
      nilai_usul(usul);
      hasil.push_back(usul);
      if (hasil.size() == kUsulTerbanyak) break;
    }
    return hasil;
  }

  void nilai_usul(Usul& usul) const {
    int rusak = 0;
    for (const auto r : titik(usul.titik).relasi) {
      if (relasi(r).terkunci && relasi(r).hasil != usul.titik) continue;
      const bool dulu_langgar = langgar_.contains(r);
      const bool kini = berlaku(r, &usul);
      if (dulu_langgar && kini) ++usul.terpenuhi;
      // What holds by another reading or by cutting alone says nothing against a correction.
      if (!dulu_langgar && !kini && berlaku(r, nullptr)) ++rusak;
    }
    const bool usang = usul.titik < usang_.size() && usang_[usul.titik];
    usul.skor = 2 * (static_cast<int>(usul.terpenuhi) - rusak) + (usang ? 1 : 0);
  }

  /// Nothing explains more than it breaks: the result of a rule, the later of two places.
  Usul paksa() const {
    for (const auto r : gugus()) {
      const auto id = relasi(r).hasil;
      if (perbaikan_.contains(id)) continue;
      const auto diminta = permintaan(r, id);
      if (!diminta) continue;
      Usul usul{id, *diminta, r, 0, 0, true};
      nilai_usul(usul);
      return usul;
    }
    return {};
  }

  Perbaikan perbaiki(const Usul& usul, bool ragu) {
    perbaikan_[usul.titik] = usul.nilai;
    Perbaikan p{usul.titik, usul.nilai, usul.relasi, penyebab_[usul.relasi], usul.terpenuhi, ragu};
    const std::size_t akar = p.akar == kTiada ? usul.titik : p.akar;
    for (const auto r : titik(usul.titik).relasi) {
      if (berlaku(r, &usul)) {
        langgar_.erase(r);
      } else if (langgar_.insert(r).second) {
        penyebab_[r] = akar;
      }
    }
    return p;
  }

  const Jaring& jaring_;
  const std::vector<bool>& usang_;
  std::vector<std::size_t> penyebab_;
  std::set<std::size_t> langgar_ = {};
  std::map<std::size_t, Selang> perbaikan_ = {};
};

}  // namespace

std::vector<Perbaikan> cari_perbaikan(const Jaring& jaring, const std::vector<bool>& usang) {
  return Pencari(jaring, usang).cari();
}

}  // namespace laras::pelaporan::pemeriksa
