#include <algorithm>
#include <set>
#include <utility>

#include "app/laporan.h"
#include "app/lembar_isian.h"
#include "app/versi_acuan.h"
#include "kinerja/jadwal.h"
#include "naskah/naskah.h"

namespace laras::app {

namespace {

constexpr std::size_t kContoh = 5;

/// Years with a Renja, from the year before `mulai` on: a report is dated in the year after its
/// own.
std::vector<int> tahun_terkait(const kamus::Himpunan& himpunan, Tanggal mulai) {
  std::set<int> hasil;
  for (const auto& baris : kamus::baca(himpunan, "dokumen")) {
    if (baris.teks("jenis") != "renja") continue;
    const int tahun = baris.bulat("tahun_mulai");
    if (tahun + 1 >= mulai.tahun()) hasil.insert(tahun);
  }
  return {hasil.begin(), hasil.end()};
}

/// What a row is about: its first words.
std::string sebutan_baris(const naskah::BarisTabel& baris) {
  for (const naskah::Sel& sel : baris.sel) {
    std::string teks = sel.tercetak();
    if (!sel.angka && teks.size() > 3) return teks;
  }
  return baris.sel.empty() ? std::string() : baris.sel.front().tercetak();
}

void bandingkan(const naskah::Tabel& lama, const naskah::Tabel& baru, AkibatTahun& hasil) {
  const std::size_t baris = std::min(lama.baris.size(), baru.baris.size());
  for (std::size_t i = 0; i < baris; ++i) {
    const auto& kiri = lama.baris[i].sel;
    const auto& kanan = baru.baris[i].sel;
    for (std::size_t k = 0; k < std::min(kiri.size(), kanan.size()); ++k) {
      const std::string semula = kiri[k].tercetak();
      const std::string menjadi = kanan[k].tercetak();
      if (semula == menjadi) continue;
      ++hasil.sel;
      if (hasil.contoh.size() >= kContoh) continue;
      const std::string kolom = k < baru.kolom.size() ? ", " + baru.kolom[k].kepala : "";
      hasil.contoh.push_back("Tabel " + baru.nomor + ", " + sebutan_baris(baru.baris[i]) + kolom +
                             ": " + (semula.empty() ? "(kosong)" : semula) + " menjadi " +
                             (menjadi.empty() ? "(kosong)" : menjadi));
    }
  }
  // A scale with more letters makes tables longer.
  const std::size_t beda = std::max(lama.baris.size(), baru.baris.size()) - baris;
  hasil.sel += static_cast<int>(beda * baru.kolom.size());
}

std::optional<AkibatTahun> akibat_tahun(const Snapshot& lama, const Snapshot& baru, int tahun) {
  const auto semula = susun(lama, {.tahun = tahun});
  const auto menjadi = susun(baru, {.tahun = tahun});
  if (!semula.ok() || !menjadi.ok()) return std::nullopt;
  AkibatTahun hasil{tahun};
  const auto kiri = naskah::tabel(semula.value().naskah);
  const auto kanan = naskah::tabel(menjadi.value().naskah);
  for (const naskah::Tabel* satu : kanan) {
    const auto di = std::find_if(kiri.begin(), kiri.end(),
                                 [&](const naskah::Tabel* lain) { return lain->id == satu->id; });
    if (di != kiri.end()) bandingkan(**di, *satu, hasil);
  }
  return hasil;
}

std::vector<std::string> akibat_tenggat(const Snapshot& lama, const Snapshot& baru, int tahun) {
  using kinerja::KalenderPengisian;
  const auto kiri = KalenderPengisian::rakit(lama.himpunan(), acuan::Acuan::rakit(lama.himpunan()));
  const auto kanan =
      KalenderPengisian::rakit(baru.himpunan(), acuan::Acuan::rakit(baru.himpunan()));
  std::vector<std::string> hasil;
  for (int nomor = 1; nomor <= 4; ++nomor) {
    const PeriodeIsian periode{tahun, acuan::triwulan(nomor)};
    const auto semula = kiri.jadwal(tahun, periode.periode);
    const auto menjadi = kanan.jadwal(tahun, periode.periode);
    const auto catat = [&](const char* apa, Tanggal dari, Tanggal ke) {
      if (dari == ke) return;
      hasil.push_back(periode.judul() + ", " + apa + ": " + dari.panjang() + " menjadi " +
                      ke.panjang());
    };
    catat("unit", semula.tenggat_unit, menjadi.tenggat_unit);
    catat("verifikasi", semula.tenggat_verifikasi, menjadi.tenggat_verifikasi);
  }
  return hasil;
}

}  // namespace

AkibatAcuan akibat_versi_acuan(const Snapshot& snapshot, const IsianAcuan& isi) {
  AkibatAcuan hasil;
  auto semua = dengan_versi(snapshot, isi, hasil.salah);
  if (!hasil.salah.empty()) return hasil;
  Sesi sesi = snapshot.sesi();
  sesi.himpunan[std::string(kode_jenis(isi.jenis))] = std::move(semua);
  const Snapshot baru(std::move(sesi));
  const Tanggal mulai = Tanggal::parse(isi.mulai).value();
  for (const int tahun : tahun_terkait(snapshot.himpunan(), mulai)) {
    if (auto satu = akibat_tahun(snapshot, baru, tahun)) hasil.tahun.push_back(std::move(*satu));
  }
  for (const int tahun : {mulai.tahun(), mulai.tahun() + 1}) {
    for (std::string& satu : akibat_tenggat(snapshot, baru, tahun)) {
      hasil.tenggat.push_back(std::move(satu));
    }
  }
  return hasil;
}

}  // namespace laras::app
