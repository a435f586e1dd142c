#include "app/simpan_sp2d.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/waktu.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;

namespace {

Tanggal hari_kantor(const Workspace& workspace, const Snapshot& snapshot) {
  return tanggal_kantor(workspace.now(), snapshot.kantor().instansi().zona_waktu);
}

Penindak penindak(const Workspace& workspace, const Oleh& oleh) {
  return {oleh.pelaku.pengguna, oleh.pelaku.nama_jabatan, workspace.now()};
}

/// Decides on one line in the working copy. Returns the words for the trail; empty: nothing to do.
class PemutusSp2d {
 public:
  PemutusSp2d(RuangSp2d& ruang, const PerintahSp2d& perintah, HasilSp2d& hasil)
      : ruang_(ruang), perintah_(perintah), hasil_(hasil) {}

  Result<std::string> putuskan(const Penindak& penindak) {
    const auto lama = ruang_.baris(perintah_.baris);
    if (perintah_.baris != 0 && !lama) {
      return Error{Kind::NotFound, "Baris register ini sudah dihapus. Muat ulang daftarnya."};
    }
    if (RuangSp2d::tanda(lama) != perintah_.tanda) {
      // The same change sent twice is no conflict.
      Errors abaikan;
      if (lama && ruang_.periksa(perintah_.isi, perintah_.baris, abaikan) == *lama)
        return std::string();
      hasil_.bentrok = true;
      hasil_.tersimpan = lama;
      hasil_.tanda = RuangSp2d::tanda(lama);
      hasil_.oleh = ruang_.terakhir(perintah_.baris);
      return std::string();
    }
    if (perintah_.hapus) return hapus(lama, penindak);
    return tulis(lama, penindak);
  }

 private:
  void wajib_alasan() {
    if (!teks::rapikan(perintah_.alasan).empty()) return;
    hasil_.salah.push_back({Kind::Invalid,
                            "Tulis alasan perbaikannya; alasan itu tersimpan dalam riwayat.",
                            "alasan"});
  }
  void periksa_kunci(const IsiSp2d& isi) {
    if (std::string kunci = ruang_.terkunci(isi); !kunci.empty() && hasil_.salah.empty()) {
      hasil_.salah.push_back({Kind::Conflict, std::move(kunci), "tanggal"});
    }
  }

  Result<std::string> hapus(const std::optional<IsiSp2d>& lama, const Penindak& penindak) {
    if (!lama) return std::string();
    wajib_alasan();
    periksa_kunci(*lama);
    if (!hasil_.salah.empty()) return std::string();
    ruang_.hapus(perintah_.baris);
    LARAS_CHECK(ruang_.catat(perintah_.baris, lama, penindak, teks::rapikan(perintah_.alasan)));
    return "Hapus dari register: " + ringkas_sp2d(*lama);
  }

  Result<std::string> tulis(const std::optional<IsiSp2d>& lama, const Penindak& penindak) {
    Errors salah;
    const IsiSp2d isi = ruang_.periksa(perintah_.isi, perintah_.baris, salah);
    if (lama && isi == *lama) return std::string();
    if (!lama && ruang_.baris(ruang_.cari(isi.nomor, isi.simpul)) == isi) return std::string();
    hasil_.salah = std::move(salah);
    if (lama) {
      wajib_alasan();
      periksa_kunci(*lama);
    }
    periksa_kunci(isi);
    if (!hasil_.salah.empty()) return std::string();
    LARAS_TRY(const int nomor, ruang_.tulis(perintah_.baris, isi));
    LARAS_CHECK(ruang_.catat(nomor, lama, penindak, teks::rapikan(perintah_.alasan)));
    return (lama ? "Perbaiki register: " : "Catat SP2D: ") + ringkas_sp2d(isi);
  }

  RuangSp2d& ruang_;
  const PerintahSp2d& perintah_;
  HasilSp2d& hasil_;
};

Error berubah() {
  return {Kind::Conflict,
          "Orang lain baru saja mengubah sumbernya. Muat ulang halaman, lihat pilihannya, lalu "
          "ulangi bila masih perlu."};
}

/// One choice into the rows. True where it changed something.
Result<bool> tulis_sumber(std::vector<Baris>& semua, const PilihanSumber& satu,
                          const IsiBaris& lain) {
  const kamus::Subjek& subjek = *kamus::cari("sumber_anggaran");
  IsiBaris isi = lain;
  isi.emplace_back("simpul", satu.simpul);
  isi.emplace_back("sumber", satu.register_sp2d ? "register" : "ketik");
  LARAS_TRY(auto baru, baris_baru(subjek, isi));
  Baris* ada = cari_baris(subjek, semua, kamus::kunci(subjek, baru));
  const bool kini = ada != nullptr && kamus::Pembaca(subjek, *ada).teks("sumber") == "register";
  if (kini == satu.register_sp2d) return false;
  if (kini != satu.semula_register) return berubah();
  if (ada != nullptr) {
    *ada = std::move(baru);
  } else {
    semua.push_back(std::move(baru));
  }
  return true;
}

}  // namespace

Result<HasilSp2d> simpan_sp2d(Workspace& workspace, const Oleh& oleh,
                              const PerintahSp2d& perintah) {
  HasilSp2d hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::IsiAnggaran, "simpan-sp2d", oleh.asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang,
                  RuangSp2d::buka(snapshot, perintah.tahun, hari_kantor(workspace, snapshot)));
        PemutusSp2d pemutus(*ruang, perintah, hasil);
        LARAS_TRY(const std::string ringkasan, pemutus.putuskan(penindak(workspace, oleh)));
        if (!hasil.tuntas() || ringkasan.empty()) return Keputusan{};
        return Keputusan{ringkasan, std::move(*ruang).ambil(), {}};
      }));
  return hasil;
}

Result<int> pilih_sumber(Workspace& workspace, const Oleh& oleh, int tahun, acuan::Periode periode,
                         const std::vector<PilihanSumber>& pilihan, const std::string& alasan) {
  int diubah = 0;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::IsiAnggaran, "pilih-sumber-anggaran",
                      oleh.asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
        LARAS_CHECK(ruang->terbuka(periode, hari_kantor(workspace, snapshot)));
        const Penindak siapa = penindak(workspace, oleh);
        const IsiBaris lain = {
            {"tahun", std::to_string(tahun)}, {"periode", std::string(acuan::kode(periode))},
            {"waktu", siapa.waktu},           {"oleh", siapa.pengguna},
            {"jabatan", siapa.jabatan},       {"alasan", teks::rapikan(alasan)}};
        auto semua = baris_dari(snapshot.himpunan(), "sumber_anggaran");
        for (const PilihanSumber& satu : pilihan) {
          if (!ruang->memuat(satu.simpul)) {
            return Error{Kind::NotFound, "Sub kegiatan ini tidak ada dalam DPA. Muat ulang."};
          }
          if (satu.register_sp2d == satu.semula_register) continue;
          if (lain.back().second.empty()) {
            return Error{Kind::Invalid, "Tulis alasan perubahan sumbernya.", "alasan"};
          }
          LARAS_TRY(const bool berubah_ini, tulis_sumber(semua, satu, lain));
          diubah += berubah_ini ? 1 : 0;
        }
        if (diubah == 0) return Keputusan{};
        Keputusan keputusan{"Pilih sumber realisasi anggaran " + judul_periode(tahun, periode) +
                                ": " + std::to_string(diubah) + " sub kegiatan",
                            {},
                            {}};
        keputusan.sesudah.emplace("sumber_anggaran", std::move(semua));
        return keputusan;
      }));
  return diubah;
}

}  // namespace laras::app
