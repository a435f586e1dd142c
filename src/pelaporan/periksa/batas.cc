#include "pelaporan/periksa/batas.h"

#include <set>
#include <string>
#include <utility>

#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

const Rational kSeratus = 100;
const Rational kTakWajar = 1000;
const Rational kIppTertinggi = 5;

class Pengukur {
 public:
  Pengukur(const Kisi& kisi, const std::set<std::pair<std::string, std::string>>& salah,
           std::vector<Temuan>& temuan)
      : kisi_(kisi), salah_(salah), temuan_(temuan) {}

  void baris(std::size_t b) {
    std::size_t pagu = kisi_.kolom.size();
    bool dibandingkan = false;
    for (std::size_t k = 0; k < kisi_.kolom.size(); ++k) {
      const auto& sel = kisi_.baris[b].sel[k];
      if (!sel.angka()) continue;
      const auto& nilai = sel.nilai().nilai;
      const auto peran = kisi_.kolom[k].peran;
      if (peran == Peran::Pagu) pagu = k;
      if (peran == Peran::Belanja && pagu < k && kisi_.kolom[pagu].tahun == kisi_.kolom[k].tahun) {
        dibandingkan = true;
        belanja(b, pagu, k);
      }
      if (peran == Peran::Capaian && kTakWajar < nilai && kisi_.kolom[k].persen) {
        tambah(b, k, "di luar kewajaran", "Capaian di atas 1.000 persen.");
      }
      if (peran == Peran::Serapan && kSeratus < nilai && !dibandingkan) {
        tambah(b, k, "di luar kewajaran", "Penyerapan anggaran di atas 100 persen.");
      }
    }
    ipp(b);
  }

 private:
  bool salah(std::size_t b, std::size_t k) const {
    const auto& sel = kisi_.baris[b].sel[k];
    return salah_.contains({sel.asal->lokasi, sel.teks()});
  }

  void tambah(std::size_t b, std::size_t k, std::string sebab, std::string penjelasan) {
    if (salah(b, k)) return;
    Temuan t = peringatan_sel(kisi_, b, k, std::move(sebab), "tinggi");
    t.penjelasan = std::move(penjelasan);
    temuan_.push_back(std::move(t));
  }

  /// Of income more may come than was planned.
  bool pendapatan(std::size_t b, std::size_t pagu) const {
    const auto menyebut = [](const std::vector<std::string>& k) {
      return memuat(k, {"pendapatan", "pajak", "retribusi", "pad", "penerimaan", "pbb", "bphtb"});
    };
    bool hasil =
        menyebut(kata(kisi_.judul)) || menyebut(kata(kisi_.baris[b].label)) ||
        !memuat(kisi_.kolom[pagu].kata, {"pagu", "anggaran", "alokasi", "belanja", "dpa", "dana"});
    for (const auto& kolom : kisi_.kolom) hasil |= menyebut(kolom.kata);
    return hasil;
  }

  void belanja(std::size_t b, std::size_t pagu, std::size_t k) {
    const auto& sel = kisi_.baris[b].sel;
    const auto& batas = sel[pagu].nilai().nilai;
    if (batas.is_zero() || sel[k].nilai().nilai <= batas || salah(b, pagu) || pendapatan(b, pagu)) {
      return;
    }
    tambah(b, k, "realisasi melebihi pagu", "Pagu baris ini " + sel[pagu].teks() + ".");
  }

  /// The public service index goes from 0 to 5.
  void ipp(std::size_t b) {
    const auto k = kata(kisi_.baris[b].label);
    std::string indikator;
    for (std::size_t c = 0; c < kisi_.kolom.size(); ++c) {
      if (kisi_.kolom[c].peran == Peran::Indikator) indikator = kisi_.baris[b].sel[c].teks();
    }
    const auto nama = indikator.empty() ? k : kata(indikator);
    const bool indeks =
        (memuat(nama, {"ipp"}) && nama.size() <= 5) ||
        (nama.size() >= 3 && nama[0] == "indeks" && nama[1] == "pelayanan" && nama[2] == "publik");
    if (!indeks) return;
    for (std::size_t c = 0; c < kisi_.kolom.size(); ++c) {
      const auto peran = kisi_.kolom[c].peran;
      const auto& sel = kisi_.baris[b].sel[c];
      const bool nilai = peran == Peran::Target || peran == Peran::Realisasi;
      // Some offices print it out of a hundred.
      if (!nilai || !sel.angka() || sel.nilai().persen || sel.isi.bacaan.size() > 1) continue;
      if (kIppTertinggi < sel.nilai().nilai && sel.nilai().nilai < Rational(10)) {
        tambah(b, c, "di luar skala", "Indeks Pelayanan Publik berskala 0 sampai 5.");
      }
    }
  }

  const Kisi& kisi_;
  const std::set<std::pair<std::string, std::string>>& salah_;
  std::vector<Temuan>& temuan_;
};

}  // namespace

std::vector<Temuan> periksa_batas(const std::vector<Kisi>& kisi, const std::vector<Temuan>& sudah) {
  std::set<std::pair<std::string, std::string>> salah;
  for (const auto& t : sudah) salah.emplace(t.lokasi, t.tercetak);
  std::vector<Temuan> temuan;
  for (const auto& k : kisi) {
    Pengukur pengukur(k, salah, temuan);
    for (std::size_t b = 0; b < k.baris.size(); ++b) pengukur.baris(b);
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
