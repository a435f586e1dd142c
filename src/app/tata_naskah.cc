#include "app/tata_naskah.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/baris.h"
#include "app/laporan.h"
#include "app/tindak_kantor.h"
#include "base/teks.h"
#include "pelaporan/penanda_tangan.h"

namespace laras::app {

using kamus::Baris;

namespace {

constexpr const char* kInstansi = "instansi";
constexpr const char* kTata = "tata_naskah";
constexpr std::size_t kTerpanjang = 200;

const kamus::Subjek& subjek_tata() { return *kamus::cari(kTata); }

/// What lies outside the row of the office, by its code.
constexpr std::array<std::pair<const char*, std::string IsianTataNaskah::*>, 5> kMedan = {
    {{"kode-pos", &IsianTataNaskah::kode_pos},
     {"telepon", &IsianTataNaskah::telepon},
     {"surel", &IsianTataNaskah::surel},
     {"laman", &IsianTataNaskah::laman},
     {"kertas", &IsianTataNaskah::kertas}}};

/// Its columns in the row of the office.
constexpr std::array<std::pair<const char*, std::string IsianTataNaskah::*>, 4> kKolom = {
    {{"alamat", &IsianTataNaskah::alamat},
     {"tempat", &IsianTataNaskah::tempat},
     {"ibu_kota", &IsianTataNaskah::ibu_kota},
     {"kode_surat", &IsianTataNaskah::kode_surat}}};

IsianTataNaskah rapikan(IsianTataNaskah isi) {
  for (const auto& [kode, medan] : kMedan) isi.*medan = teks::rapikan(isi.*medan);
  for (const auto& [kolom, medan] : kKolom) isi.*medan = teks::rapikan(isi.*medan);
  if (isi.kertas != "f4") isi.kertas = "a4";
  return isi;
}

bool terdiri(const std::string& teks, std::string_view boleh) {
  return teks.find_first_not_of(boleh) == std::string::npos;
}

void periksa_isian(const IsianTataNaskah& isi, Errors& salah) {
  constexpr std::string_view kAngka = "0123456789";
  constexpr std::size_t kDigitPos = 5;
  const auto tolak = [&](const char* medan, const char* pesan) {
    salah.push_back({Kind::Invalid, pesan, medan});
  };
  wajib_diisi(isi.tempat, "tempat", "Isi tempat kantor menandatangani laporan.", salah);
  wajib_diisi(isi.ibu_kota, "ibu_kota", "Isi tempat perjanjian ditandatangani.", salah);
  if (teks::panjang_utf8(isi.alamat) > kTerpanjang) {
    tolak("alamat", "Alamat paling panjang 200 huruf agar kop tetap rapi.");
  }
  if (!isi.kode_pos.empty() &&
      (isi.kode_pos.size() != kDigitPos || !terdiri(isi.kode_pos, kAngka))) {
    tolak("kode_pos", "Kode pos terdiri atas lima angka.");
  }
  if (!terdiri(isi.telepon, "0123456789 ()+-/,")) {
    tolak("telepon", "Tulis nomor telepon dengan angka, misalnya (0321) 123456.");
  }
  const auto at = isi.surel.find('@');
  const bool surel_sah = at != std::string::npos && at > 0 && at + 1 < isi.surel.size() &&
                         isi.surel.find(' ') == std::string::npos;
  if (!isi.surel.empty() && !surel_sah) {
    tolak("surel", "Alamat surel memuat @ dan tidak memuat spasi.");
  }
  if (isi.laman.find(' ') != std::string::npos) tolak("laman", "Laman tidak memuat spasi.");
  for (const auto& [medan, nilai] :
       {std::pair{"telepon", &isi.telepon}, std::pair{"surel", &isi.surel},
        std::pair{"laman", &isi.laman}}) {
    if (nilai->size() > kTerpanjang / 2) tolak(medan, "Terlalu panjang untuk satu baris kop.");
  }
}

/// Both subjects as they would be. REQUIRES: the office has its row.
kamus::Himpunan sesudah(const Snapshot& kini, const IsianTataNaskah& isi, Errors& salah) {
  kamus::Himpunan hasil;
  auto& instansi = hasil[kInstansi] = baris_dari(kini.himpunan(), kInstansi);
  for (Baris& baris : instansi) {
    for (const auto& [kolom, medan] : kKolom) {
      const auto ditulis = isi_sel(*kamus::cari(kInstansi), baris, {{kolom, isi.*medan}});
      if (!ditulis.ok()) salah.push_back(ditulis.error());
    }
  }
  auto& tata = hasil[kTata];
  for (const auto& [kode, medan] : kMedan) {
    // A4 is what is printed where nothing was chosen.
    if ((isi.*medan).empty() || isi.*medan == "a4") continue;
    tata.push_back(susun_baris(subjek_tata(), {{"medan", kode}, {"isi", isi.*medan}}, salah));
  }
  return hasil;
}

}  // namespace

TataNaskahTampil tanya_tata_naskah(const Snapshot& snapshot) {
  TataNaskahTampil hasil;
  for (const auto& baris : kamus::baca(snapshot.himpunan(), kInstansi)) {
    for (const auto& [kolom, medan] : kKolom) hasil.isi.*medan = baris.teks(kolom);
  }
  for (const auto& baris : kamus::baca(snapshot.himpunan(), kTata)) {
    for (const auto& [kode, medan] : kMedan) {
      if (baris.teks("medan") == kode) hasil.isi.*medan = baris.teks("isi");
    }
  }
  hasil.isi = rapikan(std::move(hasil.isi));
  hasil.pemerintah = snapshot.kantor().instansi().pemerintah;
  hasil.nama = snapshot.kantor().instansi().nama;
  hasil.tanda =
      tanda_kelompok(*kamus::cari(kInstansi), baris_dari(snapshot.himpunan(), kInstansi)) +
      tanda_kelompok(subjek_tata(), baris_dari(snapshot.himpunan(), kTata));
  return hasil;
}

bool kertas_f4(const Snapshot& snapshot) {
  const Baris* baris = cari_baris(subjek_tata(), baris_dari(snapshot.himpunan(), kTata), "kertas");
  return baris != nullptr && kamus::Pembaca(subjek_tata(), *baris).teks("isi") == "f4";
}

Errors simpan_tata_naskah(Workspace& workspace, const Oleh& oleh, const IsianTataNaskah& ketikan,
                          const std::string& tanda, const std::string& alasan) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturTataNaskah, "atur-tata-naskah", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        const IsianTataNaskah isi = rapikan(ketikan);
        const TataNaskahTampil lama = tanya_tata_naskah(kini);
        if (isi == lama.isi) return Keputusan{};
        periksa_isian(isi, salah);
        wajib_diisi(alasan, "alasan", "Tulis alasan perubahan; alasan itu tersimpan dalam jejak.",
                    salah);
        if (!salah.empty()) return Keputusan{};
        if (lama.tanda != tanda) return galat_berubah();
        auto himpunan = sesudah(kini, isi, salah);
        return Keputusan{"Ubah tata naskah: " + teks::rapikan(alasan), std::move(himpunan), {}};
      });
}

ContohNaskah contoh_tata_naskah(const Snapshot& snapshot, const IsianTataNaskah& ketikan, int tahun,
                                bool berkas) {
  ContohNaskah hasil;
  const IsianTataNaskah isi = rapikan(ketikan);
  periksa_isian(isi, hasil.salah);
  if (!hasil.salah.empty()) return hasil;
  Sesi sesi = snapshot.sesi();
  for (auto& [subjek, baris] : sesudah(snapshot, isi, hasil.salah)) {
    sesi.himpunan[subjek] = std::move(baris);
  }
  const Snapshot baru(std::move(sesi));
  hasil.kop = pelaporan::kop(baru.kantor());
  if (!berkas) return hasil;
  const auto jadi = susun(baru, {.jenis = JenisLaporan::RencanaAksi, .tahun = tahun});
  const auto bytes =
      jadi.ok() ? cetak_naskah(jadi.value().naskah, {.bentuk = Bentuk::Pdf, .f4 = kertas_f4(baru)})
                : Result<std::string>(jadi.error());
  if (bytes.ok()) {
    hasil.pdf = bytes.value();
  } else {
    hasil.salah.push_back(bytes.error());
  }
  return hasil;
}

}  // namespace laras::app
