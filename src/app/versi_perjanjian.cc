#include <algorithm>
#include <map>
#include <utility>

#include "app/perjanjian.h"
#include "app/pin.h"
#include "app/terbitan.h"
#include "security/tanda_tangan.h"
#include "store/isi_berkas.h"

namespace laras::app {

using kamus::Pembaca;

namespace {

bool miliknya(const Pembaca& b, const PerjanjianDari& dari) {
  return b.bulat("tahun") == dari.tahun && b.teks("jabatan") == dari.jabatan;
}

TandaTampil satu_tanda(const Pembaca& b) {
  return {.pihak = b.teks("pihak"),
          .nama = b.teks("pengguna"),
          .pengguna = b.teks("pengguna"),
          .jabatan = b.teks("jabatan_penanda"),
          .waktu = b.teks("waktu"),
          .sidik = b.teks("sidik"),
          .tanda = b.teks("tanda"),
          .jenis = b.teks("jenis")};
}

KeadaanPerjanjian keadaan(const std::vector<TandaTampil>& tanda) {
  const auto ada = [&](std::string_view pihak) {
    return std::any_of(tanda.begin(), tanda.end(),
                       [&](const TandaTampil& satu) { return satu.pihak == pihak; });
  };
  if (ada("lembar")) return KeadaanPerjanjian::Tetap;
  return ada("kedua") ? KeadaanPerjanjian::Disetujui : KeadaanPerjanjian::Disiapkan;
}

/// The key of that number; null if there is none.
const KunciTampil* cari_kunci(const std::vector<KunciTampil>& semua, int nomor) {
  const auto di = std::find_if(semua.begin(), semua.end(),
                               [&](const KunciTampil& k) { return k.nomor == nomor; });
  return di == semua.end() ? nullptr : &*di;
}

/// Proves a signature: its key, the time in which the key counted, the document, the text.
void buktikan(const Snapshot& snapshot, const PerjanjianDari& dari, int versi, int kunci,
              const std::string& sidik, TandaTampil& tanda) {
  tanda.pesan = pesan_tanda(snapshot, dari, versi, tanda.pihak, tanda.sidik, tanda.waktu);
  const auto semua = daftar_kunci(snapshot, tanda.pengguna);
  const KunciTampil* milik = cari_kunci(semua, kunci);
  if (milik == nullptr) {
    tanda.sebab = "Kunci umumnya tidak ada dalam data.";
    return;
  }
  tanda.kunci_umum = milik->kunci_umum;
  if (tanda.waktu < milik->mulai || (!milik->sampai.empty() && tanda.waktu > milik->sampai)) {
    tanda.sebab = "Kuncinya tidak berlaku pada waktu penandatanganan.";
  } else if (tanda.sidik != sidik) {
    tanda.sebab = "Yang ditandatangani bukan naskah ini.";
  } else if (!security::verify(tanda.pesan, tanda.tanda, tanda.kunci_umum)) {
    tanda.sebab = "Tanda tangan tidak cocok dengan kunci dan naskahnya.";
  } else {
    tanda.sah = true;
  }
}

/// The numbers of the keys of a version's signatures, by party.
std::map<std::string, int> kunci_tanda(const Snapshot& snapshot, const PerjanjianDari& dari,
                                       int nomor) {
  std::map<std::string, int> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "tanda_tangan")) {
    if (!miliknya(b, dari) || b.bulat("nomor") != nomor || b.kosong("kunci")) continue;
    hasil[b.teks("pihak")] = b.bulat("kunci");
  }
  return hasil;
}

/// Fills in the names and the proof of a version's signatures. A page that was taken in counts as
/// long as its bytes are what they were; without `workspace` those are not looked at.
void buktikan_semua(const Workspace* workspace, const Snapshot& snapshot,
                    const PerjanjianDari& dari, VersiPerjanjian& versi) {
  const auto kunci = kunci_tanda(snapshot, dari, versi.nomor);
  for (TandaTampil& tanda : versi.tanda) {
    for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "pengguna")) {
      if (b.teks("pengguna") == tanda.pengguna) tanda.nama = b.teks("nama");
    }
    if (tanda.pihak != "lembar") {
      const auto nomor = kunci.find(tanda.pihak);
      buktikan(snapshot, dari, versi.nomor, nomor == kunci.end() ? 0 : nomor->second, versi.sidik,
               tanda);
      continue;
    }
    if (workspace == nullptr) continue;
    const auto isi = isi_perjanjian(*workspace, tanda.sidik);
    tanda.sah = isi.ok();
    if (!isi.ok()) tanda.sebab = isi.error().message;
  }
}

}  // namespace

std::vector<VersiPerjanjian> versi_perjanjian(const Snapshot& snapshot,
                                              const PerjanjianDari& dari) {
  std::vector<VersiPerjanjian> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "perjanjian")) {
    if (!miliknya(b, dari)) continue;
    hasil.push_back({.nomor = b.bulat("nomor"),
                     .dokumen = b.teks("dokumen"),
                     .judul = b.teks("judul"),
                     .pihak_kedua = b.teks("pihak_kedua"),
                     .sidik = b.teks("sidik"),
                     .waktu = b.teks("waktu"),
                     .oleh = b.teks("oleh"),
                     .alasan = b.teks("alasan")});
  }
  std::sort(hasil.begin(), hasil.end(),
            [](const auto& a, const auto& b) { return a.nomor > b.nomor; });
  for (VersiPerjanjian& satu : hasil) {
    satu.terbaru = satu.nomor == hasil.front().nomor;
    for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "perjanjian_berkas")) {
      if (!miliknya(b, dari) || b.bulat("nomor") != satu.nomor) continue;
      const std::string format = b.teks("format");
      satu.berkas.push_back({format, b.teks("sidik"),
                             "pk-" + std::to_string(dari.tahun) + "-" + dari.jabatan + "-v" +
                                 std::to_string(satu.nomor) + "." + format,
                             ukuran_kb(b.bulat("ukuran"))});
    }
    for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "tanda_tangan")) {
      if (miliknya(b, dari) && b.bulat("nomor") == satu.nomor) satu.tanda.push_back(satu_tanda(b));
    }
    satu.keadaan = keadaan(satu.tanda);
  }
  return hasil;
}

Result<VersiPerjanjian> tanya_versi(const Workspace& workspace, const Snapshot& snapshot,
                                    const PerjanjianDari& dari, int nomor) {
  for (VersiPerjanjian& satu : versi_perjanjian(snapshot, dari)) {
    if (satu.nomor != nomor) continue;
    buktikan_semua(&workspace, snapshot, dari, satu);
    return std::move(satu);
  }
  return Error{Kind::NotFound,
               "Versi perjanjian kinerja ini tidak ada. Pilih dari daftar versinya."};
}

Result<std::string> isi_perjanjian(const Workspace& workspace, const std::string& sidik) {
  return store::ambil_isi(workspace.root(), sidik);
}

std::string pesan_tanda(const Snapshot& snapshot, const PerjanjianDari& dari, int nomor,
                        std::string_view pihak, std::string_view sidik, std::string_view waktu) {
  std::string hasil = "laras/perjanjian/1\n";
  hasil += snapshot.kantor().instansi().id.str() + "\n";
  hasil += std::to_string(dari.tahun) + "/" + dari.jabatan + "/" + std::to_string(nomor) + "\n";
  for (const std::string_view satu : {pihak, sidik, waktu}) hasil += std::string(satu) + "\n";
  return hasil;
}

std::vector<std::pair<std::string, std::string>> tanda_tidak_sah(const Snapshot& snapshot) {
  std::vector<std::pair<std::string, std::string>> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "perjanjian")) {
    const PerjanjianDari dari{b.bulat("tahun"), b.teks("jabatan")};
    for (VersiPerjanjian& satu : versi_perjanjian(snapshot, dari)) {
      if (satu.nomor != b.bulat("nomor")) continue;
      buktikan_semua(nullptr, snapshot, dari, satu);
      for (const TandaTampil& tanda : satu.tanda) {
        if (tanda.sebab.empty()) continue;
        hasil.emplace_back("tanda_tangan " + std::to_string(dari.tahun) + "/" + dari.jabatan + "/" +
                               std::to_string(satu.nomor) + "/" + tanda.pihak,
                           tanda.sebab);
      }
    }
  }
  return hasil;
}

}  // namespace laras::app
