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
using perencanaan::JenisDokumen;
using perencanaan::JenisSimpul;

/// What the document replaces and why; nothing for a first version.
Untai alasan_perubahan(Penyusun& p, const Dokumen& dokumen) {
  const Dokumen* lama = p.rencana().cari(dokumen.menggantikan);
  Untai isi;
  if (lama != nullptr) isi = untai(" Dokumen itu menggantikan ", lama->nama, ".");
  if (dokumen.alasan.empty()) return isi;
  return untai(std::move(isi), " Alasan perubahannya: ", berakhir_titik(di_tengah(dokumen.alasan)));
}

/// What an indikator of a tujuan aims at in the Renstra, and what was reached.
Daftar::Butir butir_tujuan(Penyusun& p, const Indikator& indikator) {
  const auto& akhir = p.ukur().target_akhir(indikator.id, p.tahun());
  Untai isi =
      untai("Indikator: ", indikator.nama, "; target tahun ", p.tahun_teks(), ": ",
            ruas_terukur(indikator, p.ukur().target(p.renstra().id, indikator.id, p.tahun())));
  if (akhir.angka.ada()) {
    isi = untai(std::move(isi), "; target akhir periode Renstra: ", ruas_terukur(indikator, akhir));
  }
  isi = untai(std::move(isi), "; realisasi tahun ", p.tahun_teks(), ": ",
              p.ruas_realisasi(indikator, p.tahun()));
  const Angka capaian = p.ukur().capaian(indikator.id, p.tahun());
  if (!capaian.ada()) return butir(std::move(isi));
  return butir(std::move(isi), " (capaian ", Penyusun::ruas_persen(capaian), ", ",
               terhadap_target(capaian), ")");
}

/// Tujuan with their indikator and sasaran.
Daftar daftar_tujuan(Penyusun& p) {
  Daftar hasil{.bernomor = true, .butir = {}};
  for (const Simpul* tujuan : simpul_di_atas(p, JenisSimpul::Tujuan)) {
    Daftar::Butir satu = butir(tebal(tujuan->nama));
    Daftar rincian{.bernomor = false, .butir = {}};
    for (const Indikator* indikator : p.rencana().indikator_simpul(tujuan->id, p.tahun())) {
      rincian.butir.push_back(butir_tujuan(p, *indikator));
    }
    if (rincian.butir.empty()) rincian.butir.push_back(butir("Indikator tujuan belum diisi"));
    for (const auto& kelompok : per_sasaran(p)) {
      if (kelompok.sasaran->induk != tujuan->id) continue;
      rincian.butir.push_back(
          butir("Sasaran: ", kelompok.sasaran->nama, ", dengan ",
                cacah_terbilang(kelompok.iku.size(), "IKU " + kelompok.sasaran->nama), " IKU"));
    }
    satu.anak.push_back(std::move(rincian));
    hasil.butir.push_back(std::move(satu));
  }
  return hasil;
}

/// The tree of the Renja below a node; `jumlah` counts its nodes by level.
std::vector<Daftar> daftar_simpul(Penyusun& p, const std::vector<Id<Simpul>>& simpul,
                                  std::size_t tingkat, std::vector<std::size_t>& jumlah) {
  Daftar hasil{.bernomor = true, .butir = {}};
  for (const auto& id : simpul) {
    const Simpul* satu = p.rencana().simpul(id, p.tahun());
    if (satu == nullptr || tingkat >= jumlah.size()) continue;
    ++jumlah[tingkat];
    auto anak =
        daftar_simpul(p, p.rencana().anak(p.renja().id, id, p.tahun()), tingkat + 1, jumlah);
    const std::string kode = satu->kode.empty() ? "" : " (" + satu->kode + ")";
    Daftar::Butir isi = tingkat == 0 ? butir(tebal(satu->nama), kode) : butir(satu->nama);
    isi.anak = std::move(anak);
    hasil.butir.push_back(std::move(isi));
  }
  if (hasil.butir.empty()) return {};
  return {std::move(hasil)};
}

void sambung_program(Penyusun& p, std::vector<Blok>& isi) {
  std::vector<std::size_t> jumlah(3);
  auto program = daftar_simpul(p, p.ukur().program(p.renja().id, p.tahun()), 0, jumlah);
  if (program.empty()) {
    isi.emplace_back(
        paragraf("Program, kegiatan, dan sub kegiatan tahun ", p.tahun_teks(), " belum diisi."));
    return;
  }
  isi.emplace_back(paragraf("Untuk mencapai tujuan dan sasaran tersebut, ", p.renja().nama,
                            " memuat ", cacah_terbilang(jumlah[0], "Program"), " program, ",
                            cacah_terbilang(jumlah[1], "Kegiatan"), " kegiatan, dan ",
                            cacah_terbilang(jumlah[2], "Sub kegiatan"), " sub kegiatan:"));
  for (auto& satu : program) isi.emplace_back(std::move(satu));
}

void sambung_renstra(Penyusun& p, std::vector<Blok>& isi) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  isi.emplace_back(naskah::Judul{3, "2.1.1", "Rencana Strategis"});
  sambung(isi, atau(p.narasi("2.1.1-renstra"),
                    {paragraf("Rencana Strategis (Renstra) menetapkan tujuan, sasaran, program, "
                              "dan kegiatan perangkat daerah untuk satu periode pembangunan, "
                              "sesuai dengan tugas dan fungsinya serta berpedoman pada RPJMD. "
                              "Renstra menjadi acuan rencana kerja setiap tahun dan ukuran "
                              "kemajuan sampai akhir periode.")}));
  isi.emplace_back(
      p.renstra().nama.empty()
          ? paragraf("Renstra ", nama, " yang berlaku pada tahun ", p.tahun_teks(), " belum diisi.")
          : paragraf("Renstra yang berlaku pada tahun ", p.tahun_teks(), " adalah ",
                     dokumen_bernomor(p.renstra()), ".", alasan_perubahan(p, p.renstra())));
  if (Daftar tujuan = daftar_tujuan(p); !tujuan.butir.empty()) {
    isi.emplace_back(paragraf("Tujuan dan sasaran ", nama, " adalah sebagai berikut:"));
    isi.emplace_back(std::move(tujuan));
  } else {
    isi.emplace_back(paragraf("Tujuan ", nama, " belum diisi."));
  }
  sambung_program(p, isi);
}

void sambung_renja(Penyusun& p, std::vector<Blok>& isi) {
  isi.emplace_back(naskah::Judul{3, "2.1.2", "Rencana Kerja Tahun " + p.tahun_teks()});
  if (p.renja().nama.empty()) {
    isi.emplace_back(paragraf("Rencana Kerja (Renja) tahun ", p.tahun_teks(), " belum diisi."));
    sambung(isi, p.narasi("2.1.2-renja"));
    return;
  }
  sambung(isi, atau(p.narasi("2.1.2-renja"),
                    {paragraf("Rencana Kerja (Renja) menjabarkan Renstra ke dalam program, "
                              "kegiatan, sub kegiatan, indikator, target, dan anggaran satu "
                              "tahun. Renja menjadi dasar penyusunan anggaran dan Perjanjian "
                              "Kinerja.")}));
  isi.emplace_back(paragraf("Renja yang digunakan pada tahun ", p.tahun_teks(), " adalah ",
                            dokumen_bernomor(p.renja()), ".", alasan_perubahan(p, p.renja())));
  isi.emplace_back(
      paragraf("Target dan realisasi setiap program, kegiatan, dan sub kegiatan menurut ",
               p.renja_murni().nama, " direkapitulasi pada lampiran."));
}

/// The documents on which the PK rests, each with number and date.
void sambung_dasar(Penyusun& p, std::vector<Blok>& isi) {
  std::vector<Daftar::Butir> dasar;
  for (const Dokumen* dokumen : {&p.renstra(), &p.renja_murni(), &p.renja(), &p.dpa()}) {
    if (dokumen->nama.empty() || (dokumen == &p.renja() && p.renja().id == p.renja_murni().id)) {
      continue;
    }
    dasar.push_back(butir(dokumen_bernomor(*dokumen)));
  }
  if (dasar.empty()) return;
  isi.emplace_back(paragraf("Dokumen yang menjadi dasar penyusunan Perjanjian Kinerja:"));
  isi.emplace_back(daftar(std::move(dasar), false));
}

naskah::Paragraf paragraf_pk(Penyusun& p) {
  if (p.pk().nama.empty()) {
    return paragraf("Perjanjian Kinerja tahun ", p.tahun_teks(), " belum diisi.");
  }
  const Untai alasan = alasan_perubahan(p, p.pk());
  return paragraf("Laporan ini mengukur kinerja terhadap perjanjian yang terakhir berlaku, yaitu ",
                  dokumen_bernomor(p.pk()), ".", alasan);
}

/// What a PK is and when it may be revised, where nobody wrote it.
std::vector<Blok> tentang_perjanjian(const kantor::Kantor& kantor) {
  return {
      paragraf("Perjanjian Kinerja adalah lembar atau dokumen yang berisi penugasan dari pimpinan "
               "instansi yang lebih tinggi kepada pimpinan instansi yang lebih rendah untuk "
               "melaksanakan program dan kegiatan yang disertai dengan indikator kinerja "
               "(PermenPANRB Nomor 53 Tahun 2014)."),
      paragraf("Melalui perjanjian ini, ", sebutan_atasan(kantor), " sebagai pemberi amanah dan ",
               sebutan_pimpinan(kantor),
               " sebagai penerima amanah menyepakati kinerja yang terukur berdasarkan tugas, "
               "fungsi, wewenang, dan sumber daya yang tersedia. Kinerja yang disepakati tidak "
               "terbatas pada hasil kegiatan tahun berjalan, tetapi juga mencakup manfaat (",
               miring("outcome"),
               ") yang seharusnya terwujud dari kegiatan tahun-tahun sebelumnya."),
      paragraf("Perjanjian Kinerja dapat direvisi atau disesuaikan apabila terjadi:"),
      daftar_teks({"pergantian atau mutasi pejabat;",
                   "perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran, seperti "
                   "perubahan program, kegiatan, dan alokasi anggaran; atau",
                   "perubahan prioritas atau asumsi yang berakibat signifikan terhadap proses "
                   "pencapaian tujuan dan sasaran."},
                  true)};
}

/// "serta 6 (enam) program dengan jumlah anggaran Rp...": nothing where the PK names none.
Untai program_pk(Penyusun& p) {
  const auto jumlah = p.ukur().program(p.pk().id, p.tahun()).size();
  if (jumlah == 0) return {};
  return untai(", serta ", cacah_terbilang(jumlah, "Program"), " program dengan jumlah anggaran ",
               Penyusun::ruas_rupiah(p.pagu_total()));
}

void sambung_tabel_pk(Penyusun& p, std::vector<Blok>& isi) {
  naskah::Tabel sasaran = tabel_pk_sasaran(p);
  if (sasaran.baris.empty()) {
    isi.emplace_back(paragraf("Sasaran strategis dan indikatornya belum diisi."));
    return;
  }
  const bool ada = !p.pk().nama.empty();
  isi.emplace_back(paragraf(
      ada ? "Perjanjian Kinerja memuat " : "Perencanaan tahun ini memuat ",
      cacah_terbilang(per_sasaran(p).size(), "Sasaran strategis"), " sasaran strategis dengan ",
      cacah_terbilang(p.iku().size(), "Indikator Kinerja Utama"), " indikator", program_pk(p),
      ada ? ", sebagaimana " : " yang seharusnya diperjanjikan, sebagaimana ", rujuk(sasaran),
      "."));
  isi.emplace_back(std::move(sasaran));
  naskah::Tabel program = tabel_pk_program(p);
  const bool hanya_jumlah = program.baris.size() <= 1;
  if (!hanya_jumlah) isi.emplace_back(std::move(program));
}

/// Which IKU have no definition yet; nothing if all have one.
Untai tanpa_definisi(Penyusun& p) {
  std::vector<Untai> kurang;
  for (const auto& satu : p.iku()) {
    if (satu.iku->definisi_operasional.empty()) kurang.push_back(untai(satu.indikator->nama));
  }
  if (kurang.empty()) return {};
  return untai(" Definisi operasional belum diisi untuk ", rangkai(kurang), ".");
}

void sambung_iku(Penyusun& p, std::vector<Blok>& isi) {
  isi.emplace_back(naskah::Judul{3, "A.", "Indikator Kinerja Utama (IKU)"});
  isi.emplace_back(paragraf(
      "Indikator Kinerja Utama adalah ukuran keberhasilan dari suatu tujuan dan sasaran strategis "
      "instansi pemerintah (Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor "
      "PER/09/M.PAN/5/2007). IKU memusatkan perhatian pada hasil yang paling menentukan, sehingga "
      "program dan anggaran dapat diarahkan kepadanya."));
  naskah::Tabel iku = tabel_iku(p);
  if (iku.baris.empty()) {
    isi.emplace_back(paragraf("Indikator Kinerja Utama tahun ", p.tahun_teks(), " belum diisi."));
  } else {
    isi.emplace_back(paragraf(
        "Definisi operasional, formulasi, dan sumber data setiap IKU ditetapkan dalam ", rujuk(iku),
        " agar pengukurannya seragam dan dapat diperbandingkan.", tanpa_definisi(p)));
    isi.emplace_back(std::move(iku));
  }
  naskah::Tabel target = tabel_target_pengukuran(p);
  if (target.baris.empty()) return;
  isi.emplace_back(paragraf(
      "Pencapaian IKU ditopang oleh kinerja program, kegiatan, dan sub kegiatan. Sasaran, "
      "indikator, dan target masing-masing disajikan dalam ",
      rujuk(target), ", yang memuat ",
      cacah(p.pohon().size(), "Indikator program, kegiatan, dan sub kegiatan"), " indikator."));
  isi.emplace_back(std::move(target));
}

naskah::Subbab subbab_rencana(Penyusun& p) {
  naskah::Subbab subbab{
      .id = "2.1", .nomor = "2.1", .judul = "Rencana Strategis dan Rencana Kinerja", .isi = {}};
  subbab.isi.emplace_back(paragraf(
      "Perencanaan kinerja disusun bertahap dan berkesinambungan: tujuan jangka menengah dalam "
      "Renstra dijabarkan ke dalam rencana kerja tahunan, kemudian diperjanjikan. Dengan demikian, "
      "anggaran setiap tahun diarahkan pada hasil yang sama."));
  sambung_renstra(p, subbab.isi);
  sambung_renja(p, subbab.isi);
  return subbab;
}

naskah::Subbab subbab_perjanjian(Penyusun& p) {
  naskah::Subbab subbab{.id = "2.2", .nomor = "2.2", .judul = "Perjanjian Kinerja", .isi = {}};
  auto& isi = subbab.isi;
  isi = atau(p.narasi("2.2-perjanjian"), tentang_perjanjian(p.bahan().kantor));
  sambung_dasar(p, isi);
  isi.emplace_back(paragraf_pk(p));
  sambung_tabel_pk(p, isi);
  sambung_iku(p, isi);
  return subbab;
}

}  // namespace

naskah::Bab bab_perencanaan(Penyusun& p) {
  naskah::Bab bab{.id = "bab-2", .nomor = "II", .judul = "Perencanaan dan Perjanjian Kinerja"};
  bab.subbab = {subbab_rencana(p), subbab_perjanjian(p)};
  return bab;
}

}  // namespace laras::pelaporan
