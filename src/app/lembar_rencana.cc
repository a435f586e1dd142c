#include "app/lembar_rencana.h"

#include <algorithm>

#include "app/hal_rencana.h"
#include "base/teks.h"

namespace laras::app {

namespace {

using Isi = std::map<std::string, std::string, std::less<>>;

Result<LembarRencana> lembar(const RuangRencana& ruang, const LetakRencana& letak) {
  switch (letak.hal) {
    case HalRencana::Simpul:
      return lembar_simpul(ruang, letak);
    case HalRencana::Indikator:
      return lembar_indikator(ruang, letak);
    case HalRencana::Target:
      return lembar_target(ruang, letak);
    case HalRencana::Pagu:
      return lembar_pagu(ruang, letak);
    case HalRencana::Dokumen:
      break;
  }
  return lembar_dokumen(ruang, letak);
}

void tulis(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan) {
  switch (letak.hal) {
    case HalRencana::Simpul:
      return tulis_simpul(ruang, letak, tulisan);
    case HalRencana::Indikator:
      return tulis_indikator(ruang, letak, tulisan);
    case HalRencana::Target:
      return tulis_target(ruang, letak, tulisan);
    case HalRencana::Pagu:
      return tulis_pagu(ruang, letak, tulisan);
    case HalRencana::Dokumen:
      return tulis_dokumen(ruang, letak, tulisan);
  }
}

std::string nama_hal(HalRencana hal) {
  switch (hal) {
    case HalRencana::Simpul:
      return "simpul";
    case HalRencana::Indikator:
      return "indikator";
    case HalRencana::Target:
      return "target";
    case HalRencana::Pagu:
      return "pagu";
    case HalRencana::Dokumen:
      break;
  }
  return "dokumen";
}

/// What each field shall hold: typed here, or changed meanwhile by somebody else and left alone
/// here. Fields that both changed go to `bentrok`.
Isi gabungkan(const LembarRencana& lembar, const KetikanRencana& ketikan,
              std::vector<BentrokRencana>& bentrok) {
  Isi hasil;
  for (const MedanRencana& medan : lembar.medan) {
    const auto posisi = ketikan.find(medan.nama);
    if (posisi == ketikan.end()) {
      hasil[medan.nama] = medan.isi;
      continue;
    }
    const std::string saya = teks::rapikan(posisi->second.isi);
    const std::string semula = teks::rapikan(posisi->second.semula);
    const std::string kini = teks::rapikan(medan.isi);
    hasil[medan.nama] = saya == semula ? kini : saya;
    if (medan.jenis == JenisIsi::Tetap) hasil[medan.nama] = saya;
    if (medan.jenis != JenisIsi::Tetap && kini != semula && saya != semula && saya != kini) {
      bentrok.push_back({medan.nama, medan.judul, semula, saya, medan.isi});
    }
  }
  return hasil;
}

/// The field that an error of the checks is about; empty where the form has none.
std::string medan_galat(const LembarRencana& lembar, const std::string& where) {
  const auto titik = where.rfind(':');
  if (titik == std::string::npos) return {};
  const std::string kolom = where.substr(titik + 1);
  const auto bagian = teks::pisah(where.substr(0, titik), '/');
  if (bagian.front() == "target" && bagian.size() == 5) {
    const std::string medan = kolom == "target_atas" ? "batas_atas" : bagian.back();
    return lembar.cari(medan) == nullptr ? "" : medan;
  }
  if (bagian.front() == "pagu" && bagian.size() == 4) {
    const std::string medan = "pagu." + bagian[1];
    return lembar.cari(medan) == nullptr ? "" : medan;
  }
  return lembar.cari(kolom) == nullptr ? "" : kolom;
}

void tambah_pemeriksaan(const RuangRencana& ruang, const LembarRencana& lembar, Errors& salah) {
  for (const Error& satu : ruang.periksa()) {
    std::string medan = medan_galat(lembar, satu.where);
    std::string pesan = medan.empty() ? satu.where + ": " + satu.message : satu.message;
    salah.push_back({Kind::Invalid, std::move(pesan), std::move(medan)});
  }
}

struct Arah {
  const LetakRencana& letak;
  const KetikanRencana& ketikan;
  bool hapus = false;
};

Result<Keputusan> putuskan(const Snapshot& kini, const Arah& arah, const kantor::Pelaku& pelaku,
                           const std::string& waktu, HasilRencana& hasil) {
  LARAS_TRY(auto ruang, RuangRencana::buka(kini, arah.letak.tahun));
  LARAS_TRY(const LembarRencana isi, lembar(*ruang, arah.letak));
  Tulisan tulisan(isi, gabungkan(isi, arah.ketikan, hasil.bentrok), waktu, pelaku);
  if (arah.hapus) {
    hasil.bentrok.clear();
    if (arah.letak.hal == HalRencana::Simpul) hapus_simpul(*ruang, arah.letak, tulisan);
    if (arah.letak.hal == HalRencana::Indikator) hapus_indikator(*ruang, arah.letak, tulisan);
  } else if (hasil.bentrok.empty()) {
    for (const MedanRencana& medan : isi.medan) {
      if (medan.jenis == JenisIsi::Tetap && tulisan.berubah(medan.nama)) {
        return Error{Kind::Conflict,
                     "Dokumen yang disalin sudah bukan yang terbaru; mungkin formulir ini sudah "
                     "terkirim. Lihat daftar dokumen pada halaman rencana."};
      }
      if (medan.wajib && tulisan.isi(medan.nama).empty()) {
        tulisan.tolak(medan.nama, "Isi " + teks::awal_kecil(medan.judul) + ".");
      }
    }
    tulis(*ruang, arah.letak, tulisan);
  }
  hasil.salah = std::move(tulisan.salah);
  hasil.id = tulisan.id.empty() ? arah.letak.id : tulisan.id;
  if (!hasil.tuntas() || !ruang->berubah()) return Keputusan{};
  tambah_pemeriksaan(*ruang, isi, hasil.salah);
  if (!hasil.salah.empty()) return Keputusan{};
  return Keputusan{tulisan.ringkasan, std::move(*ruang).ambil(), {}};
}

Result<HasilRencana> jalankan(Workspace& workspace, const Oleh& oleh, const Arah& arah) {
  HasilRencana hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SusunRencana,
                      (arah.hapus ? "hapus-" : "simpan-") + nama_hal(arah.letak.hal), oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        return putuskan(kini, arah, oleh.pelaku, workspace.now(), hasil);
      }));
  return hasil;
}

/// A subject whose rows name something, and the columns that do.
bool menyebut(const kamus::Subjek& subjek, const kamus::Baris& baris, std::string_view yang,
              const std::string& id) {
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    const auto& kolom = subjek.kolom[i];
    const bool kolomnya = kolom.rujukan == yang || (subjek.dalam && kolom.nama == yang);
    if (kolomnya && baris.isian[i].teks == id) return true;
  }
  return false;
}

bool sejak_tahun(const kamus::Subjek& subjek, const kamus::Baris& baris, int sejak) {
  const kamus::Pembaca b(subjek, baris);
  if (subjek.indeks("sampai") >= 0 && !b.kosong("sampai") &&
      subjek.kolom[static_cast<std::size_t>(subjek.indeks("sampai"))].jenis ==
          kamus::JenisKolom::Tahun) {
    return b.bulat("sampai") >= sejak;
  }
  if (subjek.indeks("tahun") >= 0 && !b.kosong("tahun")) return b.bulat("tahun") >= sejak;
  return true;
}

}  // namespace

const MedanRencana* LembarRencana::cari(std::string_view nama) const {
  for (const MedanRencana& satu : medan) {
    if (satu.nama == nama) return &satu;
  }
  return nullptr;
}

std::string Tulisan::isi(std::string_view nama) const {
  const auto posisi = isi_.find(nama);
  return posisi == isi_.end() ? "" : posisi->second;
}

std::string Tulisan::semula(std::string_view nama) const {
  const MedanRencana* medan = lembar_.cari(nama);
  return medan == nullptr ? "" : teks::rapikan(medan->isi);
}

void Tulisan::tolak(std::string_view medan, std::string pesan) {
  salah.push_back({Kind::Invalid, std::move(pesan), std::string(medan)});
}

std::string sebutan_simpul(const RuangRencana& ruang, const std::string& id) {
  const kamus::Baris* satu = ruang.versi("simpul", id);
  if (satu == nullptr) return id;
  const std::string kode = isi_kolom("simpul", *satu, "kode");
  return (kode.empty() ? "" : kode + " ") + isi_kolom("simpul", *satu, "nama");
}

std::string id_dari_nama(std::string_view nama) {
  constexpr std::size_t kTerpanjang = 40;
  std::string hasil;
  for (const char c : teks::kecilkan(nama)) {
    const bool biasa = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (biasa) {
      hasil += c;
    } else if (!hasil.empty() && hasil.back() != '-') {
      hasil += '-';
    }
  }
  if (hasil.size() > kTerpanjang)
    hasil.resize(hasil.rfind('-', kTerpanjang) == std::string::npos
                     ? kTerpanjang
                     : hasil.rfind('-', kTerpanjang));
  while (!hasil.empty() && hasil.back() == '-') hasil.pop_back();
  return hasil;
}

std::vector<std::string> yang_menyebut(const RuangRencana& ruang, std::string_view subjek,
                                       const std::string& id, int sejak,
                                       const std::set<std::string, std::less<>>& kecuali) {
  std::vector<std::string> hasil;
  for (const kamus::Subjek& satu : kamus::semua()) {
    if (kecuali.contains(satu.nama)) continue;
    const auto& semua = ruang.baris(satu.nama);
    if (std::any_of(semua.begin(), semua.end(), [&](const kamus::Baris& baris) {
          return menyebut(satu, baris, subjek, id) && sejak_tahun(satu, baris, sejak);
        })) {
      hasil.emplace_back(satu.judul);
    }
  }
  return hasil;
}

Result<LembarRencana> tanya_lembar(const Snapshot& snapshot, const LetakRencana& letak) {
  LARAS_TRY(const auto ruang, RuangRencana::buka(snapshot, letak.tahun));
  return lembar(*ruang, letak);
}

Result<HasilRencana> simpan_rencana(Workspace& workspace, const Oleh& oleh,
                                    const LetakRencana& letak, const KetikanRencana& ketikan) {
  return jalankan(workspace, oleh, {letak, ketikan, false});
}

Result<HasilRencana> hapus_rencana(Workspace& workspace, const Oleh& oleh,
                                   const LetakRencana& letak, const KetikanRencana& ketikan) {
  return jalankan(workspace, oleh, {letak, ketikan, true});
}

}  // namespace laras::app
