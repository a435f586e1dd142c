#include <gtest/gtest.h>

#include "base/cetak.h"
#include "kinerja/ukur.h"
#include "support/ukuran.h"

namespace laras::kinerja {
namespace {

using acuan::Periode;

const Id<Dokumen> kDpa("dpa");

const uji::Berkas kKantor = {
    {"dokumen",
     "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan\n"
     "renstra,renstra,murni,Renstra,2019,2021,1\n"
     "renstra-p,renstra,perubahan,Renstra Perubahan,2021,2023,2\n"
     "renja,renja,murni,Renja,2022,2022,3\ndpa,dpa,murni,DPA 2022,2022,2022,4\n"},
    {"simpul",
     "simpul,mulai,jenis,induk,nama\nprog-1,2018,program,,Program satu\n"
     "prog-2,2018,program,,Program dua\nkeg,2018,kegiatan,prog-1,Kegiatan\n"
     "sub-1,2018,sub_kegiatan,keg,Sub satu\nsub-2,2018,sub_kegiatan,keg,Sub dua\n"
     "sub-3,2018,sub_kegiatan,keg,Sub tiga\n"},
    {"isi_dokumen",
     "dokumen,urutan,simpul\nrenja,1,prog-1\nrenja,2,keg\nrenja,3,sub-1\nrenja,4,sub-2\n"
     "renja,5,sub-3\nrenja,6,prog-2\n"},
    {"indikator",
     "indikator,mulai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,akumulasi_renstra,"
     "sumber\njumlah,2018,sub-1,1,Dokumen,dokumen,0,makin_tinggi,jumlah,jumlah,ketik\n"
     "akhir,2018,prog-1,1,Persentase,%,2,makin_tinggi,terakhir,terakhir,ketik\n"}};

const std::string kPagu =
    "dokumen,simpul,tahun,pagu\ndpa,sub-1,2022,1.000.000\ndpa,sub-2,2022,500.000\n"
    "dpa,sub-3,2022,N/A\ndpa,prog-2,2022,250.000\n";

uji::Berkas kantor(const uji::Berkas& tambahan) { return uji::dengan(kKantor, tambahan); }

std::string tercetak(const Angka& angka) {
  if (angka.keadaan() == Keadaan::TakTerhitung) return uraian(angka.alasan());
  return cetak(angka, {GayaCetak::DesimalPas, 4});
}

TEST(UkurPagu, SumsTheNodesBelowAndLeavesOutWhatIsNotPlanned) {
  uji::Ukuran u(kantor({{"pagu", kPagu}}));
  const auto pagu = [&](const char* simpul) { return u.ukur.pagu(kDpa, Id<Simpul>(simpul), 2022); };
  EXPECT_EQ("1.000.000", tercetak(pagu("sub-1")));
  EXPECT_EQ("N/A", tercetak(pagu("sub-3")));
  EXPECT_EQ("1.500.000", tercetak(pagu("keg")));
  EXPECT_EQ("1.500.000", tercetak(pagu("prog-1")));
  EXPECT_EQ("1.750.000", tercetak(u.ukur.pagu_total(kDpa, 2022)));
  EXPECT_TRUE(terhitung_ulang_sama(u.ukur.pagu_total(kDpa, 2022)));
  EXPECT_EQ("pagu/dpa/sub-1/2022", pagu("sub-1").derivasi().daun.id);
  EXPECT_EQ(std::vector<std::string>{"DPA 2022"}, pagu("sub-1").derivasi().daun.bukti);
}

TEST(UkurPagu, PrefersTheNodesOwnRow) {
  uji::Ukuran u(kantor({{"pagu", kPagu + "dpa,keg,2022,7\n"}}));
  EXPECT_EQ("7", tercetak(u.ukur.pagu(kDpa, Id<Simpul>("prog-1"), 2022)));
}

TEST(UkurPagu, WaitsForARowThatIsMissing) {
  uji::Ukuran u(kantor({{"pagu", "dokumen,simpul,tahun,pagu\ndpa,sub-1,2022,1.000.000\n"}}));
  EXPECT_EQ("(belum diisi)", tercetak(u.ukur.pagu(kDpa, Id<Simpul>("sub-2"), 2022)));
  EXPECT_EQ(uraian(Alasan::BelumDiisi), tercetak(u.ukur.pagu(kDpa, Id<Simpul>("keg"), 2022)));
  EXPECT_EQ("(belum diisi)",
            cetak(u.ukur.pagu(kDpa, Id<Simpul>("keg"), 2022), {GayaCetak::Uang, 0}));
}

TEST(UkurPagu, IsNotPlannedWhereNothingBelowIs) {
  uji::Ukuran u(kantor({{"pagu",
                         "dokumen,simpul,tahun,pagu\ndpa,sub-1,2022,N/A\ndpa,sub-2,2022,N/A\n"
                         "dpa,sub-3,2022,N/A\n"}}));
  EXPECT_EQ("N/A", tercetak(u.ukur.pagu(kDpa, Id<Simpul>("prog-1"), 2022)));
}

/// Realisasi anggaran of sub-1 in 2022.
std::string sub(const std::string& baris, Periode periode = Periode::Tahun,
                const std::string& pagu = kPagu) {
  uji::Ukuran u(kantor(
      {{"pagu", pagu}, {"realisasi_anggaran", "simpul,tahun,periode,sifat,jumlah\n" + baris}}));
  return tercetak(u.ukur.anggaran(kDpa, Id<Simpul>("sub-1"), 2022, periode));
}

const std::string kBelumLengkap = uraian(Alasan::PeriodeBelumLengkap);

TEST(UkurAnggaran, TakesTheYearThenTriwulanIvThenTheSum) {
  const std::string tw = "sub-1,2022,TW1,dalam,1\nsub-1,2022,TW2,dalam,2\nsub-1,2022,TW3,dalam,3\n";
  EXPECT_EQ("6", sub(tw, Periode::Tw3));
  EXPECT_EQ("10", sub(tw + "sub-1,2022,TW4,dalam,4\n"));
  EXPECT_EQ("20", sub(tw + "sub-1,2022,TW4,sampai,20\n"));
  EXPECT_EQ("30", sub(tw + "sub-1,2022,TAHUN,dalam,30\nsub-1,2022,TW4,sampai,20\n"));
  EXPECT_EQ("30", sub(tw + "sub-1,2022,TW4,sampai,20\nsub-1,2022,TAHUN,dalam,30\n"));
  EXPECT_EQ("5", sub("sub-1,2022,TW2,sampai,5\n", Periode::Tw2));
  EXPECT_EQ("0", sub("sub-1,2022,TAHUN,dalam,-\n"));
}

TEST(UkurAnggaran, CannotBeComputedFromPartOfAYear) {
  EXPECT_EQ(kBelumLengkap, sub("sub-1,2022,TW1,dalam,1\n"));
  EXPECT_EQ(kBelumLengkap, sub("sub-1,2022,TW2,sampai,1\n"));
  EXPECT_EQ(kBelumLengkap, sub("sub-1,2022,TW2,sampai,1\n", Periode::Tw3));
  EXPECT_EQ("(belum diisi)", sub("sub-1,2022,TW2,sampai,1\n", Periode::Tw1));
}

TEST(UkurAnggaran, TellsNotFilledInFromNotPlanned) {
  const std::string tanpa = "dokumen,simpul,tahun,pagu\ndpa,sub-1,2022,N/A\n";
  EXPECT_EQ("(belum diisi)", sub(""));
  EXPECT_EQ("N/A", sub("", Periode::Tahun, tanpa));
  EXPECT_EQ("N/A", sub("sub-1,2022,TW2,sampai,N/A\n", Periode::Tahun, tanpa));
  EXPECT_EQ("N/A", sub("sub-1,2022,TAHUN,dalam,N/A\n"));
}

TEST(UkurAnggaran, SumsOverTheTreeOfTheDocument) {
  uji::Ukuran u(kantor({{"pagu", kPagu},
                        {"realisasi_anggaran",
                         "simpul,tahun,periode,sifat,jumlah\nsub-1,2022,TAHUN,dalam,900.000\n"
                         "sub-2,2022,TAHUN,dalam,450.000\nprog-2,2022,TAHUN,dalam,250.000\n"}}));
  EXPECT_EQ("1.350.000", tercetak(u.ukur.anggaran(kDpa, Id<Simpul>("prog-1"), 2022)));
  const Angka semua = u.ukur.anggaran_total(kDpa, 2022);
  EXPECT_EQ("1.600.000", tercetak(semua));
  EXPECT_EQ("91,43%",
            cetak(penyerapan(semua, u.ukur.pagu_total(kDpa, 2022)), {GayaCetak::Persen, 2}));
}

TEST(UkurProgram, ListsThoseTheDocumentShows) {
  uji::Ukuran u(kantor({}));
  EXPECT_EQ((std::vector<Id<Simpul>>{Id<Simpul>("prog-1"), Id<Simpul>("prog-2")}),
            u.ukur.program(kDpa, 2022));
  EXPECT_TRUE(u.ukur.program(Id<Dokumen>("renstra"), 2022).empty());
}

constexpr const char* kTarget =
    "dokumen,indikator,tahun,periode,target\n"
    "renstra,jumlah,2019,TAHUN,2\nrenstra,jumlah,2020,TAHUN,N/A\nrenstra,jumlah,2021,TAHUN,3\n"
    "renstra,akhir,2019,TAHUN,80\nrenstra,akhir,2020,TAHUN,85\nrenstra,akhir,2021,TAHUN,N/A\n"
    "renstra-p,akhir,2021,TAHUN,86\nrenstra-p,akhir,2022,TAHUN,90\n";

TEST(UkurKondisiAkhir, SumsTheYearsOrTakesTheLastThatWasPlanned) {
  uji::Ukuran u(kantor({{"target", kTarget}}));
  const auto akhir = [&](const char* dokumen, const char* indikator) {
    return tercetak(u.ukur.kondisi_akhir(*u.rencana.cari(Id<Dokumen>(dokumen)),
                                         *u.rencana.indikator(Id<Indikator>(indikator), 2021)));
  };
  EXPECT_EQ("5", akhir("renstra", "jumlah"));
  EXPECT_EQ("85", akhir("renstra", "akhir"));
  EXPECT_EQ("90", akhir("renstra-p", "akhir"));
}

TEST(UkurTargetAkhir, IsTheLastYearOfTheLastVersionThatHasIt) {
  uji::Ukuran u(kantor({{"target", kTarget}}));
  EXPECT_EQ("90", tercetak(u.ukur.target_akhir(Id<Indikator>("akhir"), 2021).angka));
  EXPECT_EQ("3", tercetak(u.ukur.target_akhir(Id<Indikator>("jumlah"), 2021).angka));
  EXPECT_EQ("(belum diisi)", tercetak(u.ukur.target_akhir(Id<Indikator>("lain"), 2021).angka));
}

TEST(UkurPaguAkhir, SumsTheYearsOfARenstra) {
  uji::Ukuran u(kantor({{"pagu",
                         "dokumen,simpul,tahun,pagu\nrenstra,sub-1,2019,1.000\n"
                         "renstra,sub-1,2020,N/A\nrenstra,sub-1,2021,2.000\n"}}));
  EXPECT_EQ("3.000", tercetak(u.ukur.pagu_akhir(*u.rencana.cari(Id<Dokumen>("renstra")),
                                                Id<Simpul>("sub-1"))));
}

}  // namespace
}  // namespace laras::kinerja
