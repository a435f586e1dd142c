#include <algorithm>
#include <ostream>
#include <sstream>

#include "app/laporan.h"
#include "base/cetak.h"
#include "cli/laporan.h"
#include "cli/serahkan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

Opsi opsi_tahun() {
  return {"--tahun", "TAHUN", "Tahun yang dilaporkan.", Opsi::Jenis::Bulat, true};
}

Opsi opsi_triwulan(std::string bawaan) {
  return {"--triwulan",       "N",   "Triwulan, 1 sampai 4.",
          Opsi::Jenis::Bulat, false, {"1", "2", "3", "4"},
          std::move(bawaan)};
}

app::Permintaan permintaan(const Masukan& masukan, app::JenisLaporan jenis) {
  app::Permintaan hasil{jenis, masukan.bulat("--tahun"), masukan.bulat("--triwulan")};
  hasil.jabatan = masukan.teks("--jabatan");
  if (masukan.ada("--versi")) {
    hasil.versi = masukan.teks("--versi") == "murni" ? perencanaan::Sifat::Murni
                                                     : perencanaan::Sifat::Perubahan;
  }
  return hasil;
}

int jalankan(const Masukan& masukan, Keluaran& keluaran, app::JenisLaporan jenis) {
  const auto jadi = app::susun(masukan.teks("--data"), permintaan(masukan, jenis));
  if (!jadi.ok()) return laporkan(keluaran.pesan, {jadi.error()}, "Laporan tidak disusun.");
  for (const auto& p : jadi.value().peringatan) {
    keluaran.pesan << p.where << ": " << p.message << "\n";
  }
  const auto isi = app::cetak_naskah(jadi.value().naskah, cara_cetak(masukan));
  if (!isi.ok()) return laporkan(keluaran.pesan, {isi.error()}, "Laporan tidak ditulis.");
  return serahkan(masukan, keluaran, isi.value());
}

Verba verba(std::string nama, std::string ringkasan, std::string uraian, app::JenisLaporan jenis,
            std::vector<Opsi> tambahan = {}) {
  std::vector<Opsi> opsi = {opsi_data(), opsi_tahun()};
  opsi.insert(opsi.end(), tambahan.begin(), tambahan.end());
  opsi.push_back(opsi_format({"html", "json", "docx", "pdf", "xlsx"}));
  opsi.push_back(opsi_kertas());
  opsi.push_back({"--templat", "BERKAS", "Templat DOCX kantor untuk --format docx."});
  opsi.push_back(opsi_keluaran());
  return {std::move(nama), std::move(ringkasan), std::move(uraian), std::move(opsi),
          [jenis](const Masukan& masukan, Keluaran& keluaran) {
            return jalankan(masukan, keluaran, jenis);
          }};
}

void tulis_turunan(std::ostream& ke, const Angka& angka, const Cetak& cara, int masuk) {
  const auto& d = angka.derivasi();
  ke << std::string(static_cast<std::size_t>(masuk) * 2, ' ');
  if (d.op == Operator::Tetap) {
    ke << (d.daun.label.empty() ? d.daun.jenis : d.daun.label) << ": " << cetak(angka, cara);
    if (!d.daun.periode.empty()) ke << " (" << d.daun.periode << ")";
    if (!d.daun.id.empty()) ke << " [" << d.daun.id << "]";
    for (const auto& bukti : d.daun.bukti) ke << "; bukti: " << bukti;
    ke << "\n";
    return;
  }
  ke << (d.aturan.nama.empty() ? std::string(nama(d.op)) : d.aturan.nama) << " = "
     << cetak(angka, cara) << "\n";
  for (const auto& operan : d.operan) {
    tulis_turunan(ke, operan, {.gaya = GayaCetak::DesimalPas, .desimal = 4}, masuk + 1);
  }
}

int jalankan_turunan(const Masukan& masukan, Keluaran& keluaran) {
  const auto gagal = "Penurunan tidak ditunjukkan.";
  const auto jadi =
      app::susun(masukan.teks("--data"), {app::JenisLaporan::Lkjip, masukan.bulat("--tahun"), 4});
  if (!jadi.ok()) return laporkan(keluaran.pesan, {jadi.error()}, gagal);
  const auto sel = app::cari_sel(jadi.value().naskah, masukan.teks("--tabel"),
                                 masukan.bulat("--baris"), masukan.bulat("--kolom"));
  if (!sel.ok()) {
    keluaran.pesan << sel.error().message << "\n";
    return 1;
  }
  if (masukan.teks("--format") == "json") {
    return serahkan(masukan, keluaran, app::turunan_json(sel.value()));
  }
  std::ostringstream isi;
  tulis_turunan(isi, *sel.value().angka, sel.value().cara, 0);
  return serahkan(masukan, keluaran, isi.str());
}

}  // namespace

Verba verba_lkjip() {
  return verba(
      "lkjip", "Menyusun LKjIP suatu tahun.",
      "Menghitung dan menulis seluruh Laporan Kinerja Instansi Pemerintah. html: satu\n"
      "berkas mandiri yang setiap angkanya dapat dibuka sampai ke masukannya. json: tabel\n"
      "dan bab untuk dibaca mesin.",
      app::JenisLaporan::Lkjip);
}

Verba verba_pk() {
  return verba("pk", "Mencetak Perjanjian Kinerja suatu tahun.",
               "Pernyataan, kedua tabel, dan blok tanda tangan; pada perubahan juga dasarnya.\n"
               "Tanpa --versi: yang terbaru.",
               app::JenisLaporan::PerjanjianKinerja,
               {{"--versi",
                 "VERSI",
                 "Versi Perjanjian Kinerja.",
                 Opsi::Jenis::Teks,
                 false,
                 {"murni", "perubahan"}}});
}

Verba verba_rencana_aksi() {
  return verba("rencana-aksi", "Mencetak rencana aksi Perjanjian Kinerja.",
               "Target setiap triwulan, program dan kegiatan pendukung, anggaran, dan\n"
               "penanggung jawab setiap indikator Perjanjian Kinerja terbaru.",
               app::JenisLaporan::RencanaAksi);
}

Verba verba_pengukuran() {
  return verba(
      "pengukuran", "Mencetak Pengukuran Kinerja pejabat.",
      "Formulir pengukuran kinerja sampai dengan suatu triwulan: pimpinan, jabatan lain\n"
      "dengan indikator yang menjadi tanggung jawabnya, atau setiap pejabat.",
      app::JenisLaporan::PengukuranKinerja,
      {opsi_triwulan("4"), {"--jabatan", "KODE", "Kode jabatan, atau semua; tanpa ini pimpinan."}});
}

Verba verba_laporan_tribulan() {
  return verba("laporan-tribulan", "Menyusun laporan kinerja suatu tribulan.",
               "Capaian terhadap target tribulan dan tahun, realisasi anggaran, kelengkapan data\n"
               "setiap unit kerja, hambatan, upaya, dan rencana tindak lanjut.",
               app::JenisLaporan::LaporanTribulan, {opsi_triwulan("4")});
}

Verba verba_rekap_renja() {
  return verba("rekap-renja", "Mencetak rekapitulasi hasil Renja.",
               "Target dan realisasi Renja murni sampai dengan suatu triwulan.",
               app::JenisLaporan::RekapRenja, {opsi_triwulan("2")});
}

Verba verba_turunan() {
  return {"turunan",
          "Menunjukkan asal satu angka dalam LKjIP.",
          "Menelusuri satu sel tabel LKjIP sampai ke masukannya: rumus, operan, periode, bukti.\n"
          "Baris dan kolom dihitung dari 1 seperti pada laras lkjip --format json.",
          {opsi_data(),
           opsi_tahun(),
           {"--tabel", "ID", "Tabel: 3.1, ikm, rekap-renja.", Opsi::Jenis::Teks, true},
           {"--baris", "N", "Baris tabel.", Opsi::Jenis::Bulat, true},
           {"--kolom", "N", "Kolom tabel.", Opsi::Jenis::Bulat, true},
           opsi_format({"teks", "json"}),
           opsi_keluaran()},
          jalankan_turunan};
}

}  // namespace laras::cli
