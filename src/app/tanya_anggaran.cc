#include "app/tanya_anggaran.h"

#include <utility>
#include <variant>

#include "app/daftar_anggaran.h"
#include "app/ruang_anggaran.h"
#include "app/waktu.h"
#include "base/cetak.h"
#include "kinerja/sp2d.h"
#include "pelaporan/anggaran.h"
#include "pelaporan/gambar_triwulan.h"
#include "render/svg.h"

namespace laras::app {

namespace {

using pelaporan::HalAnggaran;
using pelaporan::LetakAnggaran;
using pelaporan::Penyusun;

constexpr int kLebar = 16000;
constexpr int kSempit = 9000;

AngkaTampil uang(Penyusun& p, HalAnggaran hal, const LetakAnggaran& letak) {
  const Angka angka = pelaporan::anggaran(p, hal, letak);
  // What nobody has entered has no origin to tell of.
  const bool berasal = angka.keadaan() != Keadaan::BelumDiisi;
  return tampil_uang(angka, berasal ? pelaporan::nama_hidup(hal, letak) : std::string(), p.tahun());
}

/// What stands in one row, for a node or for all (`simpul` empty).
BarisAnggaran baris(Penyusun& p, const Id<perencanaan::Simpul>& simpul, bool dalam, int sampai) {
  const LetakAnggaran letak{simpul, sampai};
  BarisAnggaran hasil;
  hasil.pagu_murni = uang(p, HalAnggaran::PaguMurni, letak);
  hasil.pagu = uang(p, HalAnggaran::Pagu, letak);
  for (int tw = 1; tw <= 4; ++tw) {
    hasil.triwulan[static_cast<std::size_t>(tw - 1)] =
        uang(p, dalam ? HalAnggaran::RealisasiDalam : HalAnggaran::Realisasi, {simpul, tw});
  }
  hasil.sisa = uang(p, HalAnggaran::Sisa, letak);
  hasil.penyerapan =
      tampil_persen(pelaporan::anggaran(p, HalAnggaran::Penyerapan, letak),
                    pelaporan::nama_hidup(HalAnggaran::Penyerapan, letak), p.tahun());
  return hasil;
}

void isi_gambar(Penyusun& p, LihatAnggaran& hasil) {
  const naskah::Gambar gambar = pelaporan::gambar_penyerapan_sampai(p, hasil.sampai);
  const auto& grafik = std::get<naskah::GrafikPenyerapan>(gambar.isi);
  hasil.gambar_lebar = render::svg_berkelas(gambar, grafik, "serap-lebar", kLebar);
  hasil.gambar_sempit = render::svg_berkelas(gambar, grafik, "serap-sempit", kSempit);
  const naskah::Gambar triwulan = pelaporan::gambar_penyerapan_triwulan(p);
  if (pelaporan::titik_berisi(triwulan) < 2) return;
  const auto& tren = std::get<naskah::GrafikTren>(triwulan.isi);
  hasil.gambar_triwulan_lebar = render::svg_berkelas(triwulan, tren, "serap-tw-lebar", kLebar);
  hasil.gambar_triwulan_sempit = render::svg_berkelas(triwulan, tren, "serap-tw-sempit", kSempit);
}

std::string isi_medan(const std::string& tersimpan) {
  return tersimpan.empty() ? std::string() : jumlah_tampil(tersimpan);
}

/// The figure that stood before in the same row of the form.
std::string sebelumnya(RuangAnggaran& ruang, const std::string& simpul, acuan::Periode periode) {
  const auto syarat = ruang.syarat(simpul, periode);
  if (!syarat.sebelumnya) return "–";
  return cetak(Rational(*syarat.sebelumnya), Cetak{.gaya = GayaCetak::Satuan, .desimal = 0});
}

MedanAnggaran medan(RuangAnggaran& ruang, const std::string& simpul, acuan::Periode periode) {
  const auto& p = ruang.penyusun();
  const std::string zona = ruang.snapshot().kantor().instansi().zona_waktu;
  MedanAnggaran hasil{.simpul = simpul, .nama = ruang.nama(simpul)};
  if (const auto* satu = p.rencana().simpul(Id<perencanaan::Simpul>(simpul), ruang.tahun())) {
    hasil.kegiatan = ruang.nama(satu->induk.str());
  }
  hasil.pagu =
      tampil_uang(ruang.penyusun().pagu(Id<perencanaan::Simpul>(simpul)), {}, ruang.tahun()).teks;
  hasil.sebelumnya = sebelumnya(ruang, simpul, periode);
  hasil.kumulatif = ruang.kumulatif(simpul, periode);
  hasil.tersimpan = ruang.tersimpan(simpul, periode);
  hasil.isi = isi_medan(hasil.tersimpan);
  hasil.alasan = ruang.alasan(simpul, periode);
  if (kinerja::dari_register(ruang.snapshot().himpunan(), simpul, ruang.tahun(), periode)) {
    const int triwulan = periode == acuan::Periode::Tahun ? 0 : static_cast<int>(periode);
    hasil.terhitung = tampil_uang(pelaporan::anggaran(ruang.penyusun(), HalAnggaran::Realisasi,
                                                      {Id<perencanaan::Simpul>(simpul), triwulan}),
                                  {}, ruang.tahun())
                          .teks;
  }
  const Penindak oleh = ruang.terakhir(simpul, periode);
  if (!oleh.waktu.empty()) {
    hasil.oleh = (oleh.jabatan.empty() ? oleh.pengguna : oleh.jabatan) + ", " +
                 waktu_kantor(oleh.waktu, zona);
  }
  return hasil;
}

}  // namespace

Result<LihatAnggaran> tanya_anggaran(const Snapshot& snapshot, int tahun, bool dalam) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  LihatAnggaran hasil{.tahun = tahun,
                      .dpa = p.dpa().nama,
                      .murni = pelaporan::dokumen_pagu_murni(p).nama,
                      .sampai = pelaporan::triwulan_terakhir(p)};
  if (hasil.dpa.empty()) return hasil;
  for (const auto& satu : pelaporan::pohon_anggaran(p)) {
    const auto* simpul = p.rencana().simpul(satu.simpul, tahun);
    hasil.baris.push_back(baris(p, satu.simpul, dalam, hasil.sampai));
    hasil.baris.back().tingkat = satu.tingkat;
    hasil.baris.back().kode = simpul == nullptr ? "" : simpul->kode;
    hasil.baris.back().nama = p.nama_simpul(satu.simpul);
  }
  hasil.total = baris(p, {}, dalam, hasil.sampai);
  if (hasil.sampai != 0) isi_gambar(p, hasil);
  return hasil;
}

Result<FormulirAnggaran> tanya_formulir_anggaran(const Snapshot& snapshot, int tahun,
                                                 acuan::Periode periode, Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
  FormulirAnggaran hasil{
      .tahun = tahun, .periode = periode, .judul = judul_periode(tahun, periode)};
  if (const auto terbuka = ruang->terbuka(periode, hari_ini); !terbuka.ok()) {
    hasil.tertutup = terbuka.error().message;
  }
  for (const auto& satu : ruang->daun()) hasil.medan.push_back(medan(*ruang, satu.str(), periode));
  return hasil;
}

Result<int> belum_berealisasi(const Snapshot& snapshot, int tahun, int triwulan) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  int hasil = 0;
  for (const auto& satu : pelaporan::pohon_anggaran(p)) {
    if (!satu.daun) continue;
    const Angka angka = pelaporan::anggaran(p, HalAnggaran::Realisasi, {satu.simpul, triwulan});
    const bool selesai = angka.ada() || angka.keadaan() == Keadaan::TidakDirencanakan;
    hasil += selesai ? 0 : 1;
  }
  return hasil;
}

}  // namespace laras::app
