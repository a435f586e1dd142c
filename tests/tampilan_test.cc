// What a person sees, through web::handle: no page leads nowhere or beyond his authority, all are
// well formed, every figure leads to the origin of just that figure.

#include <gtest/gtest.h>

#include <deque>
#include <functional>
#include <set>
#include <string>

#include "kantor/peran.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::cacat_html;
using uji::Jawaban;
using uji::KantorWeb;
using uji::nilai_atribut;
using uji::Peramban;
using uji::teks_html;

bool memuat(const std::string& teks, const std::string& bagian) {
  return teks.find(bagian) != std::string::npos;
}

/// The address of a link as a request: without the place in the page.
std::string tanpa_pagar(const std::string& alamat) { return alamat.substr(0, alamat.find('#')); }

std::size_t banyak(const std::string& teks, const std::string& bagian) {
  std::size_t hasil = 0;
  for (auto di = teks.find(bagian); di != std::string::npos; di = teks.find(bagian, di + 1)) {
    ++hasil;
  }
  return hasil;
}

/// Whether it is a file and no page.
bool dokumen(const std::string& alamat) {
  return alamat.starts_with("/laporan/") || alamat.starts_with("/pengukuran/") ||
         banyak(alamat, "/buku-kerja/") > 0 || banyak(alamat, "/naskah/") > 0 ||
         banyak(alamat, "/rekap-tpp") > 0 || banyak(alamat, "bentuk=csv") > 0;
}

/// Documents take long to write and have tests of their own; further toggles of the tree and other
/// years only repeat what one of them shows.
bool diikuti(const std::string& alamat) {
  return alamat.starts_with('/') && !dokumen(alamat) && !alamat.starts_with("/aset/") &&
         banyak(alamat, "ubah=") < 2;
}

/// Follows every link from a page and calls `lihat` with each answer once.
void jelajahi(Peramban& orang, const std::string& awal,
              const std::function<void(const std::string&, const Jawaban&)>& lihat) {
  std::set<std::string> dikenal = {awal};
  std::deque<std::string> antre = {awal};
  while (!antre.empty()) {
    const std::string alamat = antre.front();
    antre.pop_front();
    const Jawaban jawaban = orang.get(alamat);
    lihat(alamat, jawaban);
    if (jawaban.status != 200) continue;
    for (const std::string& tautan : nilai_atribut(jawaban.isi, "href")) {
      const std::string tujuan = tanpa_pagar(tautan);
      const auto tahun = tujuan.find("tahun=");
      const bool lain = tahun != std::string::npos && tujuan.substr(tahun + 6, 4) != "2022" &&
                        !tujuan.starts_with("/kinerja") && !tujuan.starts_with("/beranda");
      if (!diikuti(tujuan) || lain || !dikenal.insert(tujuan).second) continue;
      antre.push_back(tujuan);
    }
  }
}

class Tampilan : public testing::Test {
 protected:
  KantorWeb kantor_;
};

TEST_F(Tampilan, LeadsNobodyNowhereNorBeyondHisAuthority) {
  for (const kantor::Peran peran : kantor::semua_peran()) {
    const std::string nama(kantor::kode(peran));
    Peramban orang(kantor_);
    ASSERT_EQ(303, orang.masuk(nama).status) << nama;
    std::size_t halaman = 0;
    jelajahi(orang, "/beranda", [&](const std::string& alamat, const Jawaban& jawaban) {
      ++halaman;
      EXPECT_EQ(200, jawaban.status) << nama << " " << alamat;
      EXPECT_EQ("", cacat_html(jawaban.isi)) << nama << " " << alamat;
    });
    EXPECT_LT(20U, halaman) << nama;
  }
}

TEST_F(Tampilan, ShowsThePublicOnlyWhatIsPublic) {
  Peramban siapa_saja(kantor_);
  jelajahi(siapa_saja, "/", [&](const std::string& alamat, const Jawaban& jawaban) {
    EXPECT_EQ(200, jawaban.status) << alamat;
    EXPECT_EQ("", cacat_html(jawaban.isi)) << alamat;
    EXPECT_FALSE(memuat(jawaban.isi, "/asal")) << alamat;
    EXPECT_FALSE(memuat(jawaban.isi, "/indikator/")) << alamat;
  });
}

TEST_F(Tampilan, GivesEachFigureTheOriginOfThatVeryFigure) {
  Peramban orang(kantor_);
  orang.masuk("sekcam");
  std::size_t angka = 0;
  for (const char* alamat : {"/kinerja", "/kinerja?tahun=2021", "/pohon?semua=1",
                             "/indikator/iku-akip", "/indikator/iku-ikm"}) {
    for (const auto& [tujuan, teks] : uji::angka_bertaut(orang.get(alamat).isi)) {
      const std::string asal = orang.get(tujuan).isi;
      if (teks.starts_with("<span")) {
        EXPECT_TRUE(memuat(asal, "<h1>Asal angka</h1>")) << alamat << " " << tujuan;
      } else if (teks != "0") {
        EXPECT_TRUE(memuat(asal, "<h1>Asal angka " + teks + "</h1>")) << alamat << " " << tujuan;
      }
      ++angka;
    }
  }
  EXPECT_LT(300U, angka);
}

TEST_F(Tampilan, TellsAnOriginDownToItsRows) {
  Peramban orang(kantor_);
  orang.masuk("evaluator");
  const std::string teks = teks_html(orang.get("/asal?angka=capaian%3Aiku-akip&tahun=2022").isi);
  EXPECT_TRUE(memuat(teks, "Asal angka 98,83%")) << teks;
  EXPECT_TRUE(memuat(teks, "= 70,17 ÷ 71,00 × 100 = 98,8309…")) << teks;
  EXPECT_TRUE(memuat(teks, "target/pk-2022-p/iku-akip/2022/TAHUN")) << teks;
  EXPECT_TRUE(memuat(teks, "X.700/322/415.15/2022")) << teks;
}

TEST_F(Tampilan, KeepsTheChosenYearInItsLinks) {
  Peramban orang(kantor_);
  orang.masuk("camat");
  const std::string isi = orang.get("/kinerja?tahun=2021").isi;
  EXPECT_TRUE(memuat(isi, "<h1>Kinerja 2021</h1>"));
  EXPECT_TRUE(memuat(isi, "/indikator/iku-akip?tahun=2021"));
  EXPECT_TRUE(memuat(isi, "/pohon?tahun=2021"));
  EXPECT_FALSE(memuat(orang.get("/kinerja").isi, "/indikator/iku-akip?tahun="));
}

TEST_F(Tampilan, SaysHonestlyThatAYearHasNothing) {
  Peramban orang(kantor_);
  orang.masuk("camat");
  for (const char* alamat : {"/beranda?tahun=2030", "/kinerja?tahun=2030", "/pohon?tahun=2030",
                             "/laporan?tahun=2030", "/publik?tahun=2030"}) {
    const Jawaban jawaban = orang.get(alamat);
    EXPECT_EQ(200, jawaban.status) << alamat;
    EXPECT_EQ("", cacat_html(jawaban.isi)) << alamat;
    EXPECT_TRUE(memuat(jawaban.isi, "<h2>Belum ada ")) << alamat;
  }
  EXPECT_EQ(404, orang.get("/indikator/ikm-lama?tahun=2030").status);
  EXPECT_TRUE(memuat(orang.get("/indikator/iku-akip?tahun=2030").isi, "Belum diisi."));
  EXPECT_EQ(404, orang.get("/laporan/lkjip.pdf?tahun=2030").status);
}

TEST_F(Tampilan, AnswersWhatIsNotThere) {
  Peramban orang(kantor_);
  orang.masuk("staf");
  for (const char* alamat : {"/indikator/tidak-ada", "/asal?angka=capaian:tidak-ada", "/asal",
                             "/laporan/lkjip.exe", "/laporan/lkjip", "/laporan/..%2f.pdf"}) {
    const Jawaban jawaban = orang.get(alamat);
    EXPECT_EQ(404, jawaban.status) << alamat;
    EXPECT_EQ("", cacat_html(jawaban.isi)) << alamat;
  }
}

TEST_F(Tampilan, FindsByWordsAndShowsThemEscaped) {
  Peramban orang(kantor_);
  orang.masuk("staf");
  const std::string isi = orang.get("/cari?q=evaluasi+AKIP").isi;
  EXPECT_TRUE(memuat(isi, "href=\"/indikator/iku-akip\"")) << isi;
  const std::string jahat = orang.get("/cari?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").isi;
  EXPECT_EQ("", cacat_html(jahat));
  EXPECT_TRUE(memuat(jahat, "value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""));
  EXPECT_TRUE(memuat(jahat, "Tidak ada yang cocok"));
}

TEST_F(Tampilan, ServesADocumentUnderItsOwnPolicy) {
  Peramban orang(kantor_);
  orang.masuk("pembaca");
  const Jawaban json = orang.get("/laporan/pk.json?tahun=2022");
  EXPECT_EQ(200, json.status);
  EXPECT_TRUE(json.isi.starts_with("{"));
  const Jawaban html = orang.get("/laporan/pk.html?tahun=2022");
  EXPECT_TRUE(memuat(html.isi, "Perjanjian Kinerja"));
}

TEST_F(Tampilan, TellsWhetherAPrintedHeadIsInTheChain) {
  Peramban siapa_saja(kantor_);
  const std::string kepala = kantor_.text("SELECT sidik FROM jejak WHERE nomor = 1");
  EXPECT_TRUE(memuat(siapa_saja.get("/publik?kepala=" + kepala).isi,
                     "Kepala jejak itu ada dalam rantai kantor ini."));
  const Jawaban lain = siapa_saja.get("/publik?kepala=" + std::string(64, 'a'));
  EXPECT_EQ(200, lain.status);
  EXPECT_TRUE(memuat(lain.isi, "Kepala jejak itu tidak ada dalam rantai kantor ini."));
  const Jawaban rusak = siapa_saja.get("/publik?kepala=%3Cb%3E");
  EXPECT_EQ(422, rusak.status);
  EXPECT_EQ("", cacat_html(rusak.isi));
  EXPECT_TRUE(memuat(rusak.isi, "<title>Galat: "));
}

TEST_F(Tampilan, KeepsItsPagesSmall) {
  Peramban orang(kantor_);
  orang.masuk("sekcam");
  for (const char* alamat : {"/beranda", "/kinerja", "/pohon", "/indikator/iku-ikm",
                             "/asal?angka=rata-rata:iku", "/cari?q=a", "/laporan", "/publik"}) {
    EXPECT_GT(80U * 1024, orang.get(alamat).isi.size()) << alamat;
  }
}

}  // namespace
}  // namespace laras
