#include "app/catat_bukti.h"

#include <algorithm>
#include <utility>

#include "kinerja/data.h"

namespace laras::app {

using kamus::Pembaca;

Result<void> tambah_baris(Keputusan& keputusan, const Snapshot& snapshot, const char* subjek,
                          const IsiBaris& isi) {
  LARAS_TRY(auto satu, baris_baru(*kamus::cari(subjek), isi));
  auto semua = baris_dari(snapshot.himpunan(), subjek);
  semua.push_back(std::move(satu));
  keputusan.sesudah.emplace(subjek, std::move(semua));
  return {};
}

Result<void> catat_bukti(Keputusan& keputusan, const Snapshot& snapshot, const BuktiBaru& bukti,
                         const IsiUnggahan& isi, const std::string& waktu,
                         const std::string& pengguna) {
  LARAS_CHECK(tambah_baris(keputusan, snapshot, "bukti",
                           {{"bukti", bukti.kode},
                            {"judul", bukti.judul},
                            {"lokasi", "Laras"},
                            {"untuk", bukti.untuk},
                            {"tahun", bukti.tahun}}));
  return tambah_baris(keputusan, snapshot, "berkas_bukti",
                      {{"bukti", bukti.kode},
                       {"nomor", "1"},
                       {"sidik", isi.sidik},
                       {"nama", bukti.nama},
                       {"jenis", isi.jenis.mime},
                       {"ukuran", std::to_string(isi.bytes.size())},
                       {"waktu", waktu},
                       {"oleh", pengguna}});
}

std::vector<BuktiTampil> bukti_berkode(const Snapshot& snapshot,
                                       const std::vector<std::string>& kode) {
  std::vector<BuktiTampil> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "bukti")) {
    if (std::find(kode.begin(), kode.end(), b.teks("bukti")) == kode.end()) continue;
    BuktiTampil satu{b.teks("bukti"), kinerja::judul_bukti(b), {}, {}};
    for (const Pembaca& berkas : kamus::baca(snapshot.himpunan(), "berkas_bukti")) {
      if (berkas.teks("bukti") != satu.bukti) continue;
      satu.jenis = akhiran_mime(berkas.teks("jenis"));
      satu.ukuran = megabita(static_cast<std::uintmax_t>(berkas.bulat("ukuran")));
    }
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

}  // namespace laras::app
