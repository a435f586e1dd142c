#include "kinerja/pengisian.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "base/teks.h"

namespace laras::kinerja {

using kantor::Jabatan;
using kantor::Kantor;
using kantor::UnitKerja;
using perencanaan::JenisSimpul;
using perencanaan::Sumber;

namespace {

/// Unit by indikator, as the rows of `pengisi` have it in that year.
std::map<std::string, std::string> pengisi(const kamus::Himpunan& himpunan, int tahun) {
  std::map<std::string, std::pair<int, std::string>> terbaru;
  for (const auto& b : kamus::baca(himpunan, "pengisi")) {
    const int mulai = b.bulat("mulai");
    auto& satu = terbaru[b.teks("indikator")];
    if (mulai <= tahun && mulai >= satu.first) satu = {mulai, b.teks("unit")};
  }
  std::map<std::string, std::string> hasil;
  for (auto& [indikator, satu] : terbaru) hasil.emplace(indikator, std::move(satu.second));
  return hasil;
}

Id<UnitKerja> unit_penanggung_jawab(const Kantor& kantor, const perencanaan::Rencana& rencana,
                                    const Simpul& simpul, int tahun) {
  const Jabatan* jabatan = kantor.cari(rencana.penanggung_jawab(simpul.id, tahun));
  return jabatan == nullptr ? Id<UnitKerja>() : jabatan->unit;
}

bool lebih_dahulu(const ButirPengisian& a, const ButirPengisian& b) {
  const bool sasaran_a = a.simpul->jenis == JenisSimpul::Sasaran;
  const bool sasaran_b = b.simpul->jenis == JenisSimpul::Sasaran;
  if (sasaran_a != sasaran_b) return sasaran_a;
  if (sasaran_a) return false;
  return teks::kurang_alami(a.simpul->kode, b.simpul->kode);
}

}  // namespace

std::vector<ButirPengisian> daftar_pengisian(const kamus::Himpunan& himpunan, const Kantor& kantor,
                                             Ukur& ukur, int tahun) {
  const auto dari_baris = pengisi(himpunan, tahun);
  const perencanaan::Rencana& rencana = ukur.rencana();
  std::vector<ButirPengisian> hasil;
  for (const auto jenis : {JenisSimpul::Sasaran, JenisSimpul::Program, JenisSimpul::Kegiatan,
                           JenisSimpul::SubKegiatan}) {
    for (const Simpul* simpul : rencana.simpul_jenis(jenis, tahun)) {
      for (const Indikator* satu : rencana.indikator_simpul(simpul->id, tahun)) {
        if (satu->sumber != Sumber::Ketik || !ukur.target(satu->id, tahun).nilai.ada()) continue;
        const auto posisi = dari_baris.find(satu->id.str());
        hasil.push_back({satu, simpul,
                         posisi != dari_baris.end() && !posisi->second.empty()
                             ? Id<UnitKerja>(posisi->second)
                             : unit_penanggung_jawab(kantor, rencana, *simpul, tahun)});
      }
    }
  }
  std::stable_sort(hasil.begin(), hasil.end(), lebih_dahulu);
  return hasil;
}

std::vector<ButirPengisian> daftar_pengisian(const std::vector<ButirPengisian>& semua,
                                             const Id<UnitKerja>& unit) {
  std::vector<ButirPengisian> hasil;
  std::copy_if(semua.begin(), semua.end(), std::back_inserter(hasil),
               [&](const ButirPengisian& satu) { return satu.unit == unit; });
  return hasil;
}

const Jabatan* kepala_unit(const Kantor& kantor, const Id<UnitKerja>& unit) {
  const Jabatan* hasil = nullptr;
  for (const Jabatan& satu : kantor.jabatan()) {
    if (satu.unit != unit || satu.jenis != kantor::JenisJabatan::Struktural) continue;
    if (hasil == nullptr || satu.urutan < hasil->urutan) hasil = &satu;
  }
  return hasil;
}

}  // namespace laras::kinerja
