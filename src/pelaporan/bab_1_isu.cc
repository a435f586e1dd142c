#include <algorithm>
#include <utility>

#include "pelaporan/bab_1_bagian.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using naskah::Daftar;
using perencanaan::JenisSimpul;

using ButirDaftar = std::vector<Daftar::Butir>;

void tambah_belum_tercapai(Penyusun& p, ButirDaftar& hasil) {
  for (const auto& satu : p.iku()) {
    const Angka capaian = p.ukur().capaian(satu.indikator->id, p.tahun());
    if (kinerja::pencapaian(capaian) != kinerja::Pencapaian::BelumMencapai) continue;
    hasil.push_back(butir(satu.indikator->nama, " belum mencapai target: realisasi ",
                          p.ruas_realisasi(*satu.indikator, p.tahun()), " dari target ",
                          p.ruas_target(*satu.indikator, p.tahun()), ", dengan capaian ",
                          Penyusun::ruas_persen(capaian), "."));
  }
}

void tambah_komponen(Penyusun& p, ButirDaftar& hasil) {
  const auto* terendah = komponen_terendah(p.bahan());
  if (terendah == nullptr) return;
  hasil.push_back(
      butir(terendah->komponen,
            " merupakan komponen dengan persentase terendah dalam evaluasi AKIP, yaitu ",
            Penyusun::ruas_persen(terendah->persentase), " dari bobotnya."));
}

/// The program with the lowest absorption, unless all are absorbed in full.
void tambah_penyerapan(Penyusun& p, ButirDaftar& hasil) {
  const Simpul* terendah = nullptr;
  Angka persen;
  for (const auto& id : p.ukur().program(p.dpa().id, p.tahun())) {
    Angka satu = p.penyerapan(id);
    if (!satu.ada() || satu.nilai() >= Rational(100)) continue;
    if (terendah != nullptr && persen.nilai() <= satu.nilai()) continue;
    terendah = p.rencana().simpul(id, p.tahun());
    persen = std::move(satu);
  }
  if (terendah == nullptr) return;
  hasil.push_back(butir("Penyerapan anggaran terendah terdapat pada ", terendah->nama, ", yaitu ",
                        Penyusun::ruas_persen(persen), " dari pagunya."));
}

void tambah_sdm(Penyusun& p, ButirDaftar& hasil) {
  const Angka ketersediaan = rata_ketersediaan(p);
  if (!ketersediaan.ada() || ketersediaan.nilai() >= Rational(100)) return;
  hasil.push_back(butir("Pegawai yang tersedia rata-rata ", Penyusun::ruas_persen(ketersediaan),
                        " dari kebutuhan menurut analisis beban kerja."));
}

/// What the year's own figures say: it stands also where nobody wrote a word.
void sambung_masalah(Penyusun& p, std::vector<Blok>& isi) {
  ButirDaftar butir_masalah;
  tambah_belum_tercapai(p, butir_masalah);
  tambah_komponen(p, butir_masalah);
  tambah_penyerapan(p, butir_masalah);
  tambah_sdm(p, butir_masalah);
  if (!butir_masalah.empty()) {
    isi.emplace_back(paragraf("Data kinerja tahun ", p.tahun_teks(),
                              " menunjukkan hal-hal berikut yang perlu mendapat perhatian:"));
    isi.emplace_back(daftar(std::move(butir_masalah), true));
    return;
  }
  const Sebaran sebaran = sebaran_iku(p);
  const bool lengkap = sebaran.jumlah() > 0 && sebaran.tanpa_nilai == 0;
  isi.emplace_back(paragraf("Data kinerja tahun ", p.tahun_teks(),
                            lengkap ? " tidak menunjukkan target yang belum tercapai."
                                    : " belum lengkap, sehingga permasalahannya belum dapat "
                                      "disimpulkan dari angka."));
}

/// Tujuan with their sasaran below them.
Daftar tujuan_sasaran(Penyusun& p) {
  ButirDaftar hasil;
  for (const Simpul* tujuan : simpul_di_atas(p, JenisSimpul::Tujuan)) {
    std::vector<std::string> sasaran;
    for (const auto& satu : per_sasaran(p)) {
      if (satu.sasaran->induk == tujuan->id) sasaran.push_back("Sasaran: " + satu.sasaran->nama);
    }
    Daftar::Butir satu = butir(tujuan->nama);
    if (!sasaran.empty()) satu.anak.push_back(daftar_teks(sasaran, false));
    hasil.push_back(std::move(satu));
  }
  return daftar(std::move(hasil), true);
}

std::vector<Untai> nama_simpul(const std::vector<const Simpul*>& simpul) {
  std::vector<Untai> hasil;
  for (const Simpul* satu : simpul) {
    hasil.push_back(untai("“" + di_tengah(satu->nama) + "”"));
  }
  return hasil;
}

/// To which misi and tujuan of the region the office contributes.
naskah::Paragraf paragraf_rpjmd(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  const auto misi = simpul_di_atas(p, JenisSimpul::Misi);
  const auto tujuan = simpul_di_atas(p, JenisSimpul::TujuanDaerah);
  const Dokumen* rpjmd = p.rencana().terbaru(perencanaan::JenisDokumen::Rpjmd, p.tahun());
  const std::string dokumen = rpjmd == nullptr ? "RPJMD" : rpjmd->nama;
  if (misi.empty() && tujuan.empty()) {
    return paragraf("Misi dan tujuan ", dokumen, " yang didukung oleh ", nama, " belum diisi.");
  }
  std::vector<Untai> indikator;
  for (const Simpul* satu : tujuan) {
    for (const Indikator* i : p.rencana().indikator_simpul(satu->id, p.tahun())) {
      indikator.push_back(untai(i->nama));
    }
  }
  Untai isi = untai("Dalam ", dokumen, ", kinerja ", nama, " mendukung ");
  if (!misi.empty()) isi = untai(std::move(isi), "misi ", rangkai(nama_simpul(misi)));
  if (!tujuan.empty()) {
    isi = untai(std::move(isi), misi.empty() ? "tujuan " : " dengan tujuan ",
                rangkai(nama_simpul(tujuan)));
  }
  if (!indikator.empty()) {
    isi = untai(std::move(isi), ", yang diukur dengan ", rangkai(indikator));
  }
  return paragraf(std::move(isi), ".");
}

naskah::Paragraf paragraf_pagu(Penyusun& p) {
  const auto program = p.ukur().program(p.dpa().id, p.tahun());
  if (program.empty() || !p.pagu_total().ada()) {
    return paragraf("Pagu program pendukung tahun ", p.tahun_teks(), " belum diisi.");
  }
  std::vector<Untai> tanpa_program;
  for (const auto& satu : p.iku()) {
    if (p.rencana().program_iku(satu.indikator->id).empty()) {
      tanpa_program.push_back(untai(satu.indikator->nama));
    }
  }
  const Untai pagu =
      untai(cacah_terbilang(program.size(), "Program"), " program dengan jumlah pagu ",
            Penyusun::ruas_rupiah(p.pagu_total()), ".");
  if (tanpa_program.empty()) {
    return paragraf("Setiap IKU didukung oleh program beserta anggarannya. Seluruhnya terdapat ",
                    pagu);
  }
  return paragraf("Program yang mendukung ", rangkai(tanpa_program),
                  " belum diisi. Seluruhnya terdapat ", pagu);
}

struct KelompokProses {
  const char* kode;
  const char* nama;
  const char* uraian;
};

constexpr KelompokProses kKelompokProses[] = {
    {"manajerial", "Proses manajerial",
     ", yaitu proses yang merencanakan, membiayai, dan mengendalikan pekerjaan kantor:"},
    {"utama", "Proses utama",
     ", yaitu proses yang langsung menghasilkan layanan dan kinerja sesuai dengan tugas kantor:"},
    {"pengaruh", "Faktor yang memengaruhi",
     ", yaitu keadaan di luar kantor yang dapat mengubah jalannya proses utama:"}};

}  // namespace

std::vector<const Simpul*> simpul_di_atas(Penyusun& p, JenisSimpul jenis) {
  std::vector<const Simpul*> hasil;
  for (const auto& satu : p.iku()) {
    const Simpul* simpul = satu.sasaran;
    // A chain is at most as long as there are kinds; more would be a loop in the data.
    for (int langkah = 0; simpul != nullptr && simpul->jenis != jenis && langkah < 8; ++langkah) {
      simpul = p.rencana().simpul(simpul->induk, p.tahun());
    }
    if (simpul == nullptr || simpul->jenis != jenis) continue;
    if (std::find(hasil.begin(), hasil.end(), simpul) == hasil.end()) hasil.push_back(simpul);
  }
  return hasil;
}

naskah::Subbab subbab_isu(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  naskah::Subbab subbab{.id = "1.3", .nomor = "1.3", .judul = "Isu Strategis", .isi = {}};
  auto& isi = subbab.isi;
  isi.emplace_back(paragraf(
      "Isu strategis adalah keadaan yang harus diperhatikan dalam perencanaan karena berdampak "
      "nyata terhadap pencapaian tujuan pada masa mendatang. Isu dirumuskan dengan memilah "
      "permasalahan yang berada dalam kewenangan ",
      nama, " dari permasalahan yang memerlukan peran pihak lain."));
  if (auto isu = p.narasi("1.3-isu"); !isu.empty()) {
    isi.emplace_back(
        paragraf("Berdasarkan tugas, fungsi, dan perkembangan lingkungan, isu "
                 "strategis ",
                 nama, " adalah sebagai berikut:"));
    sambung(isi, std::move(isu));
  }
  if (auto masalah = p.narasi("1.3-masalah"); !masalah.empty()) {
    isi.emplace_back(
        paragraf("Permasalahan utama yang dihadapi dalam melaksanakan tugas dan fungsi:"));
    sambung(isi, std::move(masalah));
  }
  sambung_masalah(p, isi);
  return subbab;
}

naskah::Subbab subbab_cascading(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  naskah::Subbab subbab{.id = "1.4", .nomor = "1.4", .judul = "Cascading", .isi = {}};
  auto& isi = subbab.isi;
  if (p.iku().empty()) {
    isi.emplace_back(paragraf("Tujuan, sasaran, dan Indikator Kinerja Utama ", nama, " tahun ",
                              p.tahun_teks(), " belum diisi."));
    return subbab;
  }
  const std::string renstra = p.renstra().nama.empty() ? "Renstra" : p.renstra().nama;
  isi = atau(p.narasi("1.4-cascading"),
             {paragraf(miring("Cascading"),
                       " menurunkan kinerja pemerintah daerah menjadi kinerja perangkat daerah, "
                       "sehingga setiap program dan anggarannya dapat dirunut ke sasaran, tujuan, "
                       "dan misi yang didukungnya."),
              paragraf_rpjmd(p)});
  if (Daftar tujuan = tujuan_sasaran(p); !tujuan.butir.empty()) {
    isi.emplace_back(paragraf("Tujuan dan sasaran ", nama, " menurut ", renstra, " adalah:"));
    isi.emplace_back(std::move(tujuan));
  }
  naskah::Gambar gambar = gambar_cascading(p);
  isi.emplace_back(
      paragraf("Hubungan misi, tujuan, sasaran, IKU beserta targetnya, dan program "
               "pendukung disajikan dalam ",
               rujuk(gambar), "."));
  isi.emplace_back(std::move(gambar));
  isi.emplace_back(paragraf_pagu(p));
  return subbab;
}

naskah::Subbab subbab_proses(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  naskah::Subbab subbab{.id = "1.5", .nomor = "1.5", .judul = "Peta Proses Bisnis", .isi = {}};
  auto& isi = subbab.isi;
  if (p.bahan().proses.empty()) {
    isi.emplace_back(paragraf("Peta proses bisnis ", nama, " belum diisi."));
    sambung(isi, p.narasi("1.5-proses"));
    return subbab;
  }
  naskah::Gambar gambar = gambar_proses(p);
  isi = atau(p.narasi("1.5-proses"),
             {paragraf("Peta proses bisnis memperjelas hubungan kerja antarunit dalam "
                       "melaksanakan tugas dan fungsi ",
                       nama, ".")});
  isi.emplace_back(paragraf("Proses-proses tersebut digambarkan dalam ", rujuk(gambar), "."));
  isi.emplace_back(std::move(gambar));
  for (const auto& kelompok : kKelompokProses) {
    ButirDaftar proses;
    for (const Proses& satu : p.bahan().proses) {
      if (satu.kelompok != kelompok.kode) continue;
      proses.push_back(
          butir(tebal(satu.nama), satu.uraian.empty() ? "." : ". " + berakhir_titik(satu.uraian)));
    }
    if (proses.empty()) continue;
    isi.emplace_back(paragraf(tebal(kelompok.nama), kelompok.uraian));
    isi.emplace_back(daftar(std::move(proses), false));
  }
  return subbab;
}

}  // namespace laras::pelaporan
