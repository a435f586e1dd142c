#include "evaluasi/pemantauan.h"

#include <algorithm>
#include <utility>

#include "kinerja/capaian.h"
#include "kinerja/predikat.h"

namespace laras::evaluasi {

namespace {

using kamus::Pembaca;
using perencanaan::Indikator;

int urutan_periode(const std::string& periode) { return periode == "SM1" ? 1 : 2; }

/// What a reporter owes for one period.
KewajibanPemantauan kewajiban(const kamus::Himpunan& himpunan, const PelaporPemantauan& pelapor,
                              int tahun, const char* periode) {
  const Tanggal akhir = std::string_view(periode) == "SM1" ? Tanggal::create(tahun, 6, 30).value()
                                                           : akhir_tahun(tahun);
  KewajibanPemantauan hasil{.indikator = pelapor.indikator,
                            .tahun = tahun,
                            .periode = periode,
                            .jabatan = pelapor.jabatan,
                            .akhir = akhir,
                            .tempo = akhir.tambah_hari(pelapor.hari)};
  hasil.dilaporkan = cari_laporan_pemantauan(himpunan, pelapor.indikator.str() + "/" +
                                                           std::to_string(tahun) + "/" + periode)
                         .has_value();
  return hasil;
}

bool memenuhi(const Angka& capaian) {
  const auto hasil = kinerja::pencapaian(capaian);
  return hasil == kinerja::Pencapaian::Melampaui || hasil == kinerja::Pencapaian::Sesuai;
}

Jalur putuskan(const KemajuanRenstra& semua, const TahunJalur& terakhir) {
  const Angka akhir =
      kinerja::capaian(semua.target_akhir, terakhir.realisasi, semua.indikator->arah);
  if (memenuhi(akhir)) return Jalur::Tercapai;
  if (!terakhir.capaian.ada()) return Jalur::BelumTerukur;
  return memenuhi(terakhir.capaian) ? Jalur::PadaJalur : Jalur::Tertinggal;
}

}  // namespace

std::string LaporanPemantauan::kunci() const {
  return indikator.str() + "/" + std::to_string(tahun) + "/" + periode;
}

std::string judul_periode_pemantauan(std::string_view periode, int tahun) {
  const std::string y = std::to_string(tahun);
  if (periode == "TAHUN") return "Tahun " + y;
  return (periode == "SM1" ? "Semester I " : "Semester II ") + y;
}

std::vector<PelaporPemantauan> daftar_pelapor(const kamus::Himpunan& himpunan) {
  std::vector<PelaporPemantauan> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "pemantauan_pelapor")) {
    hasil.push_back({.indikator = Id<Indikator>(b.teks("indikator")),
                     .mulai = b.bulat("mulai"),
                     .sampai = b.kosong("sampai") ? 9999 : b.bulat("sampai"),
                     .jabatan = Id<kantor::Jabatan>(b.teks("jabatan")),
                     .berkala = b.teks("berkala"),
                     .hari = b.bulat("hari")});
  }
  return hasil;
}

std::optional<PelaporPemantauan> pelapor_pada(const kamus::Himpunan& himpunan,
                                              const Id<Indikator>& indikator, int tahun) {
  for (PelaporPemantauan& satu : daftar_pelapor(himpunan)) {
    if (satu.indikator == indikator && satu.mulai <= tahun && tahun <= satu.sampai) {
      return std::move(satu);
    }
  }
  return std::nullopt;
}

std::vector<LaporanPemantauan> daftar_laporan_pemantauan(const kamus::Himpunan& himpunan) {
  std::vector<LaporanPemantauan> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "pemantauan_laporan")) {
    hasil.push_back({.indikator = Id<Indikator>(b.teks("indikator")),
                     .tahun = b.bulat("tahun"),
                     .periode = b.teks("periode"),
                     .jabatan = Id<kantor::Jabatan>(b.teks("jabatan")),
                     .hambatan = b.teks("hambatan"),
                     .upaya = b.teks("upaya"),
                     .tenggat = b.tanggal("tenggat"),
                     .rapat = b.teks("rapat"),
                     .waktu = b.teks("waktu"),
                     .oleh = b.teks("oleh")});
  }
  std::stable_sort(hasil.begin(), hasil.end(), [](const auto& a, const auto& b) {
    return std::pair(a.tahun, urutan_periode(a.periode)) >
           std::pair(b.tahun, urutan_periode(b.periode));
  });
  return hasil;
}

std::optional<LaporanPemantauan> cari_laporan_pemantauan(const kamus::Himpunan& himpunan,
                                                         std::string_view kunci) {
  for (LaporanPemantauan& satu : daftar_laporan_pemantauan(himpunan)) {
    if (satu.kunci() == kunci) return std::move(satu);
  }
  return std::nullopt;
}

std::vector<KewajibanPemantauan> kewajiban_pemantauan(const kamus::Himpunan& himpunan, int tahun) {
  std::vector<KewajibanPemantauan> hasil;
  for (const PelaporPemantauan& satu : daftar_pelapor(himpunan)) {
    if (tahun < satu.mulai || tahun > satu.sampai) continue;
    if (satu.berkala == "semester") {
      hasil.push_back(kewajiban(himpunan, satu, tahun, "SM1"));
      hasil.push_back(kewajiban(himpunan, satu, tahun, "SM2"));
    } else {
      hasil.push_back(kewajiban(himpunan, satu, tahun, "TAHUN"));
    }
  }
  return hasil;
}

std::string_view judul(Jalur jalur) {
  switch (jalur) {
    case Jalur::BelumTerukur:
      return "Belum terukur";
    case Jalur::Tertinggal:
      return "Tertinggal";
    case Jalur::PadaJalur:
      return "Pada jalur";
    case Jalur::Tercapai:
      break;
  }
  return "Tercapai";
}

MasaRenstra masa_renstra(const perencanaan::Rencana& rencana, int tahun) {
  const auto versi = rencana.versi(perencanaan::JenisDokumen::Renstra);
  const auto* kini = rencana.terbaru(perencanaan::JenisDokumen::Renstra, tahun);
  if (kini == nullptr) return {};
  MasaRenstra hasil{kini->mulai, kini->akhir};
  std::vector<Id<perencanaan::Dokumen>> rantai = {kini->id, kini->menggantikan};
  // As often as there are versions, so that their order does not matter.
  for (std::size_t kali = 0; kali < versi.size(); ++kali) {
    for (const auto* satu : versi) {
      const auto ikut = [&](const Id<perencanaan::Dokumen>& id) {
        return !id.empty() && std::find(rantai.begin(), rantai.end(), id) != rantai.end();
      };
      if (!ikut(satu->id) && !ikut(satu->menggantikan)) continue;
      rantai.insert(rantai.end(), {satu->id, satu->menggantikan});
      hasil.mulai = std::min(hasil.mulai, satu->mulai);
      hasil.akhir = std::max(hasil.akhir, satu->akhir);
    }
  }
  return hasil;
}

KemajuanRenstra kemajuan_renstra(kinerja::Ukur& ukur, const Indikator& indikator, int tahun) {
  KemajuanRenstra hasil{.indikator = &indikator,
                        .target_akhir = ukur.target_akhir(indikator.id, tahun)};
  const MasaRenstra masa = masa_renstra(ukur.rencana(), tahun);
  const TahunJalur* terakhir = nullptr;
  for (int y = masa.mulai; y <= masa.akhir; ++y) {
    const auto* renstra = ukur.rencana().terbaru(perencanaan::JenisDokumen::Renstra, y);
    if (renstra == nullptr || ukur.rencana().indikator(indikator.id, y) == nullptr) continue;
    // A version that does not plan the indikator says nothing of its path.
    if (ukur.rencana().target(renstra->id, indikator.id, y) == nullptr) continue;
    TahunJalur satu{.tahun = y,
                    .target = ukur.target(renstra->id, indikator.id, y),
                    .realisasi = ukur.realisasi(indikator.id, y),
                    .capaian = {}};
    satu.capaian = kinerja::capaian(satu.target, satu.realisasi, indikator.arah);
    hasil.jalur.push_back(std::move(satu));
  }
  for (const TahunJalur& satu : hasil.jalur) {
    if (satu.tahun <= tahun && satu.realisasi.angka.ada()) terakhir = &satu;
  }
  if (terakhir == nullptr) return hasil;
  hasil.tahun_terukur = terakhir->tahun;
  hasil.kemajuan = kinerja::tingkat_kemajuan(terakhir->realisasi.angka, hasil.target_akhir.angka);
  hasil.putusan = putuskan(hasil, *terakhir);
  return hasil;
}

}  // namespace laras::evaluasi
