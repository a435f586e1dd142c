#include "importer/sel_buku.h"

#include <utility>

namespace laras::importer {

namespace {

using format::XlsxCell;
using kamus::JenisKolom;
using Type = XlsxCell::Type;

constexpr const char* kRetype = "Ubah format selnya menjadi Teks, lalu ketik ulang isinya.";

Error refused(std::string message) { return {Kind::Invalid, std::move(message)}; }

bool is_words(JenisKolom kind) {
  return kind == JenisKolom::Teks || kind == JenisKolom::Naskah || kind == JenisKolom::Kode ||
         kind == JenisKolom::Pilihan || kind == JenisKolom::YaTidak;
}

bool is_whole(JenisKolom kind) {
  return kind == JenisKolom::Uang || kind == JenisKolom::Cacah || kind == JenisKolom::Tahun;
}

std::size_t decimals_of(const std::string& number) {
  const std::size_t point = number.find('.');
  return point == std::string::npos ? 0 : number.size() - point - 1;
}

/// At least the decimals that are shown.
std::string padded(const XlsxCell& cell) {
  std::string text = cell.text;
  const std::size_t present = decimals_of(text);
  if (present >= cell.decimals) return text;
  if (present == 0) text += '.';
  return text.append(cell.decimals - present, '0');
}

Result<std::string> words(const XlsxCell& cell) {
  if (cell.type == Type::Percent || decimals_of(padded(cell)) > 0) {
    return refused("Sel ini berisi angka " + cell.text + (cell.type == Type::Percent ? "%" : "") +
                   ", sedangkan kolom ini berisi teks; nol di belakangnya dapat hilang. " +
                   kRetype);
  }
  return cell.text;
}

Result<std::string> whole(const XlsxCell& cell) {
  if (decimals_of(cell.text) > 0) {
    return refused("Sel ini berisi " + cell.text + ". Isi dengan bilangan bulat tanpa desimal.");
  }
  return cell.type == Type::Percent ? cell.text + "%" : cell.text;
}

/// A count may be spelled with groups of three digits, so `1.234` as text would be read as 1234.
Result<std::string> by_unit(const XlsxCell& cell) {
  constexpr std::size_t kGroup = 3;
  std::string text = padded(cell);
  if (cell.type == Type::Percent) return text + "%";
  if (decimals_of(text) == kGroup) {
    return refused("Angka " + text +
                   " dengan tiga desimal bermakna ganda di kolom ini. Ubah format selnya menjadi "
                   "Teks, lalu ketik dengan koma desimal.");
  }
  return text;
}

Result<std::string> number(const kamus::Kolom& column, const XlsxCell& cell) {
  if (!cell.exact) {
    return refused(
        "Angka ini lebih dari 15 digit, sehingga buku kerja tidak menyimpannya dengan tepat. " +
        std::string(kRetype));
  }
  if (is_words(column.jenis)) return words(cell);
  if (is_whole(column.jenis)) return whole(cell);
  if (column.jenis == JenisKolom::Nilai) return by_unit(cell);
  if (column.jenis == JenisKolom::Tanggal) {
    return refused("Sel ini berisi angka " + cell.text +
                   ", bukan tanggal. Ketik tanggalnya, misalnya 30-09-2022.");
  }
  return padded(cell) + (cell.type == Type::Percent ? "%" : "");
}

Result<std::string> date(const kamus::Kolom& column, const XlsxCell& cell) {
  if (column.jenis != JenisKolom::Tanggal) {
    return refused("Sel ini berisi tanggal (" + cell.text +
                   "), sedangkan kolom ini bukan kolom tanggal. " + kRetype);
  }
  if (cell.text.find(':') != std::string::npos) {
    return refused("Sel ini memuat jam (" + cell.text + "). Isi dengan tanggal saja.");
  }
  return cell.text;
}

Error failure(const XlsxCell& cell) {
  std::string message = "Sel ini berisi kesalahan " + cell.text + ". ";
  if (cell.formula) return refused(message + "Perbaiki rumusnya, atau ketik isinya.");
  return refused(message + (cell.text == "#N/A" ? "Ketik N/A tanpa tanda #, atau isi nilainya."
                                                : "Ketik ulang isinya."));
}

}  // namespace

Result<std::string> cell_text(const kamus::Kolom& column, const XlsxCell& cell) {
  switch (cell.type) {
    case Type::Text:
      return cell.text;
    case Type::Number:
    case Type::Percent:
      return number(column, cell);
    case Type::Date:
      return date(column, cell);
    case Type::Boolean:
      if (column.jenis == JenisKolom::YaTidak)
        return std::string(cell.text == "1" ? "ya" : "tidak");
      return refused("Sel ini berisi nilai logika. " + std::string(kRetype));
    case Type::Failure:
      return failure(cell);
    case Type::Pending:
      return refused(
          "Rumus di sel ini belum dihitung. Buka dan simpan dengan Excel atau LibreOffice, atau "
          "ketik hasilnya.");
  }
  return cell.text;
}

}  // namespace laras::importer
