#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

/// Posts of one kind with their holders at the end of the year.
Tabel tabel_pegawai(Penyusun& p, kantor::JenisJabatan jenis, Tabel tabel) {
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Nama", JenisSel::Teks},
                 {"NIP", JenisSel::Teks},
                 {"Jabatan", JenisSel::Teks}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  tabel.sumber = "Data kepegawaian " + p.bahan().kantor.instansi().nama + ", keadaan per " +
                 akhir_tahun(p.tahun()).panjang() + ".";
  int nomor = 0;
  for (const auto& jabatan : p.bahan().kantor.jabatan()) {
    if (jabatan.jenis != jenis) continue;
    for (const auto* pemegang : p.bahan().kantor.pemegang(jabatan.id, akhir_tahun(p.tahun()))) {
      std::string sebutan = jabatan.nama;
      if (pemegang->status != "definitif") sebutan += " (" + pemegang->status + ")";
      tabel.baris.push_back(
          baris({sel_teks(std::to_string(++nomor)), sel_teks(pemegang->nama),
                 sel_teks(pemegang->nip.empty() ? "-" : pemegang->nip), sel_teks(sebutan)}));
    }
  }
  tabel.catatan = {"NIP yang bertanda - tidak dicatat dalam data kantor ini."};
  return tabel;
}

}  // namespace

Tabel tabel_pejabat(Penyusun& p) {
  Tabel tabel;
  tabel.id = "1.1";
  tabel.nomor = "1.1";
  tabel.judul = "Pegawai Jabatan Struktural " + p.bahan().kantor.instansi().nama;
  return tabel_pegawai(p, kantor::JenisJabatan::Struktural, std::move(tabel));
}

Tabel tabel_staf(Penyusun& p) {
  Tabel tabel;
  tabel.id = "1.2";
  tabel.nomor = "1.2";
  tabel.judul = "Staf " + p.bahan().kantor.instansi().nama;
  return tabel_pegawai(p, kantor::JenisJabatan::Staf, std::move(tabel));
}

Tabel tabel_pk_sasaran(Penyusun& p) {
  Tabel tabel;
  tabel.id = "pk-sasaran";
  tabel.nomor = "2.1";
  tabel.judul =
      "Perjanjian Kinerja " + p.bahan().kantor.instansi().nama + " Tahun " + p.tahun_teks();
  tabel.bagian = "Sasaran strategis";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Target", JenisSel::Campuran}};
  tabel.formulir = true;
  tabel.sumber = Penyusun::sebutan(p.pk()) + ".";
  for (const auto& satu : p.iku()) {
    tabel.baris.push_back(baris(
        {sel_kelompok(satu.pertama, std::to_string(satu.nomor_sasaran) + "."),
         sel_kelompok(satu.pertama, satu.sasaran->nama),
         sel_teks(std::to_string(satu.nomor) + ". " + satu.indikator->nama),
         Penyusun::sel(*satu.indikator, p.ukur().target(p.pk().id, satu.indikator->id, p.tahun()))},
        TingkatBaris::Biasa, !satu.pertama));
  }
  return tabel;
}

Tabel tabel_pk_program(Penyusun& p) {
  Tabel tabel;
  tabel.id = "pk-program";
  tabel.nomor = "2.1";
  tabel.judul =
      "Perjanjian Kinerja " + p.bahan().kantor.instansi().nama + " Tahun " + p.tahun_teks();
  tabel.bagian = "Program dan anggaran";
  tabel.kolom = {{"No.", JenisSel::Cacah},       {"Sasaran program", JenisSel::Teks},
                 {"Program", JenisSel::Teks},    {"Indikator program", JenisSel::Teks},
                 {"Target", JenisSel::Campuran}, {"Anggaran (Rp)", JenisSel::Uang}};
  tabel.formulir = true;
  tabel.rumus =
      "Anggaran program adalah jumlah pagu sub kegiatannya; Jumlah adalah jumlah semua "
      "program.";
  tabel.sumber = Penyusun::sebutan(p.pk()) + "; " + Penyusun::sebutan(p.dpa()) + ".";
  int nomor = 0;
  for (const auto& id : p.ukur().program(p.pk().id, p.tahun())) {
    const Simpul* program = p.rencana().simpul(id, p.tahun());
    ++nomor;
    bool pertama = true;
    for (const Indikator* indikator : p.rencana().indikator_bertarget(p.pk().id, id, p.tahun())) {
      tabel.baris.push_back(
          baris({sel_kelompok(pertama, std::to_string(nomor) + "."),
                 sel_kelompok(pertama, program->sasaran), sel_kelompok(pertama, program->nama),
                 sel_teks(indikator->nama),
                 Penyusun::sel(*indikator, p.ukur().target(p.pk().id, indikator->id, p.tahun())),
                 sel_kelompok(pertama, Penyusun::sel_uang(p.pagu(id)))},
                TingkatBaris::Biasa, !pertama));
      pertama = false;
    }
  }
  tabel.baris.push_back(baris({sel_tebal("Jumlah"), sel_kosong(), sel_kosong(), sel_kosong(),
                               sel_kosong(), Penyusun::sel_uang(p.pagu_total())},
                              TingkatBaris::Total));
  return tabel;
}

Tabel tabel_iku(Penyusun& p) {
  Tabel tabel;
  tabel.id = "iku";
  tabel.nomor = "2.2";
  tabel.judul = "Indikator Kinerja Utama";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Kinerja utama", JenisSel::Teks},
                 {"Indikator kinerja utama", JenisSel::Teks},
                 {"Formulasi", JenisSel::Teks},
                 {"Sumber data", JenisSel::Teks}};
  tabel.sumber = p.renstra().nama.empty() ? "Indikator Kinerja Utama yang ditetapkan kantor."
                                          : Penyusun::sebutan(p.renstra()) + ".";
  for (const auto& satu : p.iku()) {
    const auto& iku = *satu.iku;
    const std::string formulasi =
        iku.pembilang.empty() ? iku.formulasi : iku.pembilang + " ÷ " + iku.penyebut + " × 100%";
    auto indikator = sel_teks(satu.indikator->nama);
    if (!iku.definisi_operasional.empty()) {
      naskah::Ruas judul = naskah::kata("Definisi operasional: ");
      judul.miring = true;
      indikator.alinea.push_back({{}, {judul, naskah::kata(iku.definisi_operasional)}});
    }
    tabel.baris.push_back(
        baris({sel_kelompok(satu.pertama, std::to_string(satu.nomor_sasaran)),
               sel_kelompok(satu.pertama, satu.sasaran->nama), std::move(indikator),
               sel_teks(formulasi), sel_teks(iku.sumber_data)},
              TingkatBaris::Biasa, !satu.pertama));
  }
  return tabel;
}

Tabel tabel_target_pengukuran(Penyusun& p) {
  Tabel tabel;
  tabel.id = "2.3";
  tabel.nomor = "2.3";
  tabel.judul =
      "Sasaran, Indikator, Target, dan Pengukuran Kinerja Program, Kegiatan, dan Sub "
      "Kegiatan Tahun " +
      p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Sasaran program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Indikator program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Target", JenisSel::Campuran},
                 {"Capaian (%)", JenisSel::Campuran}};
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.catatan = {
      "Kolom terakhir memuat hasil yang dicapai dalam satuan indikatornya, menurut "
      "bentuk tabel yang berlaku; persentase capaian ada pada Tabel 3.4.",
      kCatatanNa};
  tabel.sumber = sumber_kinerja(p);
  for (const auto& b : p.pohon()) {
    tabel.baris.push_back(
        baris({sel_kelompok(b.pertama, b.nomor), sel_kelompok(b.pertama, b.simpul->nama),
               sel_kelompok(b.pertama, b.simpul->sasaran), sel_teks(b.indikator->nama),
               p.sel_target(*b.indikator, p.tahun()), p.sel_realisasi(*b.indikator, p.tahun())},
              b.tingkat, !b.pertama));
  }
  return tabel;
}

}  // namespace laras::pelaporan
