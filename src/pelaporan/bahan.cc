#include "pelaporan/bahan.h"

#include <set>
#include <utility>

namespace laras::pelaporan {

namespace {

std::vector<Proses> rakit_proses(const kamus::Himpunan& himpunan) {
  std::multimap<int, Proses> berurut;
  for (const auto& b : kamus::baca(himpunan, "proses")) {
    berurut.emplace(b.bulat("urutan"),
                    Proses{b.teks("proses"), b.teks("nama"), b.teks("kelompok"), b.teks("uraian")});
  }
  std::vector<Proses> hasil;
  for (auto& [urutan, proses] : berurut) hasil.push_back(std::move(proses));
  return hasil;
}

/// Years in which some register offers a fact.
std::set<int> tahun_fakta(const kamus::Himpunan& himpunan) {
  std::set<int> hasil;
  for (const char* subjek : {"ikm", "ipp", "lhe"}) {
    for (const auto& b : kamus::baca(himpunan, subjek)) hasil.insert(b.bulat("tahun"));
  }
  return hasil;
}

}  // namespace

Bahan Bahan::rakit(const kamus::Himpunan& himpunan, int tahun, UraiMarkdown urai_markdown,
                   Errors& salah) {
  Bahan bahan;
  bahan.tahun = tahun;
  bahan.kantor = kantor::Kantor::rakit(himpunan);
  bahan.acuan = acuan::Acuan::rakit(himpunan);
  bahan.rencana = perencanaan::Rencana::rakit(himpunan, bahan.acuan, salah);
  bahan.data = kinerja::Data::rakit(himpunan, bahan.rencana, bahan.acuan, salah);
  bahan.evaluasi = evaluasi::Evaluasi::rakit(himpunan, tahun);
  for (const int y : tahun_fakta(himpunan)) {
    bahan.data.tambah_fakta(evaluasi::Evaluasi::rakit(himpunan, y).fakta());
  }
  for (const auto& b : kamus::baca(himpunan, "laporan")) {
    if (b.bulat("tahun") != tahun) continue;
    bahan.penandatanganan[b.teks("jenis")] = {b.tanggal("tanggal"), b.teks("tempat"),
                                              Id<kantor::Jabatan>(b.teks("penanda_tangan"))};
  }
  bahan.proses = rakit_proses(himpunan);
  for (const auto& b : kamus::baca(himpunan, "narasi")) {
    if (b.bulat("tahun") != tahun) continue;
    bahan.narasi[b.teks("bagian")] = {b.teks("isi"), b.tempat("isi")};
  }
  bahan.urai_markdown = std::move(urai_markdown);
  return bahan;
}

}  // namespace laras::pelaporan
