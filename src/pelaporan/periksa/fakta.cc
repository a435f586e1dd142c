#include "pelaporan/periksa/fakta.h"

#include <algorithm>
#include <set>

#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kPasanganTerbanyak = 7;
constexpr std::string_view kTotal = "TOTAL";

bool peran_fakta(Peran peran) {
  return peran == Peran::Target || peran == Peran::Realisasi || peran == Peran::Capaian ||
         peran_anggaran(peran);
}

/// Key of the indicator in a row; of its only description where the table has no such column.
std::string kunci_indikator(const Kisi& kisi, std::size_t b, const std::string*& teks) {
  std::size_t uraian = kTiada;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (kisi.kolom[k].peran == Peran::Indikator) {
      teks = &kisi.baris[b].sel[k].teks();
      return kunci_label(*teks);
    }
    if (kisi.kolom[k].peran == Peran::Uraian) uraian = k;
  }
  if (uraian == kTiada) return {};
  teks = &kisi.baris[b].sel[uraian].teks();
  return kunci_label(*teks);
}

std::vector<std::string> kunci_program(const Kisi& kisi, std::size_t b) {
  std::vector<std::string> hasil;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto& kolom = kisi.kolom[k];
    if (kolom.peran != Peran::Uraian || !memuat(kolom.kata, {"program*", "kegiatan", "urusan"})) {
      continue;
    }
    const auto kunci = kunci_label(kisi.baris[b].sel[k].teks());
    if (!kunci.empty()) hasil.push_back("P:" + kunci);
  }
  return hasil;
}

bool setuju(const Jaring& jaring, std::size_t a, std::size_t b) {
  for (const auto& x : jaring.semua_titik()[a].bacaan) {
    for (const auto& y : jaring.semua_titik()[b].bacaan) {
      if (bertemu(x.selang(), y.selang())) return true;
    }
  }
  return false;
}

}  // namespace

bool peran_anggaran(Peran peran) {
  return peran == Peran::Pagu || peran == Peran::Belanja || peran == Peran::Serapan;
}

BukuFakta::BukuFakta(Jaring& jaring) : jaring_(jaring) {
  tandai_rencana();
  for (std::size_t k = 0; k < jaring.kisi().size(); ++k) baca_kisi(k);
  // A label that stands twice in one table with two values names nothing.
  for (auto& [kunci, fakta] : isi_) {
    std::set<std::size_t> kabur;
    for (std::size_t i = 0; i < fakta.size(); ++i) {
      for (std::size_t j = i + 1; j < fakta.size() && j < i + 20; ++j) {
        if (fakta[i].kisi == fakta[j].kisi && fakta[i].titik != fakta[j].titik) {
          kabur.insert(fakta[i].kisi);
        }
      }
    }
    std::erase_if(fakta, [&](const Fakta& f) { return kabur.contains(f.kisi); });
  }
  cari_usang();
}

/// Where a report holds a changed plan, the plan before it may differ from everything.
void BukuFakta::tandai_rencana() {
  const auto hanya_rencana = [](const Kisi& kisi) {
    return (kisi.ada(Peran::Target) || kisi.ada(Peran::Pagu)) && !kisi.ada(Peran::Realisasi) &&
           !kisi.ada(Peran::Belanja) && !kisi.ada(Peran::Capaian) && !kisi.ada(Peran::Serapan);
  };
  const auto diubah = [](const Kisi& kisi) {
    const auto sebutan = kisi.judul.empty() ? kisi.awal->bagian : kisi.judul;
    return memuat(kata(sebutan), {"perubahan", "revisi", "pergeseran"});
  };
  const auto& semua = jaring_.kisi();
  digantikan_.assign(semua.size(), false);
  const bool ada = std::any_of(semua.begin(), semua.end(), [&](const Kisi& kisi) {
    return hanya_rencana(kisi) && diubah(kisi);
  });
  for (std::size_t k = 0; ada && k < semua.size(); ++k) {
    digantikan_[k] = hanya_rencana(semua[k]) && !diubah(semua[k]);
  }
}

void BukuFakta::cari_usang() {
  const auto nilai = [&](const Fakta& f) -> const Rational& {
    return jaring_.semua_titik()[f.titik].bacaan.front().nilai;
  };
  for (const auto& [kunci, semua] : isi_) {
    auto dulu = kunci;
    --std::get<2>(dulu);
    for (const auto& lama : fakta(dulu)) {
      for (const auto& f : semua) {
        if (nilai(f) != nilai(lama)) continue;
        const bool dibantah = std::any_of(semua.begin(), semua.end(), [&](const Fakta& g) {
          return !g.lemah && nilai(g) != nilai(f);
        });
        if (dibantah || (semua.size() == 1 && !satu_makna(nilai(f)))) {
          sumber_.emplace(f.titik, lama.titik);
        }
      }
    }
  }
}

void BukuFakta::baca_kisi(std::size_t k) {
  const Kisi& kisi = jaring_.kisi()[k];
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kisi.baris[b].jenis == JenisBaris::Judul) continue;
    for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
      if (peran_fakta(kisi.kolom[c].peran)) baca_sel(k, b, c);
    }
  }
}

void BukuFakta::baca_sel(std::size_t k, std::size_t b, std::size_t c) {
  const Kisi& kisi = jaring_.kisi()[k];
  const auto& baris = kisi.baris[b];
  const auto& kolom = kisi.kolom[c];
  const auto id = jaring_.titik(k, b, c);
  if (id == kTiada || kolom.tahun == 0) return;
  Fakta fakta{id, k, kisi.rencana || kolom.berkualifikasi || digantikan_[k], {}};
  if (baris.jenis != JenisBaris::Isi) {
    const bool akhir = b + 2 >= kisi.baris.size() && peran_anggaran(kolom.peran);
    if (akhir) isi_[{std::string(kTotal), kolom.peran, kolom.tahun}].push_back(fakta);
    return;
  }
  const std::string* teks = nullptr;
  const auto indikator = kunci_indikator(kisi, b, teks);
  if (!indikator.empty()) {
    if (kisi.kolom.size() > 2 && teks != nullptr) label_.emplace(indikator, *teks);
    Fakta milik_indikator = fakta;
    for (std::size_t i = b + 1; i < kisi.baris.size() && peran_anggaran(kolom.peran); ++i) {
      const auto& berikut = kisi.baris[i];
      const bool rinci = berikut.jenis == JenisBaris::Isi || berikut.jenis == JenisBaris::Judul;
      if (!rinci || berikut.sel[c].isi.isi != IsiSel::Kosong) break;
      const std::string* lain = nullptr;
      const auto kunci = kunci_indikator(kisi, i, lain);
      if (!kunci.empty()) milik_indikator.serumpun.push_back("I:" + kunci);
    }
    isi_[{"I:" + indikator, kolom.peran, kolom.tahun}].push_back(std::move(milik_indikator));
  }
  if (!peran_anggaran(kolom.peran)) return;
  for (auto& kunci : kunci_program(kisi, b)) {
    isi_[{std::move(kunci), kolom.peran, kolom.tahun}].push_back(fakta);
  }
}

const std::vector<Fakta>& BukuFakta::fakta(const Kunci& kunci) const {
  static const std::vector<Fakta> kosong;
  const auto di = isi_.find(kunci);
  return di == isi_.end() ? kosong : di->second;
}

const std::vector<Fakta>& BukuFakta::total(Peran peran, int tahun) const {
  return fakta({std::string(kTotal), peran, tahun});
}

bool BukuFakta::sepaham(std::size_t a, std::size_t b, Peran peran) const {
  const auto di = suara_.find({std::min(a, b), std::max(a, b), peran});
  if (di == suara_.end()) return false;
  const auto [ya, tidak] = di->second;
  if (ya + tidak >= 2) return tidak <= ya;
  int semua_ya = 0;
  int semua_tidak = 0;
  for (const auto& [kunci, suara] : suara_) {
    if (std::get<0>(kunci) != std::min(a, b) || std::get<1>(kunci) != std::max(a, b)) continue;
    semua_ya += suara.first;
    semua_tidak += suara.second;
  }
  return semua_tidak <= semua_ya;
}

void BukuFakta::hubungkan() {
  std::set<std::pair<std::size_t, std::size_t>> sudah;
  std::vector<std::pair<const Fakta*, const Fakta*>> pasangan;
  std::vector<Peran> peran;
  for (const auto& [kunci, semua] : isi_) {
    if (std::get<0>(kunci) == kTotal) continue;
    std::vector<const Fakta*> kuat;
    for (const auto& f : semua) {
      if (!f.lemah && f.serumpun.empty()) kuat.push_back(&f);
    }
    for (std::size_t i = 0; i < kuat.size(); ++i) {
      for (std::size_t j = i + 1; j < std::min(kuat.size(), i + kPasanganTerbanyak); ++j) {
        if (!sudah.insert({kuat[i]->titik, kuat[j]->titik}).second) continue;
        const auto a = std::min(kuat[i]->kisi, kuat[j]->kisi);
        const auto b = std::max(kuat[i]->kisi, kuat[j]->kisi);
        auto& suara = suara_[{a, b, std::get<1>(kunci)}];
        ++(setuju(jaring_, kuat[i]->titik, kuat[j]->titik) ? suara.first : suara.second);
        pasangan.emplace_back(kuat[i], kuat[j]);
        peran.push_back(std::get<1>(kunci));
      }
    }
  }
  for (std::size_t i = 0; i < pasangan.size(); ++i) {
    const auto [a, b] = pasangan[i];
    if (!sepaham(a->kisi, b->kisi, peran[i])) continue;
    jaring_.tambah(klaim_sama(b->titik, a->titik, nama(peran[i]) + " yang sama"));
  }
  hubungkan_rumpun();
  hubungkan_total();
}

/// A cell that several rows share is the first one's figure or the sum of all of them.
void BukuFakta::hubungkan_rumpun() {
  const auto& titik = jaring_.semua_titik();
  std::vector<Relasi> baru;
  for (const auto& [kunci, semua] : isi_) {
    for (const auto& f : semua) {
      if (f.serumpun.empty() || f.lemah) continue;
      const Fakta* acuan = nullptr;
      bool cocok = false;
      for (const auto& lain : semua) {
        if (lain.lemah || !lain.serumpun.empty() || lain.kisi == f.kisi) continue;
        Rational jumlah = titik[lain.titik].bacaan.front().nilai;
        cocok |= setuju(jaring_, lain.titik, f.titik);
        for (const auto& anggota : f.serumpun) {
          for (const auto& g : fakta({anggota, std::get<1>(kunci), std::get<2>(kunci)})) {
            if (g.kisi == lain.kisi) jumlah = jumlah + titik[g.titik].bacaan.front().nilai;
          }
        }
        cocok |= jumlah == titik[f.titik].bacaan.front().nilai;
        acuan = &lain;
      }
      if (acuan != nullptr && !cocok && baris_usang(f.titik)) {
        baru.push_back(klaim_sama(f.titik, acuan->titik, std::string(kAnggaranSama)));
      }
    }
  }
  for (auto& relasi : baru) jaring_.tambah(std::move(relasi));
}

/// Grand totals of money: an odd one out against at least three that agree.
void BukuFakta::hubungkan_total() {
  for (const auto& [kunci, semua] : isi_) {
    if (std::get<0>(kunci) != kTotal) continue;
    for (const auto& f : semua) {
      std::vector<std::size_t> lawan;
      std::size_t kawan = 0;
      for (const auto& g : semua) {
        if (g.titik == f.titik || g.lemah) continue;
        if (setuju(jaring_, f.titik, g.titik)) {
          ++kawan;
        } else {
          lawan.push_back(g.titik);
        }
      }
      const auto& klaim = jaring_.semua_titik()[f.titik].relasi;
      const bool berdasar = std::any_of(klaim.begin(), klaim.end(), [&](std::size_t r) {
        const auto& relasi = jaring_.semua_relasi()[r];
        return relasi.hasil == f.titik && uji(jaring_, relasi) != Kecocokan::Langgar;
      });
      if (f.lemah || kawan > 0 || lawan.size() < 3 || berdasar) continue;
      for (const auto l : lawan) {
        if (setuju(jaring_, l, lawan.front())) {
          jaring_.tambah(klaim_sama(f.titik, l, nama(std::get<1>(kunci)) + " keseluruhan"));
        }
      }
    }
  }
}

bool BukuFakta::baris_usang(std::size_t id) const {
  const auto& t = jaring_.semua_titik()[id];
  for (std::size_t c = 0; c < jaring_.kisi()[t.kisi].kolom.size(); ++c) {
    const auto lain = jaring_.titik(t.kisi, t.baris, c);
    if (lain != kTiada && sumber_usang(lain) != kTiada) return true;
  }
  return false;
}

std::size_t BukuFakta::sumber_usang(std::size_t titik) const {
  const auto di = sumber_.find(titik);
  return di == sumber_.end() ? kTiada : di->second;
}

std::vector<bool> BukuFakta::usang() const {
  std::vector<bool> hasil(jaring_.semua_titik().size());
  for (const auto& [titik, sumber] : sumber_) hasil[titik] = true;
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
