#include <algorithm>
#include <set>
#include <utility>

#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/naskah_rapat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using evaluasi::Jalur;
using evaluasi::KemajuanRenstra;
using evaluasi::LaporanPemantauan;
using naskah::JenisSel;
using naskah::sel_teks;
using naskah::Tabel;

std::string nama_pelapor(const Penyusun& p, const BahanPemantauan& bahan,
                         const Id<Indikator>& indikator) {
  for (const auto& satu : bahan.pelapor) {
    if (satu.indikator != indikator || p.tahun() < satu.mulai || p.tahun() > satu.sampai) continue;
    const auto* jabatan = p.bahan().kantor.cari(satu.jabatan);
    return jabatan == nullptr ? satu.jabatan.str() : jabatan->nama;
  }
  return "Belum ditunjuk";
}

naskah::Tanda tanda_jalur(Jalur jalur) {
  switch (jalur) {
    case Jalur::Tercapai:
      return naskah::Tanda::Melampaui;
    case Jalur::PadaJalur:
      return naskah::Tanda::Sesuai;
    case Jalur::Tertinggal:
      return naskah::Tanda::BelumMencapai;
    case Jalur::BelumTerukur:
      break;
  }
  return naskah::Tanda::Tiada;
}

/// Years for which the Renstra plans an indikator of today's sasaran.
std::vector<int> tahun_renstra(Penyusun& p) {
  std::set<int> hasil;
  for (const auto& satu : p.iku()) {
    for (const auto& tahun :
         evaluasi::kemajuan_renstra(p.ukur(), *satu.indikator, p.tahun()).jalur) {
      hasil.insert(tahun.tahun);
    }
  }
  return {hasil.begin(), hasil.end()};
}

Tabel kerangka(const Penyusun& p, const std::vector<int>& tahun) {
  Tabel tabel;
  tabel.id = "pemantauan";
  tabel.judul = "Kemajuan Indikator Menuju Akhir Renstra sampai dengan Tahun " + p.tahun_teks();
  tabel.kolom = {{"Sasaran strategis", JenisSel::Teks}, {"Indikator kinerja", JenisSel::Teks}};
  for (const int y : tahun) {
    const std::string kepala = "Tahun " + std::to_string(y) + " / ";
    tabel.kolom.push_back({kepala + "Target", JenisSel::Campuran});
    tabel.kolom.push_back({kepala + "Realisasi", JenisSel::Campuran});
  }
  tabel.kolom.push_back({"Target akhir", JenisSel::Campuran});
  tabel.kolom.push_back({"Tingkat kemajuan", JenisSel::Persen});
  tabel.kolom.push_back({"Keadaan", JenisSel::TeksPendek});
  tabel.kolom.push_back({"Pelapor", JenisSel::TeksPendek});
  tabel.rebah = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = evaluasi::kRumusJalur;
  tabel.sumber = Penyusun::sebutan(p.renstra()) + "; realisasi yang dilaporkan.";
  return tabel;
}

std::vector<naskah::Sel> sel_kemajuan(const Penyusun& p, const KemajuanRenstra& semua,
                                      const std::vector<int>& tahun) {
  std::vector<naskah::Sel> hasil;
  const Indikator& indikator = *semua.indikator;
  for (const int y : tahun) {
    const auto satu = std::find_if(semua.jalur.begin(), semua.jalur.end(),
                                   [&](const auto& jalur) { return jalur.tahun == y; });
    const bool ada = satu != semua.jalur.end();
    hasil.push_back(ada ? Penyusun::sel(indikator, satu->target) : sel_teks("–"));
    // A year that is still to come has no realisasi that somebody owes.
    hasil.push_back(ada && y <= p.tahun() ? Penyusun::sel(indikator, satu->realisasi)
                                          : sel_teks("–"));
  }
  hasil.push_back(Penyusun::sel(indikator, semua.target_akhir));
  if (semua.tahun_terukur == 0) {
    hasil.push_back(sel_teks("–"));
  } else {
    hasil.push_back(Penyusun::sel_persen(semua.kemajuan));
    hasil.back().tanda = tanda_jalur(semua.putusan);
  }
  hasil.push_back(sel_teks(std::string(judul(semua.putusan))));
  return hasil;
}

Untai kalimat_jalur(Penyusun& p) {
  std::size_t tertinggal = 0;
  std::size_t baik = 0;
  const auto semua = p.iku();
  for (const auto& satu : semua) {
    const Jalur jalur = evaluasi::kemajuan_renstra(p.ukur(), *satu.indikator, p.tahun()).putusan;
    tertinggal += jalur == Jalur::Tertinggal ? 1 : 0;
    baik += jalur == Jalur::PadaJalur || jalur == Jalur::Tercapai ? 1 : 0;
  }
  return untai("Dari ", cacah(semua.size(), "Indikator sasaran Renstra"),
               " indikator sasaran Renstra, ", cacah(baik, "Indikator pada jalur atau tercapai"),
               " tercapai atau pada jalur dan ", cacah(tertinggal, "Indikator yang tertinggal"),
               " tertinggal sampai dengan tahun ", p.tahun_teks(), ".");
}

}  // namespace

Tabel tabel_pemantauan(Penyusun& p, const BahanPemantauan& bahan) {
  const std::vector<int> tahun = tahun_renstra(p);
  Tabel tabel = kerangka(p, tahun);
  for (const auto& satu : p.iku()) {
    std::vector<naskah::Sel> sel = {sel_kelompok(satu.pertama, satu.sasaran->nama),
                                    sel_teks(satu.indikator->nama)};
    for (auto& isi :
         sel_kemajuan(p, evaluasi::kemajuan_renstra(p.ukur(), *satu.indikator, p.tahun()), tahun)) {
      sel.push_back(std::move(isi));
    }
    sel.push_back(sel_teks(nama_pelapor(p, bahan, satu.indikator->id)));
    tabel.baris.push_back(baris(std::move(sel), naskah::TingkatBaris::Biasa, !satu.pertama));
  }
  return tabel;
}

Tabel tabel_laporan_pemantauan(Penyusun& p, const BahanPemantauan& bahan) {
  Tabel tabel;
  tabel.id = "pemantauan-laporan";
  tabel.judul = "Laporan Pelapor Tahun " + p.tahun_teks();
  tabel.kolom = {{"Indikator kinerja", JenisSel::Teks},
                 {"Pelapor dan periode", JenisSel::Teks},
                 {"Hambatan", JenisSel::Teks},
                 {"Upaya", JenisSel::Teks},
                 {"Sampai dengan", JenisSel::TeksPendek}};
  tabel.sumber = "Laporan pemantauan jabatan yang ditunjuk.";
  for (const LaporanPemantauan& satu : bahan.laporan) {
    if (satu.tahun != p.tahun()) continue;
    const auto* indikator = p.rencana().indikator(satu.indikator, satu.tahun);
    const auto* jabatan = p.bahan().kantor.cari(satu.jabatan);
    const std::string tempat = "pemantauan_laporan/" + satu.kunci();
    tabel.baris.push_back(
        baris({sel_teks(indikator == nullptr ? satu.indikator.str() : indikator->nama),
               sel_teks((jabatan == nullptr ? satu.jabatan.str() : jabatan->nama) + ", " +
                        evaluasi::judul_periode_pemantauan(satu.periode, satu.tahun)),
               sel_markdown(p, satu.hambatan, tempat), sel_markdown(p, satu.upaya, tempat),
               sel_teks(satu.tenggat.panjang())}));
  }
  return tabel;
}

naskah::Naskah pemantauan_renstra(Penyusun& p, const BahanPemantauan& bahan) {
  naskah::Naskah hasil;
  hasil.id = "pemantauan";
  hasil.judul = "Pemantauan Jangka Menengah Renstra sampai dengan Tahun " + p.tahun_teks();
  hasil.instansi = p.bahan().kantor.instansi().nama;
  hasil.tahun = p.tahun();
  naskah::Bab bab{.id = hasil.id, .nomor = {}, .judul = hasil.judul};
  Tabel tabel = tabel_pemantauan(p, bahan);
  tabel.nomor = "1";
  Tabel laporan = tabel_laporan_pemantauan(p, bahan);
  laporan.nomor = "2";
  bab.pembuka = {kop(p),
                 naskah::JudulTengah{{"PEMANTAUAN JANGKA MENENGAH RENSTRA",
                                      "SAMPAI DENGAN TAHUN " + p.tahun_teks()}},
                 paragraf(kalimat_jalur(p), " Rinciannya disajikan dalam ", rujuk(tabel), ".")};
  bab.pembuka.emplace_back(std::move(tabel));
  if (laporan.baris.empty()) {
    bab.pembuka.emplace_back(
        paragraf("Belum ada laporan dari pelapor untuk tahun ", p.tahun_teks(), "."));
  } else {
    bab.pembuka.emplace_back(std::move(laporan));
  }
  naskah::Ttd tanda = ttd(p, pimpinan(p), akhir_tahun(p.tahun()));
  tanda.tempat_tanggal = tanggal_tangan(p, p.bahan().kantor.instansi().tempat);
  bab.pembuka.emplace_back(naskah::BlokTtd{{std::move(tanda)}});
  hasil.bab.push_back(std::move(bab));
  hasil.lengkap = terisi(hasil);
  return hasil;
}

}  // namespace laras::pelaporan
