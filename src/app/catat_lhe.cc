#include "app/catat_lhe.h"

#include <algorithm>
#include <utility>

#include "app/angka_hidup_teks.h"
#include "app/baris.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "evaluasi/tindak_lanjut.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;

namespace {

constexpr const char* kBerubah =
    "LHE ini diubah orang lain sejak Anda membukanya. Bandingkan isinya di bawah, lalu simpan lagi "
    "bila ketikan Anda yang dipakai.";

Result<std::vector<Baris>> baris_konsep(const Snapshot& snapshot, int tahun, const IsiLhe& isi) {
  std::vector<Baris> baru;
  for (const auto& [medan, teks] : isi) {
    LARAS_TRY(auto satu,
              baris_baru(*kamus::cari("konsep_lhe"),
                         {{"tahun", std::to_string(tahun)}, {"medan", medan}, {"isi", teks}}));
    baru.push_back(std::move(satu));
  }
  return tukar_baris(
      snapshot, "konsep_lhe", [&](const Pembaca& b) { return b.bulat("tahun") == tahun; },
      std::move(baru));
}

class PencatatLhe {
 public:
  PencatatLhe(const Snapshot& snapshot, const Oleh& oleh, const KirimanLhe& kiriman,
              std::string waktu, HasilLhe& hasil)
      : snapshot_(snapshot),
        oleh_(oleh),
        kiriman_(kiriman),
        waktu_(std::move(waktu)),
        hasil_(hasil),
        tetap_(lhe_ditetapkan(snapshot.himpunan(), kiriman.tahun)),
        isi_(baku_isi_lhe(kiriman.isi, kiriman.langkah != LangkahLhe::Koreksi)) {}

  Result<Keputusan> putuskan() {
    const IsiLhe kini = isi_lhe(snapshot_.himpunan(), kiriman_.tahun);
    const bool sama = isi_ == kini;
    if (tetap_ && sama) return Keputusan{};
    LARAS_CHECK(dapat());
    if (!sama && sidik_isi(kini) != kiriman_.semula) {
      hasil_.bentrok = true;
      hasil_.tersimpan = kini;
      hasil_.salah.push_back({Kind::Conflict, kBerubah});
      return Keputusan{};
    }
    if (kiriman_.langkah == LangkahLhe::Simpan) return sama ? Keputusan{} : simpan();
    return tetapkan();
  }

 private:
  Result<void> dapat() const {
    if (kiriman_.langkah == LangkahLhe::Koreksi && !tetap_) {
      return Error{Kind::Conflict, "LHE tahun ini belum ditetapkan. Simpan konsepnya saja."};
    }
    if (kiriman_.langkah != LangkahLhe::Koreksi && tetap_) {
      return Error{Kind::Conflict,
                   "LHE tahun ini sudah ditetapkan. Perbaiki sebagai koreksi dengan alasan."};
    }
    return {};
  }

  Result<Keputusan> simpan() {
    Keputusan hasil;
    LARAS_TRY(auto konsep, baris_konsep(snapshot_, kiriman_.tahun, isi_));
    hasil.sesudah.emplace("konsep_lhe", std::move(konsep));
    hasil.ringkasan = "Simpan konsep LHE " + std::to_string(kiriman_.tahun);
    return hasil;
  }

  Result<Keputusan> tetapkan() {
    kamus::Himpunan baris = baris_lhe(snapshot_, kiriman_.tahun, isi_, hasil_.salah);
    const bool koreksi = kiriman_.langkah == LangkahLhe::Koreksi;
    const std::string alasan = teks::rapikan(kiriman_.alasan);
    if (koreksi && alasan.empty()) {
      hasil_.salah.push_back(
          {Kind::Invalid, "Tulis alasan koreksi; alasan itu tampil pada riwayat LHE.", "alasan"});
    }
    periksa_tanggal();
    LARAS_CHECK(periksa_teks());
    if (koreksi) periksa_terjawab(baris);
    if (!hasil_.salah.empty()) return Keputusan{};
    Keputusan hasil;
    const auto milik = [&](const Pembaca& b) { return b.bulat("tahun") == kiriman_.tahun; };
    for (auto& [subjek, baru] : baris) {
      hasil.sesudah.emplace(subjek, tukar_baris(snapshot_, subjek, milik, std::move(baru)));
    }
    hasil.sesudah.emplace("konsep_lhe", tukar_baris(snapshot_, "konsep_lhe", milik, {}));
    LARAS_TRY(auto riwayat,
              tambah_riwayat(snapshot_, kiriman_.tahun, "lhe", koreksi ? "dikoreksi" : "ditetapkan",
                             alasan, oleh_.pelaku, waktu_));
    hasil.sesudah.emplace("riwayat_evaluasi", std::move(riwayat));
    hasil.ringkasan = (koreksi ? "Koreksi LHE " : "Tetapkan LHE ") +
                      std::to_string(kiriman_.tahun) + (koreksi ? ": " + alasan : "");
    return hasil;
  }

  void periksa_tanggal() {
    const auto tanggal = Tanggal::parse(ambil(isi_, "tanggal"));
    const Tanggal hari_ini = tanggal_kantor(waktu_, snapshot_.kantor().instansi().zona_waktu);
    if (tanggal.ok() && tanggal.value() > hari_ini) {
      hasil_.salah.push_back({Kind::Invalid,
                              "Tanggal surat belum tiba. LHE ditetapkan dengan tanggal suratnya.",
                              "tanggal"});
    }
  }

  Result<void> periksa_teks() {
    for (const auto& [medan, teks] : isi_) {
      LARAS_TRY(auto salah, salah_angka_hidup(snapshot_, kiriman_.tahun, teks));
      if (!salah.empty()) hasil_.salah.push_back({Kind::Invalid, std::move(salah), medan});
    }
    return {};
  }

  void periksa_terjawab(const kamus::Himpunan& baris) {
    std::vector<std::string> ada;
    for (const Pembaca& b : kamus::baca(baris, "rekomendasi")) ada.push_back(b.teks("nomor"));
    for (const Pembaca& b : kamus::baca(snapshot_.himpunan(), "tindak_lanjut")) {
      const std::string nomor = b.teks("nomor");
      if (b.bulat("tahun") != kiriman_.tahun) continue;
      if (std::find(ada.begin(), ada.end(), nomor) != ada.end()) continue;
      hasil_.salah.push_back({Kind::Invalid,
                              "Rekomendasi nomor " + nomor +
                                  " sudah dijawab kantor, jadi tidak dapat dihapus. Ubah bunyinya.",
                              "rek-" + nomor + "-isi"});
    }
  }

  const Snapshot& snapshot_;
  const Oleh& oleh_;
  const KirimanLhe& kiriman_;
  std::string waktu_;
  HasilLhe& hasil_;
  bool tetap_;
  IsiLhe isi_;
};

const char* perintah(LangkahLhe langkah) {
  if (langkah == LangkahLhe::Simpan) return "simpan-lhe";
  return langkah == LangkahLhe::Tetapkan ? "tetapkan-lhe" : "koreksi-lhe";
}

}  // namespace

Result<std::vector<Baris>> tambah_riwayat(const Snapshot& snapshot, int tahun,
                                          const std::string& hal, const std::string& apa,
                                          const std::string& catatan, const kantor::Pelaku& pelaku,
                                          const std::string& waktu) {
  auto semua = baris_dari(snapshot.himpunan(), "riwayat_evaluasi");
  int nomor = 0;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "riwayat_evaluasi")) {
    if (b.bulat("tahun") == tahun && b.teks("hal") == hal)
      nomor = std::max(nomor, b.bulat("nomor"));
  }
  LARAS_TRY(auto baru,
            baris_baru(*kamus::cari("riwayat_evaluasi"), {{"tahun", std::to_string(tahun)},
                                                          {"hal", hal},
                                                          {"nomor", std::to_string(nomor + 1)},
                                                          {"waktu", waktu},
                                                          {"oleh", pelaku.pengguna},
                                                          {"jabatan", pelaku.nama_jabatan},
                                                          {"apa", apa},
                                                          {"catatan", catatan}}));
  semua.push_back(std::move(baru));
  return semua;
}

Result<HasilLhe> catat_lhe(Workspace& workspace, const Oleh& oleh, const KirimanLhe& kiriman) {
  HasilLhe hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::NilaiEvaluasi, perintah(kiriman.langkah),
                      oleh.asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PencatatLhe(kini, oleh, kiriman, workspace.now(), hasil).putuskan();
  }));
  return hasil;
}

}  // namespace laras::app
