#include "pelaporan/periksa/arah.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

using Kata = std::vector<std::string>;

/// Things of which nobody wants more.
bool buruk(const Kata& k) {
  return memuat(k, {"kemiskinan",     "miskin",       "pengangguran", "penganggur",  "pelanggaran",
                    "keluhan",        "komplain",     "temuan",       "inflasi",     "stunting",
                    "kematian",       "kesakitan",    "kecelakaan",   "kebakaran",   "kehilangan",
                    "kriminalitas",   "kejahatan",    "gini",         "ketimpangan", "kesenjangan",
                    "keterlambatan",  "terlambat",    "tunggakan",    "kebocoran",   "kerusakan",
                    "rusak",          "kumuh",        "prevalensi",   "putus",       "kesalahan",
                    "kekerasan",      "pencemaran",   "kerugian",     "mangkir",     "tunggu",
                    "ketidakhadiran", "penyimpangan", "pengaduan"});
}

/// Things of which everybody wants more.
bool baik(const Kata& k) {
  return memuat(k, {"nilai",        "indeks",       "skor",           "cakupan",     "kepuasan",
                    "kepatuhan",    "produksi",     "produktivitas",  "partisipasi", "harapan",
                    "kunjungan",    "penemuan",     "penurunan",      "pengurangan", "pencegahan",
                    "penyelesaian", "penanganan",   "penanggulangan", "pengentasan", "pemulihan",
                    "penuntasan",   "tindaklanjut", "tepat",          "sesuai",      "baik",
                    "layak",        "mantap",       "aktif",          "lulus",       "selesai",
                    "tuntas",       "lengkap",      "bebas",          "meningkat",   "peningkatan",
                    "kualitas",     "pemenuhan",    "mediasi",        "sosialisasi", "penyuluhan",
                    "rekomendasi",  "dokumen",      "laporan",        "kelompok",    "arsip",
                    "tertata"});
}

/// Words that turn what follows round, or of which nobody knows whether more is better.
bool ragu(const Kata& k) {
  if (memuat(k, {"waktu", "durasi"}) && !memuat(k, {"tepat", "tunggu"})) return true;
  return memuat(k, {"tidak",  "belum",    "tanpa", "non",      "bukan",  "kurang", "risiko",
                    "resiko", "piutang",  "utang", "hutang",   "sisa",   "silpa",  "beban",
                    "biaya",  "konsumsi", "emisi", "gangguan", "korban", "kasus",  "penderita"});
}

/// `yang ditangani`, `tertangani`: something was done about it.
bool tergarap(const Kata& k) {
  static constexpr std::array<std::string_view, 10> keadaan = {
      "terlambat", "tertinggal", "terlantar",  "terjadi",  "terbuka",
      "terpapar",  "terdampak",  "terinfeksi", "terhadap", "terjangkit"};
  for (std::size_t i = 0; i < k.size(); ++i) {
    if (k[i].starts_with("di") && k[i].size() >= 6 && i > 0 && k[i - 1] == "yang") return true;
    if (k[i] == "lama" && i + 1 < k.size() && k[i + 1] == "sekolah") return true;
    if ((k[i].starts_with("ter") || k[i].starts_with("bers")) && k[i].size() >= 7 &&
        std::find(keadaan.begin(), keadaan.end(), k[i]) == keadaan.end()) {
      return true;
    }
  }
  return false;
}

}  // namespace

Arah arah_indikator(std::string_view teks) {
  const auto k = kata(teks);
  const bool naik = baik(k) || tergarap(k);
  const bool turun = buruk(k);
  if (ragu(k) || naik == turun) return Arah::Ragu;
  return turun ? Arah::Turun : Arah::Naik;
}

}  // namespace laras::pelaporan::pemeriksa
