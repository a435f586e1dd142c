#include "perencanaan/rencana.h"

#include <gtest/gtest.h>

#include "support/himpunan.h"

namespace laras::perencanaan {
namespace {

const uji::Berkas kRencana = {
    {"dokumen",
     "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan,nomor,tanggal,menggantikan\n"
     "renstra-p,renstra,perubahan,Renstra Perubahan,2021,2023,2,,,renstra\n"
     "renstra,renstra,murni,Renstra,2018,2023,1,5,2018-10-01,\n"
     "renja-p2,renja,perubahan,Renja P2,2022,2022,30,,,renja-p\n"
     "renja,renja,murni,Renja,2022,2022,10,,,\n"
     "renja-p,renja,perubahan,Renja P,2022,2022,20,,,renja\n"
     "dpa,dpa,murni,DPA,2022,2022,1,,,\n"
     "dpa-p,dpa,perubahan,DPA Perubahan,2022,2022,2,,,dpa\n"
     "pk-p,pk,perubahan,PK Perubahan,2022,2022,2,,,\n"},
    {"simpul",
     "simpul,mulai,sampai,jenis,induk,kode,nama\n"
     "sas,2018,,sasaran,,,Meningkatnya pelayanan\n"
     "prog,2018,2020,program,,4.01.4.01.21.01.106,Program lama\n"
     "prog,2021,,program,sas,7.01.01,Program baru\n"
     "keg-a,2021,,kegiatan,prog,7.01.01.2.01,Kegiatan A\n"
     "keg-b,2021,2021,kegiatan,prog,7.01.01.2.02,Kegiatan B\n"
     "keg-c,2021,,kegiatan,prog,7.01.01.2.03,Kegiatan C\n"
     "sub,2021,,sub_kegiatan,keg-a,7.01.01.2.01.06,Sub kegiatan\n"},
    {"indikator",
     "indikator,mulai,sampai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,"
     "akumulasi_renstra,sumber,fakta\n"
     "ikm,2018,,sas,2,IKM,nilai,2,makin_tinggi,terakhir,terakhir,fakta,ikm\n"
     "waktu,2018,2020,sas,1,Waktu lama,dok,0,makin_rendah,jumlah,jumlah,ketik,\n"
     "waktu,2021,,sas,1,Waktu baru,hari,0,makin_rendah_rasio,jumlah,terakhir,gabungan,\n"},
    {"satuan",
     "satuan,singkatan,jenis,skala\nnilai,,nilai,\ndokumen,dok,cacah,\nhari,,cacah,\n"
     "opini,,tingkat,opini\n"}};

/// The plan with more files; errors must not arise.
Rencana rencana(const uji::Berkas& tambahan = {}) {
  uji::Berkas semua = kRencana;
  semua.insert(semua.end(), tambahan.begin(), tambahan.end());
  const auto himpunan = uji::himpunan(semua);
  Errors salah;
  Rencana hasil = Rencana::rakit(himpunan, acuan::Acuan::rakit(himpunan), salah);
  for (const auto& e : salah) ADD_FAILURE() << e.where << ": " << e.message;
  return hasil;
}

std::string id(const Dokumen* dokumen) { return dokumen != nullptr ? dokumen->id.str() : ""; }

std::vector<std::string> id(const std::vector<Id<Simpul>>& semua) {
  std::vector<std::string> hasil;
  for (const auto& satu : semua) hasil.push_back(satu.str());
  return hasil;
}

using Nama = std::vector<std::string>;

TEST(RencanaDokumen, TakesTheGreatestUrutanAsTheLatest) {
  const Rencana r = rencana();
  EXPECT_EQ("renja-p2", id(r.terbaru(JenisDokumen::Renja, 2022)));
  EXPECT_EQ("renstra", id(r.terbaru(JenisDokumen::Renstra, 2020)));
  EXPECT_EQ("renstra-p", id(r.terbaru(JenisDokumen::Renstra, 2021)));
  EXPECT_EQ("", id(r.terbaru(JenisDokumen::Renja, 2023)));
  EXPECT_EQ("", id(r.terbaru(JenisDokumen::Rpjmd, 2022)));
}

TEST(RencanaDokumen, TakesTheFirstMurniVersion) {
  const Rencana r = rencana();
  EXPECT_EQ("renja", id(r.murni(JenisDokumen::Renja, 2022)));
  EXPECT_EQ("renstra", id(r.murni(JenisDokumen::Renstra, 2022)));
  EXPECT_EQ("", id(r.murni(JenisDokumen::Pk, 2022)));
  EXPECT_EQ("", id(r.murni(JenisDokumen::Renja, 2021)));
}

TEST(RencanaDokumen, ListsTheVersionsOfAKindInOrder) {
  const Rencana r = rencana();
  Nama renja;
  for (const auto* d : r.versi(JenisDokumen::Renja)) renja.push_back(d->id.str());
  EXPECT_EQ((Nama{"renja", "renja-p", "renja-p2"}), renja);
  const Dokumen* renstra = r.cari(Id<Dokumen>("renstra"));
  ASSERT_NE(nullptr, renstra);
  EXPECT_EQ("1 Oktober 2018", renstra->tanggal->panjang());
  EXPECT_EQ("5", renstra->nomor);
  EXPECT_EQ(Sifat::Perubahan, r.cari(Id<Dokumen>("renja-p"))->sifat);
  EXPECT_EQ(Id<Dokumen>("renja"), r.cari(Id<Dokumen>("renja-p"))->menggantikan);
  EXPECT_EQ(nullptr, r.cari(Id<Dokumen>("lain")));
}

TEST(RencanaSimpul, GivesTheVersionInForceInTheYear) {
  const Rencana r = rencana();
  const Id<Simpul> program("prog");
  EXPECT_EQ(nullptr, r.simpul(program, 2017));
  EXPECT_EQ("Program lama", r.simpul(program, 2020)->nama);
  EXPECT_EQ("Program baru", r.simpul(program, 2021)->nama);
  EXPECT_EQ("Program baru", r.simpul(program, 2099)->nama);
  EXPECT_EQ(nullptr, r.simpul(Id<Simpul>("keg-b"), 2022));
  EXPECT_EQ(3U, r.simpul_jenis(JenisSimpul::Kegiatan, 2021).size());
  EXPECT_EQ(2U, r.simpul_jenis(JenisSimpul::Kegiatan, 2022).size());
  EXPECT_TRUE(r.simpul_jenis(JenisSimpul::Kegiatan, 2020).empty());
}

TEST(RencanaIndikator, GivesTheVersionInForceWithItsUnit) {
  const Rencana r = rencana();
  const Indikator* lama = r.indikator(Id<Indikator>("waktu"), 2019);
  ASSERT_NE(nullptr, lama);
  EXPECT_EQ("dokumen", lama->satuan.nama) << "written as its abbreviation";
  EXPECT_EQ(Arah::MakinRendah, lama->arah);
  EXPECT_EQ(Akumulasi::Jumlah, lama->akumulasi_renstra);
  const Indikator* baru = r.indikator(Id<Indikator>("waktu"), 2022);
  ASSERT_NE(nullptr, baru);
  EXPECT_EQ(Arah::MakinRendahRasio, baru->arah);
  EXPECT_EQ(Akumulasi::Jumlah, baru->akumulasi_tahun);
  EXPECT_EQ(Akumulasi::Terakhir, baru->akumulasi_renstra);
  EXPECT_EQ(Sumber::Gabungan, baru->sumber);
  EXPECT_EQ("ikm", r.indikator(Id<Indikator>("ikm"), 2022)->fakta);
}

TEST(RencanaIndikator, StandInTheirOrderBelowANode) {
  const Rencana r = rencana();
  const auto semua = r.indikator_simpul(Id<Simpul>("sas"), 2022);
  ASSERT_EQ(2U, semua.size());
  EXPECT_EQ("Waktu baru", semua[0]->nama);
  EXPECT_EQ("IKM", semua[1]->nama);
  EXPECT_TRUE(r.indikator_simpul(Id<Simpul>("prog"), 2022).empty());
}

constexpr const char* kIsi =
    "dokumen,urutan,simpul,indikator,nomor\n"
    "renja-p2,40,keg-c,,1.2\nrenja-p2,10,prog,,1\nrenja-p2,20,keg-c,ikm,1.1\n"
    "renja-p2,30,keg-a,,1.3\nrenja-p2,31,keg-b,,1.4\nrenja-p2,32,sub,,1.3.1\n"
    "renja,1,prog,,\nrenja,2,keg-a,,\n";

TEST(RencanaIsi, ListsTheLinesOfADocumentInItsOrder) {
  const Rencana r = rencana({{"isi_dokumen", kIsi}});
  const auto& isi = r.isi(Id<Dokumen>("renja-p2"));
  ASSERT_EQ(6U, isi.size());
  EXPECT_EQ("1", isi[0].nomor);
  EXPECT_EQ(Id<Indikator>("ikm"), isi[1].indikator);
  EXPECT_EQ("1.2", isi[5].nomor);
  EXPECT_TRUE(r.memuat(Id<Dokumen>("renja"), Id<Simpul>("keg-a")));
  EXPECT_FALSE(r.memuat(Id<Dokumen>("renja"), Id<Simpul>("keg-c")));
  EXPECT_TRUE(r.isi(Id<Dokumen>("pk-p")).empty());
}

TEST(RencanaIsi, ShowsADpaTheTreeOfTheLatestRenja) {
  const Rencana r = rencana({{"isi_dokumen", std::string(kIsi) + "dpa,1,keg-a,,\n"}});
  EXPECT_EQ(1U, r.isi(Id<Dokumen>("dpa")).size());
  EXPECT_EQ(6U, r.isi(Id<Dokumen>("dpa-p")).size());
}

TEST(RencanaIsi, ShowsADpaBeforeTheLatestTheTreeOfTheRenjaMurni) {
  const Rencana r = rencana({{"isi_dokumen", kIsi}});
  EXPECT_EQ(2U, r.isi(Id<Dokumen>("dpa")).size());
  EXPECT_EQ(6U, r.isi(Id<Dokumen>("dpa-p")).size());
}

TEST(RencanaAnak, AreWhatTheDocumentShowsRightBelow) {
  const Rencana r = rencana({{"isi_dokumen", kIsi}});
  const Id<Dokumen> akhir("renja-p2");
  EXPECT_EQ((Nama{"keg-c", "keg-a"}), id(r.anak(akhir, Id<Simpul>("prog"), 2022)))
      << "in its order, each once, without what is no longer in force";
  EXPECT_EQ((Nama{"keg-c", "keg-a", "keg-b"}), id(r.anak(akhir, Id<Simpul>("prog"), 2021)));
  EXPECT_EQ(Nama{"sub"}, id(r.anak(akhir, Id<Simpul>("keg-a"), 2022)));
  EXPECT_EQ(Nama{"keg-a"}, id(r.anak(Id<Dokumen>("renja"), Id<Simpul>("prog"), 2022)));
  EXPECT_EQ(Nama{}, id(r.anak(akhir, Id<Simpul>("sub"), 2022)));
}

TEST(RencanaTarget, BelongsToOneDocumentYearAndPeriod) {
  const Rencana r = rencana({{"target",
                              "dokumen,indikator,tahun,periode,target,target_atas\n"
                              "renja,ikm,2022,TAHUN,93.80,\nrenja-p,ikm,2022,TAHUN,80,90\n"
                              "renja,waktu,2022,TW2,3 hari,\nrenja,ikm,2023,TAHUN,N/A,\n"}});
  const Id<Indikator> ikm("ikm");
  const Target* satu = r.target(Id<Dokumen>("renja"), ikm, 2022);
  ASSERT_NE(nullptr, satu);
  EXPECT_EQ(Decimal(9380, 2), satu->nilai.jumlah);
  EXPECT_EQ("target/renja/ikm/2022/TAHUN", satu->baris);
  EXPECT_EQ(Id<Dokumen>("renja"), satu->dokumen);
  EXPECT_EQ(acuan::JenisNilai::Rentang, r.target(Id<Dokumen>("renja-p"), ikm, 2022)->nilai.jenis);
  EXPECT_EQ(Keadaan::TidakDirencanakan, r.target(Id<Dokumen>("renja"), ikm, 2023)->nilai.keadaan);
  EXPECT_EQ(nullptr, r.target(Id<Dokumen>("renja-p2"), ikm, 2022));
  EXPECT_EQ(nullptr, r.target(Id<Dokumen>("renja"), Id<Indikator>("waktu"), 2022));
  ASSERT_NE(nullptr,
            r.target(Id<Dokumen>("renja"), Id<Indikator>("waktu"), 2022, acuan::Periode::Tw2));
}

TEST(RencanaTarget, RefusesWhatDoesNotFitItsIndikatorAndNamesThePlace) {
  uji::Berkas semua = kRencana;
  semua.emplace_back("target",
                     "dokumen,indikator,tahun,periode,target,target_atas\n"
                     "renja,waktu,2022,TAHUN,3 dok,\nrenja,ikm,2022,TAHUN,90,80\n"
                     "renja,ikm,2017,TAHUN,90,\nrenja,ikm,2022,TW1,90,\n");
  const auto himpunan = uji::himpunan(semua);
  Errors salah;
  const Rencana r = Rencana::rakit(himpunan, acuan::Acuan::rakit(himpunan), salah);
  Nama pesan;
  for (const auto& e : salah) pesan.push_back(e.where + ": " + e.message);
  EXPECT_EQ(
      (Nama{"target.csv:2:target: Satuan \"dok\" tidak sama dengan satuan indikator "
            "\"hari\". Tulis angkanya saja atau perbaiki satuan indikator.",
            "target.csv:3:target: Batas atas rentang harus berupa angka yang tidak kurang "
            "dari batas bawahnya.",
            "target.csv:4:indikator: Indikator \"ikm\" tidak berlaku pada tahun 2017. Periksa "
            "kolom mulai dan sampai di indikator."}),
      pesan);
  EXPECT_EQ(nullptr, r.target(Id<Dokumen>("renja"), Id<Indikator>("ikm"), 2022));
  EXPECT_NE(nullptr,
            r.target(Id<Dokumen>("renja"), Id<Indikator>("ikm"), 2022, acuan::Periode::Tw1));
}

TEST(RencanaTarget, ReadsALetterByTheScaleOfItsYear) {
  const Rencana r = rencana(
      {{"skala",
        "skala,huruf,berlaku_mulai,berlaku_sampai,urutan,bawah,bawah_termasuk,atas_termasuk,angka,"
        "nama,regulasi\nopini,WTP,2018-01-01,2021-12-31,1,0,ya,ya,4,x,lama\n"
        "opini,WTP,2022-01-01,,1,0,ya,ya,5,x,baru\n"},
       {"indikator",
        "indikator,mulai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,akumulasi_renstra,"
        "sumber\nopini,2018,sas,3,Opini,opini,0,makin_tinggi,terakhir,terakhir,ketik\n"},
       {"target",
        "dokumen,indikator,tahun,periode,target\nrenstra,opini,2021,TAHUN,WTP\n"
        "renstra,opini,2022,TAHUN,WTP\n"}});
  const Id<Dokumen> renstra("renstra");
  const Id<Indikator> opini("opini");
  EXPECT_EQ(Rational(4), r.target(renstra, opini, 2021)->nilai.bilangan());
  EXPECT_EQ(Rational(5), r.target(renstra, opini, 2022)->nilai.bilangan());
}

TEST(RencanaPagu, KeepsNotPlannedApartFromNothing) {
  const Rencana r = rencana({{"pagu",
                              "dokumen,simpul,tahun,pagu\ndpa,sub,2022,5.000.000\n"
                              "dpa,keg-c,2022,N/A\ndpa-p,sub,2022,\n"}});
  const Pagu* sub = r.pagu(Id<Dokumen>("dpa"), Id<Simpul>("sub"), 2022);
  ASSERT_NE(nullptr, sub);
  EXPECT_EQ(Decimal(5000000), sub->jumlah);
  EXPECT_EQ("pagu/dpa/sub/2022", sub->baris);
  EXPECT_EQ(Keadaan::TidakDirencanakan,
            r.pagu(Id<Dokumen>("dpa"), Id<Simpul>("keg-c"), 2022)->keadaan);
  EXPECT_EQ(Keadaan::BelumDiisi, r.pagu(Id<Dokumen>("dpa-p"), Id<Simpul>("sub"), 2022)->keadaan);
  EXPECT_EQ(nullptr, r.pagu(Id<Dokumen>("dpa"), Id<Simpul>("sub"), 2021));
}

TEST(RencanaIku, AreThoseInForceByTheirOrder) {
  const Rencana r = rencana({{"iku",
                              "indikator,urutan,definisi_operasional,sumber_data,kelompok\n"
                              "ikm,2,Nilai survei,Survei,a\nwaktu,1,Lama layanan,Register,\n"},
                             {"iku_program", "indikator,simpul\nikm,prog\n"}});
  const auto semua = r.iku(2022);
  ASSERT_EQ(2U, semua.size());
  EXPECT_EQ(Id<Indikator>("waktu"), semua[0]->indikator);
  EXPECT_EQ("a", semua[1]->kelompok);
  EXPECT_TRUE(r.iku(2017).empty());
  EXPECT_EQ(Nama{"prog"}, id(r.program_iku(Id<Indikator>("ikm"))));
  EXPECT_EQ(Nama{}, id(r.program_iku(Id<Indikator>("waktu"))));
}

TEST(RencanaPenanggungJawab, ChangesWithTheYear) {
  const Rencana r =
      rencana({{"penanggung_jawab", "simpul,mulai,jabatan\nprog,2021,kasi\nprog,2018,sekcam\n"}});
  const Id<Simpul> program("prog");
  EXPECT_EQ("", r.penanggung_jawab(program, 2017).str());
  EXPECT_EQ("sekcam", r.penanggung_jawab(program, 2020).str());
  EXPECT_EQ("kasi", r.penanggung_jawab(program, 2021).str());
  EXPECT_EQ("", r.penanggung_jawab(Id<Simpul>("sub"), 2021).str());
}

}  // namespace
}  // namespace laras::perencanaan
