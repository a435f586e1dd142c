#include "pelaporan/periksa/jaring.h"

#include <algorithm>
#include <utility>

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kBacaanTerbanyak = 3;

const Rational kSeratus = 100;
const Rational kTerkecilDipotong = 2;

bool berpenyebut(Rumus rumus) {
  return rumus == Rumus::Persen || rumus == Rumus::PersenTurun || rumus == Rumus::Rasio ||
         rumus == Rumus::Tumbuh;
}

/// A quotient, which is seldom whole.
bool pecahan(Rumus rumus) {
  return berpenyebut(rumus) || rumus == Rumus::PersenBalik || rumus == Rumus::RataRata;
}

Rational jumlahkan(const std::vector<Rational>& bahan) {
  Rational jumlah;
  for (const auto& b : bahan) jumlah = jumlah + b;
  return jumlah;
}

/// The four corners of two operands hold the extremes: each rule is monotonic in both of them as
/// long as no bound has another sign than its partner.
bool sudut(Rumus rumus, const Selang& a, const Selang& b, Selang& hasil) {
  bool pertama = true;
  for (const auto& x : {a.bawah, a.atas}) {
    for (const auto& y : {b.bawah, b.atas}) {
      Rational nilai;
      if (!hitung(rumus, std::vector<Rational>{x, y}, nilai)) return false;
      hasil.bawah = pertama ? nilai : std::min(hasil.bawah, nilai);
      hasil.atas = pertama ? nilai : std::max(hasil.atas, nilai);
      pertama = false;
    }
  }
  return true;
}

}  // namespace

Jaring::Jaring(const std::vector<Kisi>& kisi) : kisi_(kisi), id_(kisi.size()) {}

std::size_t Jaring::titik(std::size_t k, std::size_t b, std::size_t c) {
  const Kisi& kisi = kisi_[k];
  const SelKisi& sel = kisi.baris[b].sel[c];
  if (!sel.angka()) return kTiada;
  auto& id = id_[k];
  if (id.empty()) id.assign(kisi.baris.size() * kisi.kolom.size(), kTiada);
  auto& tempat = id[b * kisi.kolom.size() + c];
  if (tempat == kTiada) {
    tempat = titik_.size();
    Titik titik;
    titik.bacaan = sel.isi.bacaan;
    titik.kisi = k;
    titik.baris = b;
    titik.kolom = c;
    titik.lokasi = sel.asal->lokasi;
    titik.tercetak = sel.asal->teks;
    titik_.push_back(std::move(titik));
  }
  return tempat;
}

std::size_t Jaring::tambah_kalimat(const ParagrafTerbaca& paragraf, const Bilangan& nilai,
                                   std::string tercetak, std::string sebutan) {
  titik_.push_back({.bacaan = {nilai},
                    .lokasi = paragraf.lokasi,
                    .tercetak = std::move(tercetak),
                    .sebutan = std::move(sebutan)});
  return titik_.size() - 1;
}

void Jaring::tambah(Relasi relasi) {
  const std::size_t id = relasi_.size();
  titik_[relasi.hasil].relasi.push_back(id);
  for (const auto b : relasi.bahan) titik_[b].relasi.push_back(id);
  relasi_.push_back(std::move(relasi));
}

Relasi klaim_sama(std::size_t hasil, std::size_t bahan, std::string uraian) {
  return {.rumus = Rumus::Sama,
          .hasil = hasil,
          .bahan = {bahan},
          .uraian = std::move(uraian),
          .longgar = true};
}

bool hitung(Rumus rumus, const std::vector<Rational>& bahan, Rational& hasil) {
  const Rational& a = bahan[0];
  const Rational& b = bahan.size() > 1 ? bahan[1] : bahan[0];
  if (berpenyebut(rumus) && a.is_zero()) return false;
  switch (rumus) {
    case Rumus::Persen:
      hasil = b / a * kSeratus;
      return true;
    case Rumus::PersenTurun:
      hasil = (a + a - b) / a * kSeratus;
      return true;
    case Rumus::PersenBalik:
      if (b.is_zero()) return false;
      hasil = a / b * kSeratus;
      return true;
    case Rumus::Rasio:
      hasil = b / a;
      return true;
    case Rumus::Selisih:
      hasil = b - a;
      return true;
    case Rumus::Tumbuh:
      hasil = (b - a) / a * kSeratus;
      return true;
    case Rumus::Kali100:
      hasil = a * b / kSeratus;
      return true;
    case Rumus::Kali:
      hasil = a * b;
      return true;
    case Rumus::Jumlah:
      hasil = jumlahkan(bahan);
      return true;
    case Rumus::RataRata:
      hasil = jumlahkan(bahan) / Rational(static_cast<std::int64_t>(bahan.size()));
      return true;
    case Rumus::Sama:
      hasil = a;
      return true;
  }
  return false;
}

bool hitung(Rumus rumus, const std::vector<Selang>& bahan, Selang& hasil) {
  if (rumus == Rumus::Sama) {
    hasil = bahan[0];
    return true;
  }
  if (rumus != Rumus::Jumlah && rumus != Rumus::RataRata) {
    return sudut(rumus, bahan[0], bahan[1], hasil);
  }
  hasil = {};
  for (const auto& b : bahan) {
    hasil.bawah = hasil.bawah + b.bawah;
    hasil.atas = hasil.atas + b.atas;
  }
  if (rumus == Rumus::RataRata) {
    const Rational n = static_cast<std::int64_t>(bahan.size());
    hasil = {hasil.bawah / n, hasil.atas / n};
  }
  return true;
}

Kecocokan uji(Rumus rumus, const Bilangan& hasil, const std::vector<Bilangan>& bahan) {
  if (rumus == Rumus::Sama) {
    return bertemu(hasil.selang(), bahan[0].selang()) ? Kecocokan::Cocok : Kecocokan::Langgar;
  }
  std::vector<Rational> tepat;
  for (const auto& b : bahan) tepat.push_back(b.nilai);
  Rational dihitung;
  if (!hitung(rumus, tepat, dihitung)) return Kecocokan::Langgar;
  if (hasil.dibulatkan_dari(dihitung)) return Kecocokan::Cocok;
  const bool dapat_dipotong =
      hasil.desimal > 0 || (pecahan(rumus) && kTerkecilDipotong <= hasil.nilai);
  if (dapat_dipotong && hasil.dipotong_dari(dihitung)) return Kecocokan::Dipotong;
  std::vector<Selang> selang;
  for (const auto& b : bahan) selang.push_back(b.selang_bahan());
  Selang mungkin;
  if (hitung(rumus, selang, mungkin) && bertemu(hasil.selang(), mungkin)) return Kecocokan::Mungkin;
  return Kecocokan::Langgar;
}

Kecocokan uji(const Jaring& jaring, const Relasi& relasi) {
  const auto& titik = jaring.semua_titik();
  std::vector<Bilangan> bahan;
  for (const auto b : relasi.bahan) bahan.push_back(titik[b].bacaan.front());
  Kecocokan terbaik = Kecocokan::Langgar;
  const bool sedikit = bahan.size() <= kBacaanTerbanyak;
  const auto coba = [&](const std::vector<Bilangan>& isi) {
    for (const auto& hasil : titik[relasi.hasil].bacaan) {
      const auto kini = uji(relasi.rumus, hasil, isi);
      terbaik = std::min(terbaik, kini);
    }
  };
  coba(bahan);
  for (std::size_t i = 0; sedikit && i < bahan.size(); ++i) {
    const auto& lain = titik[relasi.bahan[i]].bacaan;
    for (std::size_t r = 1; r < lain.size(); ++r) {
      auto isi = bahan;
      isi[i] = lain[r];
      coba(isi);
      // Target and realisasi are read alike.
      for (std::size_t j = 0; j < bahan.size(); ++j) {
        const auto& teman = titik[relasi.bahan[j]].bacaan;
        if (j != i && r < teman.size()) isi[j] = teman[r];
      }
      coba(isi);
    }
  }
  return terbaik;
}

bool balik(Rumus rumus, const Selang& hasil, const std::vector<Selang>& bahan, std::size_t ke,
           Selang& nilai) {
  const auto lain = [&](std::size_t i) { return bahan[i]; };
  const auto dua = [&](Rumus r, const Selang& a, const Selang& b) { return sudut(r, a, b, nilai); };
  const Selang seratus{kSeratus, kSeratus};
  Selang tengah;
  switch (rumus) {
    case Rumus::Persen:
      return ke == 1 ? dua(Rumus::Kali100, lain(0), hasil) : dua(Rumus::Persen, hasil, lain(1));
    case Rumus::PersenBalik:
      return ke == 0 ? dua(Rumus::Kali100, lain(1), hasil) : dua(Rumus::Persen, hasil, lain(0));
    case Rumus::PersenTurun:
      // c = 200 - 100 b / a
      tengah = {seratus.bawah + seratus.bawah - hasil.atas,
                seratus.bawah + seratus.bawah - hasil.bawah};
      return ke == 1 ? dua(Rumus::Kali100, lain(0), tengah) : dua(Rumus::Persen, tengah, lain(1));
    case Rumus::Tumbuh:
      tengah = {hasil.bawah + kSeratus, hasil.atas + kSeratus};
      return ke == 1 ? dua(Rumus::Kali100, lain(0), tengah) : dua(Rumus::Persen, tengah, lain(1));
    case Rumus::Rasio:
      return ke == 1 ? dua(Rumus::Kali, lain(0), hasil) : dua(Rumus::Rasio, hasil, lain(1));
    case Rumus::Selisih:
      if (ke == 1) {
        nilai = {hasil.bawah + lain(0).bawah, hasil.atas + lain(0).atas};
      } else {
        nilai = {lain(1).bawah - hasil.atas, lain(1).atas - hasil.bawah};
      }
      return true;
    case Rumus::Kali100:
      return dua(Rumus::Persen, lain(1 - ke), hasil);
    case Rumus::Kali:
      return dua(Rumus::Rasio, lain(1 - ke), hasil);
    case Rumus::Sama:
      nilai = hasil;
      return true;
    case Rumus::Jumlah:
    case Rumus::RataRata:
      break;
  }
  Selang sisa;
  for (std::size_t i = 0; i < bahan.size(); ++i) {
    if (i == ke) continue;
    sisa.bawah = sisa.bawah + bahan[i].bawah;
    sisa.atas = sisa.atas + bahan[i].atas;
  }
  const Rational n =
      rumus == Rumus::RataRata ? Rational(static_cast<std::int64_t>(bahan.size())) : Rational(1);
  nilai = {hasil.bawah * n - sisa.atas, hasil.atas * n - sisa.bawah};
  return true;
}

}  // namespace laras::pelaporan::pemeriksa
