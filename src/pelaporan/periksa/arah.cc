#include "pelaporan/periksa/arah.h"

#include <algorithm>
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
  return memuat(
      k,
      {"nilai",    "indeks",          "skor",         "cakupan",    "kepuasan",      "kepatuhan",
       "produksi", "produktivitas",   "partisipasi",  "kunjungan",  "penurunan",     "pengurangan",
       "tepat",    "layak",           "mantap",       "lulus",      "bersertifikat", "terlayani",
       "tertata",  "ditindaklanjuti", "tindaklanjut", "tertangani", "terselesaikan"});
}

/// Words after which nobody knows whether more is better, whatever else is said.
bool ragu(const Kata& k) {
  if (memuat(k, {"waktu", "lama", "durasi"}) && !memuat(k, {"tepat", "tunggu", "sekolah"}))
    return true;
  return memuat(k,
                {"tidak",  "belum",    "tanpa", "non",       "bukan",      "kurang",    "risiko",
                 "resiko", "piutang",  "utang", "hutang",    "sisa",       "silpa",     "beban",
                 "biaya",  "konsumsi", "emisi", "gangguan",  "korban",     "penderita", "hukuman",
                 "hari",   "jam",      "menit", "kehamilan", "perceraian", "bencana"});
}

/// Two words that say it together.
bool berpasangan(const Kata& k) {
  for (std::size_t i = 0; i + 1 < k.size(); ++i) {
    if (k[i] == "lama" && k[i + 1] == "sekolah") return true;
    if (k[i] == "harapan" && (k[i + 1] == "hidup" || k[i + 1] == "lama")) return true;
    if (k[i] == "kondisi" && k[i + 1] == "baik") return true;
    if (k[i] == "yang" && memuat({k[i + 1]}, {"dibina", "dilayani", "dilatih", "difasilitasi",
                                              "diselesaikan", "ditangani", "dievaluasi"})) {
      return true;
    }
  }
  return false;
}

/// A word for what is done about something: `penanganan`, `terselesaikan`, `ditangani`; or a
/// clause.
bool tergarap(const Kata& k) {
  return std::any_of(k.begin(), k.end(), [](const std::string& kata) {
    if (buruk({kata}) || kata == "terbuka" || kata == "terjadi") return false;
    const bool kegiatan = kata.starts_with("pe") && kata.ends_with("an") && kata.size() >= 8;
    const bool pasif = (kata.starts_with("di") || kata.starts_with("ter")) && kata.size() >= 6;
    return kegiatan || pasif || kata == "yang";
  });
}

}  // namespace

Arah arah_indikator(std::string_view teks) {
  const auto k = kata(teks);
  const bool naik = baik(k) || berpasangan(k);
  const bool turun = buruk(k);
  if (ragu(k) || naik == turun || (turun && tergarap(k))) return Arah::Ragu;
  return turun ? Arah::Turun : Arah::Naik;
}

}  // namespace laras::pelaporan::pemeriksa
