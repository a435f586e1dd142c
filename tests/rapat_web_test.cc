// A meeting from its preparation to the last thing that it asked for.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "app/cetak_rapat.h"
#include "app/laporan.h"
#include "app/tanya_tugas.h"
#include "evaluasi/rapat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kBaru = "/rapat/baru/persiapan";
constexpr const char* kRapat = "/rapat/r-2022-1";
constexpr const char* kTugas = "/rapat/r-2022-1/tindak-lanjut/1";
const std::string kPdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

class RapatWeb : public testing::Test {
 protected:
  RapatWeb() {
    sekcam.masuk("sekcam");
    kasi.masuk("kasi");
    camat.masuk("camat");
  }

  Peramban::Isian persiapan(const std::string& aksi, const std::string& semula = "") {
    return {{"tahun", "2022"},
            {"periode", "TW3"},
            {"tanggal", "2023-01-20"},
            {"pukul", "09.00 WIB"},
            {"tempat", "Ruang <rapat>"},
            {"agenda", "- Capaian tribulan III"},
            {"pimpinan", "sekcam"},
            {"nomor_undangan", "005/12/415.61/2023"},
            {"tanggal_undangan", "2023-01-16"},
            {"undangan", "kasi-pmd"},
            {"undangan", "sekcam"},
            {"semula", semula},
            {"aksi", aksi}};
  }
  Jawaban notulen(const std::string& aksi, const std::string& isi, const std::string& alasan = "") {
    return sekcam.post(
        std::string(kRapat) + "/notulen",
        {{"notulen", isi},
         {"hadir-sekcam", "hadir"},
         {"hadir-kasi-pmd", "tidak"},
         {"ket-kasi-pmd", "Dinas luar"},
         {"hadir_lain", "Pendamping desa"},
         {"nomor_berita", "027/1"},
         {"alasan", alasan},
         {"semula", uji::medan(sekcam.get(std::string(kRapat) + "/notulen"), "semula")},
         {"aksi", aksi}});
  }
  Jawaban tugas(const std::string& nomor, const std::string& uraian, const std::string& semula,
                const std::string& alasan = "") {
    return sekcam.post(std::string(kRapat) + "/tindak-lanjut/" + nomor, {{"uraian", uraian},
                                                                         {"jabatan", "kasi-pmd"},
                                                                         {"tenggat", "2023-01-25"},
                                                                         {"alasan", alasan},
                                                                         {"semula", semula}});
  }
  /// A meeting that is over and asked the head of a seksi for one thing.
  void selesai() {
    sekcam.post(kBaru, persiapan("undang"));
    tugas("baru", "Lengkapi data desa", "");
    notulen("tetapkan", "Capaian IKM {{capaian:iku-ikm}}");
  }
  Jawaban lapor(const std::string& hasil) {
    return kasi.post(std::string(kTugas) + "/laporan",
                     {{"hasil", hasil},
                      {"selesai", "2023-01-31"},
                      {"semula", uji::medan(kasi.get(kTugas), "semula")}});
  }
  Jawaban nilai(Peramban& siapa, const std::string& aksi, const std::string& alasan = "") {
    return siapa.post(
        std::string(kTugas) + "/penilaian",
        {{"aksi", aksi}, {"alasan", alasan}, {"semula", uji::medan(siapa.get(kTugas), "semula")}});
  }
  std::set<std::string> tugas_dari(kantor::Peran peran, const std::string& jabatan) {
    const kantor::Pelaku siapa{"x", "x", Id<kantor::Jabatan>(jabatan), "", {{peran, {}}}};
    std::set<std::string> hasil;
    const auto semua = app::tanya_tugas(*kantor.workspace().snapshot().value(), siapa, 2022,
                                        Tanggal::create(2023, 2, 1).value());
    for (const auto& satu : semua.value()) {
      if (satu.tautan.starts_with("/rapat/") || satu.tautan.starts_with("/pemantauan/")) {
        hasil.insert(satu.apa + (satu.terlambat > 0 ? " (terlambat)" : ""));
      }
    }
    return hasil;
  }

  KantorWeb kantor;
  Peramban sekcam{kantor};
  Peramban kasi{kantor};
  Peramban camat{kantor};
};

TEST_F(RapatWeb, IsPreparedOnceHoweverOftenTheFormIsSent) {
  EXPECT_TRUE(memuat(kasi.get("/rapat?tahun=2022"), "Belum ada rapat untuk tahun 2022"));
  EXPECT_EQ(kRapat, sekcam.post(kBaru, persiapan("simpan")).tujuan);
  const auto sebelum = kantor.events();
  EXPECT_EQ(kRapat, sekcam.post(kBaru, persiapan("simpan")).tujuan);
  EXPECT_EQ(sebelum, kantor.events());
  EXPECT_EQ(1, kantor.count("SELECT COUNT(*) FROM rapat"));
  EXPECT_EQ(2, kantor.count("SELECT COUNT(*) FROM rapat_undangan"));
  const Jawaban daftar = kasi.get("/rapat?tahun=2022");
  EXPECT_TRUE(memuat(daftar, "Rapat evaluasi Tribulan III 2022"));
  EXPECT_TRUE(memuat(daftar, "Tetapkan undangan"));
  EXPECT_TRUE(memuat(daftar, "Ruang &lt;rapat&gt;"));
}

TEST_F(RapatWeb, SaysAllThatAnInvitationLacksAndKeepsWhatWasTyped) {
  const auto sebelum = kantor.events();
  const Jawaban salah = sekcam.post(kBaru, {{"tempat", "Pendopo"}, {"aksi", "undang"}});
  EXPECT_EQ(422, salah.status);
  for (const char* pesan : {"Pilih periode yang dibahas.", "Isi tanggal rapat.", "Tulis agendanya.",
                            "Pilih jabatan pimpinan rapat.", "Isi nomor surat undangan.",
                            "Pilih jabatan yang diundang."}) {
    EXPECT_TRUE(memuat(salah, pesan)) << pesan;
  }
  EXPECT_TRUE(memuat(salah, "Pendopo"));
  EXPECT_EQ(sebelum, kantor.events());
}

TEST_F(RapatWeb, RefusesASaveOverSomebodyElsesChange) {
  sekcam.post(kBaru, persiapan("simpan"));
  const std::string alamat = std::string(kRapat) + "/persiapan";
  const std::string semula = uji::medan(sekcam.get(alamat), "semula");
  Peramban::Isian lain = persiapan("simpan", semula);
  lain[4].second = "Pendopo";
  EXPECT_EQ(303, camat.post(alamat, lain).status);
  Peramban::Isian saya = persiapan("simpan", semula);
  saya[4].second = "Aula";
  const Jawaban bentrok = sekcam.post(alamat, saya);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Pendopo"));
  EXPECT_TRUE(memuat(bentrok, "Aula"));
  EXPECT_EQ("Pendopo", kantor.text("SELECT tempat FROM rapat"));
}

TEST_F(RapatWeb, FixesMinutesOnlyWholeAndCorrectsThemWithAReason) {
  sekcam.post(kBaru, persiapan("simpan"));
  EXPECT_EQ(409, notulen("simpan", "Terlalu dini").status);
  sekcam.post(
      std::string(kRapat) + "/persiapan",
      persiapan("undang", uji::medan(sekcam.get(std::string(kRapat) + "/persiapan"), "semula")));
  EXPECT_EQ("diundang", kantor.text("SELECT status FROM rapat"));
  EXPECT_EQ(303, notulen("simpan", "Baru sebagian").status);
  EXPECT_EQ("berlangsung", kantor.text("SELECT status FROM rapat"));
  const Jawaban kosong = notulen("tetapkan", "");
  EXPECT_EQ(422, kosong.status);
  EXPECT_TRUE(memuat(kosong, "Tulis notulennya."));
  EXPECT_EQ(422, notulen("tetapkan", "Capaian {{capaian:tidak-ada}}").status);
  EXPECT_EQ(303, notulen("tetapkan", "Sudah lengkap").status);
  EXPECT_EQ("selesai", kantor.text("SELECT status FROM rapat"));
  EXPECT_EQ(422, notulen("koreksi", "Diperbaiki").status);
  const auto sebelum = kantor.events();
  EXPECT_EQ(303, notulen("koreksi", "Diperbaiki", "Salah ketik").status);
  EXPECT_EQ(sebelum + 1, kantor.events());
  EXPECT_TRUE(memuat(kasi.get(kRapat), "Salah ketik"));
  EXPECT_EQ(409, notulen("simpan", "Diam-diam").status);
}

TEST_F(RapatWeb, ShowsTheFiguresOfThePeriodAndPrintsThem) {
  selesai();
  const Jawaban halaman = kasi.get(kRapat);
  EXPECT_EQ(200, halaman.status);
  EXPECT_TRUE(memuat(halaman, "Kinerja Tribulan III 2022"));
  EXPECT_TRUE(memuat(halaman, "Dinas luar"));
  for (const char* akhiran : {"pdf", "docx", "xlsx", "html", "json"}) {
    for (const char* jenis : {"undangan", "berita-acara"}) {
      const Jawaban berkas = kasi.get(std::string(kRapat) + "/naskah/" + jenis + "." + akhiran);
      EXPECT_EQ(200, berkas.status) << jenis << akhiran;
      EXPECT_FALSE(berkas.isi.empty()) << jenis << akhiran;
    }
  }
  const Jawaban berita = kasi.get(std::string(kRapat) + "/naskah/berita-acara.html");
  EXPECT_TRUE(memuat(berita, "BERITA ACARA"));
  EXPECT_TRUE(memuat(berita, "100,45%"));
  EXPECT_TRUE(memuat(berita, "Lengkapi data desa"));
  EXPECT_TRUE(memuat(berita, "Pendamping desa"));
  const Jawaban undangan = kasi.get(std::string(kRapat) + "/naskah/undangan.html");
  EXPECT_TRUE(memuat(undangan, "005/12/415.61/2023"));
  EXPECT_TRUE(memuat(undangan, "Jumat, 20 Januari 2023"));
  EXPECT_EQ(404, kasi.get(std::string(kRapat) + "/naskah/lain.pdf").status);
  EXPECT_EQ(404, kasi.get(std::string(kRapat) + "/naskah/undangan").status);
}

TEST_F(RapatWeb, PrintsWholeTablesWithTheirSource) {
  selesai();
  const auto kini = kantor.workspace().snapshot().value();
  const auto rapat = evaluasi::cari_rapat(kini->himpunan(), "r-2022-1").value();
  for (const auto& jadi : {app::naskah_rapat(*kini, rapat, "berita-acara").value(),
                           app::naskah_pemantauan(*kini, 2022).value()}) {
    EXPECT_FALSE(naskah::tabel(jadi).empty());
    for (const naskah::Tabel* tabel : naskah::tabel(jadi)) {
      EXPECT_FALSE(tabel->sumber.empty()) << tabel->id;
      EXPECT_FALSE(tabel->nomor.empty()) << tabel->id;
      for (const auto& baris : tabel->baris) EXPECT_EQ(tabel->kolom.size(), baris.sel.size());
    }
  }
}

TEST_F(RapatWeb, AsksTheOwnerUntilHisReportIsAccepted) {
  sekcam.post(kBaru, persiapan("undang"));
  EXPECT_EQ(303, tugas("baru", "Lengkapi data desa", "").status);
  EXPECT_EQ((std::set<std::string>{"Tetapkan notulen Rapat evaluasi Tribulan III 2022"}),
            tugas_dari(kantor::Peran::Sekcam, "sekcam"));
  EXPECT_TRUE(tugas_dari(kantor::Peran::Kasi, "kasi-pmd").empty());
  notulen("tetapkan", "Isi");
  const std::set<std::string> kerja = {
      "Kerjakan tindak lanjut 1, Rapat evaluasi Tribulan III 2022 (terlambat)"};
  EXPECT_EQ(kerja, tugas_dari(kantor::Peran::Kasi, "kasi-pmd"));
  EXPECT_TRUE(tugas_dari(kantor::Peran::Kasi, "kasi-tapem").empty());
  EXPECT_EQ(kerja, tugas_dari(kantor::Peran::Camat, "camat"));
  EXPECT_TRUE(memuat(camat.get("/beranda?tahun=2022"), "Tindak lanjut rapat yang terbuka"));
  EXPECT_EQ(422, lapor("").status);
  EXPECT_EQ(303, lapor("Data masuk").status);
  EXPECT_TRUE(tugas_dari(kantor::Peran::Kasi, "kasi-pmd").empty());
  EXPECT_EQ((std::set<std::string>{"Nilai tindak lanjut 1, Rapat evaluasi Tribulan III 2022"}),
            tugas_dari(kantor::Peran::Sekcam, "sekcam"));
  EXPECT_EQ(422, nilai(sekcam, "kembalikan").status);
  EXPECT_EQ(303, nilai(sekcam, "kembalikan", "Tiga desa belum").status);
  EXPECT_TRUE(memuat(kasi.get(kTugas), "Tiga desa belum"));
  EXPECT_EQ(303, lapor("Semua desa masuk").status);
  EXPECT_EQ(403, nilai(kasi, "terima").status);
  EXPECT_EQ(303, nilai(sekcam, "terima").status);
  EXPECT_TRUE(tugas_dari(kantor::Peran::Sekcam, "sekcam").empty());
  EXPECT_EQ("diterima", kantor.text("SELECT status FROM rapat_tindak_lanjut"));
  EXPECT_EQ(409, lapor("Sekali lagi").status);
  EXPECT_FALSE(memuat(camat.get("/beranda?tahun=2022"), "Tindak lanjut rapat yang terbuka"));
}

TEST_F(RapatWeb, LetsNobodyJudgeHisOwnPost) {
  selesai();
  const std::string dua = std::string(kRapat) + "/tindak-lanjut/2";
  EXPECT_EQ(303, sekcam
                     .post(std::string(kRapat) + "/tindak-lanjut/baru", {{"uraian", "Susun SOP"},
                                                                         {"jabatan", "sekcam"},
                                                                         {"tenggat", "2023-02-25"},
                                                                         {"alasan", "Terlewat"}})
                     .status);
  sekcam.post(dua + "/laporan", {{"hasil", "Sudah"},
                                 {"selesai", "2023-01-31"},
                                 {"semula", uji::medan(sekcam.get(dua), "semula")}});
  EXPECT_EQ("dilaporkan", kantor.text("SELECT status FROM rapat_tindak_lanjut WHERE nomor = 2"));
  EXPECT_TRUE(memuat(sekcam.get(dua), "Tindak lanjut jabatan sendiri dinilai pejabat lain."));
  EXPECT_EQ(403, sekcam
                     .post(dua + "/penilaian",
                           {{"aksi", "terima"}, {"semula", uji::medan(camat.get(dua), "semula")}})
                     .status);
  EXPECT_EQ(303, camat
                     .post(dua + "/penilaian",
                           {{"aksi", "terima"}, {"semula", uji::medan(camat.get(dua), "semula")}})
                     .status);
}

TEST_F(RapatWeb, TakesEvidenceWithTheReport) {
  selesai();
  const auto berkas = kantor.data().parent_path() / "bukti.pdf";
  std::ofstream(berkas) << kPdf;
  kasi.unggahan = {{"bukti", "foto kegiatan.pdf", berkas, kPdf.size()}};
  EXPECT_EQ(303, lapor("Data masuk").status);
  kasi.unggahan.clear();
  EXPECT_EQ(1, kantor.count("SELECT COUNT(*) FROM rapat_bukti"));
  EXPECT_TRUE(memuat(sekcam.get(kTugas), "foto kegiatan"));
  const std::string bukti = kantor.text("SELECT bukti FROM rapat_bukti");
  EXPECT_EQ(200, sekcam.get("/bukti/" + bukti).status);
}

TEST_F(RapatWeb, ChangesFollowUpAfterTheMinutesOnlyWithAReason) {
  selesai();
  const std::string semula = uji::medan(sekcam.get(kTugas), "semula");
  EXPECT_EQ(422, tugas("1", "Lain", semula).status);
  EXPECT_EQ(303, tugas("1", "Lain", semula, "Salah tulis").status);
  EXPECT_EQ(409, tugas("1", "Lain lagi", semula, "Basi").status);
  EXPECT_EQ("Lain", kantor.text("SELECT uraian FROM rapat_tindak_lanjut"));
}

TEST_F(RapatWeb, StandsInTheReportOfItsTribulan) {
  const auto laporan = [&](int triwulan) {
    const auto jadi = app::susun(
        *kantor.workspace().snapshot().value(),
        {.jenis = app::JenisLaporan::LaporanTribulan, .tahun = 2022, .triwulan = triwulan});
    std::vector<std::string> judul;
    for (const auto& satu : jadi.value().naskah.bab.front().subbab) {
      judul.push_back(satu.nomor + " " + satu.judul);
    }
    return judul;
  };
  const auto tanpa = laporan(3);
  EXPECT_EQ("6 Rencana Tindak Lanjut", tanpa.back());
  sekcam.post(kBaru, persiapan("undang"));
  EXPECT_EQ(tanpa, laporan(3));
  tugas("baru", "Lengkapi data desa", "");
  notulen("tetapkan", "Isi");
  const auto dengan = laporan(3);
  ASSERT_EQ(tanpa.size() + 1, dengan.size());
  EXPECT_EQ("6 Rapat Evaluasi", dengan[5]);
  EXPECT_EQ("7 Rencana Tindak Lanjut", dengan.back());
  EXPECT_EQ("6 Rencana Tindak Lanjut", laporan(2).back());
}

TEST_F(RapatWeb, IsTheOriginOfADecision) {
  selesai();
  Peramban::Isian isi = {
      {"tahun", "2022"},         {"temuan", "rapat"},          {"rujukan", "r-2022-9"},
      {"jenis", "strategi"},     {"isi", "Pendampingan desa"}, {"alasan", "Rapat"},
      {"tanggal", "2023-01-31"}, {"jabatan", "camat"}};
  const Jawaban salah = sekcam.post("/keputusan/baru", isi);
  EXPECT_EQ(422, salah.status);
  EXPECT_TRUE(memuat(salah, "Tidak ada rapat berkode r-2022-9."));
  isi[2].second = "r-2022-1";
  EXPECT_EQ(303, sekcam.post("/keputusan/baru", isi).status);
  EXPECT_TRUE(memuat(sekcam.get("/keputusan?tahun=2022"), "Rapat evaluasi: r-2022-1"));
}

}  // namespace
}  // namespace laras
