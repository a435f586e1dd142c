#include "store/cadangan_isi.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "base/galat.h"
#include "security/sandi_berkas.h"
#include "security/sidik.h"

namespace laras::store {

namespace fs = std::filesystem;

namespace {

/// Only what a data folder holds, so that no name leads elsewhere.
bool nama_sah(const std::string& nama) {
  const fs::path jalur(nama);
  if (nama == "laras.db" || nama == "laras.toml" || nama == kKeterangan) return true;
  if (jalur.is_absolute() || jalur.lexically_normal() != jalur || !jalur.has_filename()) {
    return false;
  }
  const std::string pertama = jalur.begin()->string();
  return pertama == "kunci" || pertama == "berkas";
}

/// Fills the piece as far as the stream goes.
std::string_view baca_potong(std::ifstream& dari, std::string& penampung) {
  dari.read(penampung.data(), static_cast<std::streamsize>(penampung.size()));
  return {penampung.data(), static_cast<std::size_t>(dari.gcount())};
}

bool habis(std::ifstream& dari) { return dari.peek() == std::ifstream::traits_type::eof(); }

}  // namespace

Error cadangan_rusak(const std::string& tempat) {
  return {Kind::Invalid,
          "Cadangan ini rusak atau bukan cadangan Laras. Tidak ada yang diubah; gunakan cadangan "
          "lain.",
          tempat};
}

std::string tulis(const KeteranganCadangan& keterangan) {
  return "Cadangan Laras 1\ninstansi: " + keterangan.instansi + "\nnama: " + keterangan.nama +
         "\nkepala: " + keterangan.kepala + "\nwaktu: " + keterangan.waktu +
         "\nversi: " + keterangan.versi + "\n";
}

Result<KeteranganCadangan> urai_keterangan(const std::string& teks) {
  KeteranganCadangan hasil;
  const std::array<std::pair<std::string_view, std::string*>, 5> isi = {
      {{"instansi: ", &hasil.instansi},
       {"nama: ", &hasil.nama},
       {"kepala: ", &hasil.kepala},
       {"waktu: ", &hasil.waktu},
       {"versi: ", &hasil.versi}}};
  std::istringstream baris(teks);
  std::string satu;
  if (!std::getline(baris, satu) || satu != "Cadangan Laras 1") {
    return cadangan_rusak(std::string(kKeterangan));
  }
  for (const auto& [label, nilai] : isi) {
    if (!std::getline(baris, satu) || !satu.starts_with(label)) {
      return cadangan_rusak(std::string(kKeterangan));
    }
    *nilai = satu.substr(label.size());
  }
  return hasil;
}

std::string tulis(const DaftarSidik& sidik) {
  std::string hasil;
  for (const auto& [nama, satu] : sidik) hasil += satu + "  " + nama + "\n";
  return hasil;
}

Result<DaftarSidik> urai_sidik(const std::string& teks) {
  constexpr std::size_t kPanjang = 64;
  DaftarSidik hasil;
  std::istringstream baris(teks);
  std::string satu;
  while (std::getline(baris, satu)) {
    if (satu.size() < kPanjang + 3 || satu.substr(kPanjang, 2) != "  ") {
      return cadangan_rusak(std::string(kSidik));
    }
    const std::string nama = satu.substr(kPanjang + 2);
    if (!nama_sah(nama)) return cadangan_rusak(nama);
    hasil[nama] = satu.substr(0, kPanjang);
  }
  return hasil;
}

Result<std::string> sidik_berkas(const fs::path& berkas) {
  std::ifstream dari(berkas, std::ios::binary);
  if (!dari) return cannot_read(berkas.string());
  security::Sha256 sidik;
  std::string penampung(security::kSealedPiece, '\0');
  while (!habis(dari)) sidik.update(baca_potong(dari, penampung));
  if (dari.bad()) return cannot_read(berkas.string());
  return sidik.hex();
}

Result<void> segel(const fs::path& dari, const fs::path& ke, const std::string& sandi) {
  std::ifstream masuk(dari, std::ios::binary);
  if (!masuk) return cannot_read(dari.string());
  std::ofstream keluar(ke, std::ios::binary | std::ios::trunc);
  LARAS_TRY(auto penyegel, security::Sealer::create(sandi));
  keluar << kTandaSandi << penyegel.preamble();
  std::string penampung(security::kSealedPiece, '\0');
  bool terakhir = false;
  while (!terakhir) {
    const auto potong = baca_potong(masuk, penampung);
    terakhir = habis(masuk);
    keluar << penyegel.seal(potong, terakhir);
  }
  keluar.flush();
  if (masuk.bad()) return cannot_read(dari.string());
  if (!keluar) return cannot_write(ke.string());
  return {};
}

Result<void> buka_segel(const fs::path& dari, const fs::path& ke, const std::string& sandi) {
  std::ifstream masuk(dari, std::ios::binary);
  std::string awal(kTandaSandi.size() + security::kSealPreamble, '\0');
  if (!masuk) return cannot_read(dari.string());
  if (baca_potong(masuk, awal).size() != awal.size()) return cadangan_rusak(dari.string());
  LARAS_TRY(auto pembuka,
            security::Unsealer::create(sandi, std::string_view(awal).substr(kTandaSandi.size())));
  std::ofstream keluar(ke, std::ios::binary | std::ios::trunc);
  std::string penampung(security::kSealedPiece + security::kSealOverhead, '\0');
  while (!habis(masuk)) {
    LARAS_TRY(const std::string potong, pembuka.unseal(baca_potong(masuk, penampung)));
    keluar << potong;
  }
  keluar.flush();
  if (!pembuka.at_end()) return cadangan_rusak(dari.string());
  if (!keluar) return cannot_write(ke.string());
  return {};
}

}  // namespace laras::store
