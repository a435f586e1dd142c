#include <string>

#include "acuan/periode.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

Id<kantor::Jabatan> pimpinan(const Penyusun& p) {
  const kantor::Jabatan* pos = p.bahan().kantor.pimpinan();
  return pos != nullptr ? pos->id : Id<kantor::Jabatan>();
}

Id<kantor::Jabatan> atasan(const Penyusun& p) {
  const kantor::Jabatan* pos = p.bahan().kantor.pimpinan();
  return pos != nullptr ? pos->atasan : Id<kantor::Jabatan>();
}

naskah::Kop kop(const Penyusun& p) {
  const kantor::Instansi& instansi = p.bahan().kantor.instansi();
  return {kapital(instansi.pemerintah), kapital(instansi.nama), instansi.alamat};
}

std::string sebutan_pk(const Penyusun& p) {
  return p.pk().sifat == perencanaan::Sifat::Perubahan ? "Perjanjian Kinerja Perubahan"
                                                       : "Perjanjian Kinerja";
}

Tanggal tanggal_pk(const Penyusun& p) { return p.pk().tanggal.value_or(akhir_tahun(p.tahun())); }

naskah::Identitas pihak(const Penyusun& p, const Id<kantor::Jabatan>& jabatan) {
  const Tanggal pada = tanggal_pk(p);
  return {{{"Nama", nama_pemegang(p, jabatan, pada)},
           {"Jabatan", sebutan_penanda_tangan(p, jabatan, pada)}}};
}

naskah::BlokTtd ttd_pk(const Penyusun& p) {
  const Tanggal pada = tanggal_pk(p);
  naskah::Ttd kedua = ttd(p, atasan(p), pada);
  kedua.pihak = "Pihak Kedua,";
  naskah::Ttd pertama = ttd(p, pimpinan(p), pada);
  pertama.pihak = "Pihak Pertama,";
  pertama.tempat_tanggal =
      p.bahan().kantor.instansi().ibu_kota + ", " +
      (p.pk().tanggal ? p.pk().tanggal->panjang() : std::string("(tanggal belum diisi)"));
  return {{std::move(kedua), std::move(pertama)}};
}

naskah::JudulTengah judul_pk(const Penyusun& p) {
  return {{kapital(sebutan_pk(p)) + " TAHUN " + p.tahun_teks(),
           kapital(instansi_lengkap(p.bahan().kantor))}};
}

/// The wording is the regulation's (PermenPANRB 53/2014 Lampiran I).
std::vector<Blok> pernyataan(const Penyusun& p) {
  return {
      kop(p),
      judul_pk(p),
      paragraf("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan "
               "akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"),
      pihak(p, pimpinan(p)),
      paragraf("selanjutnya disebut ", tebal("Pihak Pertama"), ","),
      pihak(p, atasan(p)),
      paragraf("selaku atasan Pihak Pertama, selanjutnya disebut ", tebal("Pihak Kedua"), "."),
      paragraf(
          "Pihak Pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai "
          "lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah "
          "seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan "
          "pencapaian target kinerja tersebut menjadi tanggung jawab kami."),
      paragraf(
          "Pihak Kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi "
          "terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan "
          "dalam rangka pemberian penghargaan dan sanksi."),
      ttd_pk(p)};
}

naskah::Identitas identitas_pimpinan(const Penyusun& p) {
  const Id<kantor::Jabatan> jabatan = pimpinan(p);
  const kantor::Pemegang* orang = pemegang(p, jabatan, akhir_tahun(p.tahun()));
  const kantor::Jabatan* pos = p.bahan().kantor.cari(jabatan);
  const auto atau = [](const std::string& isi, const char* pengganti) {
    return isi.empty() ? std::string(pengganti) : isi;
  };
  std::string pangkat;
  if (orang != nullptr) {
    pangkat = orang->pangkat;
    if (!orang->golongan.empty()) pangkat += " (" + orang->golongan + ")";
  }
  return {{{"1. Nama", nama_pemegang(p, jabatan, akhir_tahun(p.tahun()))},
           {"2. NIP", orang != nullptr ? atau(orang->nip, "(NIP)") : "(NIP)"},
           {"3. Pangkat/Gol. Ruang", atau(pangkat, "(pangkat)")},
           {"4. Jabatan", pos != nullptr ? pos->nama : "(jabatan)"},
           {"5. Unit Kerja", p.bahan().kantor.instansi().nama}}};
}

/// The recorded date is that of the whole year; a form of an earlier triwulan is dated by hand.
naskah::BlokTtd ttd_pengukuran(const Penyusun& p, int triwulan) {
  naskah::Ttd satu = ttd_laporan(p, "pengukuran");
  const Penandatanganan* tanda = penandatanganan(p, "pengukuran");
  if (triwulan < 4 && tanda != nullptr) {
    satu.tempat_tanggal = tanda->tempat + ", .................... " + p.tahun_teks();
  }
  return {{std::move(satu)}};
}

/// An id stands once in a report: Bab II has the tables of the PK under their own.
void ganti_id(std::vector<Blok>& isi) {
  for (Blok& blok : isi) {
    if (auto* tabel = std::get_if<naskah::Tabel>(&blok)) tabel->id = "lampiran-" + tabel->id;
  }
}

naskah::Bab satu_lampiran(int nomor, std::string judul, std::vector<Blok> isi) {
  naskah::Bab bab{.id = "lampiran-" + std::to_string(nomor),
                  .jenis = naskah::JenisBab::Lampiran,
                  .nomor = std::to_string(nomor),
                  .judul = std::move(judul)};
  bab.pembuka = std::move(isi);
  return bab;
}

}  // namespace

std::vector<Blok> isi_perjanjian_kinerja(Penyusun& p) {
  if (p.pk().id.empty()) {
    return {
        kop(p), judul_pk(p),
        paragraf("Perjanjian Kinerja tahun ", p.tahun_teks(),
                 " belum diisi. Isi dokumennya beserta target dan tanggal penandatanganannya.")};
  }
  std::vector<Blok> isi = pernyataan(p);
  isi.emplace_back(judul_pk(p));
  for (naskah::Tabel tabel : {tabel_pk_sasaran(p), tabel_pk_program(p)}) {
    tabel.nomor.clear();  // The number is that of Bab II; an annex of the PK has none.
    isi.emplace_back(std::move(tabel));
  }
  isi.emplace_back(ttd_pk(p));
  return isi;
}

std::vector<Blok> isi_pengukuran(Penyusun& p, int triwulan) {
  const std::string ke(acuan::romawi(triwulan));
  return {
      naskah::JudulTengah{{"PENGUKURAN KINERJA", "TRIBULAN " + ke + " TAHUN " + p.tahun_teks()}},
      identitas_pimpinan(p), tabel_pengukuran_sasaran(p, triwulan),
      tabel_pengukuran_program(p, triwulan), ttd_pengukuran(p, triwulan)};
}

std::vector<Blok> isi_rekap_renja(Penyusun& p, int triwulan) {
  const std::string ke(acuan::romawi(triwulan));
  return {
      naskah::JudulTengah{{"REKAPITULASI HASIL EVALUASI PELAKSANAAN RENJA DAN PENCAPAIAN RENSTRA",
                           "SAMPAI DENGAN TRIWULAN " + ke + " TAHUN " + p.tahun_teks(),
                           kapital(instansi_lengkap(p.bahan().kantor))}},
      tabel_rekap_renja(p, triwulan)};
}

std::vector<naskah::Bab> lampiran(Penyusun& p) {
  std::vector<Blok> pk = isi_perjanjian_kinerja(p);
  ganti_id(pk);
  std::vector<naskah::Bab> hasil;
  hasil.push_back(
      satu_lampiran(1, "Rencana Program, Kegiatan, dan Pendanaan Renstra", {tabel_renstra(p)}));
  hasil.push_back(satu_lampiran(2, sebutan_pk(p) + " Tahun " + p.tahun_teks(), std::move(pk)));
  hasil.push_back(satu_lampiran(3, "Rekapitulasi Renja Triwulan II Tahun " + p.tahun_teks(),
                                isi_rekap_renja(p, 2)));
  hasil.push_back(satu_lampiran(4, "Pengukuran Kinerja Tribulan IV Tahun " + p.tahun_teks(),
                                isi_pengukuran(p, 4)));
  return hasil;
}

}  // namespace laras::pelaporan
