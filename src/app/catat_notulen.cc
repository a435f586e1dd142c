#include <algorithm>
#include <utility>

#include "app/angka_hidup_teks.h"
#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/catat_rapat.h"
#include "app/ketikan_panjang.h"
#include "app/waktu.h"
#include "base/teks.h"

namespace laras::app {

using evaluasi::KeadaanRapat;
using evaluasi::Rapat;
using kamus::Baris;
using kamus::Pembaca;

namespace {

class PencatatNotulen {
 public:
  PencatatNotulen(const Snapshot& snapshot, const Oleh& oleh, const KirimanNotulen& kiriman,
                  std::string waktu, HasilNotulen& hasil)
      : snapshot_(snapshot),
        oleh_(oleh),
        kiriman_(kiriman),
        waktu_(std::move(waktu)),
        hasil_(hasil),
        alasan_(teks::rapikan(kiriman.alasan)) {}

  Result<Keputusan> putuskan() {
    LARAS_TRY(rapat_, cari_rapat_kantor(snapshot_, kiriman_.kode));
    baku();
    const bool sama = isi_ == isian_notulen(rapat_);
    const bool selesaikan =
        kiriman_.langkah == LangkahNotulen::Selesai && rapat_.keadaan != KeadaanRapat::Selesai;
    if (sama && !selesaikan) return Keputusan{};
    LARAS_CHECK(langkah_sah());
    if (!sama && sidik_notulen(rapat_) != kiriman_.semula) {
      hasil_.bentrok = true;
      hasil_.tersimpan = isian_notulen(rapat_);
      hasil_.salah.push_back({Kind::Conflict,
                              "Notulen ini diubah orang lain sejak Anda membukanya. Bandingkan "
                              "isinya, lalu simpan lagi bila ketikan Anda yang dipakai."});
      return Keputusan{};
    }
    LARAS_CHECK(periksa());
    if (!hasil_.salah.empty()) return Keputusan{};
    return tulis();
  }

 private:
  /// Only posts that are invited have an attendance.
  void baku() {
    isi_ = {.hadir_lain = ketikan_panjang(kiriman_.isi.hadir_lain),
            .notulen = ketikan_panjang(kiriman_.isi.notulen),
            .nomor_berita = teks::rapikan(kiriman_.isi.nomor_berita)};
    for (const auto& satu : rapat_.undangan) {
      auto& hadir = isi_.hadir[satu.jabatan.str()];
      const auto di = kiriman_.isi.hadir.find(satu.jabatan.str());
      if (di == kiriman_.isi.hadir.end()) continue;
      hadir = {di->second.kehadiran, teks::rapikan(di->second.keterangan)};
    }
  }

  Result<void> langkah_sah() const {
    const bool koreksi = kiriman_.langkah == LangkahNotulen::Koreksi;
    if (rapat_.keadaan == KeadaanRapat::Disiapkan) {
      return Error{Kind::Conflict, "Undangan rapat ini belum ditetapkan. Tetapkan lebih dahulu."};
    }
    if (rapat_.keadaan == KeadaanRapat::Selesai && !koreksi) {
      return Error{Kind::Conflict,
                   "Notulen rapat ini sudah tetap. Perbaikannya memerlukan alasan."};
    }
    if (rapat_.keadaan != KeadaanRapat::Selesai && koreksi) {
      return Error{Kind::Conflict, "Notulen rapat ini belum tetap, jadi cukup disimpan."};
    }
    return {};
  }

  void tolak(std::string medan, std::string pesan) {
    hasil_.salah.push_back({Kind::Invalid, std::move(pesan), std::move(medan)});
  }

  Result<void> periksa() {
    LARAS_TRY(auto salah, salah_angka_hidup(snapshot_, rapat_.tahun, isi_.notulen));
    if (!salah.empty()) tolak("notulen", std::move(salah));
    for (const auto& [jabatan, hadir] : isi_.hadir) periksa_hadir(jabatan, hadir);
    if (kiriman_.langkah == LangkahNotulen::Simpan) return {};
    if (isi_.notulen.empty()) tolak("notulen", "Tulis notulennya.");
    if (kiriman_.langkah == LangkahNotulen::Koreksi && alasan_.empty()) {
      tolak("alasan", "Tulis alasan perbaikannya.");
    }
    if (rapat_.tanggal > tanggal_kantor(waktu_, snapshot_.kantor().instansi().zona_waktu)) {
      tolak("notulen", "Tanggal rapat belum tiba, jadi notulennya belum dapat ditetapkan.");
    }
    return {};
  }

  void periksa_hadir(const std::string& jabatan, const IsianNotulen::Hadir& hadir) {
    const std::string& apa = hadir.kehadiran;
    if (!apa.empty() && apa != "hadir" && apa != "wakil" && apa != "tidak") {
      tolak("hadir-" + jabatan, "Pilih kehadirannya.");
    }
    if (apa.empty() && kiriman_.langkah != LangkahNotulen::Simpan) {
      tolak("hadir-" + jabatan, "Catat kehadiran " + nama(jabatan) + ".");
    }
    if (hadir.keterangan.empty() && (apa == "wakil" || apa == "tidak")) {
      tolak("ket-" + jabatan, apa == "wakil" ? "Tulis siapa yang mewakili " + nama(jabatan) + "."
                                             : "Tulis alasan " + nama(jabatan) + " tidak hadir.");
    }
  }

  std::string nama(const std::string& jabatan) const {
    const auto* satu = snapshot_.kantor().cari(Id<kantor::Jabatan>(jabatan));
    return satu == nullptr ? jabatan : satu->nama;
  }

  const char* langkah() const {
    if (kiriman_.langkah == LangkahNotulen::Koreksi) return "Notulen diperbaiki";
    return kiriman_.langkah == LangkahNotulen::Selesai ? "Notulen ditetapkan" : "Notulen disimpan";
  }

  Result<Keputusan> tulis() {
    rapat_.keadaan = kiriman_.langkah == LangkahNotulen::Simpan ? KeadaanRapat::Berlangsung
                                                                : KeadaanRapat::Selesai;
    rapat_.hadir_lain = isi_.hadir_lain;
    rapat_.notulen = isi_.notulen;
    rapat_.nomor_berita = isi_.nomor_berita;
    const auto milik = [&](const Pembaca& b) { return b.teks("rapat") == rapat_.kode; };
    std::vector<Baris> induk;
    LARAS_TRY(auto satu, baris_rapat(rapat_));
    induk.push_back(std::move(satu));
    std::vector<Baris> undangan;
    for (const auto& yang : rapat_.undangan) {
      const auto& hadir = isi_.hadir[yang.jabatan.str()];
      LARAS_TRY(auto baris,
                baris_baru(*kamus::cari("rapat_undangan"), {{"rapat", rapat_.kode},
                                                            {"jabatan", yang.jabatan.str()},
                                                            {"kehadiran", hadir.kehadiran},
                                                            {"keterangan", hadir.keterangan}}));
      undangan.push_back(std::move(baris));
    }
    Keputusan hasil;
    hasil.sesudah.emplace("rapat", tukar_baris(snapshot_, "rapat", milik, std::move(induk)));
    hasil.sesudah.emplace("rapat_undangan",
                          tukar_baris(snapshot_, "rapat_undangan", milik, std::move(undangan)));
    LARAS_TRY(auto riwayat,
              tambah_riwayat_rapat(snapshot_, rapat_.kode, langkah(), alasan_, oleh_, waktu_));
    hasil.sesudah.emplace("rapat_riwayat", std::move(riwayat));
    hasil.ringkasan = std::string(langkah()) + ": " + rapat_.kode;
    if (!alasan_.empty()) hasil.ringkasan += ": " + alasan_;
    return hasil;
  }

  const Snapshot& snapshot_;
  const Oleh& oleh_;
  const KirimanNotulen& kiriman_;
  std::string waktu_;
  HasilNotulen& hasil_;
  std::string alasan_;
  IsianNotulen isi_ = {};
  Rapat rapat_ = {};
};

}  // namespace

Result<HasilNotulen> catat_notulen(Workspace& workspace, const Oleh& oleh,
                                   const KirimanNotulen& kiriman) {
  HasilNotulen hasil;
  const char* perintah = kiriman.langkah == LangkahNotulen::Simpan    ? "simpan-notulen"
                         : kiriman.langkah == LangkahNotulen::Selesai ? "tetapkan-notulen"
                                                                      : "perbaiki-notulen";
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SelenggarakanRapat, perintah, oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PencatatNotulen(kini, oleh, kiriman, waktu, hasil).putuskan();
  }));
  return hasil;
}

}  // namespace laras::app
