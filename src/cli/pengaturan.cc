#include "cli/pengaturan.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

// As Debian built its shared library.
#define TOML_HEADER_ONLY 0
#define TOML_SHARED_LIB 1
#include <toml++/toml.h>

#include "base/teks.h"
#include "base/terdekat.h"

namespace laras::cli {

namespace {

constexpr std::size_t kTerbesar = 1 << 20;

enum class Jenis { Teks, Jalur, Jam };

/// One name that the file may hold, and where its value goes.
struct Butir {
  std::string_view bagian;  ///< empty: above all sections
  std::string_view nama;
  std::variant<std::optional<std::string> Pengaturan::*, std::optional<std::int64_t> Pengaturan::*,
               std::optional<bool> Pengaturan::*>
      tempat;
  Jenis jenis = Jenis::Teks;
  std::int64_t terkecil = 0;
  std::int64_t terbesar = 0;
};

const std::vector<Butir>& daftar() {
  using P = Pengaturan;
  static const std::vector<Butir> semua = {
      {"", "data", &P::data, Jenis::Jalur},
      {"server", "alamat", &P::alamat},
      {"server", "port", &P::port, {}, 0, 65'535},
      {"server", "sertifikat", &P::sertifikat, Jenis::Jalur},
      {"server", "kunci", &P::kunci, Jenis::Jalur},
      {"server", "proksi", &P::proksi},
      {"server", "catat", &P::catat},
      {"batas", "isian_mb", &P::isian_mb, {}, 1, 64},
      {"batas", "unggahan_mb", &P::unggahan_mb, {}, 1, 4096},
      {"batas", "sambungan", &P::sambungan, {}, 10, 100'000},
      {"batas", "pekerja", &P::pekerja, {}, 1, 256},
      {"cadangan", "jam", &P::cadangan_jam, Jenis::Jam},
      {"cadangan", "simpan", &P::cadangan_simpan, {}, 1, 10'000},
      {"cadangan", "folder", &P::cadangan_folder, Jenis::Jalur},
      {"cadangan", "sandi_berkas", &P::cadangan_sandi_berkas, Jenis::Jalur},
  };
  return semua;
}

class Pembaca {
 public:
  explicit Pembaca(std::string berkas) : berkas_(std::move(berkas)) {}

  void baca(const toml::table& semua) {
    for (const auto& [kunci, nilai] : semua) {
      const std::string_view nama = kunci.str();
      if (!adalah_bagian(nama)) {
        if (nilai.is_table()) {
          tolak(kunci, bagian_asing(nama));
        } else {
          satu("", kunci, nilai);
        }
      } else if (const auto* bagian = nilai.as_table(); bagian != nullptr) {
        for (const auto& [dalam, isi] : *bagian) satu(nama, dalam, isi);
      } else {
        tolak(kunci, "\"" + std::string(nama) + "\" ialah judul bagian. Tulis [" +
                         std::string(nama) + "] pada baris sendiri.");
      }
    }
  }

  void tolak(std::int64_t baris, std::string pesan) {
    salah_.push_back({Kind::Invalid, std::move(pesan), berkas_ + ":" + std::to_string(baris)});
  }

  std::variant<Pengaturan, Errors> hasil() {
    if (salah_.empty()) return isi_;
    const auto baris = [](const Error& satu) {
      return std::stoll(satu.where.substr(satu.where.rfind(':') + 1));
    };
    std::stable_sort(salah_.begin(), salah_.end(),
                     [&](const Error& a, const Error& b) { return baris(a) < baris(b); });
    return salah_;
  }

 private:
  static bool adalah_bagian(std::string_view nama) {
    return !nama.empty() && std::any_of(daftar().begin(), daftar().end(),
                                        [&](const Butir& b) { return b.bagian == nama; });
  }

  void tolak(const toml::key& kunci, std::string pesan) {
    tolak(kunci.source().begin.line, std::move(pesan));
  }

  void satu(std::string_view bagian, const toml::key& kunci, const toml::node& nilai) {
    const auto butir = std::find_if(daftar().begin(), daftar().end(), [&](const Butir& b) {
      return b.bagian == bagian && b.nama == kunci.str();
    });
    if (butir == daftar().end()) {
      tolak(kunci, tak_dikenal(bagian, kunci.str()));
      return;
    }
    std::visit([&](auto tempat) { isi(*butir, tempat, kunci, nilai); }, butir->tempat);
  }

  static std::string bagian_asing(std::string_view nama) {
    std::vector<std::string_view> dikenal;
    for (const Butir& satu : daftar()) {
      if (!satu.bagian.empty()) dikenal.push_back(satu.bagian);
    }
    const auto dekat = teks::terdekat(nama, dikenal);
    return "Bagian [" + std::string(nama) + "] tidak dikenal." +
           (dekat.empty() ? "" : " Maksud Anda [" + std::string(dekat) + "]?");
  }

  static std::string tak_dikenal(std::string_view bagian, std::string_view nama) {
    std::vector<std::string_view> dikenal;
    for (const Butir& satu : daftar()) {
      if (satu.bagian == bagian) dikenal.push_back(satu.nama);
    }
    const auto di_bagian = [](std::string_view judul) {
      return judul.empty() ? std::string("di luar bagian")
                           : "di bagian [" + std::string(judul) + "]";
    };
    std::string pesan = "\"" + std::string(nama) + "\" tidak dikenal " + di_bagian(bagian) + ".";
    for (const Butir& satu : daftar()) {
      if (satu.nama == nama) return pesan + " Tempatnya " + di_bagian(satu.bagian) + ".";
    }
    const auto dekat = teks::terdekat(nama, dikenal);
    return pesan + (dekat.empty() ? "" : " Maksud Anda \"" + std::string(dekat) + "\"?");
  }

  void isi(const Butir& butir, std::optional<std::string> Pengaturan::*tempat,
           const toml::key& kunci, const toml::node& nilai) {
    const auto teks = nilai.value_exact<std::string>();
    const std::string nama(butir.nama);
    if (!teks.has_value()) {
      tolak(kunci, "\"" + nama + "\" harus teks di antara tanda kutip.");
    } else if (butir.jenis == Jenis::Jalur && !std::filesystem::path(*teks).is_absolute()) {
      tolak(kunci, "\"" + nama + "\" harus nama lengkap yang diawali garis miring.");
    } else if (butir.jenis == Jenis::Jam && !jam_benar(*teks)) {
      tolak(kunci, "\"" + nama + "\" harus jam di antara \"00:00\" dan \"23:59\".");
    } else {
      isi_.*tempat = *teks;
    }
  }

  void isi(const Butir& butir, std::optional<std::int64_t> Pengaturan::*tempat,
           const toml::key& kunci, const toml::node& nilai) {
    const auto angka = nilai.value_exact<std::int64_t>();
    if (!angka.has_value() || *angka < butir.terkecil || *angka > butir.terbesar) {
      tolak(kunci, "\"" + std::string(butir.nama) + "\" harus bilangan bulat dari " +
                       std::to_string(butir.terkecil) + " sampai " +
                       std::to_string(butir.terbesar) + ", tanpa tanda kutip.");
      return;
    }
    isi_.*tempat = *angka;
  }

  void isi(const Butir& butir, std::optional<bool> Pengaturan::*tempat, const toml::key& kunci,
           const toml::node& nilai) {
    const auto ya = nilai.value_exact<bool>();
    if (!ya.has_value()) {
      tolak(kunci, "\"" + std::string(butir.nama) + "\" harus true atau false, tanpa tanda kutip.");
      return;
    }
    isi_.*tempat = *ya;
  }

  static bool jam_benar(std::string_view jam) {
    const auto angka = [&](std::size_t di) { return jam[di] >= '0' && jam[di] <= '9'; };
    return jam.size() == 5 && angka(0) && angka(1) && jam[2] == ':' && angka(3) && angka(4) &&
           jam.substr(0, 2) < "24" && jam[3] < '6';
  }

  std::string berkas_;
  Pengaturan isi_;
  Errors salah_;
};

}  // namespace

std::variant<Pengaturan, Errors> baca_pengaturan(const std::filesystem::path& berkas) {
  std::ifstream dari(berkas, std::ios::binary);
  const std::string isi{std::istreambuf_iterator<char>(dari), {}};
  if (!dari || isi.size() > kTerbesar) {
    return Errors{{Kind::Unavailable, "Berkas pengaturan tidak terbaca.", berkas.string()}};
  }
  Pembaca pembaca(berkas.string());
  try {
    pembaca.baca(toml::parse(isi));
  } catch (const toml::parse_error& gagal) {
    pembaca.tolak(gagal.source().begin.line,
                  "Baris ini tidak terbaca. Bentuknya: nama = nilai; teks di antara tanda kutip, "
                  "dan setiap nama sekali saja.");
  }
  return pembaca.hasil();
}

}  // namespace laras::cli
