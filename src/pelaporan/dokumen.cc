#include "pelaporan/dokumen.h"

#include <utility>

#include "acuan/periode.h"
#include "base/teks.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/penanda_tangan.h"

namespace laras::pelaporan {

namespace {

using naskah::Naskah;
using perencanaan::JenisSimpul;

Naskah kerangka(Penyusun& p, std::string id, std::string judul) {
  Naskah hasil;
  hasil.id = std::move(id);
  hasil.judul = std::move(judul);
  hasil.instansi = p.bahan().kantor.instansi().nama;
  hasil.tahun = p.tahun();
  return hasil;
}

/// A document of one chapter without a cover.
Naskah satu_bab(Penyusun& p, std::string id, const std::string& judul,
                std::vector<naskah::Blok> isi) {
  Naskah hasil = kerangka(p, id, judul);
  naskah::Bab bab{.id = std::move(id), .nomor = {}, .judul = judul};
  bab.pembuka = std::move(isi);
  hasil.bab.push_back(std::move(bab));
  hasil.lengkap = terisi(hasil);
  return hasil;
}

naskah::Sampul sampul(Penyusun& p) {
  const kantor::Instansi& instansi = p.bahan().kantor.instansi();
  const Penandatanganan* tanda = penandatanganan(p, "lkjip");
  const int terbit = tanda != nullptr ? tanda->tanggal.tahun() : p.tahun() + 1;
  const std::string& tempat =
      tanda != nullptr && !tanda->tempat.empty() ? tanda->tempat : instansi.tempat;
  return {{"Laporan Kinerja Instansi Pemerintah", "(LKjIP)", "Tahun " + p.tahun_teks()},
          instansi.nama,
          instansi.pemerintah,
          tempat + ", " + std::to_string(terbit)};
}

std::string penetapan(Penyusun& p) {
  const Penandatanganan* tanda = penandatanganan(p, "lkjip");
  if (tanda == nullptr) return "Belum diisi";
  const kantor::Jabatan* pos = p.bahan().kantor.cari(tanda->penanda_tangan);
  return tanda->tanggal.panjang() + (pos != nullptr ? ", oleh " + pos->nama_lengkap : "");
}

std::string dasar(const std::vector<const Dokumen*>& dokumen) {
  std::vector<std::string> nama;
  for (const Dokumen* d : dokumen) {
    if (!d->nama.empty()) nama.push_back(dokumen_bernomor(*d));
  }
  return nama.empty() ? "Belum diisi" : teks::gabung(nama, "; ");
}

std::string dasar_anggaran(Penyusun& p) {
  if (p.dpa().nama.empty()) return "Belum diisi";
  return dokumen_bernomor(p.dpa()) + ", pagu " +
         naskah::tercetak(Penyusun::ruas_rupiah(p.pagu_total()));
}

std::string hasil_evaluasi(Penyusun& p) {
  const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) return "Belum ada laporan hasil evaluasi untuk tahun ini";
  return lhe->perihal + ", " + lhe->penerbit + ", nomor " + lhe->nomor + " tanggal " +
         lhe->tanggal.panjang();
}

std::string lingkup(Penyusun& p) {
  const auto banyak = [&](JenisSimpul jenis) { return std::to_string(banyak_simpul(p, jenis)); };
  return std::to_string(per_sasaran(p).size()) + " sasaran, " + std::to_string(p.iku().size()) +
         " indikator kinerja utama, " + banyak(JenisSimpul::Program) + " program, " +
         banyak(JenisSimpul::Kegiatan) + " kegiatan, " + banyak(JenisSimpul::SubKegiatan) +
         " sub kegiatan";
}

std::vector<naskah::Kendali> kendali(Penyusun& p) {
  return {
      {"Nama dokumen", "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun " + p.tahun_teks()},
      {"Instansi", instansi_lengkap(p.bahan().kantor)},
      {"Periode yang dilaporkan", "1 Januari sampai dengan 31 Desember " + p.tahun_teks()},
      {"Tanggal penetapan", penetapan(p)},
      {"Dasar perencanaan", dasar({&p.renstra(), &p.renja(), &p.pk()})},
      {"Dasar anggaran", dasar_anggaran(p)},
      {"Hasil evaluasi yang dirujuk", hasil_evaluasi(p)},
      {"Lingkup", lingkup(p)},
      {"Pembulatan",
       "Semua angka dihitung tepat. Pembulatan dilakukan hanya saat dicetak, paling banyak dua "
       "angka desimal kecuali dinyatakan lain di bawah tabel, setengah menjauhi nol. 100% berarti "
       "tepat; 100,00% berarti hasil pembulatan."},
      {"Tanda dalam tabel",
       "▲ melampaui target; ● sesuai target; ▼ belum mencapai target. N/A: tidak direncanakan pada "
       "tahun itu; tanda hubung: nihil; (belum diisi): masih harus dilengkapi."},
      {"Naskah resmi",
       "Berkas yang ditandatangani pejabat pada tanggal penetapan. Berkas lain dari data yang "
       "sama, "
       "termasuk JSON, memuat angka yang sama untuk dibaca dan diperiksa."}};
}

}  // namespace

Naskah lkjip(Penyusun& p) {
  Naskah hasil =
      kerangka(p, "lkjip", "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun " + p.tahun_teks());
  hasil.bersampul = true;
  hasil.sampul = sampul(p);
  hasil.kendali = kendali(p);
  hasil.bab = {kata_pengantar(p),  ikhtisar_eksekutif(p), bab_pendahuluan(p),
               bab_perencanaan(p), bab_akuntabilitas(p),  bab_penutup(p)};
  for (naskah::Bab& bab : lampiran(p)) hasil.bab.push_back(std::move(bab));
  hasil.lengkap = terisi(hasil) && penandatanganan(p, "lkjip") != nullptr;
  return hasil;
}

Naskah perjanjian_kinerja(Penyusun& p) {
  Naskah hasil =
      satu_bab(p, "pk", sebutan_pk(p) + " Tahun " + p.tahun_teks(), isi_perjanjian_kinerja(p));
  hasil.lengkap = hasil.lengkap && !p.pk().id.empty() && p.pk().tanggal.has_value();
  return hasil;
}

Naskah rencana_aksi(Penyusun& p) {
  Naskah hasil = satu_bab(p, "rencana-aksi", "Rencana Aksi Kinerja Tahun " + p.tahun_teks(),
                          isi_rencana_aksi(p));
  hasil.lengkap = hasil.lengkap && !p.pk().id.empty();
  return hasil;
}

Naskah pengukuran_kinerja(Penyusun& p, int triwulan) {
  return satu_bab(p, "pengukuran",
                  "Pengukuran Kinerja Tribulan " + std::string(acuan::romawi(triwulan)) +
                      " Tahun " + p.tahun_teks(),
                  isi_pengukuran(p, triwulan));
}

Naskah pengukuran_kinerja(Penyusun& p, int triwulan,
                          const std::vector<const kantor::Jabatan*>& jabatan) {
  const std::string waktu =
      " Tribulan " + std::string(acuan::romawi(triwulan)) + " Tahun " + p.tahun_teks();
  const bool satu = jabatan.size() == 1;
  Naskah hasil = kerangka(
      p, "pengukuran",
      "Pengukuran Kinerja " + (satu ? jabatan.front()->nama : std::string("Pejabat")) + waktu);
  for (const kantor::Jabatan* pos : jabatan) {
    naskah::Bab bab{.id = "pengukuran-" + pos->id.str(),
                    .nomor = {},
                    .judul = "Pengukuran Kinerja " + pos->nama + waktu};
    bab.pembuka = isi_pengukuran(p, triwulan, *pos);
    for (naskah::Blok& blok : bab.pembuka) {
      auto* tabel = std::get_if<naskah::Tabel>(&blok);
      if (tabel == nullptr || satu) continue;
      // The post first: a sheet of a workbook shows only the beginning of an id.
      tabel->id = bab.id + tabel->id.substr(tabel->id.find('-'));
      tabel->bagian = pos->nama;
    }
    hasil.bab.push_back(std::move(bab));
  }
  hasil.lengkap = terisi(hasil);
  return hasil;
}

Naskah laporan_tribulan(Penyusun& p, int triwulan) { return laporan_tribulan(p, triwulan, {}); }

Naskah laporan_tribulan(Penyusun& p, int triwulan, const std::vector<evaluasi::Rapat>& rapat) {
  const std::string ke(acuan::romawi(triwulan));
  Naskah hasil = satu_bab(
      p, "laporan-tribulan", "Laporan Kinerja Tribulan " + ke + " Tahun " + p.tahun_teks(),
      {kop(p),
       naskah::JudulTengah{{"LAPORAN KINERJA", "TRIBULAN " + ke + " TAHUN " + p.tahun_teks(),
                            kapital(instansi_lengkap(p.bahan().kantor))}}});
  hasil.bab.front().subbab = subbab_tribulan(p, triwulan, rapat);
  hasil.lengkap = terisi(hasil);
  return hasil;
}

Naskah rekap_renja(Penyusun& p, int triwulan) {
  return satu_bab(p, "rekap-renja",
                  "Rekapitulasi Renja Triwulan " + std::string(acuan::romawi(triwulan)) +
                      " Tahun " + p.tahun_teks(),
                  isi_rekap_renja(p, triwulan));
}

}  // namespace laras::pelaporan
