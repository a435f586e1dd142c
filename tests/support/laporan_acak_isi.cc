#include "support/laporan_acak_isi.h"

#include <array>
#include <string_view>

#include "base/acak_uji.h"

namespace laras::uji {

namespace {

constexpr std::array<std::string_view, 14> kNaik = {"Persentase penduduk terlayani air bersih",
                                                    "Indeks kepuasan masyarakat",
                                                    "Nilai evaluasi akuntabilitas kinerja",
                                                    "Cakupan imunisasi dasar lengkap",
                                                    "Produksi padi",
                                                    "Angka harapan hidup",
                                                    "Persentase jalan dalam kondisi baik",
                                                    "Jumlah pelaku usaha yang dibina",
                                                    "Tingkat partisipasi angkatan kerja",
                                                    "Rata-rata lama sekolah",
                                                    "Persentase arsip tertata",
                                                    "Kunjungan wisatawan",
                                                    "Indeks inovasi daerah",
                                                    "Persentase aset bersertifikat"};
constexpr std::array<std::string_view, 8> kTurun = {
    "Angka kemiskinan",    "Tingkat pengangguran terbuka", "Prevalensi stunting",
    "Waktu tunggu pasien", "Jumlah temuan pemeriksaan",    "Angka kematian bayi",
    "Laju inflasi",        "Jumlah keluhan pelanggan"};
constexpr std::array<std::string_view, 5> kSasaran = {
    "Meningkatnya mutu layanan", "Terwujudnya tata kelola", "Meningkatnya kesejahteraan",
    "Menguatnya daya saing", "Meningkatnya kapasitas aparatur"};
constexpr std::array<std::string_view, 10> kUrusan = {
    "Pelayanan Publik", "Pemberdayaan Desa",     "Ketertiban Umum",  "Ketahanan Pangan",
    "Kesehatan Dasar",  "Pendidikan Dasar",      "Pengelolaan Aset", "Tata Ruang",
    "Lingkungan Hidup", "Penanggulangan Bencana"};
constexpr std::array<std::string_view, 6> kSatuan = {"dokumen", "laporan",  "orang",
                                                     "unit",    "kegiatan", "lembaga"};

std::string ribuan(std::string digit, char pemisah) {
  for (std::size_t i = digit.size(); i > 3;) {
    i -= 3;
    digit.insert(i, 1, pemisah);
  }
  return digit;
}

class Pengisi {
 public:
  explicit Pengisi(std::uint64_t benih) : acak_(benih * 7919 + 13) {}

  IsiAcak isi() {
    auto ya = [&] { return acak_.antara(0, 1) == 1; };
    isi_.undian = acak_.bit();
    isi_.bernomor = ya();
    isi_.polaritas = acak_.antara(0, 3) == 0;
    isi_.tanda_persen = acak_.antara(0, 3) != 0;
    isi_.rata_rata = ya();
    isi_.antar_tahun = acak_.antara(0, 3) != 0;
    isi_.dua_kepala = ya();
    isi_.rekap = acak_.antara(0, 3) != 0;
    isi_.lhe = acak_.antara(0, 3) != 0;
    isi_.berkode = ya();
    isi_.koma = acak_.antara(0, 3) != 0;
    isi_.sen = acak_.antara(0, 3) == 0;
    indikator();
    anggaran();
    komponen();
    return isi_;
  }

 private:
  template <std::size_t N>
  std::string ambil(const std::array<std::string_view, N>& dari, std::size_t ke) const {
    return std::string(dari.at(ke % N));
  }

  Rational hitung(const Rational& target, const Rational& realisasi, bool turun) const {
    const Rational seratus = 100;
    return (turun ? (target + target - realisasi) : realisasi) / target * seratus;
  }

  void indikator() {
    const auto n = static_cast<std::size_t>(acak_.antara(4, 9));
    const auto mulai = static_cast<std::size_t>(acak_.antara(0, 13));
    for (std::size_t i = 0; i < n; ++i) {
      IndikatorAcak k;
      k.turun = acak_.antara(0, 4) == 0;
      k.nama = k.turun ? ambil(kTurun, mulai + i) : ambil(kNaik, mulai + i);
      if (i % 3 == 0) k.sasaran = ambil(kSasaran, mulai + i / 3);
      const int bentuk = static_cast<int>(acak_.antara(0, 2));
      const std::int64_t t = acak_.antara(bentuk == 0 ? 12 : 2000, bentuk == 0 ? 90 : 9000);
      const auto geser = [&](std::int64_t dari) {
        return dari + acak_.antara(-dari / 5, dari / 6);
      };
      const std::int64_t r = acak_.antara(0, 3) == 0 ? t : geser(t);
      const std::int64_t tl = geser(t);
      const std::int64_t rl = geser(tl);
      const int skala = bentuk == 0 ? 1 : 100;
      k.capaian = hitung(Rational(t, skala), Rational(r, skala), k.turun);
      k.capaian_lalu = hitung(Rational(tl, skala), Rational(rl, skala), k.turun);
      const std::string ekor = bentuk == 0   ? " " + ambil(kSatuan, mulai + i)
                               : bentuk == 1 ? ""
                                             : "%";
      const auto tulis = [&](std::int64_t v) {
        return isi_.cetak(Rational(v, skala), bentuk == 0 ? 0 : 2) + ekor;
      };
      k.target = tulis(t);
      k.realisasi = tulis(r);
      k.target_lalu = tulis(tl);
      k.realisasi_lalu = tulis(rl);
      isi_.indikator.push_back(std::move(k));
    }
  }

  void anggaran() {
    const int dalam = static_cast<int>(acak_.antara(2, 4));
    const auto n = acak_.antara(2, 4);
    for (std::int64_t p = 1; p <= n; ++p) {
      cabang(0, dalam, isi_.berkode ? "7.01.0" + std::to_string(p) : std::to_string(p), p);
    }
  }

  Anggaran cabang(int tingkat, int dalam, const std::string& nomor, std::int64_t ke) {
    static constexpr std::array<std::string_view, 5> sebutan = {"Program", "Kegiatan",
                                                                "Sub Kegiatan", "Paket", "Rincian"};
    const std::size_t tempat = isi_.anggaran.size();
    isi_.anggaran.push_back({});
    Anggaran a;
    a.tingkat = tingkat;
    a.nomor = nomor;
    a.nama = std::string(sebutan.at(static_cast<std::size_t>(tingkat))) + " " +
             ambil(kUrusan, static_cast<std::size_t>(ke) + tempat * 3) + " " +
             std::string(1, static_cast<char>('A' + tempat % 26)) +
             std::string(1, static_cast<char>('a' + tempat / 26));
    if (tingkat == dalam) {
      a.pagu = acak_.antara(300, 90000) * 1000 + acak_.antara(0, 999);
      a.realisasi = acak_.antara(0, 4) == 0 ? a.pagu : a.pagu * acak_.antara(700, 999) / 1000;
    } else {
      const auto n = acak_.antara(1, 3);
      for (std::int64_t i = 1; i <= n; ++i) {
        const auto anak =
            cabang(tingkat + 1, dalam, nomor + (isi_.berkode ? ".0" : ".") + std::to_string(i), i);
        a.pagu += anak.pagu;
        a.realisasi += anak.realisasi;
      }
    }
    isi_.anggaran[tempat] = a;
    return a;
  }

  void komponen() {
    static constexpr std::array<std::string_view, 5> nama = {"Perencanaan", "Pengukuran",
                                                             "Pelaporan", "Evaluasi", "Inovasi"};
    const std::array<std::array<int, 5>, 2> bobot = {{{30, 30, 15, 25, 0}, {24, 25, 18, 21, 12}}};
    const auto& pilihan = bobot.at(static_cast<std::size_t>(acak_.antara(0, 1)));
    for (std::size_t i = 0; i < nama.size(); ++i) {
      if (pilihan.at(i) == 0) continue;
      isi_.komponen.push_back(
          {std::string(nama.at(i)), pilihan.at(i), Rational(acak_.antara(4000, 9900), 100)});
    }
  }

  AcakUji acak_;
  IsiAcak isi_;
};

}  // namespace

std::string IsiAcak::cetak(const Rational& nilai, int desimal) const {
  std::string angka = nilai.fixed(desimal);
  const auto titik = angka.find('.');
  std::string bulat = ribuan(angka.substr(0, titik), koma ? '.' : ',');
  if (titik == std::string::npos) return bulat;
  return bulat + (koma ? "," : ".") + angka.substr(titik + 1);
}

std::string IsiAcak::uang(std::int64_t rupiah) const {
  return cetak(Rational(rupiah), sen ? 2 : 0);
}

std::string IsiAcak::pilih(std::initializer_list<const char*> calon) const {
  return *(calon.begin() + static_cast<std::ptrdiff_t>(undian % calon.size()));
}

IsiAcak isi_acak(std::uint64_t benih) { return Pengisi(benih).isi(); }

}  // namespace laras::uji
