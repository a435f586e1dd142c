#include "cli/temuan_kantor.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "cli/temuan.h"
#include "pelaporan/kelompok_temuan.h"

namespace laras::cli {

namespace {

using pelaporan::AturanData;
using pelaporan::JenisTemuan;
using pelaporan::KelompokTemuan;
using pelaporan::Temuan;
using pelaporan::TemuanData;

/// The roots that one rule found, of one kind.
struct Bagian {
  AturanData aturan;
  JenisTemuan jenis = JenisTemuan::Peringatan;
  std::vector<KelompokTemuan> isi;
};

std::vector<Temuan> polos(const std::vector<TemuanData>& temuan) {
  std::vector<Temuan> hasil;
  std::transform(temuan.begin(), temuan.end(), std::back_inserter(hasil),
                 [](const TemuanData& satu) { return satu.temuan; });
  return hasil;
}

/// What cannot be true first, then what is odd, questions last; within a kind in the rules' order.
std::vector<Bagian> bagian(const std::vector<TemuanData>& temuan) {
  const auto semua = pelaporan::kelompokkan(polos(temuan));
  std::vector<Bagian> hasil;
  for (const auto jenis : {JenisTemuan::Kontradiksi, JenisTemuan::Peringatan,
                           JenisTemuan::TakDapatDirekonstruksi, JenisTemuan::Pembulatan}) {
    for (const auto& aturan : pelaporan::aturan_data()) {
      Bagian satu{aturan, jenis, {}};
      std::copy_if(semua.begin(), semua.end(), std::back_inserter(satu.isi),
                   [&](const KelompokTemuan& k) {
                     const auto& pangkal = temuan[k.pangkal];
                     return pangkal.aturan == aturan.id && pangkal.temuan.jenis == jenis;
                   });
      if (!satu.isi.empty()) hasil.push_back(std::move(satu));
    }
  }
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

void tulis(std::ostream& ke, const Bagian& satu, const std::vector<TemuanData>& temuan) {
  ke << satu.aturan.nama << " (" << nama(satu.jenis) << ", " << satu.isi.size()
     << ")\n   Dasar: " << satu.aturan.sumber << ".\n   Langkah: " << satu.aturan.saran << "\n";
  for (const auto& kelompok : satu.isi) {
    tulis(ke, temuan[kelompok.pangkal].temuan, "   ");
    if (!kelompok.akibat.empty()) ke << "     Akibatnya:\n";
    for (const auto i : kelompok.akibat) tulis(ke, temuan[i].temuan, "     ");
  }
}

void tulis_aturan(std::ostream& ke, const std::vector<TemuanData>& temuan) {
  for (const auto& aturan : pelaporan::aturan_data()) {
    const auto banyak = std::count_if(temuan.begin(), temuan.end(), [&](const TemuanData& satu) {
      return satu.aturan == aturan.id;
    });
    ke << aturan.nama << ". Dasar: " << aturan.sumber << ". Temuan: " << banyak << ".\n";
  }
}

}  // namespace

std::string temuan_kantor_teks(const std::vector<TemuanData>& temuan, const std::string& judul,
                               bool jelaskan) {
  std::ostringstream isi;
  isi << judul << "\n\n";
  if (jelaskan) {
    tulis_aturan(isi, temuan);
    isi << "\n";
  }
  int nomor = 0;
  for (const auto& satu : bagian(temuan)) {
    isi << ++nomor << ". ";
    tulis(isi, satu, temuan);
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
