#include <algorithm>
#include <utility>

#include "app/angka_hidup_teks.h"
#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/ketikan_panjang.h"
#include "app/pemantauan.h"
#include "base/teks.h"
#include "evaluasi/rapat.h"
#include "kantor/pemangku.h"
#include "security/sidik.h"

namespace laras::app {

using evaluasi::PelaporPemantauan;
using kamus::Baris;
using kamus::Pembaca;

namespace {

std::string sidik_semua(const std::vector<const std::string*>& bagian) {
  std::string semua;
  for (const std::string* satu : bagian) {
    semua += std::to_string(satu->size()) + ":" + *satu + "\n";
  }
  return security::sha256_hex(semua);
}

Error berubah(const char* apa) {
  return {Kind::Conflict, std::string(apa) +
                              " ini diubah orang lain sejak Anda membukanya. Bandingkan isinya, "
                              "lalu simpan lagi bila ketikan Anda yang dipakai."};
}

void tambah_salah_baris(const char* subjek, const IsiBaris& sel, Errors& salah) {
  Errors lagi;
  susun_baris(*kamus::cari(subjek), sel, lagi);
  for (Error& satu : lagi) {
    const bool sudah = std::any_of(salah.begin(), salah.end(),
                                   [&](const Error& ada) { return ada.where == satu.where; });
    if (!sudah) salah.push_back(std::move(satu));
  }
}

class PengaturPelapor {
 public:
  PengaturPelapor(const Snapshot& snapshot, const KirimanPelapor& kiriman, HasilPelapor& hasil)
      : snapshot_(snapshot),
        kiriman_(kiriman),
        hasil_(hasil),
        isi_{teks::rapikan(kiriman.isi.jabatan), teks::rapikan(kiriman.isi.mulai),
             teks::rapikan(kiriman.isi.sampai), teks::rapikan(kiriman.isi.berkala),
             teks::rapikan(kiriman.isi.hari)} {}

  Result<Keputusan> putuskan() {
    LARAS_TRY(const auto satu, tanya_pantau(snapshot_, kiriman_.tahun, kiriman_.indikator));
    const IsianPelapor kini = satu.pelapor ? isian_pelapor(*satu.pelapor) : IsianPelapor{};
    if (satu.pelapor && kini == isi_) return Keputusan{};
    if (sidik_pelapor(kini) != kiriman_.semula) {
      hasil_.bentrok = true;
      hasil_.tersimpan = kini;
      hasil_.salah.push_back(berubah("Pelapor"));
      return Keputusan{};
    }
    periksa();
    if (!hasil_.salah.empty()) return Keputusan{};
    return tulis(satu.nama);
  }

 private:
  IsiBaris sel() const {
    return {{"indikator", kiriman_.indikator}, {"mulai", isi_.mulai},     {"sampai", isi_.sampai},
            {"jabatan", isi_.jabatan},         {"berkala", isi_.berkala}, {"hari", isi_.hari}};
  }

  void tolak(const char* medan, const char* pesan) {
    hasil_.salah.push_back({Kind::Invalid, pesan, medan});
  }

  void periksa() {
    const auto* jabatan = snapshot_.kantor().cari(Id<kantor::Jabatan>(isi_.jabatan));
    if (jabatan == nullptr || jabatan->jenis == kantor::JenisJabatan::Luar) {
      tolak("jabatan", "Pilih jabatan yang melaporkan.");
    }
    if (isi_.mulai.empty()) tolak("mulai", "Isi tahun pertama.");
    if (isi_.berkala.empty()) tolak("berkala", "Pilih seberapa sering melapor.");
    if (isi_.hari.empty()) tolak("hari", "Isi berapa hari sesudah periode berakhir.");
    tambah_salah_baris("pemantauan_pelapor", sel(), hasil_.salah);
    if (hasil_.salah.empty() && !isi_.sampai.empty() && isi_.sampai < isi_.mulai) {
      tolak("sampai", "Tahun terakhir sebelum tahun pertama.");
    }
    if (hasil_.salah.empty() && isi_.hari.size() > 3) {
      tolak("hari", "Paling lama 366 hari sesudah periode berakhir.");
    }
  }

  /// The rows of other terms: those that begin earlier end before this one, those inside it go.
  Result<std::vector<Baris>> lainnya() const {
    std::vector<Baris> hasil;
    for (const Baris& baris : baris_dari(snapshot_.himpunan(), "pemantauan_pelapor")) {
      const Pembaca b(*kamus::cari("pemantauan_pelapor"), baris);
      if (b.teks("indikator") != kiriman_.indikator) {
        hasil.push_back(baris);
        continue;
      }
      if (b.teks("mulai") >= isi_.mulai) {
        if (!isi_.sampai.empty() && b.teks("mulai") > isi_.sampai) hasil.push_back(baris);
        continue;
      }
      Baris lama = baris;
      if (b.kosong("sampai") || b.teks("sampai") >= isi_.mulai) {
        const int akhir = Tanggal::parse(isi_.mulai + "-01-01").value().tahun() - 1;
        LARAS_CHECK(
            isi_sel(*kamus::cari("pemantauan_pelapor"), lama, {{"sampai", std::to_string(akhir)}}));
      }
      hasil.push_back(std::move(lama));
    }
    return hasil;
  }

  Result<Keputusan> tulis(const std::string& nama) const {
    LARAS_TRY(auto satu, baris_baru(*kamus::cari("pemantauan_pelapor"), sel()));
    LARAS_TRY(auto semua, lainnya());
    semua.push_back(std::move(satu));
    Keputusan hasil;
    hasil.sesudah.emplace("pemantauan_pelapor", std::move(semua));
    hasil.ringkasan = "Tunjuk pelapor pemantauan " + nama + ": " + isi_.jabatan;
    return hasil;
  }

  const Snapshot& snapshot_;
  const KirimanPelapor& kiriman_;
  HasilPelapor& hasil_;
  IsianPelapor isi_;
};

class PelaporPantau {
 public:
  PelaporPantau(const Snapshot& snapshot, const Oleh& oleh, const KirimanPantau& kiriman,
                const std::string& waktu, HasilPantau& hasil)
      : snapshot_(snapshot),
        oleh_(oleh),
        kiriman_(kiriman),
        waktu_(waktu),
        hasil_(hasil),
        isi_{ketikan_panjang(kiriman.isi.hambatan), ketikan_panjang(kiriman.isi.upaya),
             teks::rapikan(kiriman.isi.tenggat), teks::rapikan(kiriman.isi.rapat)} {}

  Result<Keputusan> putuskan() {
    LARAS_TRY(const auto wajib,
              cari_kewajiban(snapshot_, kiriman_.indikator, kiriman_.tahun, kiriman_.periode));
    if (!boleh_memantau(oleh_.pelaku, wajib.jabatan, snapshot_.kantor())) {
      return Error{Kind::Forbidden, "Laporan ini ditulis jabatan yang ditunjuk sebagai pelapor."};
    }
    const auto lama = evaluasi::cari_laporan_pemantauan(snapshot_.himpunan(), kunci());
    const IsianPantau kini = lama ? isian_pantau(*lama) : IsianPantau{};
    if (lama && kini == isi_) return Keputusan{};
    if (sidik_pantau(kini) != kiriman_.semula) {
      hasil_.bentrok = true;
      hasil_.tersimpan = kini;
      hasil_.salah.push_back(berubah("Laporan"));
      return Keputusan{};
    }
    LARAS_CHECK(periksa());
    if (!hasil_.salah.empty()) return Keputusan{};
    return tulis(wajib);
  }

 private:
  std::string kunci() const {
    return kiriman_.indikator + "/" + std::to_string(kiriman_.tahun) + "/" + kiriman_.periode;
  }

  void tolak(const char* medan, std::string pesan) {
    hasil_.salah.push_back({Kind::Invalid, std::move(pesan), medan});
  }

  Result<void> periksa() {
    if (isi_.hambatan.empty()) tolak("hambatan", "Tulis yang menghambat, atau bahwa tidak ada.");
    if (isi_.upaya.empty()) tolak("upaya", "Tulis yang akan dilakukan.");
    if (!Tanggal::parse(isi_.tenggat).ok()) {
      tolak("tenggat", "Isi sampai kapan, seperti 2023-08-31.");
    }
    if (!isi_.rapat.empty() && !evaluasi::cari_rapat(snapshot_.himpunan(), isi_.rapat)) {
      tolak("rapat", "Rapat itu tidak ada. Pilih dari daftar.");
    }
    for (const auto& [medan, teks] :
         {std::pair{"hambatan", &isi_.hambatan}, std::pair{"upaya", &isi_.upaya}}) {
      LARAS_TRY(auto salah, salah_angka_hidup(snapshot_, kiriman_.tahun, *teks));
      if (!salah.empty()) tolak(medan, std::move(salah));
    }
    return {};
  }

  Result<Keputusan> tulis(const evaluasi::KewajibanPemantauan& wajib) const {
    LARAS_TRY(auto satu, baris_baru(*kamus::cari("pemantauan_laporan"),
                                    {{"indikator", kiriman_.indikator},
                                     {"tahun", std::to_string(kiriman_.tahun)},
                                     {"periode", kiriman_.periode},
                                     {"jabatan", wajib.jabatan.str()},
                                     {"hambatan", isi_.hambatan},
                                     {"upaya", isi_.upaya},
                                     {"tenggat", isi_.tenggat},
                                     {"rapat", isi_.rapat},
                                     {"waktu", waktu_},
                                     {"oleh", oleh_.pelaku.nama}}));
    std::vector<Baris> baru;
    baru.push_back(std::move(satu));
    Keputusan hasil;
    hasil.sesudah.emplace(
        "pemantauan_laporan",
        tukar_baris(
            snapshot_, "pemantauan_laporan",
            [&](const Pembaca& b) { return b.id() == "pemantauan_laporan/" + kunci(); },
            std::move(baru)));
    hasil.ringkasan = "Laporkan pemantauan " + kunci();
    return hasil;
  }

  const Snapshot& snapshot_;
  const Oleh& oleh_;
  const KirimanPantau& kiriman_;
  const std::string& waktu_;
  HasilPantau& hasil_;
  IsianPantau isi_;
};

}  // namespace

IsianPelapor isian_pelapor(const PelaporPemantauan& pelapor) {
  return {pelapor.jabatan.str(), std::to_string(pelapor.mulai),
          pelapor.sampai == 9999 ? "" : std::to_string(pelapor.sampai), pelapor.berkala,
          std::to_string(pelapor.hari)};
}

std::string sidik_pelapor(const IsianPelapor& isi) {
  return sidik_semua({&isi.jabatan, &isi.mulai, &isi.sampai, &isi.berkala, &isi.hari});
}

Result<HasilPelapor> atur_pelapor(Workspace& workspace, const Oleh& oleh,
                                  const KirimanPelapor& kiriman) {
  HasilPelapor hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SelenggarakanRapat, "tunjuk-pelapor",
                      oleh.asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PengaturPelapor(kini, kiriman, hasil).putuskan();
  }));
  return hasil;
}

IsianPantau isian_pantau(const evaluasi::LaporanPemantauan& laporan) {
  return {laporan.hambatan, laporan.upaya, laporan.tenggat.iso(), laporan.rapat};
}

std::string sidik_pantau(const IsianPantau& isi) {
  return sidik_semua({&isi.hambatan, &isi.upaya, &isi.tenggat, &isi.rapat});
}

Result<evaluasi::KewajibanPemantauan> cari_kewajiban(const Snapshot& snapshot,
                                                     const std::string& indikator, int tahun,
                                                     const std::string& periode) {
  for (auto& satu : evaluasi::kewajiban_pemantauan(snapshot.himpunan(), tahun)) {
    if (satu.indikator.str() == indikator && satu.periode == periode) return std::move(satu);
  }
  return Error{
      Kind::NotFound,
      "Tidak ada pelapor untuk indikator dan periode itu. Tunjuk pelapornya lebih dahulu."};
}

bool boleh_memantau(const kantor::Pelaku& pelaku, const Id<kantor::Jabatan>& id,
                    const kantor::Kantor& kantor) {
  const auto* jabatan = kantor.cari(id);
  if (jabatan == nullptr) return false;
  if (kantor::boleh(pelaku, kantor::Tindakan::LaporkanPemantauan, jabatan->unit, kantor)) {
    return true;
  }
  return kantor::memangku(pelaku, *jabatan, kantor) &&
         kantor::boleh(pelaku, kantor::Tindakan::LaporkanPemantauan);
}

Result<HasilPantau> lapor_pemantauan(Workspace& workspace, const Oleh& oleh,
                                     const KirimanPantau& kiriman) {
  HasilPantau hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::LaporkanPemantauan, "lapor-pemantauan",
                      oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PelaporPantau(kini, oleh, kiriman, waktu, hasil).putuskan();
  }));
  return hasil;
}

}  // namespace laras::app
