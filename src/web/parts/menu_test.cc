#include "web/parts/menu.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace laras::web {
namespace {

std::vector<ButirMenu> menu_untuk(kantor::Peran peran) {
  kantor::Pelaku pelaku;
  pelaku.pengguna = "uji";
  pelaku.penugasan = {{peran, {}}};
  return menu(pelaku);
}

TEST(Menu, ShowsNobodyMoreThanEightEntriesAtTheTop) {
  for (const kantor::Peran peran : kantor::semua_peran()) {
    const auto butir = menu_untuk(peran);
    EXPECT_LE(std::count_if(butir.begin(), butir.end(), [](const auto& b) { return b.utama; }), 8)
        << kantor::kode(peran);
  }
}

TEST(Menu, NamesEachPageOnce) {
  for (const kantor::Peran peran : kantor::semua_peran()) {
    std::set<std::string> alamat;
    for (const auto& butir : menu_untuk(peran)) {
      EXPECT_TRUE(alamat.insert(butir.alamat).second) << kantor::kode(peran) << " " << butir.alamat;
    }
  }
}

TEST(Menu, PutsDailyWorkAtTheTop) {
  const auto utama = [](kantor::Peran peran, const std::string& alamat) {
    for (const auto& butir : menu_untuk(peran)) {
      if (butir.alamat == alamat) return butir.utama;
    }
    return false;
  };
  EXPECT_TRUE(utama(kantor::Peran::KasubbagSungram, "/rencana"));
  EXPECT_FALSE(utama(kantor::Peran::Kasi, "/rencana"));
  EXPECT_TRUE(utama(kantor::Peran::Evaluator, "/evaluasi"));
}

}  // namespace
}  // namespace laras::web
