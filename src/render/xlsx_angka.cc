#include "render/xlsx_angka.h"

#include <algorithm>

#include "base/tanggal.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

// More than a spreadsheet's number holds, so that the nearest one is stored.
constexpr int kTempatDesimal = 20;

/// Words inside a number format.
std::string kutip(std::string_view teks) {
  if (teks.empty()) {
    return {};
  }
  std::string hasil = "\"";
  for (const char c : teks) {
    hasil += c == '"' ? '\'' : c;
  }
  return hasil + "\"";
}

int desimal_tercetak(const std::string& tercetak) {
  const std::size_t koma = tercetak.find(',');
  if (koma == std::string::npos) {
    return 0;
  }
  std::size_t akhir = koma + 1;
  while (akhir < tercetak.size() && tercetak[akhir] >= '0' && tercetak[akhir] <= '9') {
    ++akhir;
  }
  return static_cast<int>(akhir - koma - 1);
}

/// The format that shows what `cetak` prints, with the same number of decimals.
std::string format_angka(const naskah::Sel& sel) {
  const std::string tercetak = cetak(*sel.angka, sel.cara);
  const bool persen = sel.cara.gaya == GayaCetak::Persen;
  std::string pola = persen && tercetak.size() < 8 ? "0" : "#,##0";
  const int desimal = desimal_tercetak(tercetak);
  if (desimal > 0) {
    pola += "." + std::string(static_cast<std::size_t>(desimal), '0');
  }
  if (persen) {
    pola += "%";
  }
  std::string sesudah;
  if (sel.cara.gaya == GayaCetak::Satuan && !sel.cara.satuan.empty()) {
    sesudah = " " + sel.cara.satuan;
  }
  sesudah += sel.sesudah;
  if (sel.tanda != naskah::Tanda::Tiada) {
    (sesudah += ' ') += lambang(sel.tanda);
  }
  pola += kutip(untuk_mesin(sesudah));
  return sel.cara.gaya == GayaCetak::Uang ? pola + ";-" + pola + ";\"-\"" : pola;
}

bool bilangan_bulat(const std::string& teks) {
  return !teks.empty() && teks.size() <= 9 && (teks[0] != '0' || teks.size() == 1) &&
         std::all_of(teks.begin(), teks.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<NilaiXlsx> nilai_xlsx(const naskah::Sel& sel, naskah::JenisSel jenis) {
  if (sel.gabung != naskah::Gabung::Tidak) {
    return std::nullopt;
  }
  if (sel.angka) {
    if (!sel.sebagai.empty() || !sel.angka->ada()) {
      return std::nullopt;
    }
    const bool persen = sel.cara.gaya == GayaCetak::Persen;
    const Rational nilai = persen ? sel.angka->nilai() / Rational(100) : sel.angka->nilai();
    return NilaiXlsx{nilai.fixed(kTempatDesimal), format_angka(sel)};
  }
  const std::string teks = sel.tercetak();
  if (jenis == naskah::JenisSel::Cacah && bilangan_bulat(teks)) {
    return NilaiXlsx{teks, "0"};
  }
  const auto tanggal = Tanggal::parse(teks);
  if (tanggal.ok() && tanggal.value().panjang() == teks) {
    return NilaiXlsx{std::to_string(tanggal.value().hari_epoch()), "[$-421]d mmmm yyyy", true};
  }
  return std::nullopt;
}

bool mirip_rumus(std::string_view teks) {
  return teks.size() > 1 && std::string_view("=+-@\t\r").find(teks[0]) != std::string_view::npos;
}

}  // namespace laras::render
