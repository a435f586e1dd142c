#include "kantor/peran.h"

#include <algorithm>

namespace laras::kantor {

namespace {

struct NamaPeran {
  Peran peran;
  std::string_view kode;
  std::string_view judul;
};

constexpr NamaPeran kNama[] = {
    {Peran::Administrator, "administrator", "Administrator"},
    {Peran::Camat, "camat", "Camat"},
    {Peran::Sekcam, "sekcam", "Sekcam"},
    {Peran::KasubbagUmum, "kasubbag-umum", "Kasubbag Umum dan Kepegawaian"},
    {Peran::KasubbagSungram, "kasubbag-sungram", "Kasubbag Sungram"},
    {Peran::Kasi, "kasi", "Kepala Seksi"},
    {Peran::Staf, "staf", "Staf"},
    {Peran::Bendahara, "bendahara", "Bendahara"},
    {Peran::Evaluator, "evaluator", "Evaluator"},
    {Peran::Pembaca, "pembaca", "Pembaca"},
    {Peran::Publik, "publik", "Publik"},
};

const NamaPeran& nama(Peran peran) { return kNama[static_cast<std::size_t>(peran)]; }

}  // namespace

const std::vector<Peran>& semua_peran() {
  static const std::vector<Peran> semua = [] {
    std::vector<Peran> hasil;
    for (const NamaPeran& satu : kNama) {
      if (satu.peran != Peran::Publik) hasil.push_back(satu.peran);
    }
    return hasil;
  }();
  return semua;
}

std::string_view kode(Peran peran) { return nama(peran).kode; }
std::string_view judul(Peran peran) { return nama(peran).judul; }

std::optional<Peran> cari_peran(std::string_view kode_peran) {
  for (const Peran peran : semua_peran()) {
    if (kode(peran) == kode_peran) return peran;
  }
  return std::nullopt;
}

bool Pelaku::berperan(Peran peran) const {
  return std::any_of(penugasan.begin(), penugasan.end(),
                     [&](const Penugasan& satu) { return satu.peran == peran; });
}

}  // namespace laras::kantor
