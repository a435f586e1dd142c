// Issuing a document through web::handle, as a browser does it: what is refused, what is kept, who
// sees it, and what a kill leaves behind.

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <map>

#include "app/akun.h"
#include "app/baris.h"
#include "app/terbitkan.h"
#include "app/verifikasi.h"
#include "security/sidik.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kTerbit = "/laporan/terbit";

class Terbitkan : public testing::Test {
 protected:
  Terbitkan() { camat.masuk("camat"); }

  Jawaban terbitkan(const std::string& jenis, Peramban::Isian lain = {}) {
    lain.emplace_back("jenis", jenis);
    lain.emplace_back("tahun", "2022");
    return camat.post(kTerbit, std::move(lain));
  }
  /// Puts another text into a cell of the row of that key; empty: of the first row.
  void ubah(const char* subjek, const std::string& kunci, const char* kolom,
            const std::string& baru) {
    kantor::Pelaku pelaku{"uji", "Uji", {}, "", {{kantor::Peran::Camat, {}}}};
    const app::Tindak tindak{pelaku, kantor::Tindakan::SahkanRealisasi, "uji", "uji"};
    const auto hasil = kantor.workspace().lakukan(
        tindak, [&](const app::Snapshot& kini, store::Database&) -> Result<app::Keputusan> {
          const kamus::Subjek& di = *kamus::cari(subjek);
          auto semua = app::baris_dari(kini.himpunan(), subjek);
          for (kamus::Baris& satu : semua) {
            if (!kunci.empty() && kamus::kunci(di, satu) != kunci) continue;
            LARAS_CHECK(app::isi_sel(di, satu, {{kolom, baru}}));
            break;
          }
          return app::Keputusan{"Uji", {{subjek, std::move(semua)}}, {}};
        });
    ASSERT_TRUE(hasil.ok()) << hasil.error().message;
  }
  std::int64_t terbitan() const { return kantor.count("SELECT COUNT(*) FROM terbitan"); }
  Jawaban unggah(const std::string& bytes) {
    support::FolderSementara folder;
    support::tulis(folder / "unggahan", bytes);
    web::Request request;
    request.method = web::Method::Post;
    request.path = "/publik";
    request.headers["host"] = "127.0.0.1:8080";
    request.uploads.push_back({"berkas", "laporan.pdf", folder / "unggahan", bytes.size()});
    return uji::baca(web::handle(kantor.app(), request));
  }

  KantorWeb kantor;
  Peramban camat{kantor};
  Peramban siapa_saja{kantor};
};

TEST_F(Terbitkan, KeepsTheBytesOfEveryFormatAsTheyWere) {
  const Jawaban jawaban = terbitkan("pk");
  ASSERT_EQ(303, jawaban.status) << uji::teks_html(jawaban.isi);
  EXPECT_EQ("/terbitan/pk-2022-v1", jawaban.tujuan);
  std::map<std::string, std::string> awal;
  for (const char* format : {"pdf", "docx", "xlsx", "html", "json"}) {
    const Jawaban berkas = camat.get("/terbitan/pk-2022-v1/" + std::string(format));
    EXPECT_EQ(200, berkas.status) << format;
    EXPECT_EQ(security::sha256_hex(berkas.isi),
              kantor.text("SELECT sidik FROM terbitan_berkas WHERE nomor = 'pk-2022-v1' AND "
                          "format = '" +
                          std::string(format) + "'"))
        << format;
    awal[format] = berkas.isi;
  }
  ubah("instansi", "", "alamat", "Jalan Uji 1");
  EXPECT_TRUE(memuat(camat.get("/laporan/pk.json?tahun=2022"), "Jalan Uji 1"));
  for (const auto& [format, bytes] : awal) {
    EXPECT_EQ(bytes, camat.get("/terbitan/pk-2022-v1/" + format).isi) << format;
  }
}

TEST_F(Terbitkan, PrintsNumberDateAndHeadOfTheTrail) {
  const std::string kepala = kantor.text("SELECT sidik FROM jejak ORDER BY nomor DESC");
  ASSERT_EQ(303, terbitkan("pk", {{"nomor_surat", "000.8/12/415.54/2023"}}).status);
  const std::string json = camat.get("/terbitan/pk-2022-v1/json").isi;
  std::string berkelompok = kepala.substr(0, 8);
  for (std::size_t i = 8; i < kepala.size(); i += 8) berkelompok += " " + kepala.substr(i, 8);
  for (const std::string& isi :
       {std::string("lembar-kendali"), std::string("pk-2022-v1"),
        std::string("000.8/12/415.54/2023"), std::string("1 Februari 2023"),
        std::string("Camat Plandaan"), berkelompok}) {
    EXPECT_NE(std::string::npos, json.find(isi)) << isi;
  }
  EXPECT_NE(std::string::npos, camat.get("/terbitan/pk-2022-v1/html").isi.find(berkelompok));
  EXPECT_EQ(std::string::npos, camat.get("/laporan/pk.json?tahun=2022").isi.find("kendali"));
}

TEST_F(Terbitkan, RefusesAConceptWithTheListOfWhatIsMissing) {
  const Jawaban jawaban = terbitkan("lkjip", {{"alasan", "Terbit sebagai konsep"}});
  EXPECT_EQ(422, jawaban.status);
  EXPECT_EQ("", uji::cacat_html(jawaban.isi));
  EXPECT_TRUE(memuat(jawaban, "Dokumen ini masih KONSEP."));
  EXPECT_TRUE(memuat(jawaban, "angka belum diisi"));
  EXPECT_FALSE(memuat(jawaban, "Terbitkan sebagai lkjip-2022-v1"));
  EXPECT_EQ(0, terbitan());
  EXPECT_EQ(404, terbitkan("tidak-ada").status);
  EXPECT_EQ(404, terbitkan("pengukuran", {{"triwulan", "9"}}).status);
}

TEST_F(Terbitkan, NeedsAReasonWhereTheDataContradictsItself) {
  ubah("realisasi_anggaran", "7.01.04.2.02.01/2022/TAHUN", "jumlah", "4766701");
  const Jawaban ditolak = terbitkan("pk", {{"nomor_surat", "12/<b>"}});
  EXPECT_EQ(422, ditolak.status);
  EXPECT_EQ("", uji::cacat_html(ditolak.isi));
  EXPECT_TRUE(memuat(ditolak, "menyatakan data bertentangan. Perbaiki datanya, atau tulis alasan"));
  EXPECT_TRUE(memuat(ditolak, "value=\"12/&lt;b&gt;\""));
  EXPECT_EQ(0, terbitan());
  EXPECT_EQ(303, terbitkan("pk", {{"alasan", "Pagu perubahan belum diunggah"}}).status);
  EXPECT_EQ("Pagu perubahan belum diunggah", kantor.text("SELECT alasan FROM terbitan"));
}

TEST_F(Terbitkan, MakesACorrectionANewVersionWithItsReason) {
  ASSERT_EQ(303, terbitkan("pk", {{"versi", "1"}}).status);
  const std::string sidik = kantor.text("SELECT sidik FROM terbitan_berkas WHERE format = 'pdf'");
  EXPECT_EQ(422, terbitkan("pk", {{"versi", "2"}}).status);
  const Jawaban basi = terbitkan("pk", {{"versi", "1"}, {"alasan", "Salah ketik"}});
  EXPECT_EQ(422, basi.status);
  EXPECT_TRUE(memuat(basi, "sementara itu sudah diterbitkan"));
  ASSERT_EQ(303, terbitkan("pk", {{"versi", "2"}, {"alasan", "Salah ketik"}}).status);
  EXPECT_EQ(2, terbitan());
  EXPECT_EQ(sidik, kantor.text("SELECT sidik FROM terbitan_berkas WHERE nomor = 'pk-2022-v1' AND "
                               "format = 'pdf'"));
  const Jawaban lama = camat.get("/terbitan/pk-2022-v1");
  EXPECT_TRUE(memuat(lama, "Sudah ada versi yang lebih baru"));
  EXPECT_EQ("", uji::cacat_html(lama.isi));
  const Jawaban publik = siapa_saja.get("/publik");
  EXPECT_TRUE(memuat(publik, "/terbitan/pk-2022-v2/pdf"));
  EXPECT_FALSE(memuat(publik, "/terbitan/pk-2022-v1/pdf"));
}

TEST_F(Terbitkan, LeavesOneEventAndATrailThatHolds) {
  const auto sebelum = kantor.events();
  ASSERT_EQ(303, terbitkan("pk").status);
  EXPECT_EQ(sebelum + 1, kantor.events());
  EXPECT_EQ("camat terbitkan",
            kantor.text("SELECT pelaku || ' ' || perintah FROM jejak ORDER BY nomor DESC"));
  const auto hasil = app::verifikasi(kantor.data(), kantor.text("SELECT kepala FROM terbitan"));
  ASSERT_TRUE(hasil.ok());
  EXPECT_TRUE(hasil.value().rusak.empty());
  EXPECT_EQ(1, hasil.value().setelah_kepala);
}

TEST_F(Terbitkan, NoticesBytesThatWereChangedOrAreGone) {
  ASSERT_EQ(303, terbitkan("pk").status);
  const auto letak = [&](const char* format) {
    return kantor.data() / "berkas" /
           kantor.text("SELECT sidik FROM terbitan_berkas WHERE format = '" + std::string(format) +
                       "'");
  };
  support::tulis(letak("pdf"), "%PDF-1.7 palsu");
  std::filesystem::remove(letak("docx"));
  EXPECT_EQ(409, camat.get("/terbitan/pk-2022-v1/pdf").status);
  EXPECT_EQ(404, camat.get("/terbitan/pk-2022-v1/docx").status);
  const auto hasil = app::verifikasi(kantor.data(), "");
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ(2U, hasil.value().rusak.size());
}

TEST_F(Terbitkan, ShowsEverybodyOnlyWhatIsForEverybody) {
  ASSERT_EQ(303, terbitkan("pk").status);
  ASSERT_EQ(303, terbitkan("pengukuran", {{"triwulan", "4"}}).status);
  EXPECT_EQ(200, siapa_saja.get("/terbitan/pk-2022-v1").status);
  EXPECT_EQ(200, siapa_saja.get("/terbitan/pk-2022-v1/html").status);
  EXPECT_EQ(404, siapa_saja.get("/terbitan/pengukuran-2022-tw4-v1").status);
  EXPECT_EQ(404, siapa_saja.get("/terbitan/pengukuran-2022-tw4-v1/pdf").status);
  EXPECT_EQ(404, siapa_saja.get("/terbitan/pk-2022-v1/exe").status);
  EXPECT_EQ(404, siapa_saja.get("/terbitan/pk-2022-v9").status);
  Peramban pembaca(kantor);
  pembaca.masuk("pembaca");
  EXPECT_EQ(200, pembaca.get("/terbitan/pengukuran-2022-tw4-v1").status);
  EXPECT_TRUE(memuat(pembaca.get("/laporan"), "pengukuran-2022-tw4-v1"));
  EXPECT_FALSE(memuat(siapa_saja.get("/"), "pengukuran-2022-tw4-v1"));
}

TEST_F(Terbitkan, TellsWhichIssuedDocumentAFileOrADigestIs) {
  ASSERT_EQ(303, terbitkan("pk").status);
  const std::string pdf = camat.get("/terbitan/pk-2022-v1/pdf").isi;
  const Jawaban sama = unggah(pdf);
  EXPECT_EQ(200, sama.status);
  EXPECT_EQ("", uji::cacat_html(sama.isi));
  EXPECT_TRUE(memuat(sama, "Berkas itu sama dengan yang diterbitkan kantor ini"));
  EXPECT_TRUE(memuat(unggah(pdf + " "), "Berkas itu bukan terbitan kantor ini"));
  const std::string sidik = security::sha256_hex(pdf);
  EXPECT_TRUE(memuat(siapa_saja.get("/publik?kepala=" + sidik), "Berkas itu sama dengan"));
  const std::string kepala = kantor.text("SELECT kepala FROM terbitan");
  EXPECT_TRUE(
      memuat(siapa_saja.get("/publik?kepala=" + kepala.substr(0, 32) + "+" + kepala.substr(32)),
             "Kepala jejak itu milik terbitan kantor ini"));
  EXPECT_EQ(422, siapa_saja.post_mentah("/publik").status);
}

TEST_F(Terbitkan, IsNotForThoseWhoDoNotAnswerForTheOffice) {
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  EXPECT_EQ(403, sungram.get(kTerbit).status);
  EXPECT_EQ(403, sungram.post(kTerbit, {{"jenis", "pk"}, {"tahun", "2022"}}).status);
  const kantor::Pelaku staf{"staf", "Staf", {}, "", {{kantor::Peran::Staf, {}}}};
  const auto hasil =
      app::terbitkan(kantor.workspace(), staf, "uji", {.jenis = "pk", .tahun = 2022});
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Forbidden, hasil.error().kind);
  EXPECT_EQ(0, terbitan());
  EXPECT_FALSE(std::filesystem::exists(kantor.data() / "berkas") &&
               !std::filesystem::is_empty(kantor.data() / "berkas"));
}

/// Another process issues the document and is killed after so many microseconds, if it still runs.
void bunuh_setelah(const std::filesystem::path& data, useconds_t jeda) {
  const pid_t anak = fork();
  if (anak == 0) {
    const kantor::Pelaku camat{"camat", "Camat", {}, "Camat", {{kantor::Peran::Camat, {}}}};
    auto workspace = app::Workspace::open(data);
    if (workspace.ok()) {
      static_cast<void>(app::terbitkan(*workspace.value(), camat, "uji",
                                       {.jenis = "pk", .tahun = 2022, .alasan = "Uji"}));
    }
    _exit(0);
  }
  constexpr useconds_t kDenyut = 5'000;
  int keadaan = 0;
  for (useconds_t lewat = 0; lewat < jeda; lewat += kDenyut) {
    if (waitpid(anak, &keadaan, WNOHANG) == anak) return;
    usleep(kDenyut);
  }
  kill(anak, SIGKILL);
  waitpid(anak, &keadaan, 0);
}

/// What stands in a data folder that nobody holds open.
std::vector<app::Terbitan> isi_terbitan(const std::filesystem::path& data) {
  const auto workspace = app::Workspace::open(data).value();
  return app::tanya_terbitan(*workspace->snapshot().value());
}

TEST_F(Terbitkan, LeavesAWholeIssueOrNoneWhereItIsKilled) {
  // A copy: a connection must not live on both sides of a fork.
  const support::FolderSementara folder;
  const std::filesystem::path data = folder / "data";
  std::filesystem::copy(kantor.data(), data, std::filesystem::copy_options::recursive);
  std::size_t utuh = 0;
  // From before the first byte is written until after the last.
  for (useconds_t jeda = 20'000; jeda <= 900'000; jeda += 80'000) {
    bunuh_setelah(data, jeda);
    const auto ada = isi_terbitan(data);
    EXPECT_TRUE(ada.size() == utuh || ada.size() == utuh + 1) << jeda;
    utuh = ada.size();
    for (const app::Terbitan& satu : ada) EXPECT_EQ(5U, satu.berkas.size()) << jeda;
    const auto hasil = app::verifikasi(data, "");
    ASSERT_TRUE(hasil.ok()) << jeda;
    EXPECT_TRUE(hasil.value().rusak.empty()) << jeda;
  }
  bunuh_setelah(data, 20'000'000);
  EXPECT_EQ(utuh + 1, isi_terbitan(data).size());
}

}  // namespace
}  // namespace laras
