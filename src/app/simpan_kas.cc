#include "app/simpan_kas.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/ruang_anggaran.h"
#include "app/simpan_anggaran.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "kinerja/anggaran_kas.h"
#include "security/sidik.h"
#include "store/kanonik.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;

namespace {

const kamus::Subjek& subjek_kas() { return *kamus::cari("anggaran_kas"); }

bool milik(const Baris& baris, int tahun, int versi, const std::string& simpul) {
  const Pembaca b(subjek_kas(), baris);
  return b.bulat("tahun") == tahun && b.bulat("versi") == versi && b.teks("simpul") == simpul;
}

/// Canonical amounts; what does not read goes to `salah`.
IsiKas baku_kas(const IsiKas& ketikan, Errors& salah) {
  IsiKas hasil;
  const bool kosong = std::all_of(ketikan.begin(), ketikan.end(), [](const std::string& satu) {
    return teks::pangkas(satu).empty();
  });
  if (kosong) return hasil;
  for (std::size_t i = 0; i < ketikan.size(); ++i) {
    const std::string medan = "bulan-" + std::to_string(i + 1);
    const auto jumlah = baku_anggaran(ketikan[i]);
    if (!jumlah.ok()) {
      salah.push_back({Kind::Invalid, jumlah.error().message, medan});
      continue;
    }
    hasil[i] = jumlah.value().empty() ? "0" : jumlah.value();
    const auto angka = Decimal::parse(hasil[i]);
    if (!angka.ok() || angka.value().coefficient() < 0) {
      salah.push_back(
          {Kind::Invalid, "Tulis rencana bulan ini dalam rupiah, tidak negatif.", medan});
    }
  }
  return hasil;
}

Result<Baris> baris_versi(int tahun, int versi, const std::string& tanggal,
                          const std::string& dokumen, const std::string& alasan,
                          const kantor::Pelaku& pelaku, const std::string& waktu) {
  return baris_baru(*kamus::cari("versi_kas"), {{"tahun", std::to_string(tahun)},
                                                {"versi", std::to_string(versi)},
                                                {"tanggal", tanggal},
                                                {"dokumen", dokumen},
                                                {"alasan", alasan},
                                                {"waktu", waktu},
                                                {"oleh", pelaku.pengguna},
                                                {"jabatan", pelaku.nama_jabatan}});
}

Result<void> ganti_kas(std::vector<Baris>& semua, int tahun, int versi, const std::string& simpul,
                       const IsiKas& isi) {
  std::erase_if(semua, [&](const Baris& satu) { return milik(satu, tahun, versi, simpul); });
  for (std::size_t i = 0; i < isi.size(); ++i) {
    if (isi[i].empty()) continue;
    LARAS_TRY(auto baru, baris_baru(subjek_kas(), {{"tahun", std::to_string(tahun)},
                                                   {"versi", std::to_string(versi)},
                                                   {"simpul", simpul},
                                                   {"bulan", std::to_string(i + 1)},
                                                   {"jumlah", isi[i]}}));
    semua.push_back(std::move(baru));
  }
  return {};
}

std::string hari_kas(const Workspace& workspace, const Snapshot& snapshot) {
  return tanggal_kantor(workspace.now(), snapshot.kantor().instansi().zona_waktu).iso();
}

void periksa_versi(const std::string& tanggal, const std::string& alasan, Errors& salah) {
  if (!Tanggal::parse(tanggal).ok()) {
    salah.push_back({Kind::Invalid, "Isi tanggal berlakunya.", "tanggal"});
  }
  if (teks::rapikan(alasan).empty()) {
    salah.push_back({Kind::Invalid, "Tulis alasan versi baru, misalnya: DPA perubahan.", "alasan"});
  }
}

}  // namespace

IsiKas isi_kas(const kamus::Himpunan& himpunan, int tahun, const std::string& simpul) {
  const int versi = kinerja::RencanaKas::rakit(himpunan, tahun).kini();
  IsiKas hasil;
  for (const Baris& satu : baris_dari(himpunan, "anggaran_kas")) {
    if (!milik(satu, tahun, versi, simpul)) continue;
    const Pembaca b(subjek_kas(), satu);
    const auto bulan = static_cast<std::size_t>(std::clamp(b.bulat("bulan"), 1, 12));
    hasil[bulan - 1] = b.teks("jumlah");
  }
  return hasil;
}

std::string tanda_kas(const kamus::Himpunan& himpunan, int tahun, const std::string& simpul) {
  std::string semua = std::to_string(kinerja::RencanaKas::rakit(himpunan, tahun).kini()) + ":";
  for (const std::string& satu : isi_kas(himpunan, tahun, simpul)) {
    store::tambah_medan(semua, satu);
  }
  return security::sha256_hex(semua);
}

Result<HasilKas> simpan_kas(Workspace& workspace, const Oleh& oleh, int tahun,
                            const std::string& simpul, const IsiKas& isi,
                            const std::string& tanda) {
  HasilKas hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::IsiAnggaran, "simpan-kas", oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangAnggaran::buka(kini, tahun));
        if (!ruang->memuat(simpul)) {
          return Error{Kind::NotFound, "Sub kegiatan ini tidak ada dalam DPA."};
        }
        const IsiKas baru = baku_kas(isi, hasil.salah);
        const IsiKas lama = isi_kas(kini.himpunan(), tahun, simpul);
        if (!hasil.salah.empty() || baru == lama) return Keputusan{};
        hasil.tanda = tanda_kas(kini.himpunan(), tahun, simpul);
        if (hasil.tanda != tanda) {
          hasil.bentrok = true;
          hasil.tersimpan = lama;
          return Keputusan{};
        }
        Keputusan keputusan{
            "Rencana kas " + std::to_string(tahun) + ": " + ruang->nama(simpul), {}, {}};
        const int ada = kinerja::RencanaKas::rakit(kini.himpunan(), tahun).kini();
        const int versi = std::max(ada, 1);
        if (ada == 0) {
          auto semua = baris_dari(kini.himpunan(), "versi_kas");
          LARAS_TRY(auto satu, baris_versi(tahun, versi, hari_kas(workspace, kini),
                                           ruang->penyusun().dpa().id.str(), "Rencana awal",
                                           oleh.pelaku, workspace.now()));
          semua.push_back(std::move(satu));
          keputusan.sesudah.emplace("versi_kas", std::move(semua));
        }
        auto semua = baris_dari(kini.himpunan(), "anggaran_kas");
        LARAS_CHECK(ganti_kas(semua, tahun, versi, simpul, baru));
        keputusan.sesudah.emplace("anggaran_kas", std::move(semua));
        return keputusan;
      }));
  return hasil;
}

Result<HasilKas> versi_kas_baru(Workspace& workspace, const Oleh& oleh, int tahun, int semula,
                                const std::string& tanggal, const std::string& alasan) {
  HasilKas hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::IsiAnggaran, "versi-kas", oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangAnggaran::buka(kini, tahun));
        periksa_versi(tanggal, alasan, hasil.salah);
        if (!hasil.salah.empty()) return Keputusan{};
        const int lama = kinerja::RencanaKas::rakit(kini.himpunan(), tahun).kini();
        if (lama == 0 || lama != semula) {
          return Error{Kind::Conflict,
                       "Versi rencana kas berubah sejak halaman dibuka. Muat ulang halaman."};
        }
        auto versi = baris_dari(kini.himpunan(), "versi_kas");
        LARAS_TRY(auto satu, baris_versi(tahun, lama + 1, Tanggal::parse(tanggal).value().iso(),
                                         ruang->penyusun().dpa().id.str(), teks::rapikan(alasan),
                                         oleh.pelaku, workspace.now()));
        versi.push_back(std::move(satu));
        auto semua = baris_dari(kini.himpunan(), "anggaran_kas");
        for (const auto& simpul : ruang->daun()) {
          LARAS_CHECK(ganti_kas(semua, tahun, lama + 1, simpul.str(),
                                isi_kas(kini.himpunan(), tahun, simpul.str())));
        }
        Keputusan keputusan{"Rencana kas " + std::to_string(tahun) + " versi " +
                                std::to_string(lama + 1) + ": " + teks::rapikan(alasan),
                            {},
                            {}};
        keputusan.sesudah.emplace("versi_kas", std::move(versi));
        keputusan.sesudah.emplace("anggaran_kas", std::move(semua));
        return keputusan;
      }));
  return hasil;
}

}  // namespace laras::app
