#include "pelaporan/naskah_rapat.h"

#include <algorithm>
#include <utility>

#include "acuan/periode.h"
#include "base/teks.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel_bantu.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using evaluasi::Rapat;
using naskah::Blok;
using naskah::JenisSel;
using naskah::sel_teks;
using naskah::Tabel;

std::string nama_jabatan(const Penyusun& p, const Id<kantor::Jabatan>& id) {
  const auto* satu = p.bahan().kantor.cari(id);
  return satu == nullptr ? id.str() : satu->nama;
}

std::string hari_tanggal(Tanggal tanggal) {
  return std::string(nama_hari(tanggal.hari_pekan())) + ", " + tanggal.panjang();
}

naskah::Tanda tanda_status(StatusTribulan status) {
  switch (status) {
    case StatusTribulan::Melampaui:
      return naskah::Tanda::Melampaui;
    case StatusTribulan::Sesuai:
      return naskah::Tanda::Sesuai;
    case StatusTribulan::BelumMencapai:
      return naskah::Tanda::BelumMencapai;
    default:
      return naskah::Tanda::Tiada;
  }
}

std::string atau_titik(const std::string& isi) {
  return isi.empty() ? std::string("....................") : isi;
}

naskah::Identitas waktu_tempat(const Rapat& rapat) {
  return {{{"Hari, tanggal", hari_tanggal(rapat.tanggal)},
           {"Pukul", rapat.pukul},
           {"Tempat", rapat.tempat}}};
}

naskah::Naskah satu_naskah(Penyusun& p, const char* id, const std::string& judul,
                           std::vector<Blok> isi) {
  naskah::Naskah hasil;
  hasil.id = id;
  hasil.judul = judul;
  hasil.instansi = p.bahan().kantor.instansi().nama;
  hasil.tahun = p.tahun();
  naskah::Bab bab{.id = id, .nomor = {}, .judul = judul};
  bab.pembuka = std::move(isi);
  hasil.bab.push_back(std::move(bab));
  return hasil;
}

void sambung_tabel(std::vector<Blok>& isi, Tabel tabel, int& nomor) {
  if (tabel.baris.empty()) return;
  tabel.nomor = std::to_string(++nomor);
  isi.emplace_back(std::move(tabel));
}

naskah::BlokTtd ttd_berita_acara(const Penyusun& p, const Rapat& rapat) {
  naskah::Ttd ketua = ttd(p, rapat.pimpinan, rapat.tanggal);
  ketua.pihak = "Pimpinan rapat,";
  ketua.tempat_tanggal = p.bahan().kantor.instansi().tempat + ", " + rapat.tanggal.panjang();
  if (rapat.pimpinan == pimpinan(p)) return {{std::move(ketua)}};
  naskah::Ttd kepala = ttd(p, pimpinan(p), rapat.tanggal);
  kepala.pihak = "Mengetahui,";
  return {{std::move(kepala), std::move(ketua)}};
}

}  // namespace

Tabel tabel_rapat_capaian(Penyusun& p, int triwulan) {
  Tabel tabel;
  tabel.id = "rapat-capaian";
  tabel.judul = "Target, Realisasi, dan Capaian sampai dengan " + sebutan_tribulan(triwulan) +
                " Tahun " + p.tahun_teks();
  tabel.kolom = {{"Indikator kinerja", JenisSel::Teks}, {"Target", JenisSel::Campuran},
                 {"Realisasi", JenisSel::Campuran},     {"Capaian", JenisSel::Persen},
                 {"Keadaan", JenisSel::TeksPendek},     {"Penanggung jawab", JenisSel::TeksPendek}};
  tabel.rumus = kRumusCapaian;
  tabel.sumber = sumber_kinerja(p);
  for (const auto& satu : indikator_tribulan(p, triwulan)) {
    if (satu.status == StatusTribulan::TidakDirencanakan) continue;
    const KeadaanTribulan k = keadaan_tribulan(p, *satu.indikator, triwulan);
    naskah::Sel capaian = Penyusun::sel_persen(k.capaian);
    capaian.tanda = tanda_status(k.status);
    tabel.baris.push_back(
        baris({sel_teks(satu.indikator->nama), Penyusun::sel(*satu.indikator, k.target),
               Penyusun::sel(*satu.indikator, k.sampai), std::move(capaian),
               sel_teks(teks::awal_besar(sebutan(satu.status))),
               sel_teks(p.penanggung_jawab(satu.simpul->id))}));
  }
  return tabel;
}

Tabel tabel_rapat_kehadiran(Penyusun& p, const Rapat& rapat) {
  Tabel tabel;
  tabel.id = "rapat-kehadiran";
  tabel.judul = "Daftar Hadir";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Jabatan", JenisSel::Teks},
                 {"Kehadiran", JenisSel::Teks},
                 {"Tanda tangan", JenisSel::TeksPendek, 400}};
  tabel.sumber = "Undangan dan daftar hadir rapat.";
  int nomor = 0;
  for (const auto& satu : rapat.undangan) {
    std::string hadir(evaluasi::judul_kehadiran(satu.kehadiran));
    if (!satu.keterangan.empty()) hadir += ": " + satu.keterangan;
    tabel.baris.push_back(
        baris({sel_teks(std::to_string(++nomor) + "."), sel_teks(nama_jabatan(p, satu.jabatan)),
               sel_teks(hadir), sel_teks(std::to_string(nomor) + ". ................")}));
  }
  return tabel;
}

Tabel tabel_rapat_tindak_lanjut(Penyusun& p, const Rapat& rapat) {
  Tabel tabel;
  tabel.id = "rapat-tindak-lanjut";
  tabel.judul = "Tindak Lanjut " + rapat.sebutan();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Yang dikerjakan", JenisSel::Teks},
                 {"Pelaksana", JenisSel::TeksPendek},
                 {"Rencana selesai", JenisSel::TeksPendek},
                 {"Keadaan", JenisSel::Teks}};
  tabel.sumber = "Notulen rapat " + rapat.tanggal.panjang() + " dan laporan pelaksananya.";
  for (const auto& satu : rapat.tugas) {
    std::string keadaan(judul(satu.keadaan));
    if (satu.selesai) keadaan += ", selesai " + satu.selesai->panjang();
    tabel.baris.push_back(baris({sel_teks(std::to_string(satu.nomor) + "."),
                                 sel_markdown(p, satu.uraian, "rapat/" + rapat.kode),
                                 sel_teks(nama_jabatan(p, satu.jabatan)),
                                 sel_teks(satu.tenggat.panjang()), sel_teks(keadaan)}));
  }
  return tabel;
}

naskah::Naskah undangan_rapat(Penyusun& p, const Rapat& rapat) {
  const Tanggal surat = rapat.tanggal_undangan.value_or(rapat.tanggal);
  const std::string tanggal = rapat.tanggal_undangan ? surat.panjang() : "....................";
  std::vector<Blok> isi = {
      kop(p), naskah::JudulTengah{{"UNDANGAN"}},
      naskah::Identitas{{{"Nomor", atau_titik(rapat.nomor_undangan)},
                         {"Tanggal", tanggal},
                         {"Sifat", "Penting"},
                         {"Hal", "Undangan " + teks::awal_kecil(rapat.sebutan())}}},
      paragraf("Kepada yang terhormat:")};
  std::vector<naskah::Daftar::Butir> kepada;
  for (const auto& satu : rapat.undangan) kepada.push_back(butir(nama_jabatan(p, satu.jabatan)));
  if (!kepada.empty()) isi.emplace_back(daftar(std::move(kepada), true));
  isi.emplace_back(paragraf("Dengan hormat, kami mengundang Saudara menghadiri ",
                            teks::awal_kecil(rapat.sebutan()), " pada:"));
  isi.emplace_back(waktu_tempat(rapat));
  isi.emplace_back(paragraf("Pimpinan rapat: ", nama_jabatan(p, rapat.pimpinan), ". Agenda:"));
  sambung(isi, p.markdown(rapat.agenda, "rapat/" + rapat.kode));
  isi.emplace_back(
      paragraf("Demikian undangan ini disampaikan. Atas kehadiran Saudara kami ucapkan "
               "terima kasih."));
  naskah::Ttd tanda = ttd(p, pimpinan(p), surat);
  tanda.tempat_tanggal = p.bahan().kantor.instansi().tempat + ", " + tanggal;
  isi.emplace_back(naskah::BlokTtd{{std::move(tanda)}});
  naskah::Naskah hasil =
      satu_naskah(p, "undangan-rapat", "Undangan " + rapat.sebutan(), std::move(isi));
  hasil.lengkap = !rapat.nomor_undangan.empty() && !rapat.undangan.empty();
  return hasil;
}

naskah::Naskah berita_acara_rapat(Penyusun& p, const Rapat& rapat,
                                  const BahanPemantauan& pemantauan) {
  std::vector<Blok> isi = {
      kop(p),
      naskah::JudulTengah{
          {"BERITA ACARA", kapital(rapat.sebutan()), "NOMOR " + atau_titik(rapat.nomor_berita)}},
      paragraf("Pada hari ", hari_tanggal(rapat.tanggal), " pukul ", rapat.pukul, " di ",
               rapat.tempat, " telah diselenggarakan ", teks::awal_kecil(rapat.sebutan()),
               " yang dipimpin ", nama_jabatan(p, rapat.pimpinan), ".")};
  int nomor = 0;
  isi.emplace_back(naskah::Judul{3, "1.", "Agenda"});
  sambung(isi, p.markdown(rapat.agenda, "rapat/" + rapat.kode));
  isi.emplace_back(naskah::Judul{3, "2.", "Kinerja yang dibahas"});
  if (rapat.triwulan() == 0) {
    sambung_tabel(isi, tabel_pemantauan(p, pemantauan), nomor);
    sambung_tabel(isi, tabel_laporan_pemantauan(p, pemantauan), nomor);
  } else {
    sambung_tabel(isi, tabel_rapat_capaian(p, rapat.triwulan()), nomor);
  }
  isi.emplace_back(naskah::Judul{3, "3.", "Notulen"});
  if (rapat.notulen.empty()) isi.emplace_back(paragraf("Notulen belum ditulis."));
  sambung(isi, p.markdown(rapat.notulen, "rapat/" + rapat.kode));
  isi.emplace_back(naskah::Judul{3, "4.", "Tindak lanjut"});
  if (rapat.tugas.empty()) isi.emplace_back(paragraf("Rapat tidak menetapkan tindak lanjut."));
  sambung_tabel(isi, tabel_rapat_tindak_lanjut(p, rapat), nomor);
  isi.emplace_back(naskah::Judul{3, "5.", "Kehadiran"});
  sambung_tabel(isi, tabel_rapat_kehadiran(p, rapat), nomor);
  if (!rapat.hadir_lain.empty()) {
    isi.emplace_back(paragraf("Hadir pula:"));
    sambung(isi, p.markdown(rapat.hadir_lain, "rapat/" + rapat.kode));
  }
  isi.emplace_back(ttd_berita_acara(p, rapat));
  naskah::Naskah hasil =
      satu_naskah(p, "berita-acara-rapat", "Berita Acara " + rapat.sebutan(), std::move(isi));
  // Figures that nobody reported in time are what the meeting talks about, not a gap of its
  // minutes.
  hasil.lengkap = rapat.keadaan == evaluasi::KeadaanRapat::Selesai && !rapat.nomor_berita.empty();
  return hasil;
}

naskah::Subbab subbab_rapat(Penyusun& p, const std::vector<Rapat>& rapat, const std::string& nomor,
                            int& tabel) {
  naskah::Subbab subbab{.id = "rapat", .nomor = nomor, .judul = "Rapat Evaluasi", .isi = {}};
  for (const Rapat& satu : rapat) {
    const auto hadir = static_cast<std::size_t>(std::count_if(
        satu.undangan.begin(), satu.undangan.end(), [](const evaluasi::UndanganRapat& yang) {
          return yang.kehadiran == "hadir" || yang.kehadiran == "wakil";
        }));
    subbab.isi.emplace_back(paragraf(
        satu.sebutan(), " diselenggarakan pada hari ", hari_tanggal(satu.tanggal), " di ",
        satu.tempat, ", dipimpin ", nama_jabatan(p, satu.pimpinan), ", dan dihadiri atau diwakili ",
        cacah(hadir, "Jabatan yang hadir atau diwakili"), " dari ",
        cacah(satu.undangan.size(), "Jabatan yang diundang"), " jabatan yang diundang."));
    sambung(subbab.isi, p.markdown(satu.notulen, "rapat/" + satu.kode));
    Tabel isi = tabel_rapat_tindak_lanjut(p, satu);
    if (isi.baris.empty()) continue;
    isi.nomor = std::to_string(++tabel);
    isi.id += "-" + satu.kode;
    subbab.isi.emplace_back(
        paragraf("Tindak lanjut yang ditetapkan disajikan dalam ", rujuk(isi), "."));
    subbab.isi.emplace_back(std::move(isi));
  }
  return subbab;
}

}  // namespace laras::pelaporan
