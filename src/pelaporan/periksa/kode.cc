#include "pelaporan/periksa/kode.h"

#include <algorithm>
#include <map>

#include "base/teks.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

bool di_bawah(const std::vector<std::string>& anak, const std::vector<std::string>& induk) {
  return induk.size() < anak.size() && std::equal(induk.begin(), induk.end(), anak.begin());
}

std::string benarkan(const std::vector<std::string>& anak, const std::vector<std::string>& induk) {
  auto hasil = anak;
  std::copy(induk.begin(), induk.end(), hasil.begin());
  return teks::gabung(hasil, ".");
}

std::size_t kolom_nomor(const Kisi& kisi) {
  return kisi.kolom_dengan(kisi.ada(Peran::Kode) ? Peran::Kode : Peran::Nomor);
}

struct Nyasar {
  std::size_t baris = 0;
  std::string benar = {};
  std::size_t induk = 0;
};

}  // namespace

std::vector<std::string> ruas(const std::string& nomor) {
  const bool sah = !nomor.empty() && nomor.find_first_not_of("0123456789.") == std::string::npos;
  return sah ? teks::pisah(nomor, '.') : std::vector<std::string>{};
}

std::vector<Temuan> periksa_kode(const Kisi& kisi) {
  std::vector<Temuan> temuan;
  const auto k = kolom_nomor(kisi);
  if (k == kisi.kolom.size()) return temuan;
  const bool kode = kisi.kolom[k].peran == Peran::Kode;
  std::vector<std::pair<std::vector<std::string>, std::size_t>> tumpukan;
  std::vector<Nyasar> nyasar;
  std::size_t benar = 0;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto kini = ruas(kisi.baris[b].nomor);
    if (kini.empty() || kisi.baris[b].jenis == JenisBaris::Total) continue;
    while (!tumpukan.empty() && tumpukan.back().first.size() >= kini.size()) tumpukan.pop_back();
    auto pakai = kini;
    if (!tumpukan.empty()) {
      const auto& induk = tumpukan.back();
      if (di_bawah(kini, induk.first)) {
        ++benar;
      } else {
        nyasar.push_back({b, benarkan(kini, induk.first), induk.second});
        pakai = ruas(nyasar.back().benar);
      }
    }
    tumpukan.emplace_back(std::move(pakai), b);
  }
  if (nyasar.size() * 4 > benar || (kode && benar < 3)) return temuan;
  for (const auto& n : nyasar) {
    Temuan t = peringatan_sel(kisi, n.baris, k, "kode tanpa induk", "tinggi");
    t.dihitung = n.benar;
    t.penjelasan = "Baris ini berada di bawah " + kisi.baris[n.induk].nomor +
                   ", tetapi nomornya tidak diawali nomor itu.";
    t.banding = temuan_sel(kisi, n.induk, k).lokasi;
    if (t.banding == t.lokasi) t.banding.clear();
    temuan.push_back(std::move(t));
  }
  return temuan;
}

namespace {

/// Where its number stands: at the caption, else at the table itself.
const std::string& tempat_nomor(const Kisi& kisi) {
  const auto& tabel = *kisi.awal;
  return tabel.lokasi_judul.empty() ? tabel.lokasi : tabel.lokasi_judul;
}

/// Half of the words of the shorter caption stand in the other: parts of one table.
bool sejudul(const std::string& a, const std::string& b) {
  auto kiri = kata(a);
  auto kanan = kata(b);
  if (kiri.size() > kanan.size()) std::swap(kiri, kanan);
  const auto sama = std::count_if(kiri.begin(), kiri.end(), [&](const std::string& k) {
    return std::find(kanan.begin(), kanan.end(), k) != kanan.end();
  });
  return static_cast<std::size_t>(sama) * 2 >= kiri.size();
}

}  // namespace

std::vector<Temuan> periksa_nomor_tabel(const std::vector<Kisi>& kisi) {
  std::vector<Temuan> temuan;
  std::map<std::string, const Kisi*> sudah;
  const Kisi* dulu = nullptr;
  for (const auto& k : kisi) {
    if (k.nomor.empty()) continue;
    const auto [di, baru] = sudah.emplace(k.nomor, &k);
    // One number over two tables that follow each other: its parts.
    const bool bagian = dulu != nullptr && dulu->nomor == k.nomor && sejudul(dulu->judul, k.judul);
    const bool lanjutan = bagian || memuat(kata(k.judul), {"lanjutan"}) ||
                          k.judul == di->second->judul || k.judul.empty();
    const auto kini = ruas(k.nomor);
    const auto lalu = dulu == nullptr ? kini : ruas(dulu->nomor);
    const bool mundur = baru && kini.size() == 2 && lalu.size() == 2 && kini[0] == lalu[0] &&
                        kini[1].size() < 4 && lalu[1].size() < 4 && !kini[1].empty() &&
                        !lalu[1].empty() && std::stoi(kini[1]) < std::stoi(lalu[1]);
    if ((!baru && !lanjutan) || mundur) {
      Temuan t;
      t.lokasi = tempat_nomor(k);
      t.tabel = k.sebutan();
      t.tercetak = k.nomor;
      t.jenis = JenisTemuan::Peringatan;
      t.sebab = baru ? "nomor tabel tidak urut" : "nomor tabel berulang";
      t.penjelasan =
          "Nomor " + k.nomor +
          (baru ? " berdiri sesudah nomor " + dulu->nomor + "." : " sudah dipakai tabel lain.");
      t.banding = tempat_nomor(*(baru ? dulu : di->second));
      t.yakin = "sedang";
      temuan.push_back(std::move(t));
    }
    dulu = &k;
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
