#include "pelaporan/laporan_tribulan.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/teks.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/naskah_rapat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using naskah::Daftar;
using perencanaan::JenisSimpul;

/// How much of what is due was reported.
struct Kekurangan {
  std::size_t indikator = 0;
  std::size_t indikator_belum = 0;
  std::size_t anggaran = 0;
  std::size_t anggaran_belum = 0;
};

/// One report while it is written: its tribulan, what it is about, the number of its last table.
struct Penulis {
  Penyusun& p;
  int triwulan;
  std::vector<IndikatorTribulan> indikator;
  Kekurangan kekurangan;
  int tabel = 0;
  const char* nomor_akhir = "6";  ///< of the last section

  std::string tribulan() const { return sebutan_tribulan(triwulan); }
  std::string bagian(const char* nama) const {
    return "tribulan-" + std::to_string(triwulan) + "-" + nama;
  }
  /// The post that answers for a node behind `awal`; nothing where none is named.
  Untai oleh(const char* awal, const Simpul& simpul, const char* akhir = "") const {
    if (p.rencana().penanggung_jawab(simpul.id, p.tahun()).empty()) return {};
    return untai(awal, p.penanggung_jawab(simpul.id), akhir);
  }
  naskah::Tabel bernomor(naskah::Tabel satu) {
    satu.nomor = std::to_string(++tabel);
    return satu;
  }
};

bool iku(const IndikatorTribulan& satu) { return satu.simpul->jenis == JenisSimpul::Sasaran; }

std::vector<IndikatorTribulan> saring(const std::vector<IndikatorTribulan>& semua,
                                      StatusTribulan status) {
  std::vector<IndikatorTribulan> hasil;
  for (const auto& satu : semua) {
    if (satu.status == status) hasil.push_back(satu);
  }
  return hasil;
}

naskah::Paragraf pembuka(const Penulis& t) {
  Untai isi =
      untai("Laporan ini menyajikan kinerja dan anggaran ", instansi_lengkap(t.p.bahan().kantor),
            " dalam ", t.tribulan(), " tahun ", t.p.tahun_teks(), ", yaitu ",
            rentang_tribulan(t.p.tahun(), t.triwulan), ", beserta keadaannya sejak awal tahun.");
  const auto* berkala = t.p.bahan().acuan.ketentuan("berkala-laporan-interim",
                                                    akhir_tribulan(t.p.tahun(), t.triwulan));
  if (berkala == nullptr) return {std::move(isi)};
  return paragraf(std::move(isi), " ", tanpa_titik(berkala->uraian), " (", berkala->regulasi, ").");
}

void sambung_dasar(const Penulis& t, std::vector<Blok>& isi) {
  std::vector<Daftar::Butir> dasar;
  for (const Dokumen* d : {&t.p.renstra(), &t.p.renja(), &t.p.dpa(), &t.p.pk()}) {
    if (!d->nama.empty()) dasar.push_back(butir(dokumen_bernomor(*d)));
  }
  if (dasar.empty()) return;
  isi.emplace_back(paragraf("Dokumen yang menjadi dasar laporan ini:"));
  isi.emplace_back(daftar(std::move(dasar), false));
}

naskah::Subbab pendahuluan(Penulis& t) {
  naskah::Subbab subbab{.id = "pendahuluan", .nomor = "1", .judul = "Pendahuluan", .isi = {}};
  subbab.isi.emplace_back(pembuka(t));
  sambung_dasar(t, subbab.isi);
  const auto simpul = [&](JenisSimpul jenis, const std::string& nama) {
    return untai(cacah(banyak_simpul(t.p, jenis), nama), " ", teks::kecilkan(nama));
  };
  subbab.isi.emplace_back(paragraf(
      "Kinerja yang dilaporkan meliputi ", cacah(per_sasaran(t.p).size(), "Sasaran strategis"),
      " sasaran strategis dengan ", cacah(t.p.iku().size(), "Indikator Kinerja Utama"),
      " Indikator Kinerja Utama (IKU), serta ", simpul(JenisSimpul::Program, "Program"), ", ",
      simpul(JenisSimpul::Kegiatan, "Kegiatan"), ", dan ",
      simpul(JenisSimpul::SubKegiatan, "Sub kegiatan"),
      ". Angkanya dihitung dari data yang telah dimasukkan ketika laporan ini disusun."));
  return subbab;
}

/// "Dari 6 IKU yang direncanakan, 2 melampaui target, dan 4 belum dilaporkan."
Untai kalimat_status(const Penulis& t, const std::vector<IndikatorTribulan>& semua,
                     const std::string& benda) {
  constexpr std::array kUrutan = {StatusTribulan::Melampaui,     StatusTribulan::Sesuai,
                                  StatusTribulan::BelumMencapai, StatusTribulan::TakTerhitung,
                                  StatusTribulan::TanpaTarget,   StatusTribulan::BelumDilaporkan};
  const std::size_t direncanakan =
      semua.size() - saring(semua, StatusTribulan::TidakDirencanakan).size();
  if (direncanakan == 0) {
    return untai("Tidak ada ", benda, " yang direncanakan sampai dengan ", t.tribulan(), ".");
  }
  std::vector<Untai> bagian;
  for (const StatusTribulan status : kUrutan) {
    const std::size_t banyak = saring(semua, status).size();
    if (banyak == 0) continue;
    const std::string kata = status == StatusTribulan::TanpaTarget
                                 ? "dilaporkan tanpa target tribulan"
                                 : sebutan(status);
    bagian.push_back(banyak == direncanakan
                         ? untai("seluruhnya ", kata)
                         : untai(cacah(banyak, benda + " yang " + kata), " ", kata));
  }
  return untai("Dari ", cacah(direncanakan, benda + " yang direncanakan"), " ", benda,
               " yang direncanakan sampai dengan ", t.tribulan(), ", ", rangkai(bagian), ".");
}

/// Those below their target with their capaian; nothing where there are none.
std::vector<Blok> yang_belum_mencapai(Penulis& t, const std::vector<IndikatorTribulan>& semua) {
  std::vector<Daftar::Butir> isi;
  for (const auto& satu : saring(semua, StatusTribulan::BelumMencapai)) {
    const KeadaanTribulan k = keadaan_tribulan(t.p, *satu.indikator, t.triwulan);
    isi.push_back(butir(satu.indikator->nama, ": target ", ruas_terukur(*satu.indikator, k.target),
                        ", realisasi ", ruas_terukur(*satu.indikator, k.sampai), ", capaian ",
                        Penyusun::ruas_persen(k.capaian), t.oleh(" (", *satu.simpul, ")")));
  }
  if (isi.empty()) return {};
  return {paragraf("Yang belum mencapai targetnya:"), daftar(std::move(isi), false)};
}

void sambung_capaian(Penulis& t, const std::vector<IndikatorTribulan>& semua,
                     const std::string& benda, naskah::Tabel tabel, std::vector<Blok>& isi) {
  Untai status = kalimat_status(t, semua, benda);
  if (tabel.baris.empty()) {
    isi.emplace_back(naskah::Paragraf{std::move(status)});
    return;
  }
  isi.emplace_back(paragraf(std::move(status), " Rinciannya disajikan dalam ", rujuk(tabel), "."));
  sambung(isi, yang_belum_mencapai(t, semua));
  isi.emplace_back(std::move(tabel));
}

naskah::Subbab capaian_kinerja(Penulis& t) {
  naskah::Subbab subbab{.id = "capaian", .nomor = "2", .judul = "Capaian Kinerja", .isi = {}};
  std::vector<IndikatorTribulan> utama;
  std::vector<IndikatorTribulan> lain;
  for (const auto& satu : t.indikator) {
    (iku(satu) ? utama : lain).push_back(satu);
  }
  auto& isi = subbab.isi;
  isi.emplace_back(naskah::Judul{3, "2.1", "Indikator Kinerja Utama"});
  sambung_capaian(t, utama, "IKU", t.bernomor(tabel_tribulan_iku(t.p, t.triwulan)), isi);
  isi.emplace_back(naskah::Judul{3, "2.2", "Program, Kegiatan, dan Sub Kegiatan"});
  sambung_capaian(t, lain, "indikator program, kegiatan, dan sub kegiatan",
                  t.bernomor(tabel_tribulan_kegiatan(t.p, t.triwulan)), isi);
  return subbab;
}

Untai kalimat_anggaran(Penulis& t) {
  const auto& dpa = t.p.dpa().id;
  const Angka pagu = t.p.pagu_total();
  if (!pagu.ada()) return untai("Pagu anggaran tahun ", t.p.tahun_teks(), " belum diisi.");
  const Angka sampai = t.p.ukur().anggaran_total(dpa, t.p.tahun(), sampai_tribulan(t.triwulan));
  if (!sampai.ada()) {
    return untai("Realisasi dari pagu anggaran ", Penyusun::ruas_rupiah(pagu), " sampai dengan ",
                 t.tribulan(), " belum diisi seluruhnya.");
  }
  const Angka dalam =
      t.p.ukur().anggaran_total_dalam(dpa, t.p.tahun(), acuan::triwulan(t.triwulan));
  const Angka sisa = kurang(pagu, sampai, {"sisa_pagu", "pagu − realisasi", "DPA"});
  Untai isi = untai("Dari pagu anggaran ", Penyusun::ruas_rupiah(pagu), ", sampai dengan ",
                    t.tribulan(), " terealisasi ", Penyusun::ruas_rupiah(sampai), " atau ",
                    Penyusun::ruas_persen(kinerja::penyerapan(sampai, pagu)), ", sehingga tersisa ",
                    Penyusun::ruas_rupiah(sisa), ".");
  if (!dalam.ada()) return isi;
  return untai(std::move(isi), " Dalam ", t.tribulan(), " sendiri terealisasi ",
               Penyusun::ruas_rupiah(dalam), ".");
}

/// A program with its penyerapan.
struct Serapan {
  const Simpul* program;
  Angka angka;
};

/// The programs with the highest and the lowest penyerapan; nothing while one is not filled in.
Untai kalimat_serapan(Penulis& t) {
  std::vector<Serapan> semua;
  for (const auto& id : t.p.ukur().program(t.p.dpa().id, t.p.tahun())) {
    const Angka anggaran =
        t.p.ukur().anggaran(t.p.dpa().id, id, t.p.tahun(), sampai_tribulan(t.triwulan));
    Angka angka = kinerja::penyerapan(anggaran, t.p.pagu(id));
    if (angka.keadaan() == Keadaan::TidakDirencanakan) continue;
    if (!angka.ada()) return {};
    semua.push_back({t.p.rencana().simpul(id, t.p.tahun()), std::move(angka)});
  }
  const auto [rendah, tinggi] = std::minmax_element(
      semua.begin(), semua.end(),
      [](const Serapan& a, const Serapan& b) { return a.angka.nilai() < b.angka.nilai(); });
  if (semua.empty() || rendah->angka.nilai() == tinggi->angka.nilai()) return {};
  return untai(" Penyerapan tertinggi pada ", tinggi->program->nama, " (",
               Penyusun::ruas_persen(tinggi->angka), "), terendah pada ", rendah->program->nama,
               " (", Penyusun::ruas_persen(rendah->angka), ").");
}

naskah::Subbab anggaran(Penulis& t) {
  naskah::Subbab subbab{.id = "anggaran", .nomor = "3", .judul = "Realisasi Anggaran", .isi = {}};
  naskah::Tabel tabel = t.bernomor(tabel_tribulan_anggaran(t.p, t.triwulan));
  subbab.isi.emplace_back(paragraf(kalimat_anggaran(t), kalimat_serapan(t),
                                   " Rinciannya disajikan dalam ", rujuk(tabel), "."));
  subbab.isi.emplace_back(std::move(tabel));
  return subbab;
}

Kekurangan kekurangan(const std::vector<IndikatorTribulan>& indikator,
                      const std::vector<AnggaranTribulan>& anggaran) {
  Kekurangan hasil;
  for (const auto& satu : indikator) {
    if (satu.status == StatusTribulan::TidakDirencanakan) continue;
    ++hasil.indikator;
    if (satu.status == StatusTribulan::BelumDilaporkan) ++hasil.indikator_belum;
  }
  for (const auto& satu : anggaran) {
    ++hasil.anggaran;
    if (!satu.dilaporkan) ++hasil.anggaran_belum;
  }
  return hasil;
}

naskah::Subbab kelengkapan(Penulis& t) {
  naskah::Subbab subbab{.id = "kelengkapan", .nomor = "4", .judul = "Kelengkapan Data", .isi = {}};
  const Kekurangan& k = t.kekurangan;
  naskah::Tabel tabel = t.bernomor(tabel_tribulan_kelengkapan(t.p, t.triwulan));
  if (tabel.baris.empty()) {
    subbab.isi.emplace_back(paragraf("Belum ada yang harus dilaporkan untuk ", t.tribulan(), "."));
    return subbab;
  }
  subbab.isi.emplace_back(paragraf(
      "Ketika laporan ini disusun, telah dilaporkan realisasi ",
      cacah(k.indikator - k.indikator_belum, "Indikator yang dilaporkan"), " dari ",
      cacah(k.indikator, "Indikator yang harus dilaporkan"), " indikator dan realisasi anggaran ",
      cacah(k.anggaran - k.anggaran_belum, "Sub kegiatan yang anggarannya dilaporkan"), " dari ",
      cacah(k.anggaran, "Sub kegiatan yang anggarannya harus dilaporkan"),
      " sub kegiatan. Kelengkapan setiap unit kerja disajikan dalam ", rujuk(tabel), "."));
  subbab.isi.emplace_back(std::move(tabel));
  naskah::Tabel belum = tabel_tribulan_belum(t.p, t.triwulan);
  if (belum.baris.empty()) {
    subbab.isi.emplace_back(paragraf("Tidak ada data yang belum dilaporkan."));
    return subbab;
  }
  belum = t.bernomor(std::move(belum));
  subbab.isi.emplace_back(paragraf(
      "Yang belum dilaporkan, menurut penanggung jawabnya, disajikan dalam ", rujuk(belum), "."));
  subbab.isi.emplace_back(std::move(belum));
  return subbab;
}

/// What people wrote: the narrative of the slot, then the table of the officials' forms.
void sambung_tulisan(Penulis& t, const char* bagian, naskah::Tabel tabel,
                     const std::string& pengantar, std::vector<Blok>& isi) {
  sambung(isi, t.p.narasi(t.bagian(bagian)));
  if (tabel.baris.empty()) return;
  tabel = t.bernomor(std::move(tabel));
  isi.emplace_back(paragraf(pengantar, " disajikan dalam ", rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
}

naskah::Subbab hambatan(Penulis& t) {
  naskah::Subbab subbab{.id = "hambatan", .nomor = "5", .judul = "Hambatan dan Upaya", .isi = {}};
  sambung_tulisan(t, "hambatan", tabel_tribulan_hambatan(t.p, t.triwulan),
                  "Hambatan, rekomendasi perbaikan, dan upaya menurut setiap pejabat", subbab.isi);
  if (subbab.isi.empty()) {
    subbab.isi.emplace_back(
        paragraf("Hambatan dan upaya dalam ", t.tribulan(), " belum diisi oleh para pejabat."));
  }
  return subbab;
}

/// What follows from the figures alone.
std::vector<Daftar::Butir> tindak_lanjut_data(Penulis& t) {
  std::vector<Daftar::Butir> hasil;
  const Kekurangan& k = t.kekurangan;
  if (k.indikator_belum + k.anggaran_belum > 0) {
    hasil.push_back(butir("melengkapi realisasi ",
                          cacah(k.indikator_belum, "Indikator yang belum dilaporkan"),
                          " indikator dan realisasi anggaran ",
                          cacah(k.anggaran_belum, "Sub kegiatan yang anggarannya belum dilaporkan"),
                          " sub kegiatan yang belum dilaporkan"));
  }
  const auto& semua = t.indikator;
  if (const auto n = saring(semua, StatusTribulan::TanpaTarget).size(); n > 0) {
    hasil.push_back(butir("merinci target tribulan ", cacah(n, "Indikator tanpa target tribulan"),
                          " indikator dalam rencana aksi"));
  }
  for (const auto& satu : saring(semua, StatusTribulan::BelumMencapai)) {
    hasil.push_back(
        butir("mempercepat pencapaian ", satu.indikator->nama, t.oleh(", oleh ", *satu.simpul)));
  }
  return hasil;
}

naskah::Subbab tindak_lanjut(Penulis& t) {
  naskah::Subbab subbab{
      .id = "tindak-lanjut", .nomor = t.nomor_akhir, .judul = "Rencana Tindak Lanjut", .isi = {}};
  auto butir = tindak_lanjut_data(t);
  for (std::size_t i = 0; i < butir.size(); ++i) {
    butir[i].isi = untai(std::move(butir[i].isi), i + 1 == butir.size() ? "." : ";");
  }
  if (!butir.empty()) {
    subbab.isi.emplace_back(paragraf("Menurut keadaan data di atas, tindak lanjutnya adalah:"));
    subbab.isi.emplace_back(daftar(std::move(butir), true));
  }
  sambung_tulisan(t, "tindak-lanjut", tabel_tribulan_tindak_lanjut(t.p, t.triwulan),
                  "Rencana tindak lanjut menurut setiap pejabat", subbab.isi);
  if (subbab.isi.empty()) {
    subbab.isi.emplace_back(
        paragraf("Rencana tindak lanjut ", t.tribulan(), " belum diisi oleh para pejabat."));
  }
  naskah::Ttd satu = ttd(t.p, pimpinan(t.p), akhir_tribulan(t.p.tahun(), t.triwulan));
  satu.tempat_tanggal = t.p.bahan().kantor.instansi().tempat + ", ....................";
  subbab.isi.emplace_back(naskah::BlokTtd{{std::move(satu)}});
  return subbab;
}

}  // namespace

std::vector<naskah::Subbab> subbab_tribulan(Penyusun& p, int triwulan,
                                            const std::vector<evaluasi::Rapat>& rapat) {
  auto indikator = indikator_tribulan(p, triwulan);
  const Kekurangan belum = kekurangan(indikator, anggaran_tribulan(p, triwulan));
  Penulis t{p, triwulan, std::move(indikator), belum};
  std::vector<naskah::Subbab> hasil;
  for (const auto bagian : {pendahuluan, capaian_kinerja, anggaran, kelengkapan, hambatan}) {
    hasil.push_back(bagian(t));
  }
  if (!rapat.empty()) {
    hasil.push_back(subbab_rapat(p, rapat, "6", t.tabel));
    t.nomor_akhir = "7";
  }
  hasil.push_back(tindak_lanjut(t));
  return hasil;
}

}  // namespace laras::pelaporan
