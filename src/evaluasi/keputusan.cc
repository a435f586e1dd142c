#include "evaluasi/keputusan.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "base/cetak.h"
#include "base/teks.h"

namespace laras::evaluasi {

namespace {

using kamus::Pembaca;
using Kata = std::pair<std::string_view, std::string_view>;

template <std::size_t N>
std::string_view cari_kata(const std::array<Kata, N>& tabel, std::string_view kode) {
  for (const auto& [satu, kata] : tabel) {
    if (satu == kode) return kata;
  }
  return kode;
}

std::optional<Pembaca> cari(const kamus::Himpunan& himpunan, const std::string& subjek,
                            const std::string& kunci) {
  const std::string id = subjek + "/" + kunci;
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    if (b.id() == id) return b;
  }
  return std::nullopt;
}

std::string kunci(const Pembaca& b) { return b.id().substr(b.id().find('/') + 1); }

/// The newest name of an identity (simpul, indikator) or of a document.
std::string nama(const kamus::Himpunan& himpunan, const std::string& subjek,
                 const std::string& identitas) {
  std::string hasil = identitas;
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    if (b.teks(subjek) == identitas) hasil = b.teks("nama");
  }
  return hasil;
}

std::string bilangan(const std::string& teks) {
  const auto angka = Decimal::parse(teks);
  return angka.ok() ? cetak(angka.value()) : teks;
}

std::string isi_target(const Pembaca& b) {
  if (b.kosong("target")) return "belum diisi";
  std::string hasil = bilangan(b.teks("target"));
  if (!b.kosong("target_atas")) hasil += " sampai " + bilangan(b.teks("target_atas"));
  return hasil;
}

std::string isi_pagu(const Pembaca& b) {
  const auto& isian = b.isian("pagu");
  if (isian.keadaan != Keadaan::Terisi) return isian.teks.empty() ? "belum diisi" : isian.teks;
  return "Rp" + cetak(Rational(isian.angka), {.gaya = GayaCetak::Satuan, .desimal = 0});
}

std::string isi_baris(const kamus::Himpunan& himpunan, const std::string& subjek,
                      const Pembaca& b) {
  if (subjek == "target" || subjek == "pagu") {
    return (subjek == "target" ? isi_target(b) : isi_pagu(b)) + " (" +
           nama(himpunan, "dokumen", b.teks("dokumen")) + ")";
  }
  std::string hasil = b.teks("nama");
  if (subjek == "indikator") hasil += " (" + b.teks("satuan") + ")";
  return hasil + ", sejak " + b.teks("mulai");
}

std::string sebutan(const kamus::Himpunan& himpunan, const std::string& subjek, const Pembaca& b) {
  if (subjek == "target") {
    const std::string periode = b.teks("periode") == "TAHUN" ? "" : " " + b.teks("periode");
    return "Target " + nama(himpunan, "indikator", b.teks("indikator")) + ", " + b.teks("tahun") +
           periode;
  }
  if (subjek == "pagu") {
    return "Pagu " + nama(himpunan, "simpul", b.teks("simpul")) + ", " + b.teks("tahun");
  }
  const std::string milik = b.teks(subjek);
  return (subjek == "simpul" ? "Simpul " : "Indikator ") + milik;
}

/// Documents by the one they replace.
std::map<std::string, std::string> pengganti(const kamus::Himpunan& himpunan) {
  std::map<std::string, std::string> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "dokumen")) {
    if (!b.kosong("menggantikan")) hasil[b.teks("dokumen")] = b.teks("menggantikan");
  }
  return hasil;
}

bool dekat(int satu, int tahun) { return satu == tahun || satu == tahun + 1; }

void menurut_dokumen(const kamus::Himpunan& himpunan, const std::string& subjek, int tahun,
                     std::vector<PerubahanRencana>& hasil) {
  const auto dokumen = pengganti(himpunan);
  std::map<std::string, Pembaca> menurut_kunci;
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) menurut_kunci.emplace(kunci(b), b);
  for (const auto& [kini, b] : menurut_kunci) {
    const auto di = dokumen.find(b.teks("dokumen"));
    if (di == dokumen.end() || !dekat(b.bulat("tahun"), tahun)) continue;
    const std::string dulu = di->second + kini.substr(di->first.size());
    const auto lama = menurut_kunci.find(dulu);
    const bool ada = lama != menurut_kunci.end();
    const auto isi = [&](const Pembaca& satu) {
      return subjek == "target" ? isi_target(satu) : isi_pagu(satu);
    };
    if (ada && isi(lama->second) == isi(b)) continue;
    hasil.push_back(baca_perubahan(himpunan, subjek, ada ? dulu : "", kini));
  }
}

/// The version of an identity in force before that year; nothing if there was none.
std::optional<Pembaca> versi_sebelum(const kamus::Himpunan& himpunan, const std::string& subjek,
                                     const std::string& identitas, int mulai) {
  std::optional<Pembaca> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    if (b.teks(subjek) != identitas || b.bulat("mulai") >= mulai) continue;
    if (!hasil || hasil->bulat("mulai") < b.bulat("mulai")) hasil = b;
  }
  return hasil;
}

void menurut_versi(const kamus::Himpunan& himpunan, const std::string& subjek, int tahun,
                   std::vector<PerubahanRencana>& hasil) {
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    if (!dekat(b.bulat("mulai"), tahun)) continue;
    auto lama = versi_sebelum(himpunan, subjek, b.teks(subjek), b.bulat("mulai"));
    if (!lama && !b.kosong("menggantikan")) {
      lama = versi_sebelum(himpunan, subjek, b.teks("menggantikan"), b.bulat("mulai"));
    }
    hasil.push_back(baca_perubahan(himpunan, subjek, lama ? kunci(*lama) : "", kunci(b)));
  }
}

}  // namespace

std::string_view judul_temuan(std::string_view kode) {
  constexpr std::array<Kata, 6> kTabel{{{"rekomendasi", "Rekomendasi LHE"},
                                        {"tribulan", "Realisasi tribulan"},
                                        {"jangka_menengah", "Pemantauan jangka menengah"},
                                        {"pemeriksaan", "Pemeriksaan laporan"},
                                        {"rapat", "Rapat evaluasi"},
                                        {"pemantauan", "Laporan pemantauan"}}};
  return cari_kata(kTabel, kode);
}

std::string_view judul_jenis(std::string_view kode) {
  constexpr std::array<Kata, 5> kTabel{{{"strategi", "Strategi"},
                                        {"kebijakan", "Kebijakan"},
                                        {"aktivitas", "Aktivitas"},
                                        {"anggaran", "Anggaran"},
                                        {"target", "Target"}}};
  return cari_kata(kTabel, kode);
}

std::string Keputusan::sebutan_temuan() const {
  if (temuan == "rekomendasi") return "Rekomendasi LHE nomor " + rujukan;
  if (temuan == "tribulan" && rujukan.starts_with("TW")) {
    constexpr std::array<const char*, 5> kRomawi{"", "I", "II", "III", "IV"};
    const char angka = rujukan.back();
    if (angka >= '1' && angka <= '4') {
      return std::string("Realisasi Tribulan ") + kRomawi.at(static_cast<std::size_t>(angka - '0'));
    }
  }
  return std::string(judul_temuan(temuan)) + ": " + rujukan;
}

PerubahanRencana baca_perubahan(const kamus::Himpunan& himpunan, const std::string& subjek,
                                const std::string& semula, const std::string& menjadi) {
  PerubahanRencana hasil{.subjek = subjek, .semula = semula, .menjadi = menjadi};
  const auto lama = cari(himpunan, subjek, semula);
  const auto baru = cari(himpunan, subjek, menjadi);
  const auto& tampil = baru ? baru : lama;
  hasil.sebutan = tampil ? sebutan(himpunan, subjek, *tampil) : teks::awal_besar(subjek);
  hasil.isi_semula = lama ? isi_baris(himpunan, subjek, *lama) : "–";
  hasil.isi_menjadi = baru ? isi_baris(himpunan, subjek, *baru) : "–";
  return hasil;
}

std::vector<PerubahanRencana> perubahan_rencana(const kamus::Himpunan& himpunan, int tahun) {
  std::vector<PerubahanRencana> hasil;
  menurut_dokumen(himpunan, "target", tahun, hasil);
  menurut_dokumen(himpunan, "pagu", tahun, hasil);
  menurut_versi(himpunan, "indikator", tahun, hasil);
  menurut_versi(himpunan, "simpul", tahun, hasil);
  return hasil;
}

std::vector<Keputusan> daftar_keputusan(const kamus::Himpunan& himpunan, int tahun) {
  std::vector<Keputusan> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "keputusan")) {
    if (b.bulat("tahun") != tahun) continue;
    hasil.push_back({b.teks("keputusan"), tahun, b.teks("temuan"), b.teks("rujukan"),
                     b.teks("jenis"), b.teks("isi"), b.teks("alasan"), b.tanggal("tanggal"),
                     Id<kantor::Jabatan>(b.teks("jabatan")), b.teks("notulen")});
  }
  for (const Pembaca& b : kamus::baca(himpunan, "keputusan_baris")) {
    for (Keputusan& satu : hasil) {
      if (satu.kode != b.teks("keputusan")) continue;
      satu.perubahan.push_back(
          baca_perubahan(himpunan, b.teks("subjek"), b.teks("semula"), b.teks("menjadi")));
    }
  }
  std::stable_sort(hasil.begin(), hasil.end(), [](const Keputusan& a, const Keputusan& b) {
    return a.tanggal == b.tanggal ? teks::kurang_alami(a.kode, b.kode) : a.tanggal < b.tanggal;
  });
  return hasil;
}

}  // namespace laras::evaluasi
