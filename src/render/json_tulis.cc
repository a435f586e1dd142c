#include "render/json_tulis.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace laras::render {
namespace {

using Json = nlohmann::ordered_json;

void sederhana(const Json& nilai, std::string& keluar) {
  keluar += nilai.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool sebaris(const Json& nilai) {
  return nilai.empty() ||
         (nilai.is_array() && std::none_of(nilai.begin(), nilai.end(),
                                           [](const Json& satu) { return satu.is_structured(); }));
}

void baris_baru(std::size_t dalam, std::string& keluar) {
  keluar += '\n';
  keluar.append(2 * dalam, ' ');
}

void tulis(const Json& nilai, std::size_t dalam, std::string& keluar);

void tulis_satu_baris(const Json& larik, std::string& keluar) {
  keluar += '[';
  for (std::size_t i = 0; i < larik.size(); ++i) {
    keluar += i == 0 ? "" : ", ";
    sederhana(larik[i], keluar);
  }
  keluar += ']';
}

void tulis_larik(const Json& larik, std::size_t dalam, std::string& keluar) {
  keluar += '[';
  for (std::size_t i = 0; i < larik.size(); ++i) {
    keluar += i == 0 ? "" : ",";
    baris_baru(dalam + 1, keluar);
    tulis(larik[i], dalam + 1, keluar);
  }
  baris_baru(dalam, keluar);
  keluar += ']';
}

void tulis_objek(const Json& objek, std::size_t dalam, std::string& keluar) {
  keluar += '{';
  bool pertama = true;
  for (const auto& [kunci, nilai] : objek.items()) {
    keluar += pertama ? "" : ",";
    pertama = false;
    baris_baru(dalam + 1, keluar);
    sederhana(kunci, keluar);
    keluar += ": ";
    tulis(nilai, dalam + 1, keluar);
  }
  baris_baru(dalam, keluar);
  keluar += '}';
}

void tulis(const Json& nilai, std::size_t dalam, std::string& keluar) {
  if (!nilai.is_structured()) {
    sederhana(nilai, keluar);
  } else if (nilai.is_object()) {
    nilai.empty() ? void(keluar += "{}") : tulis_objek(nilai, dalam, keluar);
  } else {
    sebaris(nilai) ? tulis_satu_baris(nilai, keluar) : tulis_larik(nilai, dalam, keluar);
  }
}

}  // namespace

std::string tulis_json(const nlohmann::ordered_json& nilai) {
  std::string keluar;
  tulis(nilai, 0, keluar);
  keluar += '\n';
  return keluar;
}

}  // namespace laras::render
