#include "pelaporan/periksa/penjelasan.h"

#include <algorithm>
#include <vector>

#include "base/teks.h"
#include "pelaporan/periksa/aturan_baris.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kTempatTerbanyak = 6;

const Titik& titik(const Jaring& jaring, std::size_t id) { return jaring.semua_titik()[id]; }

/// `Target 71,00`, with its place where that is not the row spoken of.
std::string sebut(const Jaring& jaring, std::size_t id, const std::string& lokasi) {
  const auto& t = titik(jaring, id);
  const std::string nama =
      t.kisi == kTiada ? t.sebutan : sebut_kolom(jaring.kisi()[t.kisi], t.kolom);
  const std::string di = t.lokasi == lokasi ? std::string() : " (" + t.lokasi + ")";
  return nama + " " + t.tercetak + di;
}

/// The places of many operands, each once, the first few of them.
std::string tempat_bahan(const Jaring& jaring, const Relasi& relasi, std::size_t kecuali) {
  std::vector<std::string> semua;
  for (const auto b : relasi.bahan) {
    const auto& lokasi = titik(jaring, b).lokasi;
    if (b != kecuali && std::find(semua.begin(), semua.end(), lokasi) == semua.end()) {
      semua.push_back(lokasi);
    }
  }
  if (semua.size() > kTempatTerbanyak) {
    const auto sisa = semua.size() - kTempatTerbanyak + 1;
    semua.resize(kTempatTerbanyak - 1);
    semua.push_back(std::to_string(sisa) + " tempat lain");
  }
  return teks::rangkai(semua);
}

std::string jelaskan_sama(const Jaring& jaring, const Relasi& relasi, std::size_t id) {
  const auto lain = relasi.hasil == id ? relasi.bahan[0] : relasi.hasil;
  return teks::awal_besar(tempat(jaring, lain)) + " mencetak " + titik(jaring, lain).tercetak +
         ", di sini " + titik(jaring, id).tercetak + ", padahal keduanya menyatakan " +
         relasi.uraian + ".";
}

std::string jelaskan_kumpulan(const Jaring& jaring, const Relasi& relasi, std::size_t id,
                              const std::string& seharusnya) {
  const bool rata = relasi.rumus == Rumus::RataRata;
  if (relasi.hasil == id) {
    const std::string kata = rata ? "Rata-rata angka di " : "Jumlah angka di ";
    return kata + tempat_bahan(jaring, relasi, id) + " adalah " + seharusnya +
           ", tetapi tercetak " + titik(jaring, id).tercetak + " (" + relasi.uraian + ").";
  }
  return teks::awal_besar(tempat(jaring, relasi.hasil)) + " mencetak " +
         (rata ? "rata-rata " : "jumlah ") + titik(jaring, relasi.hasil).tercetak +
         "; bersama angka di " + tempat_bahan(jaring, relasi, id) +
         " itu hanya terpenuhi bila angka ini " + seharusnya + ".";
}

}  // namespace

std::string tempat(const Jaring& jaring, std::size_t id) {
  const auto& t = titik(jaring, id);
  if (t.kisi == kTiada) return t.lokasi;
  const auto sebutan = persingkat(jaring.kisi()[t.kisi].sebutan());
  return sebutan.empty() ? t.lokasi : t.lokasi + " (" + sebutan + ")";
}

std::string jelaskan(const Jaring& jaring, const Relasi& relasi, std::size_t id,
                     const std::string& seharusnya) {
  if (relasi.rumus == Rumus::Sama) return jelaskan_sama(jaring, relasi, id);
  if (relasi.rumus == Rumus::Jumlah || relasi.rumus == Rumus::RataRata) {
    return jelaskan_kumpulan(jaring, relasi, id, seharusnya);
  }
  const auto& lokasi = titik(jaring, id).lokasi;
  std::vector<std::string> bahan;
  for (auto b = relasi.bahan.rbegin(); b != relasi.bahan.rend(); ++b) {
    if (*b != id) bahan.push_back(sebut(jaring, *b, lokasi));
  }
  if (relasi.hasil == id) {
    return teks::rangkai(bahan) + " menghasilkan " + seharusnya + ", tetapi tercetak " +
           titik(jaring, id).tercetak + " (" + relasi.uraian + ").";
  }
  bahan.insert(bahan.begin(), sebut(jaring, relasi.hasil, lokasi));
  return teks::rangkai(bahan) + " hanya berlaku bersama bila angka ini " + seharusnya +
         ", tetapi tercetak " + titik(jaring, id).tercetak + " (" + relasi.uraian + ").";
}

}  // namespace laras::pelaporan::pemeriksa
