#include "pelaporan/periksa/predikat.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

const std::string kSebab = "predikat tidak sesuai skala";
constexpr std::size_t kJauhTerbanyak = 90;
constexpr std::size_t kNamaTerbanyak = 4;

/// Other evaluations have scales of their own.
bool evaluasi_lain(const std::vector<std::string>& k) {
  return memuat(k, {"akip", "sakip", "lhe", "evaluasi", "ikm", "survei", "kepuasan", "ipp", "spbe",
                    "reformasi", "maturitas", "zona", "inspektorat", "apip", "pelayanan"});
}

struct Cacah {
  std::size_t cocok = 0;
  std::vector<std::size_t> salah = {};
};

class Pembanding {
 public:
  Pembanding(const std::vector<Kisi>& kisi, const std::vector<Skala>& skala)
      : kisi_(kisi), skala_(skala) {}

  void tabel(std::size_t k, std::vector<Temuan>& temuan) const {
    const Kisi& kisi = kisi_[k];
    for (std::size_t c = 1; c < kisi.kolom.size(); ++c) {
      if (kisi.kolom[c].angka ||
          !memuat(kisi.kolom[c].kata, {"predikat", "kategori", "interpretasi", "mutu", "kriteria",
                                       "klasifikasi", "kinerja"})) {
        continue;
      }
      for (const auto& skala : skala_) {
        if (skala.kisi == k) continue;
        if (auto baru = kolom(kisi, c, skala); !baru.empty()) {
          temuan.insert(temuan.end(), baru.begin(), baru.end());
          break;
        }
      }
    }
  }

 private:
  Cacah cacah(const Kisi& kisi, std::size_t nilai, std::size_t c, const Skala& skala) const {
    Cacah hasil;
    for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
      const auto& sel = kisi.baris[b].sel;
      if (!sel[nilai].angka()) continue;
      const auto* tercetak = skala.bernama(sel[c].teks());
      const auto* benar = skala.untuk(sel[nilai].nilai());
      if (tercetak == nullptr || benar == nullptr) continue;
      if (tercetak == benar || tercetak->memuat(sel[nilai].nilai())) {
        ++hasil.cocok;
      } else {
        hasil.salah.push_back(b);
      }
    }
    return hasil;
  }

  /// The figures left of the words that follow the scale in most rows.
  std::vector<Temuan> kolom(const Kisi& kisi, std::size_t c, const Skala& skala) const {
    std::vector<Temuan> temuan;
    for (std::size_t nilai = c; nilai-- > 0;) {
      if (!kisi.kolom[nilai].angka || kisi.kolom[nilai].uang) continue;
      const auto n = cacah(kisi, nilai, c, skala);
      if (n.cocok < 2 || n.cocok < n.salah.size() * 2) continue;
      for (const auto b : n.salah) {
        const auto& sel = kisi.baris[b].sel[nilai];
        temuan.push_back(salah(temuan_sel(kisi, b, c), sel.nilai(), sel.teks(), skala));
      }
      return temuan;
    }
    return temuan;
  }

 public:
  static Temuan salah(Temuan t, const Bilangan& nilai, const std::string& tercetak,
                      const Skala& skala) {
    const auto* benar = skala.untuk(nilai);
    const auto* kini = skala.bernama(t.tercetak);
    // Letters answer letters, words words.
    const auto ke = [&] {
      for (std::size_t i = 0; i < kini->nama.size(); ++i) {
        if (Skala{{{.nama = {kini->nama[i]}}}}.bernama(t.tercetak) != nullptr) return i;
      }
      return std::size_t{0};
    }();
    t.dihitung = benar->nama[std::min(ke, benar->nama.size() - 1)];
    t.jenis = JenisTemuan::Kontradiksi;
    t.sebab = kSebab;
    t.penjelasan = "Menurut skala di " + benar->lokasi + ", nilai " + tercetak + " berpredikat " +
                   t.dihitung + ", bukan " + t.tercetak + ".";
    t.yakin = "tinggi";
    t.banding = benar->lokasi;
    return t;
  }

 private:
  const std::vector<Kisi>& kisi_;
  const std::vector<Skala>& skala_;
};

/// The figure that stands last before `sampai`, in the same sentence and not far away.
std::optional<Bilangan> angka_sebelum(const std::string& teks, std::size_t sampai,
                                      std::string& tercetak) {
  const std::size_t dari = sampai > kJauhTerbanyak ? sampai - kJauhTerbanyak : 0;
  std::optional<Bilangan> hasil;
  for (std::size_t i = dari; i < sampai;) {
    if (teks[i] == '.' && i + 1 < sampai && teks[i + 1] == ' ') hasil.reset();
    const bool mulai = teks[i] >= '0' && teks[i] <= '9' && (i == 0 || teks[i - 1] == ' ');
    std::size_t akhir = i;
    const auto b = mulai ? urai_di_kalimat(teks, akhir) : std::nullopt;
    if (!b) {
      ++i;
      continue;
    }
    const bool tahun = b->desimal == 0 && Rational(1990) <= b->nilai && b->nilai <= Rational(2100);
    if (!tahun) {
      hasil = b;
      tercetak = teks.substr(i, akhir - i);
    }
    i = akhir;
  }
  return hasil;
}

void periksa_kalimat_predikat(const ParagrafTerbaca& p, const std::vector<Skala>& skala,
                              std::vector<Temuan>& temuan) {
  const auto semua = kata_berposisi(p.teks);
  for (std::size_t i = 0; i + 1 < semua.size(); ++i) {
    if (!memuat({semua[i].kata}, {"predikat", "kategori"})) continue;
    std::string angka;
    const auto nilai = angka_sebelum(p.teks, semua[i].awal, angka);
    if (!nilai || nilai->nilai < Rational(20)) continue;
    for (const auto& s : skala) {
      if (evaluasi_lain(kata(p.teks)) != evaluasi_lain(s.kata) || s.untuk(*nilai) == nullptr)
        continue;
      const Pita* tercetak = nullptr;
      std::size_t akhir = i + 1;
      for (std::size_t j = i + 1; j < std::min(semua.size(), i + 1 + kNamaTerbanyak); ++j) {
        const auto nama = p.teks.substr(semua[i + 1].awal, semua[j].akhir - semua[i + 1].awal);
        const auto* pita = s.bernama(nama);
        const bool huruf = nama.size() <= 2;
        if (pita == nullptr || (huruf && nama[0] >= 'a')) continue;
        tercetak = pita;
        akhir = j;
      }
      if (tercetak == nullptr || tercetak == s.untuk(*nilai) || tercetak->memuat(*nilai)) continue;
      Temuan t;
      t.lokasi = p.lokasi;
      t.kolom = "predikat";
      t.tercetak = p.teks.substr(semua[i + 1].awal, semua[akhir].akhir - semua[i + 1].awal);
      temuan.push_back(Pembanding::salah(std::move(t), *nilai, angka, s));
      break;
    }
  }
}

}  // namespace

std::vector<Temuan> periksa_predikat(const LaporanTerbaca& laporan, const std::vector<Kisi>& kisi) {
  std::vector<Temuan> temuan;
  const auto skala = cari_skala(kisi);
  if (skala.empty()) return temuan;
  const Pembanding pembanding(kisi, skala);
  for (std::size_t k = 0; k < kisi.size(); ++k) pembanding.tabel(k, temuan);
  for (const auto& p : laporan.paragraf) periksa_kalimat_predikat(p, skala, temuan);
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
