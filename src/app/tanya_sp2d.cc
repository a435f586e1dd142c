#include "app/tanya_sp2d.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/daftar_anggaran.h"
#include "app/waktu.h"
#include "base/cetak.h"
#include "base/teks.h"

namespace laras::app {

namespace {

using kinerja::BarisSp2d;
using kinerja::RegisterSp2d;

constexpr std::size_t kBarisHalaman = 50;

std::string cetak_bulat(const Rational& nilai) {
  return cetak(nilai, Cetak{.gaya = GayaCetak::Satuan, .desimal = 0});
}

/// What a line shows: its amount, negative where it goes back.
Rational jumlah_baris(const BarisSp2d& satu) {
  return satu.jenis == kinerja::JenisSp2d::Up ? Rational(satu.jumlah) : satu.pengaruh();
}

bool cocok(const BarisSp2d& satu, const SaringanSp2d& s) {
  if (!s.simpul.empty() && satu.simpul != s.simpul) return false;
  if (!s.bulan.empty() && std::to_string(satu.tanggal.bulan()) != s.bulan) return false;
  return s.jenis.empty() || kinerja::kode(satu.jenis) == s.jenis;
}

void urutkan(std::vector<BarisSp2d>& semua, const std::string& urut) {
  const bool mundur = urut.starts_with("-");
  const std::string menurut = mundur ? urut.substr(1) : urut;
  const auto kurang = [&](const BarisSp2d& a, const BarisSp2d& b) {
    if (menurut == "nomor") return teks::kurang_alami(a.nomor, b.nomor);
    if (menurut == "simpul") return teks::kurang_alami(a.simpul, b.simpul);
    if (menurut == "jumlah") return jumlah_baris(a) < jumlah_baris(b);
    return a.tanggal < b.tanggal;
  };
  std::stable_sort(semua.begin(), semua.end(), [&](const BarisSp2d& a, const BarisSp2d& b) {
    return mundur ? kurang(b, a) : kurang(a, b);
  });
}

std::vector<BarisSp2d> pilih_baris(const RegisterSp2d& daftar, const SaringanSp2d& saringan) {
  std::vector<BarisSp2d> hasil;
  for (const BarisSp2d& satu : daftar.baris()) {
    if (cocok(satu, saringan)) hasil.push_back(satu);
  }
  urutkan(hasil, saringan.urut);
  return hasil;
}

/// When the line was first noted, UTC; empty where nobody knows.
std::string dicatat(const Snapshot& snapshot, int tahun, int baris) {
  for (const auto& b : kamus::baca(snapshot.himpunan(), "riwayat_sp2d")) {
    if (b.bulat("tahun") == tahun && b.bulat("baris") == baris) return b.teks("waktu");
  }
  return {};
}

std::vector<std::string> peringatan_baris(const Snapshot& snapshot, RuangSp2d& ruang,
                                          const BarisSp2d& satu) {
  std::vector<std::string> hasil;
  const int tahun = ruang.tahun();
  if (!satu.simpul.empty() && !ruang.anggaran().memuat(satu.simpul)) {
    hasil.emplace_back("Sub kegiatan tidak ada dalam DPA.");
  }
  if (satu.tanggal.tahun() != tahun) {
    hasil.push_back("Bertanggal di luar tahun " + std::to_string(tahun) + ".");
    return hasil;
  }
  constexpr int kBulanTriwulan = 3;
  const auto periode = acuan::triwulan((satu.tanggal.bulan() - 1) / kBulanTriwulan + 1);
  const auto& kalender = ruang.anggaran().kalender();
  if (!kalender.ditutup(tahun, periode)) return hasil;
  const auto& tutup = kalender.penutupan(tahun, periode).back();
  if (tutup.waktu < dicatat(snapshot, tahun, satu.baris)) {
    hasil.push_back("Dicatat sesudah " + judul_periode(tahun, periode) + " ditutup.");
  }
  return hasil;
}

/// Sub kegiatan of which the register has more than the pagu.
std::vector<std::string> peringatan_pagu(RuangSp2d& ruang, const RegisterSp2d& daftar) {
  std::vector<std::string> hasil;
  constexpr int kDesember = 12;
  for (const auto& simpul : ruang.anggaran().daun()) {
    const Angka pagu = ruang.anggaran().penyusun().pagu(simpul);
    const Angka nilai = daftar.sampai_bulan(simpul.str(), kDesember);
    if (!pagu.ada() || !nilai.ada() || nilai.nilai() <= pagu.nilai()) continue;
    hasil.push_back(ruang.anggaran().nama(simpul.str()) + ": SP2D Rp" + cetak_bulat(nilai.nilai()) +
                    " melebihi pagu Rp" + cetak_bulat(pagu.nilai()) + ".");
  }
  return hasil;
}

std::string nama_simpul(RuangSp2d& ruang, const std::string& simpul) {
  return simpul.empty() ? "–" : ruang.anggaran().nama(simpul);
}

Angka sampai_periode(const RegisterSp2d& daftar, const std::string& simpul,
                     acuan::Periode periode) {
  return daftar.sampai_bulan(
      simpul, std::min(kinerja::bulan_akhir(periode), std::max(daftar.bulan_terakhir(), 1)));
}

}  // namespace

Result<DaftarSp2d> tanya_sp2d(const Snapshot& snapshot, int tahun, const SaringanSp2d& saringan,
                              Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangSp2d::buka(snapshot, tahun, hari_ini));
  const auto daftar = RegisterSp2d::rakit(snapshot.himpunan(), tahun);
  const auto terpilih = pilih_baris(daftar, saringan);
  DaftarSp2d hasil{.tahun = tahun};
  hasil.cocok = terpilih.size();
  hasil.seluruh = daftar.baris().size();
  hasil.jumlah_halaman =
      std::max(1, static_cast<int>((terpilih.size() + kBarisHalaman - 1) / kBarisHalaman));
  Rational belanja;
  for (const BarisSp2d& satu : terpilih) belanja = belanja + satu.pengaruh();
  hasil.belanja = cetak_bulat(belanja);
  const int nomor = std::clamp(saringan.halaman, 1, hasil.jumlah_halaman);
  const std::size_t dari = static_cast<std::size_t>(nomor - 1) * kBarisHalaman;
  for (std::size_t i = dari; i < std::min(dari + kBarisHalaman, terpilih.size()); ++i) {
    const BarisSp2d& satu = terpilih[i];
    hasil.baris.push_back({satu.baris, satu.nomor, satu.tanggal.panjang(),
                           std::string(kinerja::kode(satu.jenis)), satu.uraian,
                           nama_simpul(*ruang, satu.simpul), cetak_bulat(jumlah_baris(satu)),
                           peringatan_baris(snapshot, *ruang, satu)});
  }
  for (const auto& satu : ruang->anggaran().daun()) {
    hasil.simpul.emplace_back(satu.str(), ruang->anggaran().nama(satu.str()));
  }
  hasil.peringatan = peringatan_pagu(*ruang, daftar);
  return hasil;
}

Result<exporter::TabelBuku> ekspor_sp2d(const Snapshot& snapshot, int tahun,
                                        const SaringanSp2d& saringan, Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangSp2d::buka(snapshot, tahun, hari_ini));
  const auto daftar = RegisterSp2d::rakit(snapshot.himpunan(), tahun);
  exporter::TabelBuku hasil{.judul = "Register SP2D " + std::to_string(tahun),
                            .lembar = "SP2D " + std::to_string(tahun),
                            .kolom = {{"Nomor SP2D"},
                                      {"Tanggal SP2D"},
                                      {"Jenis"},
                                      {"Kode Sub Kegiatan"},
                                      {"Nilai", true},
                                      {"Keterangan"}},
                            .baris = {}};
  for (const BarisSp2d& satu : pilih_baris(daftar, saringan)) {
    hasil.baris.push_back({satu.nomor, satu.tanggal.iso(), std::string(kinerja::kode(satu.jenis)),
                           satu.simpul, satu.jumlah.str(), satu.uraian});
  }
  return hasil;
}

Result<std::string> berkas_tabel(const exporter::TabelBuku& tabel, std::string_view format) {
  if (format == "xlsx") return exporter::tabel_xlsx(tabel);
  return exporter::tabel_csv(tabel);
}

Result<LembarSp2d> tanya_baris_sp2d(const Snapshot& snapshot, int tahun, int baris,
                                    Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangSp2d::buka(snapshot, tahun, hari_ini));
  const auto isi = ruang->baris(baris);
  if (!isi) {
    return Error{Kind::NotFound, "Baris register ini tidak ada. Mungkin sudah dihapus."};
  }
  LembarSp2d hasil{.isi = *isi, .tanda = RuangSp2d::tanda(isi)};
  for (const auto& b : kamus::baca(snapshot.himpunan(), "riwayat_sp2d")) {
    if (b.bulat("tahun") != tahun || b.bulat("baris") != baris) continue;
    const std::string oleh = b.kosong("jabatan") ? b.teks("oleh") : b.teks("jabatan");
    hasil.riwayat.insert(hasil.riwayat.begin(), {b.teks("waktu"), oleh, b.teks("semula"),
                                                 b.teks("menjadi"), b.teks("alasan")});
  }
  return hasil;
}

Result<SumberPeriode> tanya_sumber(const Snapshot& snapshot, int tahun, acuan::Periode periode,
                                   Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
  const auto daftar = RegisterSp2d::rakit(snapshot.himpunan(), tahun);
  SumberPeriode hasil{.judul = judul_periode(tahun, periode)};
  if (const auto terbuka = ruang->terbuka(periode, hari_ini); !terbuka.ok()) {
    hasil.tertutup = terbuka.error().message;
  }
  for (const auto& simpul : ruang->daun()) {
    SumberTampil satu{.simpul = simpul.str(), .nama = ruang->nama(simpul.str())};
    const std::string tersimpan = ruang->tersimpan(satu.simpul, periode);
    satu.diketik = jumlah_tampil(tersimpan);
    const Angka terhitung = sampai_periode(daftar, satu.simpul, periode);
    satu.terhitung = terhitung.ada() ? cetak_bulat(terhitung.nilai()) : "–";
    satu.register_sp2d = kinerja::dari_register(snapshot.himpunan(), satu.simpul, tahun, periode);
    const auto angka = Decimal::parse(tersimpan);
    const bool sebanding = ruang->kumulatif(satu.simpul, periode) && angka.ok();
    if (sebanding && terhitung.ada()) {
      const Rational selisih = Rational(angka.value()) - terhitung.nilai();
      if (!selisih.is_zero()) satu.selisih = cetak_bulat(selisih);
      hasil.berbeda += selisih.is_zero() ? 0 : 1;
    }
    hasil.baris.push_back(std::move(satu));
  }
  return hasil;
}

}  // namespace laras::app
