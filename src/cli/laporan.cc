#include "cli/laporan.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

namespace laras::cli {

namespace {

std::vector<int> jumlah(const TabelCacah& tabel) {
  std::vector<int> hasil(tabel.kolom.size() - 1);
  for (const auto& baris : tabel.baris) {
    for (std::size_t i = 0; i < hasil.size(); ++i) hasil[i] += baris.cacah[i];
  }
  return hasil;
}

std::string kanan(const std::string& teks, std::size_t lebar) {
  return std::string(lebar - std::min(lebar, teks.size()), ' ') + teks;
}

}  // namespace

int laporkan(std::ostream& pesan, const Errors& salah, std::string_view penutup) {
  bool tidak_terjangkau = false;
  for (const Error& satu : salah) {
    pesan << (satu.where.empty() ? "" : satu.where + ": ") << satu.message << "\n";
    tidak_terjangkau = tidak_terjangkau || satu.kind == Kind::NotFound ||
                       satu.kind == Kind::Unavailable || satu.kind == Kind::Bug;
  }
  pesan << salah.size() << " kesalahan. " << penutup << "\n";
  return tidak_terjangkau ? 2 : 1;
}

std::string sebagai_teks(const TabelCacah& tabel) {
  auto baris = tabel.baris;
  if (baris.size() > 1) baris.push_back({"jumlah", jumlah(tabel)});
  std::size_t lebar = tabel.kolom.front().size();
  for (const auto& satu : baris) lebar = std::max(lebar, satu.nama.size());
  const auto nama = [&](const std::string& isi) {
    return isi + std::string(lebar - isi.size(), ' ');
  };

  std::string hasil = nama(tabel.kolom.front());
  for (std::size_t i = 1; i < tabel.kolom.size(); ++i) hasil += "  " + tabel.kolom[i];
  hasil += "\n";
  for (const auto& satu : baris) {
    hasil += nama(satu.nama);
    for (std::size_t i = 0; i < satu.cacah.size(); ++i) {
      hasil += "  " + kanan(std::to_string(satu.cacah[i]), tabel.kolom[i + 1].size());
    }
    hasil += "\n";
  }
  return hasil;
}

std::string sebagai_json(const std::string& instansi, const TabelCacah& tabel) {
  using nlohmann::ordered_json;
  ordered_json baris = ordered_json::array();
  ordered_json nilai = ordered_json::array();
  for (const auto& satu : tabel.baris) {
    ordered_json tercetak = {satu.nama};
    ordered_json angka = {nullptr};
    for (const int cacah : satu.cacah) {
      tercetak.push_back(std::to_string(cacah));
      angka.push_back(cacah);
    }
    baris.push_back(std::move(tercetak));
    nilai.push_back(std::move(angka));
  }
  const ordered_json isi = {{"id", tabel.id},       {"nomor", ""},    {"judul", tabel.judul},
                            {"kolom", tabel.kolom}, {"baris", baris}, {"nilai", nilai}};
  ordered_json dokumen = {{"instansi", instansi},
                          {"tahun", nullptr},
                          {"tabel", ordered_json::array({isi})},
                          {"bab", ordered_json::array()}};
  return dokumen.dump(2) + "\n";
}

}  // namespace laras::cli
