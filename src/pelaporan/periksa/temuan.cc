#include "pelaporan/periksa/temuan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/cara.h"
#include "pelaporan/periksa/konsep_lama.h"
#include "pelaporan/periksa/penjelasan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kSalinanTerbanyak = 2000;
constexpr std::int64_t kKhas = 100000;  // a figure of so many digits does not recur by chance

const std::string kPemisah = "pemisah tertukar";
const std::string kSalin = "salin dari tabel lain";
const std::string kBergeser = "kolom bergeser";

Rational tengah(const Selang& s) { return (s.bawah + s.atas) * Rational(1, 2); }

class Penyusun {
 public:
  Penyusun(const Jaring& jaring, const BukuFakta& buku, const std::vector<Perbaikan>& perbaikan)
      : jaring_(jaring), buku_(buku), perbaikan_(perbaikan) {
    for (const auto& p : perbaikan) {
      baru_[p.titik] = &p;
      sebaris_[{titik(p.titik).kisi, titik(p.titik).baris}].push_back(p.titik);
    }
    for (std::size_t i = 0; !perbaikan.empty() && i < jaring.semua_titik().size(); ++i) {
      if (titik(i).kisi != kTiada) senilai_[tercetak(i).nilai].push_back(i);
    }
    konsep_ = cari_konsep_lama(jaring, perbaikan);
  }

  std::vector<Temuan> susun() {
    for (const auto& p : perbaikan_) tambah(p);
    for (const auto& relasi : jaring_.semua_relasi()) pembulatan(relasi);
    satukan_baris();
    total_salinan();
    return std::move(hasil_);
  }

 private:
  const Titik& titik(std::size_t id) const { return jaring_.semua_titik()[id]; }
  const Bilangan& tercetak(std::size_t id) const { return titik(id).bacaan.front(); }

  Rational kini(std::size_t id) const {
    const auto di = baru_.find(id);
    if (di == baru_.end()) return tercetak(id).nilai;
    return tercetak_acuan(*di->second).value_or(tengah(di->second->nilai));
  }

  /// The figure of the other place, where a place decides.
  std::optional<Rational> tercetak_acuan(const Perbaikan& p) const {
    const auto& relasi = jaring_.semua_relasi()[p.relasi];
    if (relasi.rumus != Rumus::Sama) return std::nullopt;
    const auto lain = relasi.hasil == p.titik ? relasi.bahan[0] : relasi.hasil;
    const auto di = baru_.find(lain);
    if (di == baru_.end() || di->second->relasi == p.relasi) return tercetak(lain).nilai;
    return seharusnya(*di->second, false);
  }

  /// What the figure had to be, exact where the claim gives it.
  Rational seharusnya(const Perbaikan& p, bool telusur = true) const {
    if (const auto acuan = telusur ? tercetak_acuan(p) : std::nullopt) return *acuan;
    const auto& relasi = jaring_.semua_relasi()[p.relasi];
    if (relasi.hasil != p.titik) return tengah(p.nilai);
    std::vector<Rational> bahan;
    for (const auto b : relasi.bahan) bahan.push_back(kini(b));
    Rational nilai;
    return hitung(relasi.rumus, bahan, nilai) ? nilai : tengah(p.nilai);
  }

  std::string cetak_seperti(std::size_t id, const Rational& nilai) const {
    const auto& b = tercetak(id);
    int desimal = b.desimal;
    if (b.persen || (desimal == 0 && !nilai.is_integer())) desimal = std::max(desimal, 2);
    return cetak(nilai, desimal, b.persen) + (b.satuan.empty() ? "" : " " + b.satuan);
  }

  /// Digits alike, separator elsewhere.
  static bool pemisah_tertukar(const Rational& a, const Rational& b) {
    if (a.is_zero() || b.is_zero() || satu_makna(a) || satu_makna(b)) return false;
    Rational nilai = a;
    for (int i = 0; i < 6; ++i) {
      nilai = nilai * Rational(10);
      if (nilai == b) return true;
    }
    nilai = a;
    for (int i = 0; i < 6; ++i) {
      nilai = nilai / Rational(10);
      if (nilai == b) return true;
    }
    return false;
  }

  bool tertukar(const Perbaikan& p, const Rational& benar) const {
    const auto& b = tercetak(p.titik);
    if (pemisah_tertukar(b.nilai, benar)) return true;
    Rational skala = b.nilai;
    for (int i = 0; i < 4; ++i) {
      skala = skala / Rational(10);
      if (i > 0 && !satu_makna(skala) && p.nilai.bawah <= skala && skala <= p.nilai.atas)
        return true;
      if (i > 0 && benar.round(i + 1) == skala && !skala.is_integer()) return true;
    }
    return false;
  }

  /// The right figure, but for its sign.
  bool tanpa_tanda(const Perbaikan& p, const Rational& benar) const {
    const auto selang = tercetak(p.titik).selang();
    return !benar.is_zero() && selang.bawah <= -benar && -benar <= selang.atas;
  }

  /// The same figure right above or below, or at the same role elsewhere.
  std::optional<std::size_t> salinan(const Perbaikan& p) const {
    const auto& t = titik(p.titik);
    const auto& b = tercetak(p.titik);
    if (t.kisi == kTiada || satu_makna(b.nilai) || (b.desimal == 0 && b.nilai < Rational(1000))) {
      return std::nullopt;
    }
    const auto peran = jaring_.kisi()[t.kisi].kolom[t.kolom].peran;
    std::optional<std::size_t> pilihan;
    std::size_t dicoba = 0;
    for (const auto i : senilai_.at(b.nilai)) {
      if (i == p.titik || baru_.contains(i) || ++dicoba > kSalinanTerbanyak) continue;
      const auto& lain = titik(i);
      if (jaring_.kisi()[lain.kisi].kolom[lain.kolom].peran != peran) continue;
      if (lain.kisi == t.kisi || !pilihan) pilihan = i;
    }
    return pilihan;
  }

  bool bergeser(const Perbaikan& p) const {
    const auto& t = titik(p.titik);
    if (t.kisi == kTiada || satu_makna(tercetak(p.titik).nilai)) return false;
    for (const auto id : sebaris_.at({t.kisi, t.baris})) {
      const auto& u = titik(id);
      if (id == p.titik) continue;
      const auto jarak = u.kolom > t.kolom ? u.kolom - t.kolom : t.kolom - u.kolom;
      if (jarak <= 2 && seharusnya(*baru_.at(id)).round(2) == tercetak(p.titik).nilai) return true;
    }
    return false;
  }

  std::string sebab(const Perbaikan& p, const Rational& benar, std::string& banding) const {
    const auto& relasi = jaring_.semua_relasi()[p.relasi];
    if (const auto k = konsep_.find(p.titik); k != konsep_.end()) return "angka konsep lama";
    for (const auto r : titik(p.titik).relasi) {
      const auto& arah = jaring_.semua_relasi()[r];
      if (arah.terkunci && arah.hasil == p.titik) return arah.sebab;
    }
    if (tertukar(p, benar)) return kPemisah;
    if (tanpa_tanda(p, benar)) return "tanda minus tertinggal";
    if (const auto lama = buku_.sumber_usang(p.titik); lama != kTiada) {
      if (banding.empty()) banding = titik(lama).lokasi;
      return std::string(kTahunLalu);
    }
    if (p.akar != kTiada) return "dihitung dari angka yang salah";
    if (bergeser(p)) return kBergeser;
    if (relasi.hasil == p.titik && relasi.sebab == kTotalDiketik) return relasi.sebab;
    if (const auto asal = salinan(p)) {
      if (banding.empty()) banding = titik(*asal).lokasi;
      return titik(*asal).kisi == titik(p.titik).kisi ? "salin dari baris lain" : kSalin;
    }
    return relasi.rumus == Rumus::Sama ? "angka konsep lama" : "salah ketik";
  }

  Temuan dasar(std::size_t id) const {
    const auto& t = titik(id);
    if (t.kisi != kTiada) return temuan_sel(jaring_.kisi()[t.kisi], t.baris, t.kolom);
    Temuan temuan;
    temuan.lokasi = t.lokasi;
    temuan.tercetak = t.tercetak;
    temuan.kolom = t.sebutan;
    return temuan;
  }

  void tambah(const Perbaikan& p) {
    const auto& relasi = jaring_.semua_relasi()[p.relasi];
    const Rational benar = seharusnya(p);
    Temuan temuan = dasar(p.titik);
    temuan.dihitung = cetak_seperti(p.titik, benar);
    const auto lain = relasi.hasil == p.titik ? relasi.bahan[0] : relasi.hasil;
    if (titik(lain).lokasi != temuan.lokasi) temuan.banding = titik(lain).lokasi;
    temuan.sebab = sebab(p, benar, temuan.banding);
    temuan.penjelasan = jelaskan(jaring_, relasi, p.titik, temuan.dihitung);
    const bool lemah = p.ragu && relasi.rumus != Rumus::Jumlah;
    temuan.yakin = p.terpenuhi > 1 ? "tinggi" : lemah ? "rendah" : "sedang";
    auto akar = p.akar;
    if (const auto k = konsep_.find(p.titik); k != konsep_.end()) {
      if (k->second.akar != p.titik) akar = k->second.akar;
      temuan.penjelasan += " " + k->second.penjelasan;
    }
    if (const auto k = konsep_.find(akar); k != konsep_.end()) akar = k->second.akar;
    if (akar != kTiada) temuan.akar = titik(akar).lokasi;
    if (relasi.sebab.starts_with("disesuaikan") && relasi.hasil == p.titik && p.akar == kTiada) {
      sesuaikan(p, benar, temuan);
    }
    if (temuan.sebab == kTotalDiketik) jumlah_konsep(relasi, temuan);
    if (relasi.lunak && relasi.hasil == p.titik) temuan.jenis = JenisTemuan::Peringatan;
    tempat_.push_back(p.titik);
    hasil_.push_back(std::move(temuan));
  }

  /// The printed sum holds with another figure for one operand, which another table prints: the sum
  /// and its operands come from two drafts.
  void jumlah_konsep(const Relasi& relasi, Temuan& temuan) const {
    Rational selisih = tercetak(relasi.hasil).nilai;
    for (const auto b : relasi.bahan) selisih = selisih - tercetak(b).nilai;
    for (const auto b : relasi.bahan) {
      const Rational dicari = tercetak(b).nilai + selisih;
      const auto di = senilai_.find(dicari);
      if (dicari < Rational(kKhas) || di == senilai_.end()) continue;
      const auto lain = std::find_if(di->second.begin(), di->second.end(),
                                     [&](std::size_t i) { return titik(i).kisi != titik(b).kisi; });
      if (lain == di->second.end()) continue;
      temuan.sebab = "angka konsep lama";
      temuan.banding = titik(b).lokasi;
      temuan.penjelasan += " Jumlah itu cocok bila angka di " + titik(b).lokasi + " adalah " +
                           titik(*lain).tercetak + " seperti di " + tempat(jaring_, *lain) + ".";
      return;
    }
  }

  /// One unit of the last place, so that the column adds to 100.
  void sesuaikan(const Perbaikan& p, const Rational& benar, Temuan& temuan) const {
    const auto& b = tercetak(p.titik);
    const auto selang = b.selang();
    const Rational unit = selang.atas - selang.bawah;
    const Rational beda = benar.round(b.desimal) - b.nilai;
    if (beda == unit || beda == -unit) {
      temuan.jenis = JenisTemuan::Pembulatan;
      temuan.sebab = "disesuaikan agar berjumlah 100";
    }
  }

  void pembulatan(const Relasi& relasi) {
    const bool turunan = relasi.rumus != Rumus::Sama && relasi.rumus != Rumus::Jumlah &&
                         relasi.rumus != Rumus::RataRata;
    const bool disentuh = baru_.contains(relasi.hasil) ||
                          std::any_of(relasi.bahan.begin(), relasi.bahan.end(),
                                      [&](std::size_t b) { return baru_.contains(b); });
    if (!turunan || relasi.longgar || disentuh) return;
    const auto cocok = uji(jaring_, relasi);
    if (cocok != Kecocokan::Dipotong && cocok != Kecocokan::Mungkin) return;
    // Whole numbers are too coarse to tell.
    if (tercetak(relasi.hasil).desimal == 0) return;
    std::vector<Rational> bahan;
    for (const auto b : relasi.bahan) bahan.push_back(tercetak(b).nilai);
    Rational nilai;
    if (!hitung(relasi.rumus, bahan, nilai)) return;
    Temuan temuan = dasar(relasi.hasil);
    temuan.jenis = JenisTemuan::Pembulatan;
    temuan.dihitung = cetak_seperti(relasi.hasil, nilai);
    temuan.sebab =
        cocok == Kecocokan::Dipotong ? "dipotong, bukan dibulatkan" : "nilai tak dibulatkan";
    temuan.penjelasan =
        cocok == Kecocokan::Dipotong
            ? "Angka tercetak dipotong, tidak dibulatkan (" + relasi.uraian + ")."
            : "Selisih pada angka terakhir terjadi bila dihitung dari angka yang belum "
              "dibulatkan (" +
                  relasi.uraian + ").";
    temuan.yakin = "tinggi";
    tempat_.push_back(relasi.hasil);
    hasil_.push_back(std::move(temuan));
  }

  /// Two figures of a row that are last year's make the whole row last year's.
  void satukan_baris() {
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> baris;
    for (std::size_t i = 0; i < hasil_.size(); ++i) {
      const auto& t = titik(tempat_[i]);
      if (t.kisi != kTiada && hasil_[i].jenis == JenisTemuan::Kontradiksi) {
        baris[{t.kisi, t.baris}].push_back(i);
      }
    }
    for (auto& [kunci, isi] : baris) {
      const auto lama = std::count_if(isi.begin(), isi.end(),
                                      [&](std::size_t i) { return hasil_[i].sebab == kTahunLalu; });
      if (lama < 2) continue;
      const auto pertama = *std::min_element(isi.begin(), isi.end(), [&](auto a, auto b) {
        return titik(tempat_[a]).kolom < titik(tempat_[b]).kolom;
      });
      for (const auto i : isi) {
        hasil_[i].sebab = kTahunLalu;
        hasil_[i].akar = i == pertama ? std::string() : hasil_[pertama].lokasi;
      }
    }
  }

  /// A mean that does not follow from the printed rows, but stands in another table: it was copied
  /// from there, where the rows are not last year's.
  void total_salinan() {
    std::map<std::size_t, std::string> usang;
    for (std::size_t i = 0; i < hasil_.size(); ++i) {
      if (hasil_[i].sebab == kTahunLalu) usang[tempat_[i]] = hasil_[i].lokasi;
    }
    if (usang.empty()) return;
    for (const auto& relasi : jaring_.semua_relasi()) {
      if (relasi.rumus != Rumus::RataRata || baru_.contains(relasi.hasil)) continue;
      const auto lama = std::find_if(relasi.bahan.begin(), relasi.bahan.end(),
                                     [&](std::size_t b) { return usang.contains(b); });
      if (lama == relasi.bahan.end() || uji(jaring_, relasi) != Kecocokan::Langgar) continue;
      const auto asal = salinan({.titik = relasi.hasil});
      if (!asal || titik(*asal).kisi == titik(relasi.hasil).kisi) continue;
      std::vector<Rational> bahan;
      for (const auto b : relasi.bahan) bahan.push_back(tercetak(b).nilai);
      Rational nilai;
      hitung(relasi.rumus, bahan, nilai);
      Temuan temuan = dasar(relasi.hasil);
      temuan.dihitung = cetak_seperti(relasi.hasil, nilai);
      temuan.sebab = kSalin;
      temuan.penjelasan = "Rata-rata baris yang tercetak adalah " + temuan.dihitung +
                          "; angka ini sama dengan angka di " + tempat(jaring_, *asal) + ".";
      temuan.yakin = "sedang";
      temuan.akar = usang.at(*lama);
      temuan.banding = titik(*asal).lokasi;
      tempat_.push_back(relasi.hasil);
      hasil_.push_back(std::move(temuan));
    }
  }

  const Jaring& jaring_;
  const BukuFakta& buku_;
  const std::vector<Perbaikan>& perbaikan_;
  std::map<std::size_t, const Perbaikan*> baru_ = {};
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> sebaris_ = {};
  std::map<Rational, std::vector<std::size_t>> senilai_ = {};
  std::map<std::size_t, KonsepLama> konsep_ = {};
  std::vector<Temuan> hasil_ = {};
  std::vector<std::size_t> tempat_ = {};
};

/// The row by the indicator that it is about, where the figure belongs to one: a merged sasaran
/// before it names several.
const std::string& sebut_baris(const Kisi& kisi, std::size_t b, std::size_t k) {
  const auto& baris = kisi.baris[b];
  const auto& kolom = kisi.kolom[k];
  const auto peran = kolom.peran;
  const bool terukur =
      !kolom.uang && (peran == Peran::Target || peran == Peran::Realisasi ||
                      peran == Peran::Capaian || peran == Peran::Lain || peran == Peran::Satuan);
  if (baris.jenis != JenisBaris::Isi || !terukur) return baris.label;
  for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
    if (kisi.kolom[c].peran != Peran::Indikator) continue;
    const auto& sel = baris.sel[c];
    if (sel.isi.isi == IsiSel::Teks) return sel.teks();
  }
  return baris.label;
}

}  // namespace

Temuan temuan_sel(const Kisi& kisi, std::size_t b, std::size_t k) {
  Temuan temuan;
  const auto& baris = kisi.baris[b];
  const auto& sel = baris.sel[k];
  if (sel.asal != nullptr) temuan.lokasi = sel.asal->lokasi;
  temuan.tabel = kisi.sebutan();
  temuan.baris = sebut_baris(kisi, b, k);
  temuan.kolom = nama_kolom(kisi, k);
  temuan.tercetak = sel.teks();
  return temuan;
}

Temuan peringatan_sel(const Kisi& kisi, std::size_t b, std::size_t k, std::string sebab,
                      std::string yakin) {
  Temuan temuan = temuan_sel(kisi, b, k);
  temuan.jenis = JenisTemuan::Peringatan;
  temuan.sebab = std::move(sebab);
  temuan.yakin = std::move(yakin);
  return temuan;
}

void tambah(std::vector<Temuan>& ke, std::vector<Temuan> dari) {
  ke.insert(ke.end(), std::make_move_iterator(dari.begin()), std::make_move_iterator(dari.end()));
}

std::vector<Temuan> susun_temuan(const Jaring& jaring, const BukuFakta& buku,
                                 const std::vector<Perbaikan>& perbaikan) {
  return Penyusun(jaring, buku, perbaikan).susun();
}

}  // namespace laras::pelaporan::pemeriksa
