#include "support/laporan_lain.h"

#include <algorithm>

#include "support/laporan_lain_rangka.h"

namespace laras::uji {

namespace {

std::int64_t pangkat(int d) {
  std::int64_t hasil = 1;
  for (; d > 0; --d) hasil *= 10;
  return hasil;
}

std::string romawi(int n) {
  static const std::vector<std::string> kAngka = {"I",  "II",  "III",  "IV", "V",
                                                  "VI", "VII", "VIII", "IX", "X"};
  return n >= 1 && n <= 10 ? kAngka[static_cast<std::size_t>(n - 1)] : std::to_string(n);
}

}  // namespace

std::vector<SelLain> baris_lain(const std::vector<std::string>& teks) {
  std::vector<SelLain> hasil;
  for (const auto& satu : teks) hasil.push_back({.teks = satu});
  return hasil;
}

bool berangka(const IndikatorLain& satu) {
  return satu.baku.arah == ArahLain::Naik || satu.baku.arah == ArahLain::Turun;
}

PerangkaiLain::PerangkaiLain(std::uint64_t benih, bool luas) : acak(benih) {
  tahun = static_cast<int>(acak.antara(2019, 2025));
  kantor = pilih(kantor_lain());
  buat_gaya();
  buat_indikator(luas);
  buat_anggaran();
}

const std::string& PerangkaiLain::pilih(const std::vector<std::string>& dari) {
  return dari[static_cast<std::size_t>(acak.antara(0, static_cast<std::int64_t>(dari.size()) - 1))];
}

void PerangkaiLain::buat_gaya() {
  gaya.desimal = mungkin(75) ? ',' : '.';
  gaya.ribuan = gaya.desimal == ',' ? "." : ",";
  if (mungkin(8)) gaya.ribuan = " ";
  gaya.persen = mungkin(50);
  gaya.desimal_capaian = mungkin(70) ? 2 : mungkin(60) ? 1 : 0;
  gaya.potong = mungkin(15);
  gaya.batas = mungkin(80) ? 0 : mungkin(50) ? 100 : 120;
  gaya.turun_bagi = mungkin(35);
  gaya.rupiah = static_cast<int>(acak.antara(0, 2));
  gaya.akhir_uang = mungkin(70)   ? ""
                    : mungkin(50) ? std::string(1, gaya.desimal) + "-"
                                  : std::string(1, gaya.desimal) + "00";
  gaya.satuan_di_sel = mungkin(20);
  gaya.judul = static_cast<int>(acak.antara(0, 6));
  gaya.nomor = static_cast<int>(acak.antara(0, 3));
  gaya.titik_nol = mungkin(60);
}

void PerangkaiLain::buat_indikator(bool luas) {
  auto baku = luas ? baku_luas() : baku_lain();
  const auto banyak = acak.antara(5, 12);
  for (std::int64_t i = 0, n = acak.antara(2, 4); i < n; ++i) {
    sasaran.push_back(sasaran_lain()[static_cast<std::size_t>(
        std::min<std::int64_t>(6, 2 * i + acak.antara(0, 1)))]);
  }
  for (std::int64_t i = 0; i < banyak; ++i) {
    const auto ke =
        static_cast<std::size_t>(acak.antara(0, static_cast<std::int64_t>(baku.size()) - 1));
    IndikatorLain satu{.baku = baku[ke]};
    baku.erase(baku.begin() + static_cast<std::ptrdiff_t>(ke));
    std::int64_t t = satu.baku.dasar * acak.antara(80, 105) / 100;
    for (int y = 0; y < 4; ++y) {
      t = std::max<std::int64_t>(1, satu.baku.arah == ArahLain::Turun
                                        ? t - t * acak.antara(1, 6) / 100
                                        : t + t * acak.antara(0, 4) / 100);
      if (satu.baku.arah == ArahLain::Kisaran) t = satu.baku.dasar;
      std::int64_t r = mungkin(20) ? t : std::max<std::int64_t>(1, t * acak.antara(72, 124) / 100);
      if (satu.baku.arah == ArahLain::Kisaran) r = t * acak.antara(94, 106) / 100;
      const bool persen = satu.baku.satuan == "%" || satu.baku.satuan == "Persen";
      const std::int64_t penuh = 100 * pangkat(satu.baku.desimal);
      satu.target.push_back(persen ? std::min(t, penuh) : t);
      satu.realisasi.push_back(persen ? std::min(r, penuh) : r);
    }
    satu.akhir = std::max<std::int64_t>(
        1, satu.target.back() * (satu.baku.arah == ArahLain::Turun ? 88 : 110) / 100);
    indikator.emplace_back(
        static_cast<std::size_t>(i * static_cast<std::int64_t>(sasaran.size()) / banyak), satu);
  }
}

void PerangkaiLain::buat_anggaran() {
  const auto tingkat = acak.antara(1, 3);
  auto program = program_lain();
  auto kegiatan = kegiatan_lain();
  const bool titik = mungkin(70);
  const auto tambah = [&](auto& diri, int di, const std::string& kode) -> std::size_t {
    const std::size_t ini = anggaran.size();
    auto& nama = di == 0 ? program : kegiatan;
    const auto ke =
        static_cast<std::size_t>(acak.antara(0, static_cast<std::int64_t>(nama.size()) - 1));
    anggaran.push_back({.tingkat = di, .kode = kode, .nama = nama[ke]});
    nama.erase(nama.begin() + static_cast<std::ptrdiff_t>(ke));
    if (di + 1 >= tingkat || kegiatan.empty()) {
      anggaran[ini].pagu = acak.antara(3, 900) * (mungkin(50) ? 1'000'000 : 1'234'500);
      anggaran[ini].realisasi = anggaran[ini].pagu / 1000 * acak.antara(720, 998) +
                                (mungkin(50) ? acak.antara(0, 900) : 0);
      if (mungkin(10)) anggaran[ini].realisasi = anggaran[ini].pagu;
      return ini;
    }
    std::int64_t pagu = 0;
    std::int64_t realisasi = 0;
    for (std::int64_t n = 1, akhir = acak.antara(2, 4); n <= akhir && !kegiatan.empty(); ++n) {
      const std::string anak = kode + "." +
                               (titik && di == 0 ? "2.0"
                                : titik          ? "0"
                                                 : "") +
                               std::to_string(n);
      const std::size_t satu = diri(diri, di + 1, anak);
      pagu += anggaran[satu].pagu;
      realisasi += anggaran[satu].realisasi;
    }
    anggaran[ini].pagu = pagu;
    anggaran[ini].realisasi = realisasi;
    return ini;
  };
  for (std::int64_t n = 1, akhir = acak.antara(2, 4); n <= akhir; ++n) {
    tambah(tambah, 0, titik ? "1.02.0" + std::to_string(n) : std::to_string(n));
  }
}

std::string PerangkaiLain::angka(std::int64_t n, int d) const {
  std::string digit = std::to_string(n < 0 ? -n : n);
  while (static_cast<int>(digit.size()) <= d) digit.insert(0, "0");
  std::string utuh = digit.substr(0, digit.size() - static_cast<std::size_t>(d));
  for (std::size_t di = utuh.size(); di > 3; di -= 3) utuh.insert(di - 3, gaya.ribuan);
  const std::string pecah = digit.substr(digit.size() - static_cast<std::size_t>(d));
  return (n < 0 ? "-" : "") + utuh + (d > 0 ? gaya.desimal + pecah : "");
}

std::string PerangkaiLain::ringkas(std::int64_t n, int d) const {
  while (!gaya.titik_nol && d > 0 && n % 10 == 0) {
    n /= 10;
    --d;
  }
  return angka(n, d);
}

std::string PerangkaiLain::uang(std::int64_t rupiah) const {
  if (rupiah == 0) return "-";
  const std::string teks = angka(rupiah < 0 ? -rupiah : rupiah, 0) + gaya.akhir_uang;
  const std::string penuh = gaya.rupiah == 2 ? "Rp" + teks : teks;
  return rupiah < 0 ? "(" + penuh + ")" : penuh;
}

std::int64_t PerangkaiLain::bagi(std::int64_t pembilang, std::int64_t penyebut, std::int64_t kali,
                                 int d) const {
  const std::int64_t atas = pembilang * kali * pangkat(d);
  const std::int64_t hasil = atas / penyebut;
  const std::int64_t sisa = atas % penyebut;
  if (gaya.potong || 2 * (sisa < 0 ? -sisa : sisa) < penyebut) return hasil;
  return hasil + (atas < 0 ? -1 : 1);
}

std::int64_t PerangkaiLain::capaian(const IndikatorLain& satu, std::int64_t target,
                                    std::int64_t realisasi) const {
  const int d = gaya.desimal_capaian;
  std::int64_t hasil = 100 * pangkat(d);
  if (satu.baku.arah == ArahLain::Naik) hasil = bagi(realisasi, target, 100, d);
  if (satu.baku.arah == ArahLain::Turun) {
    hasil = gaya.turun_bagi ? bagi(target, realisasi, 100, d)
                            : bagi(2 * target - realisasi, target, 100, d);
  }
  return gaya.batas > 0 ? std::min(hasil, gaya.batas * pangkat(d)) : hasil;
}

std::string PerangkaiLain::nilai(const IndikatorLain& satu, std::int64_t n, bool target) const {
  if (satu.baku.arah == ArahLain::Teks) return satu.baku.teks;
  if (satu.baku.arah == ArahLain::Kisaran && target) return satu.baku.teks;
  const std::string teks = ringkas(n, satu.baku.desimal);
  if (satu.baku.satuan == "%" && gaya.persen) return teks + "%";
  const bool kata = satu.baku.satuan.find("per ") == std::string::npos && satu.baku.satuan != "%";
  return gaya.satuan_di_sel && kata && satu.baku.desimal == 0 ? teks + " " + satu.baku.satuan
                                                              : teks;
}

void PerangkaiLain::judul(const std::string& teks) {
  laporan.blok.push_back({.jenis = BlokLain::Jenis::Judul, .teks = teks});
}

std::size_t PerangkaiLain::paragraf(const std::string& teks) {
  laporan.blok.push_back({.jenis = BlokLain::Jenis::Paragraf, .teks = teks});
  return laporan.blok.size() - 1;
}

std::size_t PerangkaiLain::tabel(const std::string& judul, std::vector<std::vector<SelLain>> baris,
                                 std::size_t kepala) {
  ++tabel_ke_;
  const std::string n = std::to_string(tabel_ke_);
  const std::vector<std::string> cara = {"Tabel 3." + n + " " + judul,
                                         "Tabel III." + n + " " + judul,
                                         "TABEL " + n + " " + judul,
                                         "Tabel 3." + n + ". " + judul,
                                         "Tabel " + n + ": " + judul,
                                         "",
                                         judul};
  laporan.blok.push_back({.jenis = BlokLain::Jenis::Tabel,
                          .teks = cara[static_cast<std::size_t>(gaya.judul)],
                          .kepala = kepala,
                          .baris = std::move(baris)});
  return laporan.blok.size() - 1;
}

void PerangkaiLain::peluang(const std::string& jenis, std::map<TempatLain, std::string> ganti,
                            std::vector<TempatLain> setara) {
  laporan.peluang.push_back({jenis, std::move(ganti), std::move(setara)});
}

std::int64_t PerangkaiLain::meleset(std::int64_t n) {
  const std::int64_t besar = n < 0 ? -n : n;
  const std::int64_t geser = std::max<std::int64_t>(2, besar * acak.antara(4, 30) / 100);
  return mungkin(50) || n - geser <= 0 ? n + geser : n - geser;
}

std::string PerangkaiLain::pemisah_hilang(std::string teks) const {
  std::erase(teks, gaya.desimal);
  return teks;
}

std::string PerangkaiLain::nomor_baris(int tingkat, int urutan) const {
  if (tingkat == 0) return gaya.nomor == 1 ? romawi(urutan) : std::to_string(urutan);
  if (gaya.nomor == 2) return std::string(1, static_cast<char>('a' + (urutan - 1) % 26));
  return gaya.nomor == 1 ? std::to_string(urutan) : "";
}

LaporanLain laporan_luas(std::uint64_t benih) {
  PerangkaiLain p(benih, true);
  p.judul("BAB III AKUNTABILITAS KINERJA");
  tabel_kelompok(p);
  if (p.mungkin(60)) kalimat_banding(p);
  using Bagian = void (*)(PerangkaiLain&);
  for (const Bagian bagian : {tabel_capaian, tabel_antartahun, tabel_renja, tabel_berjalan,
                              kalimat_capaian, kalimat_anggaran, tabel_anggaran, tabel_kemajuan}) {
    if (bagian == tabel_capaian || p.mungkin(55)) bagian(p);
  }
  return std::move(p.laporan);
}

LaporanLain laporan_lain(std::uint64_t benih) {
  PerangkaiLain p(benih, false);
  p.judul("BAB II PERENCANAAN KINERJA");
  using Bagian = void (*)(PerangkaiLain&);
  tabel_perjanjian(p);
  p.judul("BAB III AKUNTABILITAS KINERJA");
  const std::vector<Bagian> kinerja = {tabel_capaian,  kalimat_capaian, tabel_antartahun,
                                       tabel_kemajuan, tabel_triwulan,  tabel_predikat,
                                       tabel_wilayah};
  const std::vector<Bagian> lain = {tabel_anggaran, kalimat_anggaran, tabel_efisiensi, tabel_porsi,
                                    tabel_bobot,    tabel_unsur,      tabel_pegawai,   tabel_tumbuh,
                                    tabel_dokumen,  kalimat_tanggal};
  for (const Bagian bagian : kinerja) {
    if (bagian == tabel_capaian || p.mungkin(60)) bagian(p);
  }
  p.judul("REALISASI ANGGARAN");
  for (const Bagian bagian : lain) {
    if (p.mungkin(55)) bagian(p);
  }
  return std::move(p.laporan);
}

}  // namespace laras::uji
