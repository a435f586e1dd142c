#include "pelaporan/periksa/kalimat_periksa.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kJauhTerbanyak = 260;
constexpr std::size_t kLabelTerpendek = 6;
constexpr std::size_t kTahunSesudah = 70;  // `realisasinya 92,54 pada tahun 2021`

/// A label found in a sentence.
struct Sebutan {
  const std::string* kunci = nullptr;
  std::size_t kata_sesudah = 0;
};

/// A figure that stands behind a word for its role.
struct Kutipan {
  Peran peran = Peran::Lain;
  Bilangan bilangan = {};
  std::string tercetak = {};
};

std::optional<Peran> peran_kata(std::string_view k) {
  if (k == "target" || k == "ditargetkan") return Peran::Target;
  if (k == "realisasi" || k == "terealisasi" || k == "realisasinya") return Peran::Realisasi;
  if (k == "capaian" || k == "tercapai" || k == "capaiannya") return Peran::Capaian;
  return std::nullopt;
}

bool pengisi(const KataDiTeks& k, int tahun) {
  if (k.kata == std::to_string(tahun)) return true;
  return memuat({k.kata}, {"tahun", "adalah", "sebesar", "mencapai", "yaitu", "senilai", "sejumlah",
                           "dapat", "dengan", "nilai", "ini", "pada", "yakni"});
}

bool pembanding(const std::string& k) {
  return memuat({k}, {"melebihi", "melampaui", "dari", "memenuhi", "terhadap", "dibanding"});
}

class Pembaca {
 public:
  Pembaca(const LaporanTerbaca& laporan, Jaring& jaring, const BukuFakta& buku, int tahun)
      : laporan_(laporan), jaring_(jaring), buku_(buku), tahun_(tahun) {
    for (const auto& [kunci, teks] : buku.label()) {
      if (kunci.size() < kLabelTerpendek) continue;
      for (const auto& k : kata(teks)) {
        if (kata_henti(k)) continue;
        awal_[k].push_back(&kunci);
        break;
      }
    }
  }

  void baca() {
    for (const auto& p : laporan_.paragraf) {
      if (p.teks.find_first_of("0123456789") == std::string::npos) continue;
      const auto semua = kata_berposisi(p.teks);
      nilai_dari_bobot(p, semua);
      total_tabel(p, semua);
      for (std::size_t i = 0; i < semua.size(); ++i) {
        const auto sebutan = label_di(semua, i);
        if (!sebutan) continue;
        kutip(p, semua, i, *sebutan);
        i = sebutan->kata_sesudah - 1;
      }
    }
  }

 private:
  /// The longest label that begins with word `i`.
  std::optional<Sebutan> label_di(const std::vector<KataDiTeks>& semua, std::size_t i) const {
    const auto di = awal_.find(semua[i].kata);
    if (di == awal_.end()) return std::nullopt;
    std::optional<Sebutan> hasil;
    std::string sambung;
    for (std::size_t j = i; j < semua.size() && j < i + 30; ++j) {
      if (!kata_henti(semua[j].kata)) sambung += semua[j].kata;
      for (const auto* kunci : di->second) {
        if (*kunci == sambung) hasil = Sebutan{kunci, j + 1};
      }
    }
    return hasil;
  }

  bool tahun_lain(std::string_view teks) const {
    const auto tahun = tahun_disebut(teks);
    return std::any_of(tahun.begin(), tahun.end(), [&](int t) { return t != tahun_; });
  }

  /// The figure that follows the role word at `i` but for small words; empty where none does.
  std::optional<Kutipan> kutipan_di(const std::string& teks, const std::vector<KataDiTeks>& semua,
                                    std::size_t i, Peran peran) const {
    for (std::size_t j = i + 1; j < semua.size() && j < i + 8; ++j) {
      if (pengisi(semua[j], tahun_)) continue;
      std::size_t di = semua[j].awal;
      if (teks[di] < '0' || teks[di] > '9') return std::nullopt;
      const std::size_t mulai = di;
      const auto bilangan = urai_di_kalimat(teks, di);
      if (!bilangan) return std::nullopt;
      return Kutipan{peran, *bilangan, teks.substr(mulai, di - mulai)};
    }
    return std::nullopt;
  }

  std::size_t titik_kalimat(const ParagrafTerbaca& p, const Kutipan& k,
                            const std::string& sebutan) {
    return jaring_.tambah_kalimat(p, k.bilangan, k.tercetak, sebutan);
  }

  void kutip(const ParagrafTerbaca& p, const std::vector<KataDiTeks>& semua, std::size_t label,
             const Sebutan& sebutan) {
    std::set<Peran> sudah;
    if (const auto peran = peran_di_depan(semua, label)) {
      const std::size_t i = sebutan.kata_sesudah - 1;
      const auto k = kutipan_di(p.teks, semua, i, *peran);
      if (k && tahun_lain(konteks(p, semua, label, i))) return;
      if (k) kaitkan(p, *sebutan.kunci, *k, sudah);
    }
    for (std::size_t i = sebutan.kata_sesudah; i < semua.size(); ++i) {
      const auto jarak = semua[i].awal - semua[label].awal;
      if (jarak > kJauhTerbanyak + sebutan.kunci->size() * 2 || label_di(semua, i)) return;
      const auto peran = peran_kata(semua[i].kata);
      if (!peran || pembanding(semua[i - 1].kata) || sudah.contains(*peran)) continue;
      const auto k = kutipan_di(p.teks, semua, i, *peran);
      if (!k) continue;
      if (tahun_lain(konteks(p, semua, label, i))) return;
      kaitkan(p, *sebutan.kunci, *k, sudah);
    }
  }

  /// The words around a quotation in which a year would speak of another one.
  static std::string_view konteks(const ParagrafTerbaca& p, const std::vector<KataDiTeks>& semua,
                                  std::size_t label, std::size_t i) {
    const auto sejak = semua[label].awal > 60 ? semua[label].awal - 60 : 0;
    return std::string_view(p.teks).substr(sejak, semua[i].akhir + kTahunSesudah - sejak);
  }

  /// `Capaian indikator` right before a label.
  static std::optional<Peran> peran_di_depan(const std::vector<KataDiTeks>& semua,
                                             std::size_t label) {
    for (std::size_t n = 1; n <= 2 && n <= label; ++n) {
      const auto& k = semua[label - n].kata;
      if (const auto peran = peran_kata(k)) {
        const bool lain = label > n && (pembanding(semua[label - n - 1].kata) ||
                                        semua[label - n - 1].kata == "rata");
        return lain ? std::nullopt : peran;
      }
      if (!memuat({k}, {"indikator", "dari", "untuk", "atas", "kinerja"})) break;
    }
    return std::nullopt;
  }

  /// The quotation is the same fact as in the tables.
  void kaitkan(const ParagrafTerbaca& p, const std::string& kunci, const Kutipan& k,
               std::set<Peran>& sudah) {
    sudah.insert(k.peran);
    const auto& fakta = buku_.fakta({"I:" + kunci, k.peran, tahun_});
    std::vector<std::size_t> bahan;
    for (const auto& f : fakta) {
      if (!f.lemah && bahan.size() < 4) bahan.push_back(f.titik);
    }
    if (bahan.empty()) return;
    const auto id = titik_kalimat(p, k, nama(k.peran) + " " + buku_.label().at(kunci));
    for (const auto b : bahan) {
      jaring_.tambah(klaim_sama(id, b, nama(k.peran) + " yang dikutip kalimat"));
    }
  }

  /// `nilai 24,27 dari bobot 30% atau dengan capaian 80,89%`.
  void nilai_dari_bobot(const ParagrafTerbaca& p, const std::vector<KataDiTeks>& semua) {
    for (std::size_t i = 0; i + 4 < semua.size(); ++i) {
      if (semua[i].kata != "bobot" || i < 3) continue;
      std::optional<Kutipan> nilai;
      for (std::size_t j = i - 1; j + 6 > i && j > 0 && !nilai; --j) {
        if (semua[j].kata == "nilai") nilai = kutipan_di(p.teks, semua, j, Peran::Lain);
      }
      const auto bobot = kutipan_di(p.teks, semua, i, Peran::Bobot);
      std::optional<Kutipan> capaian;
      for (std::size_t j = i + 1; j < semua.size() && j < i + 9 && !capaian; ++j) {
        if (semua[j].kata == "capaian") capaian = kutipan_di(p.teks, semua, j, Peran::Capaian);
      }
      if (!nilai || !bobot || !capaian || bobot->bilangan.nilai.is_zero()) continue;
      Relasi relasi;
      relasi.rumus = Rumus::Persen;
      relasi.hasil = titik_kalimat(p, *capaian, "capaian");
      relasi.bahan = {titik_kalimat(p, *bobot, "bobot"), titik_kalimat(p, *nilai, "nilai")};
      relasi.uraian = "capaian = nilai / bobot x 100";
      jaring_.tambah(std::move(relasi));
    }
  }

  /// A sentence right below a table that repeats its total: it stands and falls with it.
  void total_tabel(const ParagrafTerbaca& p, const std::vector<KataDiTeks>& semua) {
    if (p.teks.find("abel") == std::string::npos || p.tabel_sebelum == 0) return;
    for (std::size_t k = 0; k < jaring_.kisi().size(); ++k) {
      const Kisi& kisi = jaring_.kisi()[k];
      if (kisi.urutan_akhir + 1 != p.tabel_sebelum || kisi.baris.empty()) continue;
      const std::size_t t = kisi.baris.size() - 1;
      for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
        const auto peran = kisi.kolom[c].peran;
        if (peran != Peran::Efisiensi && peran != Peran::Capaian) continue;
        if (kisi.baris[t].jenis == JenisBaris::Isi || !kisi.baris[t].sel[c].angka()) continue;
        kutip_total(p, semua, jaring_.titik(k, t, c), peran);
      }
    }
  }

  void kutip_total(const ParagrafTerbaca& p, const std::vector<KataDiTeks>& semua,
                   std::size_t total, Peran peran) {
    const Rational tercetak = jaring_.semua_titik()[total].bacaan.front().nilai;
    for (std::size_t i = 0; i + 1 < semua.size(); ++i) {
      if (semua[i].kata != "sebesar") continue;
      const auto kutipan = kutipan_di(p.teks, semua, i, peran);
      if (!kutipan || kutipan->bilangan.nilai != tercetak) continue;
      const auto id = titik_kalimat(p, *kutipan, nama(peran) + " keseluruhan");
      jaring_.tambah(klaim_sama(id, total, nama(peran) + " keseluruhan yang dikutip kalimat"));
      return;
    }
  }

  const LaporanTerbaca& laporan_;
  Jaring& jaring_;
  const BukuFakta& buku_;
  int tahun_ = 0;
  std::unordered_map<std::string, std::vector<const std::string*>> awal_ = {};
};

}  // namespace

void periksa_kalimat(const LaporanTerbaca& laporan, Jaring& jaring, const BukuFakta& buku,
                     int tahun) {
  Pembaca(laporan, jaring, buku, tahun).baca();
}

}  // namespace laras::pelaporan::pemeriksa
