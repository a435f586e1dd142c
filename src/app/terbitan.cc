#include "app/terbitan.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/dokumen.h"
#include "base/teks.h"
#include "store/cadangan_isi.h"
#include "store/isi_berkas.h"

namespace laras::app {

using kamus::Pembaca;

namespace {

std::map<std::string, std::vector<BerkasTerbitan>> berkas_menurut_nomor(const Snapshot& snapshot) {
  std::map<std::string, std::vector<BerkasTerbitan>> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "terbitan_berkas")) {
    hasil[b.teks("nomor")].push_back(
        {b.teks("format"), b.teks("sidik"), b.teks("nama"), ukuran_kb(b.bulat("ukuran"))});
  }
  return hasil;
}

Terbitan satu_terbitan(const Pembaca& b) {
  const Dokumen* dokumen = cari_dokumen(b.teks("jenis"));
  return {.nomor = b.teks("nomor"),
          .jenis = b.teks("jenis"),
          .judul = b.teks("judul"),
          .tahun = b.bulat("tahun"),
          .periode = b.teks("periode"),
          .versi = b.bulat("versi"),
          .nomor_surat = b.teks("nomor_surat"),
          .tanggal = b.tanggal("tanggal"),
          .waktu = b.teks("waktu"),
          .oleh = b.kosong("jabatan") ? b.teks("oleh") : b.teks("jabatan"),
          .penanda_tangan = b.teks("penanda_tangan"),
          .versi_program = b.teks("versi_program"),
          .kepala = b.teks("kepala"),
          .alasan = b.teks("alasan"),
          .publik = dokumen != nullptr && dokumen->publik};
}

bool sama_dokumen(const Terbitan& a, const Terbitan& b) {
  return a.jenis == b.jenis && a.tahun == b.tahun && a.periode == b.periode;
}

}  // namespace

std::string ukuran_kb(int byte) { return std::to_string((byte + 1023) / 1024) + " KB"; }

std::vector<Terbitan> tanya_terbitan(const Snapshot& snapshot) {
  auto berkas = berkas_menurut_nomor(snapshot);
  std::vector<Terbitan> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "terbitan")) {
    hasil.push_back(satu_terbitan(b));
    hasil.back().berkas = std::move(berkas[hasil.back().nomor]);
  }
  // Rows stand in the order in which they were issued.
  std::reverse(hasil.begin(), hasil.end());
  for (Terbitan& satu : hasil) {
    for (const Terbitan& lain : hasil) {
      if (!sama_dokumen(satu, lain)) continue;
      if (lain.versi > satu.versi) satu.pengganti = lain.nomor;
      break;
    }
  }
  return hasil;
}

std::optional<Terbitan> cari_terbitan(const Snapshot& snapshot, std::string_view nomor) {
  for (Terbitan& satu : tanya_terbitan(snapshot)) {
    if (satu.nomor == nomor) return std::move(satu);
  }
  return std::nullopt;
}

Result<std::string> buka_terbitan(const Workspace& workspace, const Terbitan& terbitan,
                                  std::string_view format) {
  for (const BerkasTerbitan& satu : terbitan.berkas) {
    if (satu.format == format) return store::ambil_isi(workspace.root(), satu.sidik);
  }
  return Error{Kind::NotFound, "Terbitan ini tidak mempunyai bentuk itu. Pilih dari daftarnya."};
}

std::optional<TerbitanDikenal> kenali_terbitan(const Snapshot& snapshot, std::string_view ketikan) {
  std::string sidik = teks::kecilkan(ketikan);
  std::erase_if(sidik, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
  std::optional<TerbitanDikenal> menurut_kepala;
  for (Terbitan& satu : tanya_terbitan(snapshot)) {
    for (const BerkasTerbitan& berkas : satu.berkas) {
      if (berkas.sidik != sidik) continue;
      std::string format = berkas.format;
      return TerbitanDikenal{std::move(satu), std::move(format)};
    }
    if (satu.kepala == sidik) menurut_kepala = TerbitanDikenal{satu, {}};
  }
  return menurut_kepala;
}

Result<std::string> sidik_unggahan(const std::filesystem::path& berkas) {
  return store::sidik_berkas(berkas);
}

}  // namespace laras::app
