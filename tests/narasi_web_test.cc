// The written parts of reports, by the planner in a browser.

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

#include "app/tanya_narasi.h"
#include "app/verifikasi.h"
#include "support/contoh.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::medan;
using uji::memuat;
using uji::Peramban;

constexpr const char* kAlamat = "/narasi/3.1.6-prinsip?tahun=2022";
constexpr const char* kIsi =
    "SELECT isi FROM narasi WHERE tahun = 2022 AND bagian = '3.1.6-prinsip'";

class NarasiWeb : public testing::Test {
 protected:
  NarasiWeb() { perencana_.masuk("kasubbag-sungram"); }

  Peramban::Isian isian(const std::string& isi, const std::string& semula,
                        const std::string& aksi = "simpan") const {
    return {{"teks", isi}, {"semula", semula}, {"aksi", aksi}};
  }
  std::string tersimpan() const { return kantor_.text(kIsi); }

  KantorWeb kantor_;
  Peramban perencana_{kantor_};
};

TEST_F(NarasiWeb, WritesAPartThatTheReportPrintsWithItsFigures) {
  const std::string semula = tersimpan();
  EXPECT_EQ(
      "/narasi?tahun=2022",
      perencana_
          .post(kAlamat,
                isian("Prinsipnya hemat.\r\n\r\nCapaian AKIP {{capaian:iku-akip}}.\r\n", semula))
          .tujuan);
  EXPECT_EQ("Prinsipnya hemat.\n\nCapaian AKIP {{capaian:iku-akip}}.", tersimpan());
  EXPECT_EQ("simpan-narasi", kantor_.text("SELECT perintah FROM jejak ORDER BY nomor DESC"));
  const Jawaban laporan = perencana_.get("/laporan/lkjip.html?tahun=2022");
  EXPECT_TRUE(memuat(laporan, "Prinsipnya hemat."));
  EXPECT_TRUE(memuat(perencana_.get(kAlamat), "98,83"));

  ASSERT_EQ(303, perencana_.post(kAlamat, isian("", tersimpan())).status);
  EXPECT_EQ("", tersimpan());
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(NarasiWeb, WritesNothingWhereNothingChanged) {
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303, perencana_.post(kAlamat, isian(tersimpan() + "\r\n", tersimpan())).status);
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(NarasiWeb, RefusesAFigureThatDoesNotExistAndKeepsTheText) {
  const auto sebelum = kantor_.events();
  const Jawaban ditolak = perencana_.post(kAlamat, isian("Naik {{thun}} <b>", tersimpan()));
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "href=\"#teks\""));
  EXPECT_TRUE(memuat(ditolak, "Naik {{thun}} &lt;b&gt;"));
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(NarasiWeb, PutsAFigureWhereAPlaceWasLeft) {
  Peramban::Isian kiriman = isian("Nilai {{}} tercapai.", "", "sisip");
  kiriman.emplace_back("angka", "capaian:iku-ikm");
  const Jawaban jawaban = perencana_.post(kAlamat, kiriman);
  EXPECT_EQ(200, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Nilai {{capaian:iku-ikm}} tercapai."));
  EXPECT_TRUE(memuat(jawaban, "Nilai 100,45% tercapai."));
  EXPECT_TRUE(memuat(jawaban, "/asal"));
}

TEST_F(NarasiWeb, KeepsBothTextsWhereTwoWriteAtOnce) {
  const std::string semula = tersimpan();
  Peramban sekcam(kantor_);
  sekcam.masuk("sekcam");
  ASSERT_EQ(303, sekcam.post(kAlamat, isian("Teks Sekcam.", semula)).status);
  const Jawaban bentrok = perencana_.post(kAlamat, isian("Teks perencana.", semula));
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Teks Sekcam."));
  EXPECT_TRUE(memuat(bentrok, "Teks perencana."));
  EXPECT_EQ("Teks Sekcam.", tersimpan());
  EXPECT_EQ("Teks Sekcam.", medan(bentrok, "semula"));
  EXPECT_EQ(303, perencana_.post(kAlamat, isian("Gabungan.", "Teks Sekcam.")).status);
  EXPECT_EQ("Gabungan.", tersimpan());
}

TEST_F(NarasiWeb, ListsEveryPartAndWhatIsMissing) {
  const Jawaban daftar = perencana_.get("/narasi?tahun=2022");
  EXPECT_TRUE(memuat(daftar, "Faktor penghambat"));
  EXPECT_TRUE(memuat(daftar, "KONSEP"));
  EXPECT_EQ(404, perencana_.get("/narasi/9.9-tiada?tahun=2022").status);
  EXPECT_TRUE(memuat(perencana_.get("/narasi?tahun=1999"), "Belum ada rencana tahun 1999"));
}

// The guide's table is what people look places up in.
TEST_F(NarasiWeb, KnowsThePlacesThatTheGuideNames) {
  std::ifstream berkas(uji::contoh_folder() / "../../../docs/panduan/narasi.md");
  ASSERT_TRUE(berkas);
  std::set<std::string> panduan;
  const std::regex baris(R"(^\| `([a-z0-9.-]*[a-zKODEN-]+)` \| .* \| .* \|$)");
  for (std::string satu; std::getline(berkas, satu);) {
    std::smatch cocok;
    if (std::regex_match(satu, cocok, baris)) panduan.insert(cocok[1]);
  }
  const auto snapshot = kantor_.workspace().snapshot();
  std::set<std::string> program;
  const auto narasi = app::tanya_narasi(*snapshot.value(), 2022);
  for (const auto& satu : narasi.value().bagian) {
    std::string kode = satu.bagian.kode;
    if (kode.starts_with("3.1.1-")) kode = "3.1.1-KODE";
    if (kode.starts_with("tribulan-")) kode[9] = 'N';
    program.insert(kode);
  }
  EXPECT_EQ(panduan, program);
  EXPECT_TRUE(narasi.value().tak_dikenal.empty());
}

}  // namespace
}  // namespace laras
