#include "cli/temuan_kantor.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

#include "cli/temuan.h"

namespace laras::cli {

namespace {

using pelaporan::AturanData;
using pelaporan::Temuan;
using pelaporan::TemuanData;

/// The findings of one rule.
struct Kelompok {
  AturanData aturan;
  std::vector<const TemuanData*> isi;

  /// The gravest of them decides where the rule stands.
  pelaporan::JenisTemuan jenis() const {
    const auto satu = std::min_element(isi.begin(), isi.end(), [](const auto* a, const auto* b) {
      return berat(a->temuan.jenis) < berat(b->temuan.jenis);
    });
    return (*satu)->temuan.jenis;
  }
  static int berat(pelaporan::JenisTemuan jenis) {
    switch (jenis) {
      case pelaporan::JenisTemuan::Kontradiksi:
        return 0;
      case pelaporan::JenisTemuan::Peringatan:
        return 1;
      case pelaporan::JenisTemuan::TakDapatDirekonstruksi:
        return 2;
      case pelaporan::JenisTemuan::Pembulatan:
        break;
    }
    return 3;
  }
};

std::vector<Kelompok> kelompok(const std::vector<TemuanData>& temuan) {
  std::vector<Kelompok> hasil;
  for (const auto& aturan : pelaporan::aturan_data()) {
    Kelompok satu{aturan, {}};
    for (const auto& t : temuan) {
      if (t.aturan == aturan.id) satu.isi.push_back(&t);
    }
    if (!satu.isi.empty()) hasil.push_back(std::move(satu));
  }
  std::stable_sort(hasil.begin(), hasil.end(), [](const Kelompok& a, const Kelompok& b) {
    return Kelompok::berat(a.jenis()) < Kelompok::berat(b.jenis());
  });
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

void tulis(std::ostream& ke, const Kelompok& satu, int nomor) {
  ke << nomor << ". " << satu.aturan.nama << " (" << nama(satu.jenis()) << ", " << satu.isi.size()
     << ")\n   Dasar: " << satu.aturan.sumber << ".\n   Langkah: " << satu.aturan.saran << "\n";
  for (const auto* t : satu.isi) {
    if (!t->temuan.akar.empty()) continue;
    tulis(ke, t->temuan, "   ");
    bool pertama = true;
    for (const auto* akibat : satu.isi) {
      if (akibat->temuan.akar != t->temuan.lokasi) continue;
      if (std::exchange(pertama, false)) ke << "     Akibatnya:\n";
      tulis(ke, akibat->temuan, "     ");
    }
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
  for (const auto& satu : kelompok(temuan)) {
    tulis(isi, satu, ++nomor);
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
