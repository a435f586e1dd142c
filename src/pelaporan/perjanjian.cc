#include <string>
#include <utility>

#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/perjanjian_jabatan.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using perencanaan::JenisDokumen;
using perencanaan::Sifat;

/// Whose agreement it is, and with whom.
struct Pihak {
  Id<kantor::Jabatan> pertama;
  Id<kantor::Jabatan> kedua;
};

naskah::Identitas pihak(const Penyusun& p, const Id<kantor::Jabatan>& jabatan) {
  const Tanggal pada = tanggal_pk(p);
  return {{{"Nama", nama_pemegang(p, jabatan, pada)},
           {"Jabatan", sebutan_penanda_tangan(p, jabatan, pada)}}};
}

naskah::BlokTtd ttd_pk(const Penyusun& p, const Pihak& para) {
  const Tanggal pada = tanggal_pk(p);
  naskah::Ttd kedua = ttd(p, para.kedua, pada);
  kedua.pihak = "Pihak Kedua,";
  naskah::Ttd pertama = ttd(p, para.pertama, pada);
  pertama.pihak = "Pihak Pertama,";
  pertama.tempat_tanggal =
      p.bahan().kantor.instansi().ibu_kota + ", " +
      (p.pk().tanggal ? p.pk().tanggal->panjang() : std::string("(tanggal belum diisi)"));
  return {{std::move(kedua), std::move(pertama)}};
}

naskah::JudulTengah judul_pk(const Penyusun& p, const Pihak& para) {
  naskah::JudulTengah judul{{kapital(sebutan_pk(p)) + " TAHUN " + p.tahun_teks()}};
  const bool kepala = para.pertama == pimpinan(p);
  const kantor::Jabatan* jabatan = p.bahan().kantor.cari(para.pertama);
  if (!kepala && jabatan != nullptr) judul.baris.push_back(kapital(jabatan->nama_lengkap));
  judul.baris.push_back(kapital(instansi_lengkap(p.bahan().kantor)));
  // The number is that of the head's agreement.
  if (kepala && !p.pk().nomor.empty()) judul.baris.push_back("NOMOR " + p.pk().nomor);
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
std::vector<Blok> pernyataan(const Penyusun& p, const Pihak& para) {
  std::vector<Blok> isi = {
      kop(p),
      judul_pk(p, para),
      paragraf("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan "
               "akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"),
      pihak(p, para.pertama),
      paragraf("selanjutnya disebut ", tebal("Pihak Pertama"), ","),
      pihak(p, para.kedua),
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
           ttd_pk(p, para)});
  return isi;
}

/// Statement, then the appendix with its tables.
std::vector<Blok> isi_lengkap(Penyusun& p, const Pihak& para, std::vector<naskah::Tabel> lampiran) {
  if (p.pk().id.empty()) {
    return {
        kop(p), judul_pk(p, para),
        paragraf("Perjanjian Kinerja tahun ", p.tahun_teks(),
                 " belum diisi. Isi dokumennya beserta target dan tanggal penandatanganannya.")};
  }
  std::vector<Blok> isi = pernyataan(p, para);
  isi.emplace_back(judul_pk(p, para));
  for (naskah::Tabel& tabel : lampiran) {
    tabel.nomor.clear();  // The number is that of Bab II; an annex of the PK has none.
    isi.emplace_back(std::move(tabel));
  }
  isi.emplace_back(ttd_pk(p, para));
  return isi;
}

}  // namespace

Tanggal tanggal_pk(const Penyusun& p) { return p.pk().tanggal.value_or(akhir_tahun(p.tahun())); }

std::string sebutan_pk(const Penyusun& p) {
  return p.pk().sifat == Sifat::Perubahan ? "Perjanjian Kinerja Perubahan" : "Perjanjian Kinerja";
}

std::vector<Blok> isi_perjanjian_kinerja(Penyusun& p) {
  return isi_lengkap(p, {pimpinan(p), atasan(p)}, {tabel_pk_sasaran(p), tabel_pk_program(p)});
}

naskah::Naskah perjanjian_kinerja(Penyusun& p, const kantor::Jabatan& jabatan) {
  if (jabatan.id == pimpinan(p)) return perjanjian_kinerja(p);
  naskah::Naskah hasil;
  hasil.id = "pk";
  hasil.judul = sebutan_pk(p) + " " + jabatan.nama + " Tahun " + p.tahun_teks();
  hasil.instansi = p.bahan().kantor.instansi().nama;
  hasil.tahun = p.tahun();
  naskah::Bab bab{.id = "pk", .nomor = {}, .judul = hasil.judul};
  bab.pembuka = isi_lengkap(p, {jabatan.id, jabatan.atasan},
                            {tabel_pk_kinerja(p, jabatan), tabel_pk_anggaran(p, jabatan)});
  hasil.bab.push_back(std::move(bab));
  hasil.lengkap = terisi(hasil) && p.pk().tanggal.has_value();
  return hasil;
}

}  // namespace laras::pelaporan
