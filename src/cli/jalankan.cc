#include "cli/jalankan.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <charconv>
#include <exception>
#include <iostream>
#include <list>
#include <optional>

#include "base/teks.h"
#include "base/terdekat.h"
#include "cli/bantuan.h"
#include "embedded/assets.h"

namespace laras::cli {

namespace {

constexpr int kTidakDapatJalan = 2;

/// A verb as the parser knows it, with the places into which it parses.
struct Terdaftar {
  const Verba* verba = nullptr;
  CLI::App* perintah = nullptr;
  bool bantuan = false;
  std::map<std::string, std::string, std::less<>> isi;
  std::map<std::string, bool, std::less<>> tanda;
};

int salah_pakai(Keluaran& keluaran, const std::string& pesan, const std::string& verba = {}) {
  keluaran.pesan << pesan << " Lihat: laras " << (verba.empty() ? "" : verba + " ")
                 << "--bantuan\n";
  return kTidakDapatJalan;
}

void daftarkan(CLI::App& aplikasi, const Verba& verba, Terdaftar& ke) {
  ke.verba = &verba;
  ke.perintah = aplikasi.add_subcommand(verba.nama);
  ke.perintah->set_help_flag();
  ke.perintah->allow_extras();
  ke.perintah->add_flag("--bantuan,--help,-h", ke.bantuan);
  for (const Opsi& opsi : verba.opsi) {
    if (opsi.jenis == Opsi::Jenis::Tanda) {
      ke.perintah->add_flag(opsi.nama, ke.tanda[opsi.nama]);
    } else {
      ke.perintah->add_option(opsi.nama, ke.isi[opsi.nama]);
    }
  }
}

std::optional<std::string> keberatan(const Opsi& opsi, const std::string& isi) {
  if (opsi.jenis == Opsi::Jenis::Bulat) {
    int angka = 0;
    const auto [akhir, gagal] = std::from_chars(isi.data(), isi.data() + isi.size(), angka);
    if (gagal != std::errc() || akhir != isi.data() + isi.size()) {
      return opsi.nama + " harus bilangan bulat, bukan \"" + isi + "\".";
    }
  }
  const auto& pilihan = opsi.pilihan;
  if (!pilihan.empty() && std::find(pilihan.begin(), pilihan.end(), isi) == pilihan.end()) {
    return opsi.nama + " tidak mengenal \"" + isi +
           "\". Pilih salah satu: " + teks::gabung(pilihan, ", ") + ".";
  }
  return std::nullopt;
}

/// What was typed beyond the options and inputs that the verb knows.
std::string kata_berlebih(const Terdaftar& terdaftar, const std::vector<std::string>& sisa) {
  const auto opsi = std::find_if(sisa.begin(), sisa.end(),
                                 [](const auto& kata) { return kata.starts_with('-'); });
  if (opsi == sisa.end()) return "\"" + sisa.front() + "\" berlebih.";
  const std::string nama = opsi->substr(0, opsi->find('='));
  std::vector<std::string_view> dikenal = {"--bantuan"};
  for (const Opsi& satu : terdaftar.verba->opsi) {
    if (satu.bernama()) dikenal.push_back(satu.nama);
  }
  const auto dekat = teks::terdekat(nama, dikenal);
  return "Pilihan " + nama + " tidak dikenal." +
         (dekat.empty() ? "" : " Maksud Anda " + std::string(dekat) + "?");
}

int jalankan_verba(Terdaftar& terdaftar, Keluaran& keluaran) {
  const Verba& verba = *terdaftar.verba;
  if (terdaftar.bantuan) {
    keluaran.hasil << bantuan(verba);
    return 0;
  }
  if (const auto sisa = terdaftar.perintah->remaining(); !sisa.empty()) {
    return salah_pakai(keluaran, kata_berlebih(terdaftar, sisa), verba.nama);
  }
  std::map<std::string, std::string, std::less<>> isi;
  for (const Opsi& opsi : verba.opsi) {
    if (opsi.jenis == Opsi::Jenis::Tanda) {
      if (terdaftar.tanda[opsi.nama]) isi.emplace(opsi.nama, "ya");
      continue;
    }
    const bool ada = terdaftar.perintah->count(opsi.nama) > 0;
    const std::string& nilai = ada ? terdaftar.isi[opsi.nama] : opsi.bawaan;
    if (nilai.empty()) {
      if (!opsi.wajib && !ada) continue;
      return salah_pakai(
          keluaran, (opsi.bernama() ? opsi.nama + " " + opsi.isi : opsi.nama) + " harus diisi.",
          verba.nama);
    }
    if (const auto pesan = keberatan(opsi, nilai)) {
      return salah_pakai(keluaran, *pesan, verba.nama);
    }
    isi.emplace(opsi.nama, nilai);
  }
  return verba.jalankan(Masukan(std::move(isi)), keluaran);
}

int tanpa_verba(const std::vector<std::string>& sisa, Keluaran& keluaran) {
  if (sisa.empty()) {
    keluaran.pesan << bantuan();
    return kTidakDapatJalan;
  }
  std::vector<std::string_view> nama;
  for (const Verba& verba : daftar_verba()) nama.push_back(verba.nama);
  const std::string& kata = sisa.front();
  const auto dekat = teks::terdekat(kata, nama);
  return salah_pakai(keluaran,
                     std::string(kata.starts_with('-') ? "Pilihan " : "Perintah ") + kata +
                         " tidak dikenal." +
                         (dekat.empty() ? "" : " Maksud Anda " + std::string(dekat) + "?"));
}

}  // namespace

int jalankan(const std::vector<std::string>& kata, Keluaran keluaran) {
  CLI::App aplikasi;
  bool minta_bantuan = false;
  bool minta_versi = false;
  aplikasi.set_help_flag();
  aplikasi.allow_extras();
  aplikasi.add_flag("--bantuan,--help,-h", minta_bantuan);
  aplikasi.add_flag("--versi,--version", minta_versi);
  std::list<Terdaftar> semua;
  for (const Verba& verba : daftar_verba()) daftarkan(aplikasi, verba, semua.emplace_back());

  try {
    aplikasi.parse(std::vector<std::string>(kata.rbegin(), kata.rend()));
  } catch (const CLI::ParseError& salah) {
    const std::string pesan = salah.what();
    return salah_pakai(keluaran,
                       pesan.substr(0, pesan.find(':')) +
                           " harus diikuti tepat satu nilai, dan disebut sekali saja.",
                       aplikasi.get_subcommands().empty()
                           ? std::string()
                           : aplikasi.get_subcommands().front()->get_name());
  }
  for (Terdaftar& satu : semua) {
    if (satu.perintah->parsed()) return jalankan_verba(satu, keluaran);
  }
  if (minta_versi) {
    keluaran.hasil << "laras " << embedded::version() << "\n";
    return 0;
  }
  if (minta_bantuan) {
    keluaran.hasil << bantuan();
    return 0;
  }
  return tanpa_verba(aplikasi.remaining(), keluaran);
}

int jalankan(int argc, const char* const* argv) {
  try {
    return jalankan(std::vector<std::string>(argv + std::min(argc, 1), argv + argc),
                    {std::cout, std::cerr});
  } catch (const std::exception& sebab) {
    std::cerr << "Program berhenti karena kesalahan yang tidak terduga (" << sebab.what()
              << "). Laporkan kesalahan ini; data tidak berubah.\n";
    return kTidakDapatJalan;
  }
}

}  // namespace laras::cli
