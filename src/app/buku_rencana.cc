#include "app/buku_rencana.h"

#include <algorithm>
#include <set>
#include <system_error>

#include "app/baris.h"
#include "app/impor_bagian.h"
#include "app/ruang_rencana.h"
#include "base/teks.h"
#include "exporter/buku_kerja.h"
#include "importer/buku_kerja.h"
#include "security/sidik.h"
#include "store/berkas.h"
#include "store/himpunan_store.h"
#include "store/isi_berkas.h"

namespace laras::app {

namespace fs = std::filesystem;

using kamus::Himpunan;

namespace {

/// The subjects of the plan; a workbook changes these alone from here.
constexpr const char* kRencana[] = {
    "dokumen", "simpul", "indikator",   "isi_dokumen", "target",
    "pagu",    "iku",    "iku_program", "pengisi",     "penanggung_jawab"};
constexpr std::size_t kBarisTampil = 100;
constexpr const char* kDefinisi[] = {
    "nama", "satuan", "arah", "akumulasi_tahun", "akumulasi_renstra", "sumber", "fakta"};
constexpr const char* kDefinisiIku[] = {"definisi_operasional", "formulasi", "pembilang",
                                        "penyebut", "sumber_data"};

bool milik_rencana(std::string_view subjek) {
  return std::any_of(std::begin(kRencana), std::end(kRencana),
                     [&](const char* satu) { return subjek == satu; });
}

/// Cells of a canonical row by column, so that two can be compared.
std::vector<std::string> sel_baris(const std::optional<std::string>& teks_baris) {
  std::vector<std::string> hasil;
  if (!teks_baris) return hasil;
  for (std::string& satu : teks::pisah(*teks_baris, '\n')) {
    if (!satu.empty()) hasil.push_back(std::move(satu));
  }
  return hasil;
}

std::string yang_beda(const std::vector<std::string>& ini, const std::vector<std::string>& lain) {
  std::vector<std::string> hasil;
  for (const std::string& satu : ini) {
    if (std::find(lain.begin(), lain.end(), satu) != lain.end()) continue;
    const auto sama = satu.find('=');
    hasil.push_back(satu.substr(0, sama) + ": " + satu.substr(std::min(sama + 1, satu.size())));
  }
  return teks::gabung(hasil, "; ");
}

SubjekBuku tampil(const store::SelisihSubjek& selisih) {
  SubjekBuku hasil{.judul = std::string(selisih.subjek->judul),
                   .ditambah = selisih.ditambah,
                   .diubah = selisih.diubah,
                   .dihapus = selisih.dihapus};
  for (const store::Selisih& satu : selisih.baris) {
    if (hasil.baris.size() == kBarisTampil) {
      hasil.lebih = static_cast<int>(selisih.baris.size() - kBarisTampil);
      break;
    }
    const auto semula = sel_baris(satu.sebelum);
    const auto menjadi = sel_baris(satu.sesudah);
    const char* apa = !satu.sebelum ? "ditambah" : !satu.sesudah ? "dihapus" : "diubah";
    hasil.baris.push_back(
        {satu.kunci, apa, yang_beda(semula, menjadi), yang_beda(menjadi, semula)});
  }
  return hasil;
}

/// Drops what is not of the plan; says so where it would have changed something.
void batasi(importer::Terbaca& terbaca, const Himpunan& ada) {
  std::vector<std::string> lain;
  for (auto posisi = terbaca.himpunan.begin(); posisi != terbaca.himpunan.end();) {
    if (milik_rencana(posisi->first)) {
      ++posisi;
      continue;
    }
    if (posisi->second != baris_dari(ada, posisi->first)) lain.push_back(posisi->first);
    posisi = terbaca.himpunan.erase(posisi);
  }
  std::erase_if(terbaca.head_only, [](const std::string& satu) { return !milik_rencana(satu); });
  if (lain.empty()) return;
  terbaca.notes.push_back(
      "Lembar di luar rencana tidak diubah dari halaman ini: " + teks::gabung(lain, ", ") + ".");
}

/// The cells of a row that say what an indikator measures.
std::string definisi(std::string_view subjek, const kamus::Baris& baris) {
  std::string hasil;
  const auto tambah = [&](const char* kolom) { hasil += isi_kolom(subjek, baris, kolom) + "\n"; };
  if (subjek == "iku") {
    for (const char* kolom : kDefinisiIku) tambah(kolom);
  } else {
    for (const char* kolom : kDefinisi) tambah(kolom);
  }
  return hasil;
}

/// A locked year's definitions change by the form alone, which asks for the perubahan.
void periksa_kunci(const Snapshot& kini, const Himpunan& sesudah, Errors& salah) {
  std::set<int> tahun;
  for (const auto& b : kamus::baca(kini.himpunan(), "kunci_definisi")) {
    if (b.teks("status") == "dikunci") {
      tahun.insert(b.bulat("tahun"));
    } else {
      tahun.erase(b.bulat("tahun"));
    }
  }
  for (const int satu : tahun) {
    const auto definisi_tahun = [&](const Himpunan& himpunan) {
      std::map<std::string, std::pair<std::string, std::string>> hasil;
      for (const kamus::Baris& baris : baris_dari(himpunan, "indikator")) {
        const kamus::Pembaca b(*kamus::cari("indikator"), baris);
        if (b.bulat("mulai") > satu || (!b.kosong("sampai") && b.bulat("sampai") < satu)) continue;
        hasil[b.teks("indikator")] = {definisi("indikator", baris), b.tempat("indikator")};
      }
      for (const kamus::Baris& baris : baris_dari(himpunan, "iku")) {
        const auto posisi = hasil.find(baris.isian.front().teks);
        if (posisi != hasil.end()) posisi->second.first += definisi("iku", baris);
      }
      return hasil;
    };
    const auto lama = definisi_tahun(kini.himpunan());
    const auto baru = definisi_tahun(sesudah);
    const auto tolak = [&](const std::string& id, const std::string& tempat) {
      salah.push_back({Kind::Invalid,
                       "Definisi indikator \"" + id + "\" tahun " + std::to_string(satu) +
                           " sudah dikunci. Ubah melalui formulir indikatornya, dengan nomor, "
                           "tanggal, dan alasan perubahan.",
                       tempat});
    };
    for (const auto& [id, isi] : baru) {
      const auto posisi = lama.find(id);
      if (posisi == lama.end() || posisi->second.first != isi.first) tolak(id, isi.second);
    }
    for (const auto& [id, isi] : lama) {
      if (!baru.contains(id)) tolak(id, "indikator");
    }
  }
}

struct Terperiksa {
  PratinjauBuku pratinjau;
  Himpunan sesudah;
};

Result<Terperiksa> periksa(const Snapshot& kini, const std::string& bytes) {
  LARAS_TRY(auto terbaca, importer::read_workbook(bytes));
  Terperiksa hasil;
  batasi(terbaca, kini.himpunan());
  sebut_yang_dibiarkan(terbaca, kini.himpunan());
  const Himpunan gabungan = tumpuk(terbaca.himpunan, kini.himpunan());
  hasil.pratinjau.salah = periksa_semua(terbaca, gabungan);
  if (hasil.pratinjau.salah.empty()) {
    periksa_kunci(kini, gabungan, hasil.pratinjau.salah);
    hasil.pratinjau.salah = importer::as_cells(terbaca, std::move(hasil.pratinjau.salah));
  }
  hasil.pratinjau.catatan = terbaca.notes;
  for (const auto& satu : store::selisih(kini.himpunan(), terbaca.himpunan)) {
    hasil.pratinjau.ubah.push_back(tampil(satu));
  }
  hasil.pratinjau.tanda = kini.sesi().kepala;
  hasil.sesudah = std::move(terbaca.himpunan);
  // Once stored, a row has no place in a file.
  for (auto& [nama, semua] : hasil.sesudah) {
    for (kamus::Baris& baris : semua) baris.tempat.clear();
  }
  return hasil;
}

Result<void> boleh(Workspace& workspace, const Oleh& oleh) {
  // Nobody else fills the disk; the refusal is noted as every other.
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SusunRencana, "periksa-buku", oleh.asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [](const Snapshot&, store::Database&) -> Result<Keputusan> { return Keputusan{}; }));
  return {};
}

bool sidik_sah(std::string_view sidik) {
  return sidik.size() == 64 && sidik.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<std::string> ambil(const Workspace& workspace, const std::string& sidik) {
  if (!sidik_sah(sidik)) {
    return Error{Kind::NotFound, "Berkas ini tidak tersimpan. Unggah sekali lagi."};
  }
  return store::ambil_isi(workspace.root(), sidik);
}

Result<PratinjauBuku> pratinjau(Workspace& workspace, const std::string& bytes,
                                const std::string& sidik) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(auto hasil, periksa(*kini, bytes));
  hasil.pratinjau.sidik = sidik;
  return hasil.pratinjau;
}

Result<BerkasBuku> buku(const Himpunan& himpunan, const exporter::JudulBuku& judul,
                        std::string nama) {
  constexpr std::size_t kAcak = 16;
  std::error_code gagal;
  const fs::path folder =
      fs::temp_directory_path(gagal) / ("laras-buku-" + security::random_hex(kAcak));
  fs::create_directory(folder, gagal);
  const fs::path berkas = folder / "buku.xlsx";
  auto ditulis = exporter::write_workbook(himpunan, judul, berkas);
  auto bytes = ditulis.ok() ? store::baca_berkas(berkas) : Result<std::string>(ditulis.error());
  fs::remove_all(folder, gagal);
  if (!bytes.ok()) return bytes.error();
  return BerkasBuku{std::move(nama), std::move(bytes).value()};
}

std::string nama_kantor(const Snapshot& snapshot) { return snapshot.kantor().instansi().nama; }

}  // namespace

Result<BerkasBuku> ekspor_rencana(const Snapshot& snapshot) {
  Himpunan isi;
  for (const char* subjek : kRencana) isi[subjek] = baris_dari(snapshot.himpunan(), subjek);
  return buku(isi, {"Rencana " + nama_kantor(snapshot)}, "rencana.xlsx");
}

Result<BerkasBuku> templat_rencana(const Snapshot& snapshot) {
  return buku({}, {"Templat rencana " + nama_kantor(snapshot), true}, "templat-rencana.xlsx");
}

Result<PratinjauBuku> periksa_buku(Workspace& workspace, const Oleh& oleh, const fs::path& berkas) {
  LARAS_CHECK(boleh(workspace, oleh));
  LARAS_TRY(const std::string bytes, store::baca_berkas(berkas));
  // Only what is a workbook is kept.
  LARAS_CHECK(pratinjau(workspace, bytes, {}));
  LARAS_TRY(const std::string sidik, store::simpan_isi(workspace.root(), bytes));
  return pratinjau(workspace, bytes, sidik);
}

Result<PratinjauBuku> terapkan_buku(Workspace& workspace, const Oleh& oleh,
                                    const std::string& sidik, const std::string& tanda,
                                    bool& diterapkan) {
  diterapkan = false;
  LARAS_TRY(const std::string bytes, ambil(workspace, sidik));
  PratinjauBuku hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SusunRencana, "impor-rencana", oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(auto terperiksa, periksa(kini, bytes));
        hasil = std::move(terperiksa.pratinjau);
        hasil.sidik = sidik;
        if (!hasil.siap() || hasil.tanda != tanda) return Keputusan{};
        int baris = 0;
        for (const SubjekBuku& satu : hasil.ubah) {
          baris += satu.ditambah + satu.diubah + satu.dihapus;
        }
        diterapkan = true;
        return Keputusan{"Impor buku kerja rencana: " + std::to_string(hasil.ubah.size()) +
                             " data, " + std::to_string(baris) + " baris berubah (berkas " + sidik +
                             ")",
                         std::move(terperiksa.sesudah),
                         {}};
      }));
  return hasil;
}

}  // namespace laras::app
