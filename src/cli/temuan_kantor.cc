#include "cli/temuan_kantor.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "cli/temuan.h"

namespace laras::cli {

namespace {

using pelaporan::AturanData;
using pelaporan::JenisTemuan;
using pelaporan::Temuan;
using pelaporan::TemuanData;

using Akibat = std::multimap<std::string, const TemuanData*>;

/// The roots of one rule.
struct Kelompok {
  AturanData aturan;
  std::vector<const TemuanData*> akar;
};

/// What cannot be true stands before what is odd, and questions come last.
int berat(const Kelompok& satu) {
  int hasil = 3;
  for (const auto* t : satu.akar) {
    switch (t->temuan.jenis) {
      case JenisTemuan::Kontradiksi:
        return 0;
      case JenisTemuan::Peringatan:
        hasil = 1;
        break;
      case JenisTemuan::TakDapatDirekonstruksi:
      case JenisTemuan::Pembulatan:
        hasil = std::min(hasil, 2);
    }
  }
  return hasil;
}

/// Consequences by the place of their root; a finding whose root is not there is its own.
Akibat akibat(const std::vector<TemuanData>& temuan) {
  std::set<std::string> akar;
  for (const auto& t : temuan) {
    if (t.temuan.akar.empty()) akar.insert(t.temuan.lokasi);
  }
  Akibat hasil;
  for (const auto& t : temuan) {
    if (akar.contains(t.temuan.akar)) hasil.emplace(t.temuan.akar, &t);
  }
  return hasil;
}

std::vector<Kelompok> kelompok(const std::vector<TemuanData>& temuan, const Akibat& akibat) {
  std::vector<Kelompok> hasil;
  for (const auto& aturan : pelaporan::aturan_data()) {
    Kelompok satu{aturan, {}};
    for (const auto& t : temuan) {
      if (t.aturan == aturan.id && !akibat.contains(t.temuan.akar)) satu.akar.push_back(&t);
    }
    if (!satu.akar.empty()) hasil.push_back(std::move(satu));
  }
  std::stable_sort(hasil.begin(), hasil.end(),
                   [](const Kelompok& a, const Kelompok& b) { return berat(a) < berat(b); });
  return hasil;
}

void tulis(std::ostream& ke, const Temuan& t, const std::string& masuk) {
  ke << masuk << "- " << t.lokasi << ": " << t.baris << "\n" << masuk << "  ";
  if (!t.kolom.empty()) ke << t.kolom << " ";
  ke << (t.tercetak.empty() ? "kosong" : t.tercetak);
  if (!t.dihitung.empty()) ke << ", seharusnya " << t.dihitung;
  ke << ". " << t.penjelasan;
  if (!t.banding.empty()) ke << " Bandingkan " << t.banding << ".";
  ke << "\n";
}

/// `sisa` loses what was written, so that of two roots in one place the first has it.
void tulis(std::ostream& ke, const Kelompok& satu, int nomor, Akibat& sisa) {
  ke << nomor << ". " << satu.aturan.nama << " (" << nama(satu.akar.front()->temuan.jenis) << ", "
     << satu.akar.size() << ")\n   Dasar: " << satu.aturan.sumber
     << ".\n   Langkah: " << satu.aturan.saran << "\n";
  for (const auto* t : satu.akar) {
    tulis(ke, t->temuan, "   ");
    const auto [dari, sampai] = sisa.equal_range(t->temuan.lokasi);
    if (dari != sampai) ke << "     Akibatnya:\n";
    for (auto a = dari; a != sampai; ++a) tulis(ke, a->second->temuan, "     ");
    sisa.erase(dari, sampai);
  }
}

}  // namespace

std::string temuan_kantor_teks(const std::vector<TemuanData>& temuan, const std::string& judul,
                               bool jelaskan) {
  std::ostringstream isi;
  isi << judul << "\n\n";
  if (jelaskan) {
    for (const auto& aturan : pelaporan::aturan_data()) {
      isi << aturan.id << ": " << aturan.nama << ". Dasar: " << aturan.sumber << ". Temuan: "
          << std::count_if(temuan.begin(), temuan.end(),
                           [&](const TemuanData& t) { return t.aturan == aturan.id; })
          << ".\n";
    }
    isi << "\n";
  }
  int nomor = 0;
  Akibat sisa = akibat(temuan);
  for (const auto& satu : kelompok(temuan, Akibat(sisa))) {
    tulis(isi, satu, ++nomor, sisa);
    isi << "\n";
  }
  isi << temuan_ringkasan(sebagai_hasil(temuan));
  return isi.str();
}

pelaporan::HasilPeriksa sebagai_hasil(const std::vector<TemuanData>& temuan) {
  pelaporan::HasilPeriksa hasil;
  std::transform(temuan.begin(), temuan.end(), std::back_inserter(hasil.temuan),
                 pelaporan::berikut_saran);
  return hasil;
}

}  // namespace laras::cli
