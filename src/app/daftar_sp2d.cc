#include "app/daftar_sp2d.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/teks.h"
#include "format/csv.h"
#include "format/xlsx_baca.h"

namespace laras::app {

namespace {

constexpr std::size_t kBarisKepala = 30;       // lists of other programs begin with titles
constexpr std::size_t kBarisTerbanyak = 2000;  // a year of one office has some hundreds

/// A row of either kind of file.
struct Larik {
  std::size_t nomor = 0;
  std::vector<std::string> sel;
};

struct Lembar {
  std::string nama;  ///< empty: CSV
  std::vector<Larik> larik;
};

struct Sebutan {
  KolomSp2d kolom;
  std::vector<std::string_view> kata;
  std::string_view resmi;
  bool perlu = true;
};

const std::vector<Sebutan>& sebutan_kolom() {
  using K = KolomSp2d;
  static const std::vector<Sebutan> semua = {
      {K::Nomor, {"nomor sp2d", "no sp2d", "no. sp2d", "nomor", "nomor dokumen"}, "Nomor SP2D"},
      {K::Tanggal,
       {"tanggal sp2d", "tgl sp2d", "tgl. sp2d", "tanggal", "tanggal dokumen"},
       "Tanggal SP2D"},
      {K::Jenis, {"jenis sp2d", "jenis", "jenis spm", "jenis belanja sp2d"}, "Jenis"},
      {K::Uraian, {"keterangan", "keterangan sp2d", "uraian", "keperluan"}, "Keterangan", false},
      {K::Simpul,
       {"kode sub kegiatan", "sub kegiatan", "kode subkegiatan", "kode sub keg", "simpul"},
       "Kode Sub Kegiatan"},
      {K::Jumlah,
       {"nilai", "nilai sp2d", "jumlah", "nilai (rp)", "jumlah (rp)", "nilai sp2d (rp)",
        "nilai rupiah"},
       "Nilai"}};
  return semua;
}

std::optional<KolomSp2d> kenali(const std::string& judul) {
  const std::string kata = teks::kecilkan(teks::rapikan(judul));
  for (const Sebutan& satu : sebutan_kolom()) {
    if (std::find(satu.kata.begin(), satu.kata.end(), kata) != satu.kata.end()) return satu.kolom;
  }
  return std::nullopt;
}

Result<Lembar> baca_csv(std::string_view bytes) {
  format::CsvReader pembaca(bytes, {.bytes = std::size_t{8} << 20, .rows = kBarisTerbanyak});
  Lembar hasil;
  format::CsvRow baris;
  while (true) {
    const auto ada = pembaca.next(baris);
    if (!ada.ok()) {
      return Error{Kind::Invalid, ada.error().message,
                   "baris " + std::to_string(pembaca.failed_line())};
    }
    if (!ada.value()) return hasil;
    hasil.larik.push_back({baris.line, baris.cells});
  }
}

Result<Lembar> baca_buku(std::string_view bytes) {
  LARAS_TRY(auto buku, format::XlsxReader::open(bytes, {.cells = 500'000}));
  const auto& semua = buku.sheets();
  const auto tampak = std::find_if(semua.begin(), semua.end(), [](const auto& satu) {
    return !satu.hidden && !satu.part.empty();
  });
  if (tampak == semua.end()) {
    return Error{Kind::Invalid, "Buku kerja ini tidak memiliki lembar yang dapat dibaca."};
  }
  LARAS_TRY(const auto lembar, buku.read(*tampak));
  if (lembar.rows.size() > kBarisTerbanyak) {
    return Error{Kind::Invalid, "Daftar ini lebih dari " + std::to_string(kBarisTerbanyak) +
                                    " baris. Bagi menurut bulan."};
  }
  Lembar hasil{.nama = tampak->name, .larik = {}};
  constexpr std::size_t kKolomTerjauh = 200;
  constexpr std::size_t kPanjangTanggal = 10;
  for (const auto& baris : lembar.rows) {
    Larik larik{.nomor = baris.number, .sel = {}};
    for (const auto& sel : baris.cells) {
      if (sel.column >= kKolomTerjauh) continue;
      if (larik.sel.size() <= sel.column) larik.sel.resize(sel.column + 1);
      const bool tanggal = sel.type == format::XlsxCell::Type::Date;
      larik.sel[sel.column] = tanggal ? sel.text.substr(0, kPanjangTanggal) : sel.text;
    }
    hasil.larik.push_back(std::move(larik));
  }
  return hasil;
}

/// Where each column stands; and the headings that nobody knows.
struct Kepala {
  std::array<std::optional<std::size_t>, kBanyakKolomSp2d> letak = {};
  std::vector<std::string> asing = {};
  std::string ganda = {};

  std::size_t dikenal() const {
    return static_cast<std::size_t>(
        std::count_if(letak.begin(), letak.end(), [](const auto& satu) { return !!satu; }));
  }
};

Kepala baca_kepala(const Larik& larik) {
  Kepala hasil;
  for (std::size_t i = 0; i < larik.sel.size(); ++i) {
    if (teks::pangkas(larik.sel[i]).empty()) continue;
    const auto kolom = kenali(larik.sel[i]);
    if (!kolom) {
      hasil.asing.push_back(teks::rapikan(larik.sel[i]));
      continue;
    }
    auto& letak = hasil.letak[static_cast<std::size_t>(*kolom)];
    if (letak) hasil.ganda = teks::rapikan(larik.sel[i]);
    letak = i;
  }
  return hasil;
}

std::vector<std::string> kolom_kurang(const Kepala& kepala) {
  std::vector<std::string> hasil;
  for (const Sebutan& satu : sebutan_kolom()) {
    if (satu.perlu && !kepala.letak[static_cast<std::size_t>(satu.kolom)]) {
      hasil.emplace_back(satu.resmi);
    }
  }
  return hasil;
}

/// The row that is a heading: the first that has most of the columns.
std::size_t cari_kepala(const Lembar& lembar) {
  std::size_t hasil = 0;
  std::size_t terbanyak = 0;
  for (std::size_t i = 0; i < std::min(lembar.larik.size(), kBarisKepala); ++i) {
    const std::size_t dikenal = baca_kepala(lembar.larik[i]).dikenal();
    if (dikenal > terbanyak) {
      terbanyak = dikenal;
      hasil = i;
    }
  }
  return hasil;
}

LarikSp2d susun(const Lembar& lembar, const Kepala& kepala, const Larik& judul,
                const Larik& larik) {
  LarikSp2d hasil{.tempat = "baris " + std::to_string(larik.nomor)};
  for (std::size_t k = 0; k < kBanyakKolomSp2d; ++k) {
    hasil.sel[k] = hasil.tempat;
    if (!kepala.letak[k]) continue;
    const std::size_t i = *kepala.letak[k];
    if (i < larik.sel.size()) hasil.isi[k] = larik.sel[i];
    hasil.sel[k] = lembar.nama.empty()
                       ? hasil.tempat + ", kolom " + teks::rapikan(judul.sel[i])
                       : lembar.nama + "!" + format::column_letters(static_cast<std::uint32_t>(i)) +
                             std::to_string(larik.nomor);
  }
  return hasil;
}

bool kosong_sel(const LarikSp2d& larik, KolomSp2d kolom) {
  return teks::pangkas(larik.isi[static_cast<std::size_t>(kolom)]).empty();
}

Result<Lembar> baca_lembar(std::string_view bytes) {
  if (bytes.starts_with("PK")) return baca_buku(bytes);
  return baca_csv(bytes);
}

}  // namespace

Result<BerkasSp2d> baca_berkas_sp2d(std::string_view bytes) {
  LARAS_TRY(const Lembar lembar, baca_lembar(bytes));
  if (lembar.larik.empty()) return Error{Kind::Invalid, "Berkas ini kosong."};
  const std::size_t di = cari_kepala(lembar);
  const Larik& judul = lembar.larik[di];
  const Kepala kepala = baca_kepala(judul);
  if (const auto kurang = kolom_kurang(kepala); !kurang.empty()) {
    return Error{Kind::Invalid, "Kolom ini tidak ditemukan: " + teks::gabung(kurang, ", ") +
                                    ". Beri judul kolom demikian pada baris judul daftar."};
  }
  if (!kepala.ganda.empty()) {
    return Error{Kind::Invalid,
                 "Dua kolom berarti sama, salah satunya \"" + kepala.ganda +
                     "\". Sisakan satu yang dipakai.",
                 "baris " + std::to_string(judul.nomor)};
  }
  BerkasSp2d hasil;
  if (!kepala.asing.empty()) {
    hasil.catatan.push_back("Kolom yang tidak dibaca: " + teks::gabung(kepala.asing, ", ") + ".");
  }
  for (std::size_t i = di + 1; i < lembar.larik.size(); ++i) {
    LarikSp2d larik = susun(lembar, kepala, judul, lembar.larik[i]);
    if (!kosong_sel(larik, KolomSp2d::Nomor) || !kosong_sel(larik, KolomSp2d::Tanggal)) {
      hasil.larik.push_back(std::move(larik));
    } else if (!kosong_sel(larik, KolomSp2d::Jumlah)) {
      hasil.catatan.push_back(
          "Dilewati karena tanpa nomor dan tanggal (baris jumlah): " + larik.tempat + ".");
    }
  }
  return hasil;
}

}  // namespace laras::app
