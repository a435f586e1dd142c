#include <string>

#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using perencanaan::JenisDokumen;
using perencanaan::Sifat;

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
  naskah::JudulTengah judul{{kapital(sebutan_pk(p)) + " TAHUN " + p.tahun_teks(),
                             kapital(instansi_lengkap(p.bahan().kantor))}};
  if (!p.pk().nomor.empty()) judul.baris.push_back("NOMOR " + p.pk().nomor);
  return judul;
}

/// The PK that this one replaces: the one it names, else the murni of the year.
std::string yang_diubah(const Penyusun& p) {
  const Dokumen* lama = p.rencana().cari(p.pk().menggantikan);
  if (lama == nullptr) lama = p.rencana().murni(JenisDokumen::Pk, p.tahun());
  return lama != nullptr ? dokumen_bernomor(*lama) : "Perjanjian Kinerja Tahun " + p.tahun_teks();
}

/// What a perubahan changes, why, and on which changed documents it rests; nothing for a murni.
std::vector<Blok> dasar_perubahan(const Penyusun& p) {
  if (p.pk().sifat != Sifat::Perubahan) return {};
  Untai isi = untai("Perjanjian ini merupakan perubahan atas ", yang_diubah(p));
  if (!p.pk().alasan.empty()) {
    isi = untai(std::move(isi), ", dengan alasan ", di_tengah(tanpa_titik(p.pk().alasan)));
  }
  std::vector<Untai> dasar;
  for (const Dokumen* dokumen : {&p.renja(), &p.dpa()}) {
    const bool berubah = !dokumen->nama.empty() && dokumen->sifat == Sifat::Perubahan;
    if (berubah) dasar.push_back(untai(dokumen_bernomor(*dokumen)));
  }
  if (dasar.empty()) return {paragraf(std::move(isi), ".")};
  return {paragraf(std::move(isi), ". Perubahan disusun berdasarkan ", rangkai(dasar), ".")};
}

/// The wording is the regulation's (PermenPANRB 53/2014 Lampiran I).
std::vector<Blok> pernyataan(const Penyusun& p) {
  std::vector<Blok> isi = {
      kop(p),
      judul_pk(p),
      paragraf("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan "
               "akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"),
      pihak(p, pimpinan(p)),
      paragraf("selanjutnya disebut ", tebal("Pihak Pertama"), ","),
      pihak(p, atasan(p)),
      paragraf("selaku atasan Pihak Pertama, selanjutnya disebut ", tebal("Pihak Kedua"), ".")};
  sambung(isi, dasar_perubahan(p));
  sambung(isi,
          {paragraf("Pihak Pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai "
                    "lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah "
                    "seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan "
                    "kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."),
           paragraf("Pihak Kedua akan melakukan supervisi yang diperlukan serta akan melakukan "
                    "evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan "
                    "yang diperlukan dalam rangka pemberian penghargaan dan sanksi."),
           ttd_pk(p)});
  return isi;
}

}  // namespace

std::string sebutan_pk(const Penyusun& p) {
  return p.pk().sifat == Sifat::Perubahan ? "Perjanjian Kinerja Perubahan" : "Perjanjian Kinerja";
}

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

}  // namespace laras::pelaporan
