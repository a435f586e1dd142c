#include "app/buku_isian.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "app/izin_isian.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "exporter/lembar_terkunci.h"
#include "importer/lembar_terkunci.h"
#include "security/sidik.h"
#include "store/berkas.h"
#include "store/isi_berkas.h"
#include "store/kanonik.h"

namespace laras::app {

namespace {

constexpr const char* kLembar = "Isian";
constexpr const char* kBentuk = "isian 1";
constexpr const char* kSidik = "sidik.";

/// A column of the form in the workbook: where its text is, by which subject it is read.
struct KolomIsian {
  const char* judul;
  const char* subjek;
  const char* kolom;
  std::string KetikanIsian::*isi;
  int lebar;
};
constexpr std::array<KolomIsian, 7> kIsian = {
    {{"Pembilang", "realisasi", "pembilang", &KetikanIsian::pembilang, 13},
     {"Penyebut", "realisasi", "penyebut", &KetikanIsian::penyebut, 13},
     {"Realisasi", "realisasi", "nilai", &KetikanIsian::nilai, 14},
     {"Penjelasan", "realisasi", "keterangan", &KetikanIsian::keterangan, 36},
     {"Hambatan", "pengukuran", "hambatan", &KetikanIsian::hambatan, 36},
     {"Upaya yang telah dilakukan", "pengukuran", "upaya", &KetikanIsian::upaya, 36},
     {"Rencana tindak lanjut", "pengukuran", "rencana_tindak_lanjut",
      &KetikanIsian::rencana_tindak_lanjut, 36}}};

/// What only shows, before the columns of the form.
struct KolomTampil {
  const char* judul;
  int lebar;
};
constexpr std::array<KolomTampil, 10> kTampil = {{{"Kode isian", 18},
                                                  {"Rekening", 14},
                                                  {"Indikator", 42},
                                                  {"Satuan", 12},
                                                  {"Target setahun", 14},
                                                  {"Tribulan I", 12},
                                                  {"Tribulan II", 12},
                                                  {"Tribulan III", 12},
                                                  {"Komponen", 32},
                                                  {"Keadaan", 14}}};

const kamus::Kolom& kolom_kamus(const KolomIsian& satu) {
  const kamus::Subjek& subjek = *kamus::cari(satu.subjek);
  return subjek.kolom[static_cast<std::size_t>(subjek.indeks(satu.kolom))];
}

std::string catatan_kolom(const KolomIsian& satu) {
  const std::string_view kolom = satu.kolom;
  if (kolom == "pembilang") return "Pembilang dari komponen yang disebut. Hanya sel yang putih.";
  if (kolom == "penyebut") return "Penyebut dari komponen yang disebut. Hanya sel yang putih.";
  if (kolom == "nilai") {
    return "Angka sampai dengan akhir tribulan ini. Kosongkan bila dihitung dari pembilang dan "
           "penyebut; ketik N/A bila memang tidak ada.";
  }
  return "Teks bebas. Kosongkan bila tidak ada.";
}

/// One digest over all marks, so that a workbook whose hidden sheet was touched is told.
std::string segel(const std::map<std::string, std::string, std::less<>>& tanda) {
  std::string semua;
  for (const auto& [nama, isi] : tanda) {
    if (nama == "segel") continue;
    store::tambah_medan(semua, nama);
    store::tambah_medan(semua, isi);
  }
  return security::sha256_hex(semua).substr(0, 16);
}

std::map<std::string, std::string, std::less<>> tanda_tempat(const Snapshot& snapshot,
                                                             const PeriodeIsian& periode,
                                                             const Id<kantor::UnitKerja>& unit) {
  return {{"bentuk", kBentuk},
          {"instansi", snapshot.kantor().instansi().nama},
          {"tahun", std::to_string(periode.tahun)},
          {"periode", std::string(acuan::kode(periode.periode))},
          {"unit", unit.str()}};
}

std::string gabung_lalu(const ButirTampil& butir, std::size_t tw) {
  if (butir.baris.size() == 1) return butir.baris.front().lalu[tw];
  return butir.hasil_lalu[tw];
}

std::string komponen(const ButirTampil& butir) {
  std::vector<std::string> hasil;
  for (const auto& baris : butir.baris) {
    if (baris.kolom != "nilai") hasil.push_back(baris.nama);
  }
  return teks::gabung(hasil, " ÷ ");
}

std::vector<exporter::SelTerkunci> baris_buku(RuangIsian& ruang, const ButirTampil& butir,
                                              bool terbuka) {
  const auto& satuan = ruang.cari(butir.indikator)->indikator->satuan;
  std::vector<exporter::SelTerkunci> hasil;
  for (const std::string& satu :
       {butir.indikator, butir.kode, butir.nama, satuan.nama, butir.target, gabung_lalu(butir, 0),
        gabung_lalu(butir, 1), gabung_lalu(butir, 2), komponen(butir),
        std::string(kinerja::judul(butir.keadaan))}) {
    hasil.push_back({.teks = satu});
  }
  const bool terpecah = butir.baris.size() > 1;
  for (const KolomIsian& kolom : kIsian) {
    exporter::SelTerkunci sel{.teks = butir.isi.*kolom.isi, .terbuka = terbuka};
    const std::string_view nama = kolom.kolom;
    if (nama == "pembilang" || nama == "penyebut") sel.terbuka = terbuka && terpecah;
    if (nama == "nilai" && satuan.jenis == acuan::JenisSatuan::Tingkat) {
      const auto skala =
          ruang.penyusun().bahan().acuan.skala(satuan.skala, akhir_tahun(ruang.periode().tahun));
      for (const auto& tingkat : skala.tingkatan) sel.pilihan.push_back(tingkat.huruf);
    }
    hasil.push_back(std::move(sel));
  }
  return hasil;
}

std::vector<importer::KolomHarap> kolom_harap() {
  std::vector<importer::KolomHarap> hasil;
  for (const KolomTampil& satu : kTampil) hasil.push_back({satu.judul, nullptr});
  for (const KolomIsian& satu : kIsian) hasil.push_back({satu.judul, &kolom_kamus(satu)});
  return hasil;
}

/// A workbook read as what a form would have sent, with where each of it stood.
struct BukuTerbaca {
  KirimanIsian kiriman;
  std::map<std::string, std::uint32_t> baris;  ///< row by indikator
  PratinjauIsian pratinjau;

  std::string sel(const std::string& indikator, std::string_view kolom) const {
    const auto posisi = baris.find(indikator);
    if (posisi == baris.end()) return kLembar;
    for (std::size_t i = 0; i < kIsian.size(); ++i) {
      if (kIsian[i].kolom == kolom) {
        return importer::letak_sel(kLembar, kTampil.size() + i, posisi->second);
      }
    }
    return importer::letak_sel(kLembar, 0, posisi->second);
  }
};

/// Fails with Invalid where it is a workbook of something else.
Result<void> periksa_tempat(const std::map<std::string, std::string, std::less<>>& tanda,
                            const Snapshot& snapshot, const PeriodeIsian& periode,
                            const Id<kantor::UnitKerja>& unit) {
  const auto isi = [&](std::string_view nama) {
    const auto posisi = tanda.find(nama);
    return posisi == tanda.end() ? std::string() : posisi->second;
  };
  const auto harap = tanda_tempat(snapshot, periode, unit);
  const auto lain = [&](std::string_view nama) { return isi(nama) != harap.find(nama)->second; };
  if (isi("segel") != segel(tanda) || lain("bentuk")) {
    return Error{Kind::Invalid,
                 "Tanda pengenal buku kerja ini rusak atau dari bentuk yang lama. Unduh buku kerja "
                 "yang baru, lalu salin isinya."};
  }
  if (!lain("instansi") && !lain("tahun") && !lain("periode") && !lain("unit")) return {};
  const auto dari = urai_periode(isi("tahun"), isi("periode"));
  return Error{Kind::Invalid, "Buku kerja ini milik " + isi("instansi") + ", " +
                                  nama_unit(snapshot.kantor(), Id<kantor::UnitKerja>(isi("unit"))) +
                                  ", " + (dari ? dari->judul() : isi("tahun")) + "; halaman ini " +
                                  nama_unit(snapshot.kantor(), unit) + ", " + periode.judul() +
                                  ". Unggah pada halaman pengisiannya sendiri."};
}

class PembacaIsian {
 public:
  PembacaIsian(const FormulirIsian& formulir, const importer::LembarTerbaca& dari, BukuTerbaca& ke)
      : formulir_(formulir), dari_(dari), ke_(ke) {}

  void baca() {
    for (const auto& satu : dari_.baris) baris(satu);
    if (!ke_.pratinjau.salah.empty()) return;
    for (const ButirTampil& butir : formulir_.butir) {
      if (ke_.baris.contains(butir.indikator)) continue;
      ke_.pratinjau.catatan.push_back(butir.nama +
                                      ": barisnya tidak ada dalam buku kerja; dibiarkan.");
    }
  }

 private:
  void baris(const importer::BarisHarap& satu) {
    const std::string& indikator = satu.isi.front();
    const auto tolak = [&](const std::string& pesan) {
      ke_.pratinjau.salah.push_back(
          {Kind::Invalid, pesan, importer::letak_sel(kLembar, 0, satu.nomor)});
    };
    const auto butir = std::find_if(formulir_.butir.begin(), formulir_.butir.end(),
                                    [&](const ButirTampil& b) { return b.indikator == indikator; });
    if (butir == formulir_.butir.end()) {
      tolak("Kode isian \"" + indikator +
            "\" tidak diisi oleh unit ini. Hapus barisnya, atau kembalikan kodenya.");
      return;
    }
    const auto lama = ke_.baris.find(indikator);
    if (lama != ke_.baris.end()) {
      tolak("Kode isian \"" + indikator + "\" sudah ada pada baris " +
            std::to_string(lama->second) + ". Hapus salah satunya.");
      return;
    }
    ke_.baris.emplace(indikator, satu.nomor);
    const auto sidik = dari_.tanda.find(kSidik + indikator);
    if (satu.rusak) return;
    ButirKiriman hasil{indikator, {}, sidik == dari_.tanda.end() ? "" : sidik->second};
    for (std::size_t i = 0; i < kIsian.size(); ++i) {
      hasil.isi.*kIsian[i].isi = satu.isi[kTampil.size() + i];
    }
    ke_.kiriman.butir.push_back(std::move(hasil));
  }

  const FormulirIsian& formulir_;
  const importer::LembarTerbaca& dari_;
  BukuTerbaca& ke_;
};

Result<BukuTerbaca> baca_isian(const Snapshot& snapshot, const FormulirIsian& formulir,
                               const std::string& bytes) {
  LARAS_TRY(const auto terbaca, importer::baca_buku_terkunci(bytes, kLembar, kolom_harap()));
  LARAS_CHECK(periksa_tempat(terbaca.tanda, snapshot, formulir.periode, formulir.unit));
  BukuTerbaca hasil;
  hasil.kiriman = {formulir.periode, formulir.unit, {}};
  hasil.pratinjau.salah = terbaca.salah;
  PembacaIsian(formulir, terbaca, hasil).baca();
  return hasil;
}

/// What the choices of a person make of an entry that two changed.
void terapkan_pilihan(const PilihanSemua& pilihan, KirimanIsian& kiriman) {
  std::erase_if(kiriman.butir, [&](ButirKiriman& satu) {
    const auto posisi = pilihan.find(satu.indikator);
    if (posisi == pilihan.end()) return false;
    if (!posisi->second.dari_berkas) return true;
    satu.sidik = posisi->second.sidik;
    return false;
  });
}

void isi_ubah(const FormulirIsian& formulir, BukuTerbaca& buku) {
  std::set<std::string> bentrok;
  for (const auto& satu : buku.pratinjau.bentrok) bentrok.insert(satu.indikator);
  for (const ButirKiriman& satu : buku.kiriman.butir) {
    Errors salah;
    const KetikanIsian baru = satu.isi.baku(salah);
    const auto butir =
        std::find_if(formulir.butir.begin(), formulir.butir.end(),
                     [&](const ButirTampil& b) { return b.indikator == satu.indikator; });
    if (!salah.empty() || bentrok.contains(satu.indikator)) continue;
    // As it was downloaded: whatever was changed since stays.
    if (baru.sidik() == satu.sidik) continue;
    for (const KolomIsian& kolom : kIsian) {
      const std::string& semula = butir->isi.*kolom.isi;
      const std::string& menjadi = baru.*kolom.isi;
      if (semula == menjadi) continue;
      buku.pratinjau.ubah.push_back({satu.indikator, butir->nama, kolom.judul, semula, menjadi,
                                     buku.sel(satu.indikator, kolom.kolom)});
    }
  }
}

/// Puts what the rules of the form say of it into the preview.
void catat_hasil(const HasilIsian& hasil, BukuTerbaca& buku) {
  for (Error satu : hasil.salah) {
    const auto pisah = satu.where.find(':');
    satu.where = buku.sel(satu.where.substr(0, pisah), satu.where.substr(pisah + 1));
    buku.pratinjau.salah.push_back(std::move(satu));
  }
  buku.pratinjau.bentrok = hasil.bentrok;
}

Result<BukuTerbaca> pratinjau_isian(Workspace& workspace, const Oleh& oleh,
                                    const PeriodeIsian& periode, const Id<kantor::UnitKerja>& unit,
                                    const std::string& bytes, const PilihanSemua& pilihan) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  const auto hari = tanggal_kantor(workspace.now(), kini->kantor().instansi().zona_waktu);
  LARAS_TRY(const auto formulir, tanya_isian(*kini, periode, unit, hari));
  LARAS_TRY(auto buku, baca_isian(*kini, formulir, bytes));
  terapkan_pilihan(pilihan, buku.kiriman);
  LARAS_TRY(const auto hasil, coba_isian(*kini, oleh.pelaku, buku.kiriman));
  catat_hasil(hasil, buku);
  isi_ubah(formulir, buku);
  return buku;
}

/// Nobody else fills the disk; the refusal is noted as every other.
Result<void> boleh_unggah(Workspace& workspace, const Oleh& oleh,
                          const Id<kantor::UnitKerja>& unit) {
  const Tindak tindak{oleh.pelaku, kinerja::tindakan(kinerja::Langkah::Simpan), "periksa-isian",
                      oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        LARAS_CHECK(boleh_mengisi(oleh.pelaku, unit, kini.kantor()));
        return Keputusan{};
      }));
  return {};
}

}  // namespace

Result<BerkasBuku> ekspor_isian(const Snapshot& snapshot, const PeriodeIsian& periode,
                                const Id<kantor::UnitKerja>& unit, Tanggal hari_ini) {
  LARAS_TRY(const auto formulir, tanya_isian(snapshot, periode, unit, hari_ini));
  LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, periode));
  exporter::BukuTerkunci buku;
  buku.lembar = kLembar;
  buku.judul = "Isian realisasi " + periode.judul() + ", " + formulir.nama_unit;
  buku.petunjuk = {
      "Isi sel yang putih saja; sel abu-abu terkunci. Angka sampai dengan " +
          kinerja::hari_terakhir(periode.tahun, periode.periode).panjang() + ".",
      "Unggah kembali pada halaman pengisian unit ini. Tidak ada yang berubah sebelum Anda "
      "menerapkannya di sana."};
  for (const KolomTampil& satu : kTampil) buku.kolom.push_back({satu.judul, {}, satu.lebar});
  for (const KolomIsian& satu : kIsian) {
    buku.kolom.push_back({satu.judul, catatan_kolom(satu), satu.lebar, &kolom_kamus(satu)});
  }
  auto tanda = tanda_tempat(snapshot, periode, unit);
  for (const ButirTampil& butir : formulir.butir) {
    const bool terbuka = !formulir.ditutup && kinerja::dapat_diubah(butir.keadaan);
    buku.baris.push_back(baris_buku(*ruang, butir, terbuka));
    tanda[kSidik + butir.indikator] = butir.sidik;
  }
  tanda["segel"] = segel(tanda);
  buku.tanda.assign(tanda.begin(), tanda.end());
  LARAS_TRY(std::string bytes, exporter::tulis_buku_terkunci(buku));
  return BerkasBuku{"isian-" + std::to_string(periode.tahun) + "-" +
                        std::string(acuan::kode(periode.periode)) + "-" + unit.str() + ".xlsx",
                    std::move(bytes)};
}

Result<PratinjauIsian> periksa_buku_isian(Workspace& workspace, const Oleh& oleh,
                                          const PeriodeIsian& periode,
                                          const Id<kantor::UnitKerja>& unit,
                                          const std::filesystem::path& berkas) {
  LARAS_CHECK(boleh_unggah(workspace, oleh, unit));
  LARAS_TRY(const std::string bytes, store::baca_berkas(berkas));
  // Only what is a workbook of this form is kept.
  LARAS_TRY(auto buku, pratinjau_isian(workspace, oleh, periode, unit, bytes, {}));
  LARAS_TRY(buku.pratinjau.sidik, store::simpan_isi(workspace.root(), bytes));
  return std::move(buku.pratinjau);
}

Result<PratinjauIsian> terapkan_buku_isian(Workspace& workspace, const Oleh& oleh,
                                           const PeriodeIsian& periode,
                                           const Id<kantor::UnitKerja>& unit,
                                           const std::string& sidik, const PilihanSemua& pilihan,
                                           bool& diterapkan) {
  diterapkan = false;
  LARAS_CHECK(boleh_unggah(workspace, oleh, unit));
  const bool bersidik =
      sidik.size() == 64 && sidik.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!bersidik) {
    return Error{Kind::NotFound, "Buku kerja ini tidak tersimpan. Unggah sekali lagi."};
  }
  LARAS_TRY(const std::string bytes, store::ambil_isi(workspace.root(), sidik));
  LARAS_TRY(auto buku, pratinjau_isian(workspace, oleh, periode, unit, bytes, pilihan));
  buku.pratinjau.sidik = sidik;
  if (!buku.pratinjau.salah.empty() || !buku.pratinjau.bentrok.empty()) {
    return std::move(buku.pratinjau);
  }
  LARAS_TRY(const auto hasil, simpan_isian(workspace, oleh.pelaku, oleh.asal, buku.kiriman));
  catat_hasil(hasil, buku);
  diterapkan = hasil.tuntas();
  return std::move(buku.pratinjau);
}

}  // namespace laras::app
