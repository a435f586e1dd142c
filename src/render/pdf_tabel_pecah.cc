#include "render/pdf_tabel_pecah.h"

#include <algorithm>

namespace laras::render {

using naskah::TingkatBaris;

std::vector<Kelompok> kelompok_tabel(const TabelUkur& tabel) {
  std::vector<Kelompok> hasil;
  for (std::size_t r = 0; r < tabel.tinggi.size(); ++r) {
    if (tabel.kisi.awal_kelompok()[r] || hasil.empty()) {
      hasil.push_back({.awal = r});
    }
    hasil.back().akhir = r + 1;
    hasil.back().tinggi += tabel.tinggi[r];
  }
  for (std::size_t i = 0; i < hasil.size(); ++i) {
    const TingkatBaris ini = tabel.tabel.baris[hasil[i].awal].tingkat;
    hasil[i].total = ini == TingkatBaris::Total;
    if (i + 1 == hasil.size()) {
      break;
    }
    const TingkatBaris lanjut = tabel.tabel.baris[hasil[i + 1].awal].tingkat;
    hasil[i].erat = ini == TingkatBaris::Program || ini == TingkatBaris::Sasaran ||
                    lanjut == TingkatBaris::Total;
    hasil[i].lekat =
        hasil[i].erat || (ini == TingkatBaris::Kegiatan && lanjut == TingkatBaris::SubKegiatan);
  }
  return hasil;
}

namespace {

std::string nama_baris(const TabelUkur& tabel, std::size_t baris) {
  std::string nama = tabel.kisi.pemilik(baris, kolom_program(tabel.tabel)).tercetak();
  const naskah::JenisSel jenis = tabel.tabel.kolom.front().jenis;
  if (jenis == naskah::JenisSel::Cacah || jenis == naskah::JenisSel::Kode) {
    const std::string nomor = tabel.kisi.pemilik(baris, 0).tercetak();
    nama = nomor.empty() ? nama : nomor + " " + nama;
  }
  return nama;
}

}  // namespace

std::string konteks_kelompok(const TabelUkur& tabel, std::size_t baris) {
  const TingkatBaris ini = tabel.tabel.baris[baris].tingkat;
  if (ini != TingkatBaris::Kegiatan && ini != TingkatBaris::SubKegiatan) {
    return "";
  }
  std::string kegiatan;
  for (std::size_t r = baris; r-- > 0;) {
    const TingkatBaris di_atas = tabel.tabel.baris[r].tingkat;
    const bool pertama = !tabel.tabel.baris[r].lanjutan;
    if (di_atas == TingkatBaris::Kegiatan && ini == TingkatBaris::SubKegiatan && pertama &&
        kegiatan.empty()) {
      kegiatan = nama_baris(tabel, r);
    } else if (di_atas == TingkatBaris::Program && pertama) {
      return nama_baris(tabel, r) + (kegiatan.empty() ? "" : " › " + kegiatan) + " (lanjutan)";
    }
  }
  return "";
}

PemecahKelompok::PemecahKelompok(const TabelUkur& tabel, const Kelompok& kelompok)
    : tabel_(tabel), baris_(kelompok.awal), akhir_(kelompok.akhir) {}

std::optional<Irisan> PemecahKelompok::ambil(int tinggi, bool segar, int ekor) {
  if (dari_.empty()) {
    if (std::optional<Irisan> irisan = ambil_baris(tinggi, ekor)) {
      baris_ = irisan->baris_akhir;
      return irisan;
    }
  }
  return ambil_sebagian(tinggi, segar);
}

/// What a merged cell's text, repeated or begun here, needs beyond the rows.
int PemecahKelompok::tambahan(const Irisan& irisan) const {
  int tambah = 0;
  const int ada = tinggi_irisan(tabel_, irisan);
  for (std::size_t k = 0; k < tabel_.kisi.banyak_kolom(); ++k) {
    const std::size_t milik = tabel_.kisi.baris_pemilik(irisan.baris_awal, k);
    const SelUkur& sel = tabel_.sel[milik][tabel_.kisi.kolom_pemilik(irisan.baris_awal, k)];
    tambah = std::max(tambah, sel.tinggi + 2 * tabel_.ukuran.sela_y - ada);
  }
  return tambah;
}

std::optional<Irisan> PemecahKelompok::ambil_baris(int tinggi, int ekor) {
  std::optional<Irisan> terbaik;
  for (std::size_t r = baris_ + 1; r <= akhir_; ++r) {
    Irisan irisan{.baris_awal = baris_, .baris_akhir = r};
    irisan.tinggi_tambahan = tambahan(irisan);
    const bool habis = r == akhir_;
    const int perlu = tinggi_irisan(tabel_, irisan) + (habis ? ekor : 0);
    const bool menyisakan = !habis && terbaik && r + 3 > akhir_;
    if (perlu <= tinggi && (habis || !menyisakan || ekor == 0)) {
      terbaik = irisan;
    }
  }
  return terbaik;
}

std::optional<Irisan> PemecahKelompok::ambil_sebagian(int tinggi, bool segar) {
  const std::vector<SelUkur>& sel = tabel_.sel[baris_];
  if (dari_.empty()) {
    dari_.assign(sel.size(), 0);
  }
  Irisan irisan{.baris_awal = baris_, .baris_akhir = baris_ + 1, .dari = dari_};
  const int ruang = tinggi - 2 * tabel_.ukuran.sela_y;
  bool habis = true;
  bool maju = false;
  for (std::size_t k = 0; k < sel.size(); ++k) {
    const std::vector<BarisSel>& baris = sel[k].baris;
    const auto awal = static_cast<std::size_t>(dari_[k]);
    std::size_t sampai = awal;
    while (sampai < baris.size() &&
           baris[sampai].y + baris[sampai].teks->jarak() - baris[awal].y <= ruang) {
      ++sampai;
    }
    // Two lines at least on either side.
    if (sampai + 1 == baris.size() && sampai > awal + 2) {
      --sampai;
    }
    if (sampai == awal + 1 && sampai + 1 < baris.size() && !segar) {
      sampai = awal;
    }
    // A marker stands on one line with its words; they part together.
    while (sampai > awal && sampai < baris.size() && baris[sampai].y == baris[sampai - 1].y) {
      --sampai;
    }
    maju = maju || sampai > awal;
    habis = habis && sampai == baris.size();
    irisan.sampai.push_back(static_cast<int>(sampai));
  }
  if (!maju && !segar) {
    return std::nullopt;
  }
  if (!maju) {
    for (std::size_t k = 0; k < sel.size(); ++k) {
      irisan.sampai[k] = static_cast<int>(sel[k].baris.size());
    }
    habis = true;
  }
  dari_ = irisan.sampai;
  if (habis) {
    dari_.clear();
    ++baris_;
  }
  return irisan;
}

}  // namespace laras::render
