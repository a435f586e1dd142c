#include "render/tipografi.h"

#include "base/teks.h"

namespace laras::render {
namespace {

constexpr std::string_view kSpasiTetap = "\u00a0";
constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kTandaPisah = "\u2013";

}  // namespace

std::string untuk_mesin(std::string_view teks) { return teks::ganti(teks, kSpasiTetap, " "); }

std::string angka_untuk_mesin(std::string_view teks) {
  return teks::ganti(teks::ganti(untuk_mesin(teks), kMinus, "-"), kTandaPisah, "-");
}

std::string angka_untuk_pembaca(std::string_view teks) {
  if (teks == "-") {
    return std::string(kTandaPisah);
  }
  if (teks.size() > 1 && teks[0] == '-' && teks[1] >= '0' && teks[1] <= '9') {
    return std::string(kMinus) + std::string(teks.substr(1));
  }
  return std::string(teks);
}

std::string sel_untuk_mesin(const naskah::Sel& sel) {
  const std::string tercetak = sel.tercetak();
  return sel.angka && sel.sebagai.empty() ? angka_untuk_mesin(tercetak) : untuk_mesin(tercetak);
}

}  // namespace laras::render
