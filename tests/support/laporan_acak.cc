#include "support/laporan_acak.h"

#include "base/acak_uji.h"
#include "base/rational.h"
#include "base/teks.h"
#include "support/laporan_acak_isi.h"

namespace laras::uji {

namespace {

constexpr int kTahun = 2023;

class Pembuat {
 public:
  explicit Pembuat(std::uint64_t benih) : acak_(benih), isi_(isi_acak(benih)) {}

  LaporanAcak buat() {
    kalimat("Laporan Kinerja Tahun " + std::to_string(kTahun));
    if (isi_.polaritas) kalimat("Sasaran dan indikator tersaji pada tabel berikut.");
    tabel_kinerja();
    kutipan();
    if (isi_.antar_tahun) tabel_tahun();
    tabel_anggaran();
    if (isi_.rekap) tabel_program();
    if (isi_.lhe) tabel_bobot();
    return std::move(laporan_);
  }

 private:
  void kalimat(std::string teks) { laporan_.baris.push_back({std::move(teks)}); }
  void baris(std::vector<std::string> sel) { laporan_.baris.push_back(std::move(sel)); }

  std::string persen(const Rational& nilai) const {
    return isi_.cetak(nilai, 2) + (isi_.tanda_persen ? "%" : "");
  }

  void tabel_kinerja() {
    kalimat("Tabel 3.1 " + isi_.pilih({"Capaian Kinerja Tahun 2023", "Pengukuran Kinerja"}));
    std::vector<std::string> kepala;
    if (isi_.bernomor) kepala.push_back("No");
    kepala.insert(kepala.end(), {"Sasaran Strategis", "Indikator Kinerja"});
    if (isi_.polaritas) kepala.push_back("Polaritas");
    kepala.insert(kepala.end(),
                  {"Target", "Realisasi", isi_.tanda_persen ? "Capaian (%)" : "Capaian"});
    baris(kepala);
    Rational jumlah;
    std::size_t ke = 0;
    for (const auto& i : isi_.indikator) {
      std::vector<std::string> sel;
      if (isi_.bernomor) sel.push_back(std::to_string(++ke));
      sel.push_back(i.sasaran);
      sel.push_back(i.nama);
      if (isi_.polaritas) sel.push_back(i.turun ? "Turun" : "Naik");
      sel.insert(sel.end(), {i.target, i.realisasi, persen(i.capaian)});
      jumlah = jumlah + i.capaian.round(2);
      baris(sel);
    }
    if (!isi_.rata_rata) return;
    std::vector<std::string> sel(kepala.size());
    sel[isi_.bernomor ? 1 : 0] = "Rata-rata capaian kinerja";
    sel.back() = persen(jumlah / Rational(static_cast<std::int64_t>(isi_.indikator.size())));
    baris(sel);
  }

  void kutipan() {
    kalimat("");
    for (const auto& i : isi_.indikator) {
      if (acak_.antara(0, 2) == 0) continue;
      kalimat(i.nama + " target tahun 2023 adalah " + i.target + " terealisasi " + i.realisasi +
              " (tercapai " + isi_.cetak(i.capaian, 2) + "%) sehingga perlu dipertahankan.");
    }
  }

  void tabel_tahun() {
    kalimat("Tabel 3.2 Perbandingan Kinerja");
    if (isi_.dua_kepala) {
      baris({"Indikator Kinerja", "Tahun 2022", "", "", "Tahun 2023", "", ""});
      baris({"", "Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian"});
    } else {
      baris({"Indikator Kinerja", "Target 2022", "Realisasi 2022", "Capaian 2022", "Target 2023",
             "Realisasi 2023", "Capaian 2023"});
    }
    for (const auto& i : isi_.indikator) {
      baris({i.nama, i.target_lalu, i.realisasi_lalu, persen(i.capaian_lalu), i.target, i.realisasi,
             persen(i.capaian)});
    }
  }

  void tabel_anggaran() {
    kalimat("");
    kalimat("Tabel 3.3 Realisasi Anggaran Tahun 2023");
    const std::string kolom = isi_.berkode ? "Kode" : "No";
    if (isi_.dua_kepala) {
      baris({kolom, "Program/Kegiatan/Sub Kegiatan", "Anggaran", "", ""});
      baris({"", "", "Pagu", "Realisasi", "Persen"});
    } else {
      baris({kolom, "Program/Kegiatan/Sub Kegiatan", "Pagu Anggaran", "Realisasi Anggaran",
             "Penyerapan (%)"});
    }
    for (const auto& a : isi_.anggaran) baris_uang(a.nomor, a);
    baris_total();
  }

  void tabel_program() {
    kalimat("Tabel 3.4 Rekapitulasi Program Tahun 2023");
    baris({"No", "Program", "Pagu", "Realisasi Anggaran", "Penyerapan (%)"});
    std::size_t ke = 0;
    for (const auto& a : isi_.anggaran) {
      if (a.tingkat == 0) baris_uang(std::to_string(++ke), a);
    }
    baris_total();
  }

  void baris_uang(const std::string& nomor, const Anggaran& a) {
    baris({nomor, a.nama, isi_.uang(a.pagu), isi_.uang(a.realisasi),
           persen(Rational(a.realisasi, a.pagu) * Rational(100))});
  }

  void baris_total() {
    std::int64_t pagu = 0;
    std::int64_t realisasi = 0;
    for (const auto& a : isi_.anggaran) {
      if (a.tingkat > 0) continue;
      pagu += a.pagu;
      realisasi += a.realisasi;
    }
    baris({"", "JUMLAH", isi_.uang(pagu), isi_.uang(realisasi),
           persen(Rational(realisasi, pagu) * Rational(100))});
  }

  void tabel_bobot() {
    kalimat("Tabel 3.5 Hasil Evaluasi");
    baris({"No", "Komponen", "Bobot", "Nilai", "Nilai Tertimbang"});
    Rational jumlah;
    std::size_t ke = 0;
    for (const auto& k : isi_.komponen) {
      const Rational tertimbang = Rational(k.bobot) * k.nilai / Rational(100);
      jumlah = jumlah + tertimbang;
      baris({std::to_string(++ke), k.nama, std::to_string(k.bobot) + "%", isi_.cetak(k.nilai, 2),
             isi_.cetak(tertimbang, 4)});
    }
    baris({"", "Jumlah", "100%", "", isi_.cetak(jumlah, 4)});
  }

  AcakUji acak_;
  IsiAcak isi_;
  LaporanAcak laporan_;
};

}  // namespace

std::string LaporanAcak::teks() const {
  std::vector<std::string> hasil;
  for (const auto& b : baris) hasil.push_back(teks::gabung(b, "|"));
  return teks::gabung(hasil, "\n");
}

LaporanAcak laporan_acak(std::uint64_t benih) { return Pembuat(benih).buat(); }

}  // namespace laras::uji
