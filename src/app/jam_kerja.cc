#include "app/jam_kerja.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "acuan/libur.h"
#include "app/baris.h"
#include "app/tindak_kantor.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;

namespace {

constexpr const char* kJam = "jam_kerja";

const kamus::Subjek& subjek_jam() { return *kamus::cari(kJam); }

std::string mulai_dari(const Baris& baris) { return baris.isian.front().teks; }

std::string nama_hari_ke(std::size_t hari) {
  return std::string(nama_hari(static_cast<Hari>(hari)));
}

/// `7:30`, `07.30` as `07.30`; absent where it is no time of day.
std::optional<std::string> baku_jam(const std::string& ketikan) {
  const std::string teks = teks::ganti(teks::rapikan(ketikan), ":", ".");
  const auto bagian = teks::pisah(teks, '.');
  const auto angka = [](const std::string& s) {
    return !s.empty() && s.size() <= 2 && s.find_first_not_of("0123456789") == std::string::npos;
  };
  if (bagian.size() != 2 || !angka(bagian[0]) || bagian[1].size() != 2 || !angka(bagian[1])) {
    return std::nullopt;
  }
  if (std::stoi(bagian[0]) > 23 || std::stoi(bagian[1]) > 59) return std::nullopt;
  return (bagian[0].size() == 1 ? "0" : "") + bagian[0] + "." + bagian[1];
}

/// Days of the same hours together: "Senin–Kamis 07.30–16.00, Jumat 07.30–14.30".
std::string ringkaskan(const std::array<IsianJam, 7>& hari) {
  std::string hasil;
  for (std::size_t i = 0; i < hari.size(); ++i) {
    if (hari[i].buka.empty()) continue;
    std::size_t akhir = i;
    while (akhir + 1 < hari.size() && hari[akhir + 1] == hari[i]) ++akhir;
    hasil += (hasil.empty() ? "" : ", ") + nama_hari_ke(i) +
             (akhir > i ? "–" + nama_hari_ke(akhir) : "") + " " + hari[i].buka + "–" +
             hari[i].tutup;
    i = akhir;
  }
  return hasil;
}

std::vector<Baris> baris_pekan(const std::vector<Baris>& semua, const std::string& mulai) {
  std::vector<Baris> hasil;
  for (const Baris& baris : semua) {
    if (mulai_dari(baris) == mulai) hasil.push_back(baris);
  }
  return hasil;
}

std::string tanda_pekan(const std::vector<Baris>& semua, const std::string& mulai) {
  return tanda_kelompok(subjek_jam(), baris_pekan(semua, mulai));
}

void tolak(Errors& salah, std::string medan, std::string pesan) {
  salah.push_back({Kind::Invalid, std::move(pesan), std::move(medan)});
}

std::string medan_jam(const char* nama, std::size_t hari) {
  return std::string(nama) + "." + std::to_string(hari + 1);
}

/// Hours in their usual form; empty for a day off.
IsianJam baku_hari(const IsianJam& ketikan, std::size_t hari, Errors& salah) {
  const std::string buka = teks::rapikan(ketikan.buka);
  const std::string tutup = teks::rapikan(ketikan.tutup);
  if (buka.empty() && tutup.empty()) return {};
  const auto dari = baku_jam(buka);
  const auto sampai = baku_jam(tutup);
  const std::string contoh = " hari " + nama_hari_ke(hari) + ", misalnya ";
  if (!dari) tolak(salah, medan_jam("buka", hari), "Isi jam masuk" + contoh + "07.30.");
  if (!sampai) tolak(salah, medan_jam("tutup", hari), "Isi jam pulang" + contoh + "15.30.");
  if (!dari || !sampai) return {};
  if (*sampai <= *dari) {
    tolak(salah, medan_jam("tutup", hari),
          "Jam pulang hari " + nama_hari_ke(hari) + " harus sesudah jam masuknya.");
  }
  return {*dari, *sampai};
}

std::vector<Baris> susun_pekan(const IsianJamKerja& isi, Errors& salah) {
  wajib_diisi(isi.mulai, "mulai", "Isi hari pertama berlakunya.", salah);
  wajib_diisi(isi.dasar, "dasar", "Sebut peraturan yang menetapkan jam kerja ini.", salah);
  std::vector<Baris> hasil;
  Errors tanggal;
  for (std::size_t i = 0; i < isi.hari.size(); ++i) {
    const IsianJam jam = baku_hari(isi.hari[i], i, salah);
    if (jam.buka.empty()) continue;
    tanggal.clear();
    hasil.push_back(susun_baris(subjek_jam(),
                                {{"mulai", isi.mulai},
                                 {"hari", std::to_string(i + 1)},
                                 {"sampai", isi.sampai},
                                 {"buka", jam.buka},
                                 {"tutup", jam.tutup},
                                 {"dasar", teks::rapikan(isi.dasar)}},
                                tanggal));
  }
  for (Error& satu : tanggal) salah.push_back(std::move(satu));
  if (hasil.empty()) tolak(salah, "buka.1", "Isi jam kerja sekurang-kurangnya satu hari.");
  if (!salah.empty()) return hasil;
  const Pembaca b(subjek_jam(), hasil.front());
  if (!b.kosong("sampai") && b.tanggal("sampai") < b.tanggal("mulai")) {
    tolak(salah, "sampai", "Hari terakhir tidak boleh sebelum hari pertama.");
  }
  return hasil;
}

/// Two weeks with an end may not hold on one day; nor may two begin on one.
void periksa_tetangga(const std::vector<Baris>& lain, const Baris& baru, Errors& salah) {
  const Pembaca ini(subjek_jam(), baru);
  for (const Baris& baris : lain) {
    const Pembaca b(subjek_jam(), baris);
    const bool sama = b.teks("mulai") == ini.teks("mulai");
    const bool bertindih = !b.kosong("sampai") && !ini.kosong("sampai") &&
                           b.tanggal("mulai") <= ini.tanggal("sampai") &&
                           ini.tanggal("mulai") <= b.tanggal("sampai");
    if (!sama && !bertindih) continue;
    tolak(salah, "mulai",
          "Jam kerja lain sudah berlaku sejak " + b.tanggal("mulai").panjang() +
              (b.kosong("sampai") ? "" : " s.d. " + b.tanggal("sampai").panjang()) +
              ". Ubah yang sudah ada, atau pilih hari lain.");
    return;
  }
}

Error tiada_pekan() { return {Kind::NotFound, "Jam kerja ini tidak ada. Mungkin sudah dihapus."}; }

void perlu_alasan(const PerintahKalender& perintah, Errors& salah) {
  wajib_diisi(perintah.alasan, "alasan", "Tulis alasannya; alasan itu tersimpan dalam jejak.",
              salah);
}

Keputusan putuskan(std::string apa, const std::string& mulai, const PerintahKalender& perintah,
                   std::vector<Baris> semua) {
  std::sort(semua.begin(), semua.end(), [](const Baris& a, const Baris& b) {
    return kamus::kunci(subjek_jam(), a) < kamus::kunci(subjek_jam(), b);
  });
  return {std::move(apa) + " jam kerja sejak " + Tanggal::parse(mulai).value().panjang() + ": " +
              teks::rapikan(perintah.alasan),
          {{kJam, std::move(semua)}},
          {}};
}

}  // namespace

std::vector<JamKerjaTampil> tanya_jam_kerja(const Snapshot& snapshot) {
  const auto& semua = baris_dari(snapshot.himpunan(), kJam);
  std::map<std::string, JamKerjaTampil, std::greater<>> pekan;
  for (const Baris& baris : semua) {
    const Pembaca b(subjek_jam(), baris);
    IsianJamKerja& isi = pekan[b.teks("mulai")].isi;
    isi.mulai = b.teks("mulai");
    isi.sampai = b.teks("sampai");
    isi.dasar = b.teks("dasar");
    const int hari = b.bulat("hari");
    if (hari < 1 || hari > static_cast<int>(isi.hari.size())) continue;
    isi.hari[static_cast<std::size_t>(hari - 1)] = {b.teks("buka"), b.teks("tutup")};
  }
  std::vector<JamKerjaTampil> hasil;
  for (auto& [mulai, satu] : pekan) {
    satu.ringkas = ringkaskan(satu.isi.hari);
    satu.tanda = tanda_pekan(semua, mulai);
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

std::string jam_tutup(const Snapshot& snapshot, const std::string& tanggal) {
  const auto hari = Tanggal::parse(tanggal);
  if (!hari.ok()) return {};
  const KalenderKerja kalender = acuan::kalender_kerja(snapshot.himpunan());
  const JamHari* jam = kalender.jam(hari.value());
  return jam == nullptr ? std::string() : jam->tutup;
}

Errors simpan_jam_kerja(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah,
                        const IsianJamKerja& isi) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturKalender, "simpan-jam-kerja", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        auto semua = baris_dari(kini.himpunan(), kJam);
        const auto lama = baris_pekan(semua, perintah.kunci);
        if (!perintah.kunci.empty() && lama.empty()) return tiada_pekan();
        const auto baru = susun_pekan(isi, salah);
        perlu_alasan(perintah, salah);
        if (!salah.empty()) return Keputusan{};
        const std::string mulai = mulai_dari(baru.front());
        if (baris_pekan(semua, mulai) == baru) return Keputusan{};
        if (tanda_pekan(semua, perintah.kunci) != perintah.tanda) return galat_berubah();
        std::erase_if(semua,
                      [&](const Baris& baris) { return mulai_dari(baris) == perintah.kunci; });
        periksa_tetangga(semua, baru.front(), salah);
        if (!salah.empty()) return Keputusan{};
        semua.insert(semua.end(), baru.begin(), baru.end());
        return putuskan(lama.empty() ? "Tambah" : "Ubah", mulai, perintah, std::move(semua));
      });
}

Errors hapus_jam_kerja(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturKalender, "hapus-jam-kerja", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        auto semua = baris_dari(kini.himpunan(), kJam);
        if (baris_pekan(semua, perintah.kunci).empty()) return tiada_pekan();
        perlu_alasan(perintah, salah);
        if (!salah.empty()) return Keputusan{};
        if (tanda_pekan(semua, perintah.kunci) != perintah.tanda) return galat_berubah();
        std::erase_if(semua,
                      [&](const Baris& baris) { return mulai_dari(baris) == perintah.kunci; });
        return putuskan("Hapus", perintah.kunci, perintah, std::move(semua));
      });
}

}  // namespace laras::app
