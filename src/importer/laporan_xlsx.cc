#include "importer/laporan_xlsx.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/tanggal.h"
#include "importer/laporan_lembar.h"

namespace laras::importer {

namespace {

/// Plain notation to so many decimals, half away from zero.
std::string bulatkan_teks(const std::string& teks, std::size_t desimal) {
  const std::size_t titik = std::min(teks.find('.'), teks.size());
  std::string bulat = teks.substr(0, titik);
  std::string pecahan = titik < teks.size() ? teks.substr(titik + 1) : "";
  const bool naik = pecahan.size() > desimal && pecahan[desimal] >= '5';
  pecahan.resize(desimal, '0');
  std::string angka = bulat + pecahan;
  const std::size_t awal = angka.starts_with('-') ? 1 : 0;
  if (naik) {
    std::size_t i = angka.size();
    while (i > awal && angka[i - 1] == '9') {
      angka[--i] = '0';
    }
    if (i > awal) {
      ++angka[i - 1];
    } else {
      angka.insert(awal, 1, '1');
    }
  }
  if (desimal > 0) {
    angka.insert(angka.size() - desimal, 1, '.');
  }
  return angka.find_first_of("123456789") == std::string::npos ? angka.substr(awal) : angka;
}

/// `1234567.5` as `1.234.567,5`.
std::string berbaju(const std::string& teks, bool kelompok) {
  const std::size_t titik = std::min(teks.find('.'), teks.size());
  const std::size_t awal = teks.starts_with('-') ? 1 : 0;
  std::string hasil = teks.substr(0, awal);
  for (std::size_t i = awal; i < titik; ++i) {
    if (kelompok && i > awal && (titik - i) % 3 == 0) {
      hasil += '.';
    }
    hasil += teks[i];
  }
  return titik < teks.size() ? hasil + "," + teks.substr(titik + 1) : hasil;
}

std::string teks_angka(const format::XlsxCell& sel) {
  if (sel.text.find_first_not_of("-0123456789.") != std::string::npos) {
    return sel.text;
  }
  if (sel.text == "0" && !sel.zero.empty()) {
    return sel.zero;
  }
  const std::size_t titik = std::min(sel.text.find('.'), sel.text.size());
  const std::size_t ada = titik < sel.text.size() ? sel.text.size() - titik - 1 : 0;
  const bool bulatkan = sel.fixed || ada < sel.decimals;
  std::string hasil =
      berbaju(bulatkan ? bulatkan_teks(sel.text, sel.decimals) : sel.text, sel.grouped);
  if (sel.type == format::XlsxCell::Type::Percent) {
    hasil += "%";
  }
  return sel.unit.empty() ? hasil : hasil + " " + sel.unit;
}

std::string teks_tanggal(const std::string& teks) {
  const auto tanggal = Tanggal::parse(teks.substr(0, 10));
  return tanggal.ok() ? tanggal.value().panjang() : teks;
}

/// A row as wide as its last filled or merged cell.
using Baris = std::map<std::size_t, BarisLembar>;

SelLembar& sel_di(Baris& baris, std::size_t nomor, std::size_t kolom) {
  BarisLembar& satu = baris[nomor];
  satu.nomor = nomor;
  if (satu.sel.size() <= kolom) {
    satu.sel.resize(kolom + 1);
  }
  return satu.sel[kolom];
}

// A merged area counts as far as it touches rows that hold something. `anggaran` is what areas,
// which may lie over each other in a hostile file, may still cover.
void gabung(Baris& baris, const format::XlsxMerge& area, std::size_t& anggaran) {
  const auto awal = baris.lower_bound(area.first_row);
  const std::size_t kanan = std::min<std::size_t>(area.last_column, kKolomLaporanTerbanyak - 1);
  if (awal == baris.end() || awal->first != area.first_row || area.first_column > kanan) {
    return;
  }
  std::size_t tinggi = 0;
  for (auto satu = awal; satu != baris.end() && satu->first == area.first_row + tinggi &&
                         satu->first <= area.last_row && anggaran > 0;
       ++satu) {
    ++tinggi;
    anggaran -= std::min(anggaran, kanan - area.first_column + 1);
    satu->second.sel.resize(std::max(satu->second.sel.size(), kanan + 1));
    for (std::size_t k = area.first_column; k <= kanan; ++k) {
      satu->second.sel[k].tercakup = true;
    }
  }
  if (tinggi == 0) {
    return;
  }
  SelLembar& pemilik = awal->second.sel[area.first_column];
  pemilik.tercakup = false;
  pemilik.rentang_baris = tinggi;
  pemilik.rentang_kolom = kanan - area.first_column + 1;
}

void tambah_satu(const std::string& nama, const format::XlsxSheet& isi, PenyusunLaporan& susun) {
  Baris baris;
  bool tanpa_hasil = false;
  bool terlalu_lebar = false;
  for (const format::XlsxRow& row : isi.rows) {
    for (const format::XlsxCell& cell : row.cells) {
      tanpa_hasil = tanpa_hasil || cell.type == format::XlsxCell::Type::Pending;
      terlalu_lebar = terlalu_lebar || cell.column >= kKolomLaporanTerbanyak;
      if (cell.column < kKolomLaporanTerbanyak) {
        sel_di(baris, row.number, cell.column).teks = kata_laporan(teks_sel_xlsx(cell));
      }
    }
  }
  std::size_t anggaran = kSelLaporanTerbanyak;
  for (const format::XlsxMerge& area : isi.merges) {
    gabung(baris, area, anggaran);
  }
  if (terlalu_lebar) {
    susun.catatan("Lembar " + nama + " dibaca sampai kolom ke-1.000 saja.");
  }
  if (tanpa_hasil) {
    susun.catatan("Lembar " + nama +
                  " berisi rumus tanpa hasil. Buka dengan Excel atau LibreOffice, simpan, lalu "
                  "periksa lagi.");
  }
  std::vector<BarisLembar> urut;
  urut.reserve(baris.size());
  for (auto& [nomor, satu] : baris) {
    urut.push_back(std::move(satu));
  }
  susun.judul(nama);
  tambah_lembar(
      urut,
      [&nama](std::size_t nomor, std::size_t kolom) {
        return nama + "!" + format::column_letters(static_cast<std::uint32_t>(kolom)) +
               std::to_string(nomor);
      },
      susun);
}

}  // namespace

std::string teks_sel_xlsx(const format::XlsxCell& sel) {
  using Type = format::XlsxCell::Type;
  switch (sel.type) {
    case Type::Number:
    case Type::Percent:
      return teks_angka(sel);
    case Type::Date:
      return teks_tanggal(sel.text);
    case Type::Boolean:
      return sel.text == "1" ? "Ya" : "Tidak";
    case Type::Pending:
      return "";
    case Type::Text:
    case Type::Failure:
      return sel.text;
  }
  return sel.text;
}

Result<void> baca_laporan_xlsx(std::string_view bytes, PenyusunLaporan& susun) {
  LARAS_TRY(auto buku, format::XlsxReader::open(bytes));
  for (const format::XlsxReader::Entry& lembar : buku.sheets()) {
    if (lembar.hidden) {
      susun.catatan("Lembar tersembunyi " + lembar.name + " tidak dibaca.");
      continue;
    }
    const auto isi = buku.read(lembar);
    if (!isi.ok()) {
      susun.catatan("Lembar " + lembar.name + " tidak dibaca: " + isi.error().message);
      continue;
    }
    tambah_satu(lembar.name, isi.value(), susun);
  }
  return {};
}

}  // namespace laras::importer
