#include "app/catat_keputusan.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "app/angka_hidup_teks.h"
#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/ketikan_panjang.h"
#include "base/teks.h"
#include "evaluasi/pemantauan.h"
#include "evaluasi/rapat.h"
#include "security/sidik.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;

namespace {

IsianKeputusan baku(const IsianKeputusan& isi) {
  return {teks::rapikan(isi.tahun),   isi.temuan,
          teks::rapikan(isi.rujukan), isi.jenis,
          ketikan_panjang(isi.isi),   ketikan_panjang(isi.alasan),
          teks::rapikan(isi.tanggal), isi.jabatan,
          teks::rapikan(isi.notulen), isi.perubahan};
}

class Pencatat {
 public:
  Pencatat(const Snapshot& snapshot, const std::string& kode, const IsianKeputusan& isi,
           const std::string& semula, HasilKeputusan& hasil)
      : snapshot_(snapshot), isi_(baku(isi)), semula_(semula), hasil_(hasil) {
    hasil_.kode = kode;
  }

  Result<Keputusan> putuskan() {
    const bool baru = hasil_.kode.empty();
    if (baru) {
      if (const std::string kembar = sama(); !kembar.empty()) {
        hasil_.kode = kembar;
        return Keputusan{};
      }
    } else {
      LARAS_TRY(const auto lama, cari_keputusan(snapshot_, hasil_.kode));
      const IsianKeputusan kini = isian_keputusan(lama);
      if (kini == isi_) return Keputusan{};
      if (sidik_keputusan(kini) != semula_) {
        hasil_.bentrok = true;
        hasil_.tersimpan = kini;
        hasil_.salah.push_back({Kind::Conflict,
                                "Keputusan ini diubah orang lain sejak Anda membukanya. Bandingkan "
                                "isinya, lalu simpan lagi bila ketikan Anda yang dipakai."});
        return Keputusan{};
      }
    }
    periksa();
    LARAS_CHECK(periksa_teks());
    if (!hasil_.salah.empty()) return Keputusan{};
    if (baru) hasil_.kode = kode_baru();
    return tulis(baru);
  }

 private:
  void tolak(const char* medan, const std::string& pesan) {
    hasil_.salah.push_back({Kind::Invalid, pesan, medan});
  }

  void periksa() {
    if (isi_.tahun.empty()) tolak("tahun", "Isi tahun laporan yang memuatnya.");
    if (isi_.temuan.empty()) tolak("temuan", "Pilih asal temuannya.");
    if (isi_.jenis.empty()) tolak("jenis", "Pilih apa yang diubah keputusan ini.");
    if (isi_.isi.empty()) tolak("isi", "Tulis isi keputusannya.");
    if (isi_.alasan.empty()) tolak("alasan", "Tulis alasannya.");
    if (isi_.rujukan.empty()) tolak("rujukan", "Sebut temuannya.");
    if (isi_.tanggal.empty()) tolak("tanggal", "Isi tanggal keputusan.");
    if (isi_.jabatan.empty()) tolak("jabatan", "Pilih jabatan yang memutuskan.");
    periksa_rujukan();
    Errors salah;
    susun_baris(*kamus::cari("keputusan"), sel("k"), salah);
    for (Error& satu : salah) {
      if (!sudah(satu.where)) hasil_.salah.push_back(std::move(satu));
    }
    if (!isi_.jabatan.empty() &&
        snapshot_.kantor().cari(Id<kantor::Jabatan>(isi_.jabatan)) == nullptr) {
      tolak("jabatan", "Jabatan itu tidak ada. Pilih dari daftar.");
    }
  }

  Result<void> periksa_teks() {
    const auto tahun = Tanggal::parse(isi_.tahun + "-01-01");
    if (!tahun.ok()) return {};
    for (const auto& [medan, teks] :
         {std::pair{"isi", &isi_.isi}, std::pair{"alasan", &isi_.alasan}}) {
      LARAS_TRY(const auto salah, salah_angka_hidup(snapshot_, tahun.value().tahun(), *teks));
      if (!salah.empty()) tolak(medan, salah);
    }
    return {};
  }

  bool sudah(const std::string& medan) const {
    return std::any_of(hasil_.salah.begin(), hasil_.salah.end(),
                       [&](const Error& satu) { return satu.where == medan; });
  }

  void periksa_rujukan() {
    if (isi_.rujukan.empty()) return;
    if (isi_.temuan == "rekomendasi") {
      const auto semua = kamus::baca(snapshot_.himpunan(), "rekomendasi");
      const bool ada = std::any_of(semua.begin(), semua.end(), [&](const Pembaca& b) {
        return b.teks("tahun") == isi_.tahun && b.teks("nomor") == isi_.rujukan;
      });
      if (!ada)
        tolak("rujukan", "LHE tahun itu tidak memuat rekomendasi nomor " + isi_.rujukan + ".");
    }
    if (isi_.temuan == "tribulan" && isi_.rujukan != "TW1" && isi_.rujukan != "TW2" &&
        isi_.rujukan != "TW3" && isi_.rujukan != "TW4") {
      tolak("rujukan", "Tulis tribulannya: TW1, TW2, TW3, atau TW4.");
    }
    const auto& himpunan = snapshot_.himpunan();
    if (isi_.temuan == "rapat" && !evaluasi::cari_rapat(himpunan, isi_.rujukan)) {
      tolak("rujukan", "Tidak ada rapat berkode " + isi_.rujukan + ".");
    }
    if (isi_.temuan == "pemantauan" && !evaluasi::cari_laporan_pemantauan(himpunan, isi_.rujukan)) {
      tolak("rujukan", "Tidak ada laporan pemantauan " + isi_.rujukan + ".");
    }
  }

  IsiBaris sel(const std::string& kode) const {
    return {{"keputusan", kode},       {"tahun", isi_.tahun},     {"temuan", isi_.temuan},
            {"rujukan", isi_.rujukan}, {"jenis", isi_.jenis},     {"isi", isi_.isi},
            {"alasan", isi_.alasan},   {"tanggal", isi_.tanggal}, {"jabatan", isi_.jabatan},
            {"notulen", isi_.notulen}};
  }

  /// Code of a decision with the very same content; empty if there is none.
  std::string sama() const {
    for (const Pembaca& b : kamus::baca(snapshot_.himpunan(), "keputusan")) {
      if (b.teks("tahun") != isi_.tahun || b.teks("isi") != isi_.isi) continue;
      const auto satu = cari_keputusan(snapshot_, b.teks("keputusan"));
      if (satu.ok() && isian_keputusan(satu.value()) == isi_) return satu.value().kode;
    }
    return {};
  }

  std::string kode_baru() const {
    const auto& semua = baris_dari(snapshot_.himpunan(), "keputusan");
    for (int nomor = 1;; ++nomor) {
      std::string kode = "k-" + isi_.tahun + "-" + std::to_string(nomor);
      if (cari_baris(*kamus::cari("keputusan"), semua, kode) == nullptr) return kode;
    }
  }

  Result<std::vector<Baris>> perubahan() const {
    std::vector<Baris> hasil;
    for (const std::string& tanda : isi_.perubahan) {
      const auto bagian = teks::pisah(tanda, '|');
      if (bagian.size() != 3) {
        return Error{Kind::Invalid, "Perubahan rencana itu tidak dikenal. Muat ulang halaman."};
      }
      LARAS_TRY(auto satu, baris_baru(*kamus::cari("keputusan_baris"),
                                      {{"keputusan", hasil_.kode},
                                       {"nomor", std::to_string(hasil.size() + 1)},
                                       {"subjek", bagian[0]},
                                       {"semula", bagian[1]},
                                       {"menjadi", bagian[2]}}));
      hasil.push_back(std::move(satu));
    }
    return hasil;
  }

  Result<Keputusan> tulis(bool baru) const {
    const auto milik = [&](const Pembaca& b) { return b.teks("keputusan") == hasil_.kode; };
    LARAS_TRY(auto satu, baris_baru(*kamus::cari("keputusan"), sel(hasil_.kode)));
    LARAS_TRY(auto rinci, perubahan());
    std::vector<Baris> induk;
    induk.push_back(std::move(satu));
    Keputusan hasil;
    hasil.sesudah.emplace("keputusan",
                          tukar_baris(snapshot_, "keputusan", milik, std::move(induk)));
    hasil.sesudah.emplace("keputusan_baris",
                          tukar_baris(snapshot_, "keputusan_baris", milik, std::move(rinci)));
    hasil.ringkasan = (baru ? "Catat keputusan " : "Ubah keputusan ") + hasil_.kode;
    return hasil;
  }

  const Snapshot& snapshot_;
  IsianKeputusan isi_;
  const std::string& semula_;
  HasilKeputusan& hasil_;
};

}  // namespace

Result<evaluasi::Keputusan> cari_keputusan(const Snapshot& snapshot, const std::string& kode) {
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "keputusan")) {
    if (b.teks("keputusan") != kode) continue;
    for (auto& satu : evaluasi::daftar_keputusan(snapshot.himpunan(), b.bulat("tahun"))) {
      if (satu.kode == kode) return std::move(satu);
    }
  }
  return Error{Kind::NotFound, "Keputusan ini tidak ada. Pilih dari daftar keputusan."};
}

IsianKeputusan isian_keputusan(const evaluasi::Keputusan& keputusan) {
  IsianKeputusan hasil{.tahun = std::to_string(keputusan.tahun),
                       .temuan = keputusan.temuan,
                       .rujukan = keputusan.rujukan,
                       .jenis = keputusan.jenis,
                       .isi = keputusan.isi,
                       .alasan = keputusan.alasan,
                       .tanggal = keputusan.tanggal.iso(),
                       .jabatan = keputusan.jabatan.str(),
                       .notulen = keputusan.notulen};
  for (const auto& satu : keputusan.perubahan) hasil.perubahan.insert(satu.tanda());
  return hasil;
}

std::string sidik_keputusan(const IsianKeputusan& isi) {
  std::string semua;
  const auto tambah = [&](const std::string& satu) {
    semua += std::to_string(satu.size()) + ":" + satu + "\n";
  };
  for (const std::string* satu : {&isi.tahun, &isi.temuan, &isi.rujukan, &isi.jenis, &isi.isi,
                                  &isi.alasan, &isi.tanggal, &isi.jabatan, &isi.notulen}) {
    tambah(*satu);
  }
  for (const std::string& satu : isi.perubahan) tambah(satu);
  return security::sha256_hex(semua);
}

std::vector<int> tahun_keputusan(const Snapshot& snapshot) {
  std::set<int, std::greater<>> tahun;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "keputusan")) {
    tahun.insert(b.bulat("tahun"));
  }
  return {tahun.begin(), tahun.end()};
}

Result<HasilKeputusan> catat_keputusan(Workspace& workspace, const Oleh& oleh,
                                       const std::string& kode, const IsianKeputusan& isi,
                                       const std::string& semula) {
  HasilKeputusan hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::CatatKeputusan, "catat-keputusan", oleh.asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return Pencatat(kini, kode, isi, semula, hasil).putuskan();
  }));
  return hasil;
}

}  // namespace laras::app
