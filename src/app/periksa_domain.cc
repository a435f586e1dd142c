#include "app/periksa_domain.h"

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "acuan/nomenklatur.h"
#include "base/cetak.h"
#include "base/rational.h"
#include "base/tanggal.h"
#include "importer/markdown.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

using kamus::baca;
using kamus::Himpunan;
using kamus::Pembaca;

namespace {

constexpr int kTanpaAkhir = 9999;

/// Columns of Markdown that the report prints beside the narratives.
constexpr std::pair<const char*, const char*> kNaskahEvaluasi[] = {
    {"lhe_komponen", "keterangan"}, {"lhe_catatan", "catatan"},
    {"rekomendasi", "rekomendasi"}, {"tindak_lanjut", "rencana_aksi"},
    {"tindak_lanjut", "hasil"},     {"keputusan", "isi"},
    {"keputusan", "alasan"}};

/// A stretch of years or days, both ends in it.
struct Masa {
  std::string mulai;
  std::string akhir;

  bool bertemu(const Masa& lain) const { return mulai <= lain.akhir && lain.mulai <= akhir; }
};

/// ISO dates and years of four digits order as texts do.
Masa masa(const Pembaca& baris, std::string_view mulai, std::string_view akhir) {
  return {baris.teks(mulai), baris.kosong(akhir) ? std::to_string(kTanpaAkhir) : baris.teks(akhir)};
}

void tambah(Errors& salah, const Pembaca& baris, std::string_view kolom, std::string pesan) {
  salah.push_back({Kind::Invalid, std::move(pesan), baris.tempat(kolom)});
}

void periksa_instansi(const Himpunan& himpunan, Errors& salah) {
  const auto semua = baca(himpunan, "instansi");
  if (semua.empty()) {
    salah.push_back({Kind::Invalid,
                     "Data harus memuat tepat satu instansi. Isi data instansi dengan satu baris.",
                     "instansi"});
  }
  for (std::size_t i = 1; i < semua.size(); ++i) {
    tambah(salah, semua[i], "instansi",
           "Data harus memuat tepat satu instansi. Hapus baris yang lain.");
  }
}

/// Versions of one identity (the columns `identitas` together) must not overlap.
void periksa_versi(const Himpunan& himpunan, std::string_view subjek,
                   const std::vector<std::string_view>& identitas, std::string_view mulai,
                   std::string_view akhir, Errors& salah) {
  std::map<std::string, std::vector<Masa>> terlihat;
  for (const Pembaca& baris : baca(himpunan, subjek)) {
    const Masa ini = masa(baris, mulai, akhir);
    if (ini.akhir < ini.mulai) {
      tambah(salah, baris, akhir,
             "Berakhir pada " + ini.akhir + ", sebelum mulai pada " + ini.mulai +
                 ". Perbaiki salah satunya.");
      continue;
    }
    std::string siapa;
    for (const std::string_view kolom : identitas) {
      siapa += (siapa.empty() ? "" : " ") + baris.teks(kolom);
    }
    auto& lain = terlihat[siapa];
    for (const Masa& satu : lain) {
      if (!satu.bertemu(ini)) continue;
      const bool terbuka = satu.akhir == std::to_string(kTanpaAkhir);
      tambah(salah, baris, mulai,
             "Masa berlaku \"" + siapa + "\" bertumpang tindih dengan versi " + satu.mulai +
                 (terbuka ? std::string(" yang belum berakhir") : " sampai " + satu.akhir) +
                 ". Tutup versi lama sebelum versi ini mulai.");
      break;
    }
    lain.push_back(ini);
  }
}

void periksa_semua_versi(const Himpunan& himpunan, Errors& salah) {
  periksa_versi(himpunan, "simpul", {"simpul"}, "mulai", "sampai", salah);
  periksa_versi(himpunan, "indikator", {"indikator"}, "mulai", "sampai", salah);
  periksa_versi(himpunan, "skala", {"skala", "huruf"}, "berlaku_mulai", "berlaku_sampai", salah);
  periksa_versi(himpunan, "ketentuan", {"ketentuan"}, "berlaku_mulai", "berlaku_sampai", salah);
  periksa_versi(himpunan, "pemegang", {"jabatan", "nomor"}, "mulai", "sampai", salah);
}

/// A code is a code of its list and stands under the code of the node above it (Permendagri
/// 90/2019; Permendagri 13/2006).
void periksa_nomenklatur(const Himpunan& himpunan, Errors& salah) {
  std::multimap<std::string, Pembaca> simpul;
  for (const Pembaca& baris : baca(himpunan, "simpul")) {
    simpul.emplace(baris.teks("simpul"), baris);
  }
  for (const Pembaca& anak : baca(himpunan, "simpul")) {
    if (anak.kosong("kode")) continue;
    const auto kode = acuan::urai_kode(anak.teks("kode"));
    if (!kode.ok()) {
      tambah(salah, anak, "kode", kode.error().message);
      continue;
    }
    const auto [awal, akhir] = simpul.equal_range(anak.teks("induk"));
    for (auto posisi = awal; posisi != akhir; ++posisi) {
      const Pembaca& induk = posisi->second;
      const auto kode_induk = acuan::urai_kode(induk.teks("kode"));
      if (!kode_induk.ok() || acuan::cocok_induk(kode.value(), kode_induk.value()) ||
          !masa(anak, "mulai", "sampai").bertemu(masa(induk, "mulai", "sampai"))) {
        continue;
      }
      tambah(salah, anak, "kode",
             "Kode " + kode.value().kode + " tidak berawalan kode induknya, " +
                 kode_induk.value().kode + ". Perbaiki kode atau induknya.");
      break;
    }
  }
}

void periksa_dokumen(const Himpunan& himpunan, Errors& salah) {
  for (const Pembaca& baris : baca(himpunan, "dokumen")) {
    if (baris.bulat("tahun_akhir") >= baris.bulat("tahun_mulai")) continue;
    tambah(salah, baris, "tahun_akhir",
           "Tahun akhir " + baris.teks("tahun_akhir") + " mendahului tahun mulai " +
               baris.teks("tahun_mulai") + ". Perbaiki salah satunya.");
  }
}

/// The subject whose rows of a year give the realisasi that a fakta stands for.
std::string_view sumber_fakta(std::string_view fakta) { return fakta == "akip" ? "lhe" : fakta; }

bool ada_tahun(const Himpunan& himpunan, std::string_view subjek, const std::string& tahun) {
  for (const Pembaca& baris : baca(himpunan, subjek)) {
    if (baris.teks("tahun") == tahun) return true;
  }
  return false;
}

void periksa_sumber(const Himpunan& himpunan, Errors& salah) {
  std::multimap<std::string, Pembaca> dari_fakta;
  for (const Pembaca& baris : baca(himpunan, "indikator")) {
    const bool fakta = baris.teks("sumber") == "fakta";
    if (fakta && baris.kosong("fakta")) {
      tambah(salah, baris, "fakta",
             "Sumber realisasi indikator ini \"fakta\". Sebutkan faktanya: akip, ikm, atau ipp.");
    } else if (!fakta && !baris.kosong("fakta")) {
      tambah(salah, baris, "fakta",
             "Sumber realisasi indikator ini bukan \"fakta\". Kosongkan kolom ini atau ubah "
             "sumbernya.");
    } else if (fakta) {
      dari_fakta.emplace(baris.teks("indikator"), baris);
    }
  }
  for (const Pembaca& baris : baca(himpunan, "realisasi")) {
    const std::string tahun = baris.teks("tahun");
    const auto [awal, akhir] = dari_fakta.equal_range(baris.teks("indikator"));
    for (auto posisi = awal; posisi != akhir; ++posisi) {
      const std::string fakta = posisi->second.teks("fakta");
      if (masa(posisi->second, "mulai", "sampai").bertemu({tahun, tahun}) &&
          ada_tahun(himpunan, sumber_fakta(fakta), tahun)) {
        tambah(salah, baris, "nilai",
               "Realisasi tahun " + tahun + " sudah datang dari fakta " + fakta +
                   "; realisasi diketik atau dari fakta, tidak keduanya. Hapus baris ini.");
      }
    }
  }
}

void periksa_bobot(const Himpunan& himpunan, std::string_view subjek, Errors& salah) {
  std::map<std::string, std::pair<Rational, Pembaca>> jumlah;
  for (const Pembaca& baris : baca(himpunan, subjek)) {
    auto& satu = jumlah.try_emplace(baris.teks("tahun"), Rational(), baris).first->second;
    satu.first = satu.first + Rational(baris.desimal("bobot"));
  }
  for (const auto& [tahun, satu] : jumlah) {
    if (satu.first == Rational(100)) continue;
    tambah(salah, satu.second, "bobot",
           "Jumlah bobot tahun " + tahun + " adalah " +
               cetak(satu.first, {GayaCetak::DesimalPas, 4}) +
               ", seharusnya 100. Periksa bobot setiap baris tahun itu.");
  }
}

/// What the assembling of the plan, the measurements and the narratives of each year finds:
/// values that do not fit their indikator, live figures that do not exist.
void periksa_laporan(const Himpunan& himpunan, Errors& salah) {
  std::set<int> tahun;
  for (const char* subjek : {"narasi", "pengukuran", "laporan", "lhe"}) {
    for (const Pembaca& baris : baca(himpunan, subjek)) tahun.insert(baris.bulat("tahun"));
  }
  if (tahun.empty()) tahun.insert(1900);
  Errors semua;
  for (const int satu : tahun) {
    const auto bahan = pelaporan::Bahan::rakit(himpunan, satu, importer::urai_markdown, semua);
    pelaporan::Penyusun penyusun(bahan);
    for (const auto& [bagian, narasi] : bahan.narasi) penyusun.narasi(bagian);
    for (const Pembaca& baris : baca(himpunan, "pengukuran")) {
      if (baris.bulat("tahun") != satu) continue;
      for (const char* kolom :
           {"hasil", "hambatan", "rekomendasi", "upaya", "rencana_tindak_lanjut"}) {
        penyusun.markdown(baris.teks(kolom), baris.tempat(kolom));
      }
    }
    for (const auto& [subjek, kolom] : kNaskahEvaluasi) {
      for (const Pembaca& baris : baca(himpunan, subjek)) {
        if (baris.bulat("tahun") == satu) {
          penyusun.markdown(baris.teks(kolom), baris.tempat(kolom));
        }
      }
    }
    semua.insert(semua.end(), penyusun.salah().begin(), penyusun.salah().end());
  }
  std::set<std::pair<std::string, std::string>> terlapor;
  for (auto& e : semua) {
    if (terlapor.emplace(e.where, e.message).second) salah.push_back(std::move(e));
  }
}

}  // namespace

Errors periksa_domain(const Himpunan& himpunan) {
  Errors salah;
  periksa_instansi(himpunan, salah);
  periksa_dokumen(himpunan, salah);
  periksa_semua_versi(himpunan, salah);
  periksa_nomenklatur(himpunan, salah);
  periksa_sumber(himpunan, salah);
  periksa_bobot(himpunan, "ipp", salah);
  periksa_bobot(himpunan, "lhe_komponen", salah);
  periksa_laporan(himpunan, salah);
  return salah;
}

}  // namespace laras::app
