#include "app/periksa_domain.h"

#include <gtest/gtest.h>

#include "importer/csv_folder.h"

namespace laras::app {
namespace {

using Berkas = std::vector<std::pair<std::string, std::string>>;
using Baris = std::vector<std::string>;

constexpr const char* kInstansi =
    "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,alamat,kode_surat,zona_waktu,"
    "dasar_pembentukan\nplandaan,Kecamatan Plandaan,,a,b,c,d,,,WIB,\n";

/// What is wrong with an office whose files these are, each `where: message`.
Baris salah(Berkas berkas) {
  berkas.emplace_back("instansi", kInstansi);
  importer::Terbaca terbaca;
  for (const auto& [nama, isi] : berkas) {
    importer::read_csv(*kamus::cari(nama), nama + ".csv", isi, terbaca);
  }
  EXPECT_TRUE(terbaca.errors.empty()) << terbaca.errors[0].where << terbaca.errors[0].message;
  Baris hasil;
  for (const auto& satu : periksa_domain(terbaca.himpunan)) {
    hasil.push_back(satu.where + ": " + satu.message);
  }
  return hasil;
}

std::string simpul(const std::string& baris) {
  return "simpul,mulai,sampai,jenis,induk,kode,nama,sasaran,lokasi,menggantikan\n" + baris;
}

std::string indikator(const std::string& baris) {
  return "indikator,mulai,sampai,simpul,urutan,nama,satuan,desimal,arah,akumulasi_tahun,"
         "akumulasi_renstra,sumber,fakta,menggantikan,cara_ganti,alasan\n" +
         baris;
}

TEST(PeriksaDomain, AsksForExactlyOneOffice) {
  EXPECT_EQ((Baris{"instansi: Data harus memuat tepat satu instansi. Isi data instansi dengan satu "
                   "baris."}),
            [] {
              const auto semua = periksa_domain({});
              return Baris{semua.at(0).where + ": " + semua.at(0).message};
            }());
  EXPECT_EQ(Baris{}, salah({}));
}

TEST(PeriksaDomain, RefusesADocumentThatEndsBeforeItBegins) {
  EXPECT_EQ(Baris{"dokumen.csv:2:tahun_akhir: Tahun akhir 2018 mendahului tahun mulai 2023. "
                  "Perbaiki salah satunya."},
            salah({{"dokumen",
                    "dokumen,jenis,sifat,nama,tahun_mulai,tahun_akhir,urutan,nomor,tanggal,"
                    "menggantikan,alasan\nrenstra,renstra,murni,Renstra,2023,2018,1,,,,\n"}}));
}

TEST(PeriksaDomain, RefusesVersionsThatOverlap) {
  EXPECT_EQ(
      (Baris{"simpul.csv:3:mulai: Masa berlaku \"s\" bertumpang tindih dengan versi 2018 "
             "sampai 2020. Tutup versi lama sebelum versi ini mulai.",
             "simpul.csv:5:mulai: Masa berlaku \"t\" bertumpang tindih dengan versi 2019 yang "
             "belum berakhir. Tutup versi lama sebelum versi ini mulai."}),
      salah({{"simpul", simpul("s,2018,2020,program,,,S,,,\ns,2020,2021,program,,,S,,,\n"
                               "t,2019,,program,,,T,,,\nt,2020,,program,,,T,,,\n"
                               "s,2022,,program,,,S,,,\n")}}));
  EXPECT_EQ(Baris{"simpul.csv:2:sampai: Berakhir pada 2017, sebelum mulai pada 2018. Perbaiki "
                  "salah satunya."},
            salah({{"simpul", simpul("s,2018,2017,program,,,S,,,\n")}}));
}

TEST(PeriksaDomain, AsksAChildsCodeToBeginWithItsParents) {
  EXPECT_EQ(Baris{"simpul.csv:3:kode: Kode 7.02.01.2.02 tidak berawalan kode induknya, 7.01.01. "
                  "Perbaiki kode atau induknya."},
            salah({{"simpul", simpul("p,2021,,program,,7.01.01,P,,,\n"
                                     "k,2021,,kegiatan,p,7.02.01.2.02,K,,,\n"
                                     "l,2021,,kegiatan,p,7.01.01.2.01,L,,,\n")}}));
}

TEST(PeriksaDomain, ComparesCodesOfTheSameYearsAlone) {
  EXPECT_EQ(Baris{}, salah({{"simpul", simpul("p,2018,2020,program,,7.02.01,P,,,\n"
                                              "p,2021,,program,,7.01.01,P,,,\n"
                                              "k,2018,2020,kegiatan,p,7.02.01.2.02,K,,,\n"
                                              "k,2021,,kegiatan,p,7.01.01.2.02,K,,,\n")}}));
}

TEST(PeriksaDomain, RefusesACodeThatIsInNoNomenklatur) {
  EXPECT_EQ(Baris{"simpul.csv:2:kode: Kode \"7.01\" tidak menurut nomenklatur. Contoh: program "
                  "7.01.01, kegiatan 7.01.01.2.01, sub kegiatan 7.01.01.2.01.06."},
            salah({{"simpul", simpul("p,2021,,program,,7.01,P,,,\n")}}));
}

TEST(PeriksaDomain, AsksWeightsToSumToAHundred) {
  EXPECT_EQ(Baris{"ipp.csv:2:bobot: Jumlah bobot tahun 2022 adalah 99,5, seharusnya 100. Periksa "
                  "bobot setiap baris tahun itu."},
            salah({{"ipp",
                    "tahun,aspek,urutan,bobot,nilai\n2022,Kebijakan,1,60,3\n"
                    "2022,SDM,2,\"39,5\",3\n2021,Kebijakan,1,100,3\n"}}));
}

TEST(PeriksaDomain, LetsARealisasiBeTypedOrComeFromAFakta) {
  const std::string satuan = "satuan,singkatan,jenis,skala\nnilai,,nilai,\n";
  const std::string pohon = simpul("s,2018,,sasaran,,,S,,,\n");
  const auto dengan = [&](const std::string& sumber, const std::string& ikm) {
    return salah(
        {{"satuan", satuan},
         {"simpul", pohon},
         {"indikator",
          indikator("i,2018,,s,1,IKM,nilai,2,makin_tinggi,terakhir,terakhir," + sumber + ",,,\n")},
         {"ikm", "tahun,layanan,urutan,nilai\n" + ikm},
         {"realisasi",
          "indikator,tahun,periode,sifat,nilai,pembilang,penyebut,status,keterangan\n"
          "i,2022,TAHUN,dalam,\"94,22\",,,disahkan,\n"}});
  };
  EXPECT_EQ(Baris{"realisasi.csv:2:nilai: Realisasi tahun 2022 sudah datang dari fakta ikm; "
                  "realisasi diketik atau dari fakta, tidak keduanya. Hapus baris ini."},
            dengan("fakta,ikm", "2022,KTP,1,94\n"));
  EXPECT_EQ(Baris{}, dengan("fakta,ikm", "2021,KTP,1,94\n"));
  EXPECT_EQ(Baris{}, dengan("ketik,", "2022,KTP,1,94\n"));
  EXPECT_EQ(Baris{"indikator.csv:2:fakta: Sumber realisasi indikator ini \"fakta\". Sebutkan "
                  "faktanya: akip, ikm, atau ipp."},
            dengan("fakta,", ""));
  EXPECT_EQ(Baris{"indikator.csv:2:fakta: Sumber realisasi indikator ini bukan \"fakta\". "
                  "Kosongkan kolom ini atau ubah sumbernya."},
            dengan("ketik,ikm", ""));
}

}  // namespace
}  // namespace laras::app
