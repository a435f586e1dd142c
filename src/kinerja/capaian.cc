#include "kinerja/capaian.h"

#include "base/teks.h"

namespace laras::kinerja {

namespace {

using perencanaan::Arah;

constexpr const char* kPanrb53 = "PermenPANRB 53/2014 Lampiran II";
constexpr const char* kPanrb6 = "PermenPANRB 6/2022 (kondisi khusus)";

Angka seratus() { return Angka::tetapan(100); }

Angka rumus(const Angka& target, const Angka& realisasi, Arah arah) {
  switch (arah) {
    case Arah::MakinTinggi:
      return kali(bagi(realisasi, target), seratus(),
                  {"capaian.makin_tinggi", "realisasi ÷ target × 100", kPanrb53});
    case Arah::MakinRendah:
      return kali(bagi(kurang(kali(Angka::tetapan(2), target), realisasi), target), seratus(),
                  {"capaian.makin_rendah", "(2 × target − realisasi) ÷ target × 100", kPanrb6});
    case Arah::MakinRendahRasio:
      return kali(bagi(target, realisasi), seratus(),
                  {"capaian.makin_rendah_rasio", "target ÷ realisasi × 100", "pilihan kantor"});
  }
  return {};
}

/// Division by a target of zero, said as such and not as a division by zero.
Angka target_nol(const Angka& target, const Angka& realisasi, Arah arah) {
  if (arah == Arah::MakinRendah && realisasi.ada() && realisasi.nilai().is_zero()) {
    return pilih({seratus(), target, realisasi}, 0,
                 {"capaian.target_nol", "target 0 dan realisasi 0: tercapai 100", kPanrb6});
  }
  return pilih({Angka::daun({.jenis = "keadaan", .label = "Target nol"}, Keadaan::TakTerhitung,
                            Alasan::TargetNol),
                target, realisasi},
               0, {"capaian.target_nol", "target 0: capaian tidak dapat dihitung", kPanrb53});
}

Angka capaian_bilangan(const Angka& target, const Angka& realisasi, Arah arah) {
  if (target.ada() && target.nilai().is_zero() && realisasi.ada()) {
    return target_nol(target, realisasi, arah);
  }
  return rumus(target, realisasi, arah);
}

Angka capaian_rentang(const Terukur& target, const Angka& realisasi, Arah arah) {
  if (!realisasi.ada()) return rumus(target.angka, realisasi, arah);
  const bool di_bawah = realisasi.nilai() < target.angka.nilai();
  const bool di_atas = realisasi.nilai() > target.atas.nilai();
  const int dipilih = di_bawah ? 1 : di_atas ? 2 : 0;
  return pilih(
      {Angka::tetapan(100, "di dalam rentang"), capaian_bilangan(target.angka, realisasi, arah),
       capaian_bilangan(target.atas, realisasi, arah)},
      dipilih,
      {"capaian.rentang", "di dalam rentang 100; di luarnya terhadap batas yang lebih dekat",
       kPanrb6});
}

/// A phrase is judged, not computed: the leaf says so.
Angka capaian_teks(const Terukur& target, const Terukur& realisasi) {
  if (!realisasi.nilai.ada()) return rumus(seratus(), realisasi.angka, Arah::MakinTinggi);
  const bool sama = teks::kecilkan(target.nilai.teks) == teks::kecilkan(realisasi.nilai.teks);
  return pilih(
      {Angka::tetapan(100, "sama dengan target"), Angka::tetapan(0, "tidak sama dengan target")},
      sama ? 0 : 1, {"capaian.dinilai", "dinilai: sama 100, berbeda 0", "aturan Laras"});
}

}  // namespace

Angka capaian(const Terukur& target, const Terukur& realisasi, Arah arah) {
  // A phrase has no number of its own that could outweigh the state of the target.
  if (!target.nilai.ada() && realisasi.nilai.jenis == acuan::JenisNilai::Teks) {
    return rumus(target.angka, seratus(), arah);
  }
  if (target.nilai.ada() && target.nilai.jenis == acuan::JenisNilai::Teks) {
    return capaian_teks(target, realisasi);
  }
  if (target.nilai.ada() && target.nilai.jenis == acuan::JenisNilai::Rentang) {
    return capaian_rentang(target, realisasi.angka, arah);
  }
  return capaian_bilangan(target.angka, realisasi.angka, arah);
}

Angka penyerapan(const Angka& realisasi, const Angka& pagu) {
  return persen(realisasi, pagu,
                {"penyerapan", "realisasi anggaran ÷ pagu × 100", "PermenPANRB 53/2014"});
}

Angka efisiensi(const Angka& rata_capaian, const Angka& penyerapan) {
  return bagi(rata_capaian, penyerapan,
              {"efisiensi", "rata-rata % capaian ÷ % penyerapan", "LKjIP, Tabel 3.10"});
}

Angka tingkat_kemajuan(const Angka& realisasi, const Angka& target_akhir) {
  return persen(realisasi, target_akhir,
                {"tingkat_kemajuan", "realisasi ÷ target akhir Renstra × 100",
                 "PermenPANRB 53/2014 Lampiran II"});
}

Angka perbandingan_nasional(const Angka& realisasi, const Angka& rujukan) {
  return persen(realisasi, rujukan,
                {"perbandingan_nasional", "realisasi ÷ realisasi nasional × 100",
                 "PermenPANRB 53/2014 Lampiran II"});
}

Angka pertumbuhan(const Angka& lama, const Angka& baru) {
  return persen(kurang(baru, lama), lama,
                {"pertumbuhan", "(tahun ini − tahun lalu) ÷ tahun lalu × 100", "LKjIP, 3.1"});
}

Angka bagian(const Angka& sebagian, const Angka& seluruhnya) {
  return persen(sebagian, seluruhnya,
                {"bagian", "alokasi ÷ jumlah alokasi × 100", "LKjIP, Tabel 3.13"});
}

Angka ketersediaan(const Angka& tersedia, const Angka& kebutuhan) {
  return persen(tersedia, kebutuhan,
                {"ketersediaan_sdm", "tersedia ÷ kebutuhan (ABK) × 100", "LKjIP, Tabel 3.11"});
}

Angka efisiensi_sdm(const Angka& rata_capaian, const Angka& rata_ketersediaan) {
  return bagi(
      rata_capaian, rata_ketersediaan,
      {"efisiensi_sdm", "rata-rata capaian ÷ rata-rata ketersediaan SDM", "LKjIP, Tabel 3.11"});
}

Angka efisiensi_sarpras(const Angka& kebutuhan, const Angka& tersedia) {
  return bagi(kebutuhan, tersedia, {"efisiensi_sarpras", "kebutuhan ÷ ketersediaan", "LKjIP, 3.1"});
}

namespace {

/// Capped to 0-100: only for a mean that is named so.
Angka terbatas(const Angka& capaian) {
  if (!capaian.ada()) return capaian;
  const Rational& nilai = capaian.nilai();
  const int dipilih = nilai > Rational(100) ? 1 : nilai < Rational(0) ? 2 : 0;
  return pilih({capaian, Angka::tetapan(100), Angka::tetapan(0)}, dipilih,
               {"capaian.terbatas", "dibatasi 0 sampai 100", "LKjIP, Bab III"});
}

}  // namespace

Angka rata_capaian(const std::vector<std::vector<Angka>>& per_sasaran, CaraRata cara) {
  std::vector<Angka> butir;
  for (const auto& kelompok : per_sasaran) {
    if (cara == CaraRata::RataSasaran) {
      butir.push_back(rata_rata(kelompok, {"rata.sasaran", "rata-rata capaian sasaran", ""}));
      continue;
    }
    for (const auto& c : kelompok) {
      butir.push_back(cara == CaraRata::RataTerbatas ? terbatas(c) : c);
    }
  }
  const Aturan aturan =
      cara == CaraRata::RataSasaran
          ? Aturan{"rata.per_sasaran", "rata-rata dari rata-rata per sasaran", "pilihan"}
      : cara == CaraRata::RataTerbatas
          ? Aturan{"rata.terbatas", "rata-rata capaian yang dibatasi 100", "pilihan"}
          : Aturan{"rata.indikator", "rata-rata capaian semua indikator, tanpa pembatasan",
                   "LKjIP, Tabel 3.1"};
  return rata_rata(std::move(butir), aturan);
}

}  // namespace laras::kinerja
