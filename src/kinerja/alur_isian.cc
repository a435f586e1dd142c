#include "kinerja/alur_isian.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/cetak.h"
#include "base/teks.h"

namespace laras::kinerja {

using kantor::Tindakan;

namespace {

struct Nama {
  KeadaanIsian keadaan;
  std::string_view kode;
  std::string_view judul;
};

constexpr std::array<Nama, 6> kNama = {{
    {KeadaanIsian::Kosong, "", "Belum diisi"},
    {KeadaanIsian::Draf, "draf", "Draf"},
    {KeadaanIsian::Diajukan, "diajukan", "Diajukan"},
    {KeadaanIsian::Dikembalikan, "dikembalikan", "Dikembalikan"},
    {KeadaanIsian::Diverifikasi, "diverifikasi", "Diverifikasi"},
    {KeadaanIsian::Disahkan, "disahkan", "Disahkan"},
}};

struct Pindah {
  KeadaanIsian dari;
  Langkah langkah;
  KeadaanIsian ke;
};

/// Every step there is. A returned entry stays returned while it is mended, so that its reason
/// stays in sight; an approved one is corrected by returning it first.
constexpr std::array<Pindah, 10> kPindah = {{
    {KeadaanIsian::Kosong, Langkah::Simpan, KeadaanIsian::Draf},
    {KeadaanIsian::Draf, Langkah::Simpan, KeadaanIsian::Draf},
    {KeadaanIsian::Dikembalikan, Langkah::Simpan, KeadaanIsian::Dikembalikan},
    {KeadaanIsian::Draf, Langkah::Ajukan, KeadaanIsian::Diajukan},
    {KeadaanIsian::Dikembalikan, Langkah::Ajukan, KeadaanIsian::Diajukan},
    {KeadaanIsian::Diajukan, Langkah::Kembalikan, KeadaanIsian::Dikembalikan},
    {KeadaanIsian::Diverifikasi, Langkah::Kembalikan, KeadaanIsian::Dikembalikan},
    {KeadaanIsian::Disahkan, Langkah::Kembalikan, KeadaanIsian::Dikembalikan},
    {KeadaanIsian::Diajukan, Langkah::Verifikasi, KeadaanIsian::Diverifikasi},
    {KeadaanIsian::Diverifikasi, Langkah::Sahkan, KeadaanIsian::Disahkan},
}};

std::string halangan(KeadaanIsian dari, Langkah langkah) {
  std::string kini = "Isian ini berkeadaan \"" + teks::kecilkan(judul(dari)) + "\". ";
  switch (langkah) {
    case Langkah::Simpan:
      return kini + "Minta dikembalikan dengan alasan bila perlu diubah.";
    case Langkah::Ajukan:
      return kini + (dari == KeadaanIsian::Kosong ? "Isi dan simpan lebih dahulu."
                                                  : "Yang diajukan hanya draf atau yang kembali.");
    case Langkah::Kembalikan:
      return kini + "Yang dikembalikan hanya isian yang sudah diajukan.";
    case Langkah::Verifikasi:
      return kini + "Yang diverifikasi hanya isian yang sudah diajukan.";
    case Langkah::Sahkan:
      return kini + "Yang disahkan hanya isian yang sudah diverifikasi.";
  }
  return kini;
}

void tambah(Errors& salah, std::string_view kolom, std::string pesan) {
  salah.push_back({Kind::Invalid, std::move(pesan), std::string(kolom)});
}

bool negatif(const Decimal& angka) { return angka < Decimal(); }

void periksa_pecahan(const SyaratIsian& s, Errors& salah) {
  if (s.pembilang.has_value() != s.penyebut.has_value()) {
    tambah(salah, s.pembilang ? "penyebut" : "pembilang",
           "Isi pembilang dan penyebut keduanya, atau kosongkan keduanya.");
    return;
  }
  if (!s.pembilang) return;
  if (s.nilai.keadaan != Keadaan::BelumDiisi) {
    tambah(salah, "nilai",
           "Kosongkan nilai: persentase ini dihitung dari pembilang dan penyebutnya.");
  }
  if (negatif(*s.pembilang) || negatif(*s.penyebut)) {
    tambah(salah, "pembilang", "Jumlah tidak boleh kurang dari nol. Ketik ulang.");
  } else if (s.penyebut->is_zero()) {
    tambah(salah, "penyebut",
           "Penyebut tidak boleh nol. Bila tidak ada yang dihitung, kosongkan keduanya dan tulis "
           "N/A pada nilai.");
  } else if (*s.pembilang > *s.penyebut) {
    tambah(salah, "pembilang",
           "Jumlah " + cetak(*s.pembilang) + " tidak boleh melebihi " + cetak(*s.penyebut) +
               ". Periksa catatannya, lalu ketik ulang.");
  }
}

void periksa_kumulatif(const SyaratIsian& s, Errors& salah) {
  const auto kini = angka_isian(s);
  if (s.akumulasi != perencanaan::Akumulasi::Jumlah || !s.kumulatif || !s.sebelumnya || !kini ||
      *kini >= *s.sebelumnya) {
    return;
  }
  const Cetak cara{.gaya = GayaCetak::DesimalPas, .desimal = 4};
  tambah(salah, s.pembilang ? "pembilang" : "nilai",
         "Angka sampai dengan tribulan ini (" + cetak(*kini, cara) +
             ") lebih kecil daripada tribulan sebelumnya (" + cetak(*s.sebelumnya, cara) +
             "). Ketik jumlah sejak awal tahun.");
}

}  // namespace

std::string_view kode(KeadaanIsian keadaan) {
  return kNama[static_cast<std::size_t>(keadaan)].kode;
}

std::string_view judul(KeadaanIsian keadaan) {
  return kNama[static_cast<std::size_t>(keadaan)].judul;
}

KeadaanIsian keadaan_isian(std::string_view kode) {
  const auto* const posisi =
      std::find_if(kNama.begin(), kNama.end(), [&](const Nama& n) { return n.kode == kode; });
  return posisi == kNama.end() ? KeadaanIsian::Kosong : posisi->keadaan;
}

Tindakan tindakan(Langkah langkah) {
  switch (langkah) {
    case Langkah::Simpan:
    case Langkah::Ajukan:
      return Tindakan::IsiRealisasi;
    case Langkah::Kembalikan:
    case Langkah::Verifikasi:
      return Tindakan::PeriksaRealisasi;
    case Langkah::Sahkan:
      return Tindakan::SahkanRealisasi;
  }
  return Tindakan::SahkanRealisasi;
}

Result<KeadaanIsian> berikut(KeadaanIsian dari, Langkah langkah) {
  for (const Pindah& satu : kPindah) {
    if (satu.dari == dari && satu.langkah == langkah) return satu.ke;
  }
  return Error{Kind::Conflict, halangan(dari, langkah)};
}

bool dapat_diubah(KeadaanIsian keadaan) { return berikut(keadaan, Langkah::Simpan).ok(); }

std::optional<Rational> angka_isian(const SyaratIsian& s) {
  if (s.pembilang && s.penyebut && !s.penyebut->is_zero()) {
    return Rational(*s.pembilang) / Rational(*s.penyebut) * Rational(100);
  }
  if (!s.nilai.ada() || s.nilai.jenis != acuan::JenisNilai::Jumlah) return std::nullopt;
  return Rational(s.nilai.jumlah);
}

Errors periksa_draf(const SyaratIsian& s) {
  Errors salah;
  periksa_pecahan(s, salah);
  if (s.nilai.ada() && s.nilai.jenis == acuan::JenisNilai::Jumlah && negatif(s.nilai.jumlah)) {
    tambah(salah, "nilai", "Realisasi tidak boleh kurang dari nol. Ketik ulang.");
  }
  return salah;
}

Errors periksa_isian(const SyaratIsian& s) {
  Errors salah = periksa_draf(s);
  const bool berpecahan = s.pembilang.has_value() || s.penyebut.has_value();
  const bool ada_alasan = !teks::pangkas(s.keterangan).empty();
  if (s.nilai.keadaan == Keadaan::BelumDiisi && !berpecahan) {
    tambah(salah, "nilai",
           "Isi realisasinya; bila tidak ada yang dilaksanakan, tulis N/A dan alasannya pada "
           "Penjelasan.");
  }
  if (s.nilai.keadaan == Keadaan::TidakDirencanakan && !ada_alasan) {
    tambah(salah, "keterangan", "Tulis pada Penjelasan mengapa realisasinya N/A.");
  } else if (!s.ada_bukti && !ada_alasan) {
    tambah(salah, "bukti", "Unggah buktinya, atau tulis pada Penjelasan mengapa bukti belum ada.");
  }
  periksa_kumulatif(s, salah);
  return salah;
}

}  // namespace laras::kinerja
