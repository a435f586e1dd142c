#include "kinerja/ukur.h"

#include <gtest/gtest.h>

#include "base/cetak.h"
#include "support/ukuran.h"

namespace laras::kinerja {
namespace {

using acuan::Periode;

const Id<Dokumen> kRenja("renja");

const uji::Berkas kKantor = {
    {"dokumen",
     "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan\n"
     "renstra,renstra,murni,Renstra,2019,2023,1\nrenja,renja,murni,Renja 2022,2022,2022,2\n"
     "pk,pk,murni,PK 2022,2022,2022,3\n"},
    {"simpul",
     "simpul,mulai,jenis,induk,nama\nsas,2018,sasaran,,Sasaran\nprog,2018,program,sas,Program\n"
     "keg,2018,kegiatan,prog,Kegiatan\nsub-1,2018,sub_kegiatan,keg,Sub satu\n"
     "sub-2,2018,sub_kegiatan,keg,Sub dua\nsub-3,2018,sub_kegiatan,keg,Sub tiga\n"},
    {"isi_dokumen",
     "dokumen,urutan,simpul\nrenja,1,prog\nrenja,2,keg\nrenja,3,sub-1\nrenja,4,sub-2\n"
     "renja,5,sub-3\n"},
    {"indikator",
     "indikator,mulai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,akumulasi_renstra,"
     "sumber,fakta\n"
     "akhir,2018,sas,1,Nilai akhir,nilai,2,makin_tinggi,terakhir,terakhir,ketik,\n"
     "jumlah,2018,sas,2,Jumlah,dokumen,0,makin_tinggi,jumlah,jumlah,ketik,\n"
     "persen,2018,sas,3,Persentase,%,2,makin_tinggi,jumlah,terakhir,ketik,\n"
     "ikm,2018,sas,4,IKM,nilai,2,makin_tinggi,terakhir,terakhir,fakta,ikm\n"
     "keg,2018,keg,1,Kegiatan selesai,%,0,makin_tinggi,jumlah,terakhir,gabungan,\n"
     "sub-1,2018,sub-1,1,Dokumen satu,dokumen,0,makin_tinggi,jumlah,jumlah,ketik,\n"
     "sub-2,2018,sub-2,1,Dokumen dua,dokumen,0,makin_tinggi,jumlah,jumlah,ketik,\n"
     "sub-3,2018,sub-3,1,Dokumen tiga,dokumen,0,makin_tinggi,jumlah,jumlah,ketik,\n"},
    {"jabatan", "jabatan,nama,nama_lengkap,jenis,urutan\ncamat,Camat,Camat Uji,luar,1\n"},
    {"penanggung_jawab", "simpul,mulai,jabatan\nsas,2018,camat\n"}};

uji::Berkas kantor(const std::string& target, const std::string& realisasi) {
  return uji::dengan(
      kKantor, {{"target", "dokumen,indikator,tahun,periode,target\n" + target},
                {"realisasi",
                 "indikator,tahun,periode,sifat,nilai,pembilang,penyebut,status\n" + realisasi}});
}

std::string tercetak(const Angka& angka) {
  if (angka.keadaan() == Keadaan::TakTerhitung) return uraian(angka.alasan());
  return cetak(angka, {GayaCetak::DesimalPas, 4});
}

/// The figure of 2022 for those realisasi.
std::string setahun(const char* indikator, const std::string& realisasi,
                    const std::string& target = "") {
  uji::Ukuran u(kantor(target, realisasi));
  const Angka angka = u.ukur.realisasi(Id<Indikator>(indikator), 2022).angka;
  EXPECT_TRUE(terhitung_ulang_sama(angka));
  return tercetak(angka);
}

/// The figure up to the end of a triwulan of 2022.
std::string sampai(int triwulan, const char* indikator, const std::string& realisasi) {
  uji::Ukuran u(kantor("", realisasi));
  return tercetak(
      u.ukur.realisasi_sd(kRenja, Id<Indikator>(indikator), 2022, acuan::triwulan(triwulan)).angka);
}

const std::string kBelumLengkap = uraian(Alasan::PeriodeBelumLengkap);

/// Rows TW1, TW2 ... of one indikator, each for its triwulan alone.
std::string dalam(const std::string& indikator, const std::vector<std::string>& nilai) {
  std::string hasil;
  for (std::size_t i = 0; i < nilai.size(); ++i) {
    hasil += indikator + ",2022,TW" + std::to_string(i + 1) + ",dalam," + nilai[i] + ",,,draf\n";
  }
  return hasil;
}

TEST(UkurTarget, TakesPkBeforeRenjaBeforeRenstra) {
  const std::string renstra = "renstra,akhir,2022,TAHUN,70\n";
  const std::string renja = "renja,akhir,2022,TAHUN,71\n";
  const std::string pk = "pk,akhir,2022,TAHUN,72\n";
  const auto target = [](const std::string& semua) {
    uji::Ukuran u(kantor(semua, ""));
    return tercetak(u.ukur.target(Id<Indikator>("akhir"), 2022).angka);
  };
  EXPECT_EQ("72", target(renstra + renja + pk));
  EXPECT_EQ("71", target(renstra + renja));
  EXPECT_EQ("70", target(renstra));
  EXPECT_EQ("(belum diisi)", target(""));
  EXPECT_EQ("N/A", target(renstra + "pk,akhir,2022,TAHUN,N/A\n"));
}

TEST(UkurTarget, OfOneDocumentStaysWithIt) {
  uji::Ukuran u(kantor("renja,akhir,2022,TAHUN,71\n", ""));
  const Id<Indikator> akhir("akhir");
  EXPECT_EQ("71", tercetak(u.ukur.target(kRenja, akhir, 2022).angka));
  EXPECT_EQ("(belum diisi)", tercetak(u.ukur.target(Id<Dokumen>("pk"), akhir, 2022).angka));
  const Daun& daun = u.ukur.target(kRenja, akhir, 2022).angka.derivasi().daun;
  EXPECT_EQ("target/renja/akhir/2022/TAHUN", daun.id);
  EXPECT_EQ(std::vector<std::string>{"Renja 2022"}, daun.bukti);
}

TEST(UkurRealisasi, PrefersTheYearsOwnRow) {
  EXPECT_EQ("9", setahun("jumlah", dalam("jumlah", {"1", "1", "1", "1"}) +
                                       "jumlah,2022,TAHUN,dalam,9,,,draf\n"));
  EXPECT_EQ("0", setahun("jumlah", "jumlah,2022,TAHUN,dalam,0,,,draf\n"));
  EXPECT_EQ("N/A", setahun("jumlah", "jumlah,2022,TAHUN,dalam,N/A,,,draf\n"));
}

TEST(UkurRealisasi, TakesWhatIsCumulativeToTriwulanIv) {
  EXPECT_EQ("7", setahun("jumlah",
                         dalam("jumlah", {"1", "1", "1"}) + "jumlah,2022,TW4,sampai,7,,,draf\n"));
}

TEST(UkurRealisasi, SumsFourTriwulanOrTakesTheLast) {
  EXPECT_EQ("10", setahun("jumlah", dalam("jumlah", {"1", "2", "3", "4"})));
  EXPECT_EQ("9", setahun("jumlah", dalam("jumlah", {"N/A", "2", "3", "4"})));
  EXPECT_EQ("4", setahun("akhir", dalam("akhir", {"1", "2", "3", "4"})));
}

TEST(UkurRealisasi, PoolsTheCountsOfAPercentage) {
  EXPECT_EQ("60", setahun("persen", "persen,2022,TAHUN,dalam,,3,5,draf\n"));
  EXPECT_EQ("57,1429",
            setahun("persen",
                    "persen,2022,TW1,dalam,,1,2,draf\npersen,2022,TW2,dalam,,1,1,draf\n"
                    "persen,2022,TW3,dalam,,0,2,draf\npersen,2022,TW4,dalam,,2,2,draf\n"))
      << "4 of 7, not the mean of the quarters";
  EXPECT_EQ("N/A", setahun("persen", "persen,2022,TAHUN,dalam,,0,0,draf\n"))
      << "nothing to measure";
  EXPECT_EQ("75", setahun("persen",
                          "persen,2022,TW1,dalam,,0,0,draf\npersen,2022,TW2,dalam,,1,1,draf\n"
                          "persen,2022,TW3,dalam,,1,2,draf\npersen,2022,TW4,dalam,,1,1,draf\n"))
      << "a quarter without cases adds nothing";
}

TEST(UkurRealisasi, CannotBeComputedFromPartOfAYear) {
  EXPECT_EQ(kBelumLengkap, setahun("jumlah", dalam("jumlah", {"1", "2", "3"})));
  EXPECT_EQ(kBelumLengkap, setahun("akhir", dalam("akhir", {"1", "2", "3"})));
  EXPECT_EQ(kBelumLengkap, setahun("akhir", "akhir,2022,TW3,sampai,70,,,draf\n"));
  EXPECT_EQ(kBelumLengkap, setahun("persen", "persen,2022,TW1,dalam,,1,2,draf\n"));
  EXPECT_EQ(uraian(Alasan::BelumDiisi), setahun("jumlah", dalam("jumlah", {"1", "", "3", "4"})));
}

TEST(UkurRealisasi, TellsNotFilledInFromNotPlanned) {
  const std::string tidak_direncanakan = "pk,jumlah,2022,TAHUN,N/A\n";
  EXPECT_EQ("(belum diisi)", setahun("jumlah", ""));
  EXPECT_EQ("(belum diisi)", setahun("jumlah", "", "pk,jumlah,2022,TAHUN,4\n"));
  EXPECT_EQ("N/A", setahun("jumlah", "", tidak_direncanakan));
  EXPECT_EQ("N/A", setahun("jumlah", "jumlah,2022,TW2,sampai,N/A,,,draf\n", tidak_direncanakan));
  EXPECT_EQ("3", setahun("jumlah", "jumlah,2022,TAHUN,dalam,3,,,draf\n", tidak_direncanakan));
  EXPECT_EQ("N/A", setahun("tidak-ada", ""));
}

TEST(UkurRealisasiSd, GoesUpToTheEndOfATriwulan) {
  const std::string semua = dalam("jumlah", {"1", "2", "3"});
  EXPECT_EQ("1", sampai(1, "jumlah", semua));
  EXPECT_EQ("3", sampai(2, "jumlah", semua));
  EXPECT_EQ("6", sampai(3, "jumlah", semua));
  EXPECT_EQ(kBelumLengkap, sampai(4, "jumlah", semua));
  EXPECT_EQ("3", sampai(2, "jumlah", semua + "jumlah,2022,TW4,sampai,9,,,draf\n"));
  EXPECT_EQ("5", sampai(2, "jumlah", "jumlah,2022,TW2,sampai,5,,,draf\n"));
  EXPECT_EQ(kBelumLengkap, sampai(3, "jumlah", "jumlah,2022,TW2,sampai,5,,,draf\n"));
  EXPECT_EQ("(belum diisi)", sampai(1, "jumlah", "jumlah,2022,TW2,sampai,5,,,draf\n"));
}

TEST(UkurRealisasi, ComesFromTheRegisterOfItsYear) {
  uji::Ukuran u(kantor("", "ikm,2021,TAHUN,dalam,92.54,,,draf\n"));
  u.data.tambah_fakta({{"ikm", 2022, Angka::tetapan(94)}});
  EXPECT_EQ("94", tercetak(u.ukur.realisasi(Id<Indikator>("ikm"), 2022).angka));
  EXPECT_EQ("92,54", tercetak(u.ukur.realisasi(Id<Indikator>("ikm"), 2021).angka))
      << "typed for a year that the register does not hold";
}

TEST(UkurGabungan, PoolsTheSubKegiatanAndRoundsToAWholePercentage) {
  const std::string target = "renja,sub-1,2022,TAHUN,2\nrenja,sub-2,2022,TAHUN,5\n";
  const std::string realisasi = "sub-1,2022,TW2,sampai,1,,,draf\nsub-2,2022,TW2,sampai,3,,,draf\n";
  uji::Ukuran u(kantor(target + "renja,sub-3,2022,TAHUN,N/A\n", realisasi));
  const Id<Indikator> kegiatan("keg");
  const Angka angka = u.ukur.realisasi_sd(kRenja, kegiatan, 2022, Periode::Tw2).angka;
  EXPECT_EQ("57", tercetak(angka)) << "(1 + 3) of (2 + 5), N/A left out";
  EXPECT_TRUE(terhitung_ulang_sama(angka));
  EXPECT_EQ(kBelumLengkap, tercetak(u.ukur.realisasi(kegiatan, 2022).angka));
  uji::Ukuran v(kantor(target + "renja,sub-3,2022,TAHUN,1\n", realisasi));
  EXPECT_EQ(uraian(Alasan::BelumDiisi),
            tercetak(v.ukur.realisasi_sd(kRenja, kegiatan, 2022, Periode::Tw2).angka));
}

TEST(UkurRealisasi, NamesRowEvidenceAndPost) {
  uji::Ukuran u(uji::dengan(
      kantor("", "akhir,2022,TW4,sampai,70.17,,,draf\n"),
      {{"bukti", "bukti,judul,untuk,indikator,tahun\nb,Laporan,realisasi,akhir,2022\n"}}));
  const Daun& daun = u.ukur.realisasi(Id<Indikator>("akhir"), 2022).angka.derivasi().daun;
  EXPECT_EQ("realisasi", daun.jenis);
  EXPECT_EQ("realisasi/akhir/2022/TW4", daun.id);
  EXPECT_EQ("Realisasi Nilai akhir", daun.label);
  EXPECT_EQ("s.d. triwulan IV 2022", daun.periode);
  EXPECT_EQ(std::vector<std::string>{"Laporan"}, daun.bukti);
  EXPECT_EQ("Camat", daun.oleh);
}

TEST(Ukur, AnswersTheSameQuestionWithTheSameNode) {
  uji::Ukuran u(kantor("pk,akhir,2022,TAHUN,71\n", "akhir,2022,TAHUN,dalam,70.17,,,draf\n"));
  const Id<Indikator> akhir("akhir");
  const Angka sekali = u.ukur.capaian(akhir, 2022);
  EXPECT_EQ(&sekali.derivasi(), &u.ukur.capaian(akhir, 2022).derivasi());
  EXPECT_EQ(&u.ukur.target(akhir, 2022), &u.ukur.target(Id<Dokumen>("pk"), akhir, 2022));
}

TEST(UkurCapaian, ComparesTheYearWithItsTarget) {
  uji::Ukuran u(kantor("pk,akhir,2022,TAHUN,71\npk,jumlah,2022,TAHUN,N/A\n",
                       "akhir,2022,TAHUN,dalam,70.17,,,draf\n"));
  EXPECT_EQ("98,831", tercetak(u.ukur.capaian(Id<Indikator>("akhir"), 2022)));
  EXPECT_EQ("N/A", tercetak(u.ukur.capaian(Id<Indikator>("jumlah"), 2022)));
  EXPECT_EQ(uraian(Alasan::BelumDiisi), tercetak(u.ukur.capaian(Id<Indikator>("persen"), 2022)));
  EXPECT_EQ("realisasi/akhir/2022/TAHUN", u.ukur.capaian(Id<Indikator>("akhir"), 2022)
                                              .derivasi()
                                              .operan.at(0)
                                              .derivasi()
                                              .operan.at(0)
                                              .derivasi()
                                              .daun.id);
}

TEST(UkurRataCapaianSimpul, IsTheMeanOfWhatTheDocumentPlans) {
  uji::Ukuran u(
      kantor("renja,akhir,2022,TAHUN,70\nrenja,jumlah,2022,TAHUN,10\n"
             "pk,persen,2022,TAHUN,100\n",
             "akhir,2022,TAHUN,dalam,70,,,draf\njumlah,2022,TAHUN,dalam,9,,,draf\n"
             "persen,2022,TAHUN,dalam,10,,,draf\n"));
  EXPECT_EQ("95", tercetak(u.ukur.rata_capaian_simpul(kRenja, Id<Simpul>("sas"), 2022)));
  const Angka satu = u.ukur.rata_capaian_simpul(Id<Dokumen>("pk"), Id<Simpul>("sas"), 2022);
  EXPECT_EQ("capaian.makin_tinggi", satu.derivasi().aturan.id) << "one indikator needs no mean";
  EXPECT_EQ(uraian(Alasan::TanpaData),
            tercetak(u.ukur.rata_capaian_simpul(kRenja, Id<Simpul>("keg"), 2022)));
}

TEST(UkurRujukan, TakesTheNationalFigureWithItsSource) {
  uji::Ukuran u(uji::dengan(kKantor, {{"rujukan",
                                       "indikator,tahun,nilai,sumber\nikm,2022,91.21,Laporan\n"
                                       "akhir,2022,Tidak ada rujukan,\n"}}));
  const Angka ikm = u.ukur.rujukan(Id<Indikator>("ikm"), 2022);
  EXPECT_EQ("91,21", tercetak(ikm));
  EXPECT_EQ(std::vector<std::string>{"Laporan"}, ikm.derivasi().daun.bukti);
  EXPECT_EQ("Tidak ada rujukan", tercetak(u.ukur.rujukan(Id<Indikator>("akhir"), 2022)));
  EXPECT_EQ("Tidak ada rujukan", tercetak(u.ukur.rujukan(Id<Indikator>("ikm"), 2021)));
}

TEST(UkurSdm, CountsNeededAndPresent) {
  uji::Ukuran u(
      uji::dengan(kKantor, {{"sdm", "indikator,tahun,kebutuhan,tersedia\nikm,2022,6,2\n"}}));
  EXPECT_EQ("6", tercetak(u.ukur.sdm_kebutuhan(Id<Indikator>("ikm"), 2022)));
  EXPECT_EQ("2", tercetak(u.ukur.sdm_tersedia(Id<Indikator>("ikm"), 2022)));
  EXPECT_EQ("(belum diisi)", tercetak(u.ukur.sdm_tersedia(Id<Indikator>("ikm"), 2021)));
}

}  // namespace
}  // namespace laras::kinerja
