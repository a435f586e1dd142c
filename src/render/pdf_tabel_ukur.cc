#include <algorithm>
#include <numeric>

#include "base/teks.h"
#include "render/html_id.h"
#include "render/lebar_kolom.h"
#include "render/pdf_tabel_sel.h"

namespace laras::render {

using naskah::Kepadatan;

UkuranTabel ukuran_tabel(Kepadatan kepadatan) {
  const auto buat = [](Muka muka, int pt, int jarak, int sela_x, int sela_y) {
    return UkuranTabel{{.muka = muka, .ukuran = dari_pt(pt), .jarak = dari_pt(jarak)},
                       dari_mm(sela_x),
                       dari_mm(sela_y)};
  };
  switch (kepadatan) {
    case Kepadatan::Longgar:
      return buat(Muka::Tabel, 860, 1090, 150, 105);
    case Kepadatan::Biasa:
      return buat(Muka::Tabel, 800, 1015, 150, 105);
    case Kepadatan::Padat:
      return buat(Muka::Tabel, 750, 955, 120, 85);
    case Kepadatan::Rapat:
      return buat(Muka::Tabel, 700, 890, 120, 80);
    case Kepadatan::Sempit:
      return buat(Muka::Sempit, 650, 810, 75, 70);
  }
  return buat(Muka::Tabel, 800, 1015, 150, 105);
}

int TabelUkur::tinggi_seluruh_kepala() const {
  return std::accumulate(tinggi_kepala.begin(), tinggi_kepala.end(), tinggi_nomor);
}

std::size_t kolom_program(const naskah::Tabel& tabel) {
  std::size_t pertama = tabel.kolom.size();
  for (std::size_t k = 0; k < tabel.kolom.size(); ++k) {
    if (tabel.kolom[k].jenis != naskah::JenisSel::Teks) {
      continue;
    }
    const std::string kepala = teks::kecilkan(tabel.kolom[k].kepala);
    if (kepala.starts_with("program") || kepala.find("nama program") != std::string::npos) {
      return k;
    }
    pertama = std::min(pertama, k);
  }
  return pertama == tabel.kolom.size() ? 0 : pertama;
}

namespace {

std::vector<int> tepi(const std::vector<int>& lebar) {
  std::vector<int> x = {0};
  for (const int satu : lebar) {
    x.push_back(x.back() + satu);
  }
  return x;
}

/// Edges of the columns as the width rules say; each edge is rounded by itself.
std::vector<int> tepi_menurut_aturan(const naskah::Tabel& tabel, const Kisi& kisi) {
  std::vector<int> x = {0};
  int ratusan = 0;
  for (const int satu : lebar_kolom(tabel, kisi)) {
    ratusan += satu;
    x.push_back(dari_mm(ratusan));
  }
  return x;
}

class PengukurTabel {
 public:
  PengukurTabel(KonteksPdf& k, const naskah::Tabel& tabel, int simpul)
      : k_(k), tabel_(tabel), simpul_(simpul) {}

  Result<TabelUkur> ukur() {
    for (int tingkat = static_cast<int>(tabel_.kepadatan);
         tingkat <= static_cast<int>(Kepadatan::Sempit); ++tingkat) {
      if (coba(static_cast<Kepadatan>(tingkat), false)) {
        return std::move(*hasil_);
      }
    }
    if (coba(Kepadatan::Sempit, true)) {
      return std::move(*hasil_);
    }
    return Error{Kind::Invalid,
                 judul_lengkap(tabel_) + " tidak muat pada kertas: kolom \"" +
                     tabel_.kolom[tersempit_].kepala +
                     "\" memuat kata yang lebih lebar daripada kolomnya, juga dengan huruf "
                     "terkecil. Pendekkan kata itu, atau beri spasi di dalamnya."};
  }

 private:
  bool coba(Kepadatan kepadatan, bool penggal) {
    TabelUkur awal(tabel_);
    std::vector<int> x;
    if (kepadatan == tabel_.kepadatan) {
      x = tepi_menurut_aturan(tabel_, awal.kisi);
    } else {
      naskah::Tabel lain = tabel_;
      lain.kepadatan = kepadatan;
      x = tepi_menurut_aturan(lain, awal.kisi);
    }
    if (tata(kepadatan, penggal, x)) {
      return true;
    }
    std::vector<int> lebar;
    for (std::size_t k = 0; k + 1 < x.size(); ++k) {
      lebar.push_back(x[k + 1] - x[k]);
    }
    tata(kepadatan, penggal, std::vector<int>(x.size(), 0));
    return geser(lebar) && tata(kepadatan, penggal, tepi(lebar));
  }

  // What an earlier attempt put into the structure is taken back.
  bool tata(Kepadatan kepadatan, bool penggal, std::vector<int> x) {
    if (awal_ == 0) {
      awal_ = k_.cetakan.struktur.size();
    }
    k_.cetakan.struktur.resize(awal_);
    hasil_.emplace(tabel_);
    hasil_->ukuran = ukuran_tabel(kepadatan);
    hasil_->x = std::move(x);
    hasil_->simpul = simpul_;
    PenataSel penata(k_, *hasil_, penggal);
    penata.tata();
    perlu_ = penata.perlu();
    return penata.muat();
  }

  /// Gives the columns that are too narrow what the wide ones can spare.
  bool geser(std::vector<int>& lebar) {
    int kurang = 0;
    int longgar = 0;
    int terparah = -1;
    for (std::size_t k = 0; k < lebar.size(); ++k) {
      kurang += std::max(0, perlu_[k] - lebar[k]);
      longgar += std::max(0, lebar[k] - perlu_[k]);
      if (perlu_[k] - lebar[k] > terparah) {
        terparah = perlu_[k] - lebar[k];
        tersempit_ = k;
      }
    }
    if (kurang > longgar) {
      return false;
    }
    int sisa = kurang;
    for (std::size_t k = 0; k < lebar.size(); ++k) {
      const int lebih = lebar[k] - perlu_[k];
      if (lebih < 0) {
        lebar[k] = perlu_[k];
      } else if (longgar > 0) {
        const int ambil = static_cast<int>(static_cast<std::int64_t>(lebih) * sisa / longgar);
        lebar[k] -= ambil;
        sisa -= ambil;
        longgar -= lebih;
      }
    }
    return true;
  }

  KonteksPdf& k_;
  const naskah::Tabel& tabel_;
  int simpul_;
  std::size_t awal_ = 0;
  std::optional<TabelUkur> hasil_;
  std::vector<int> perlu_;
  std::size_t tersempit_ = 0;
};

}  // namespace

Result<TabelUkur> ukur_tabel(KonteksPdf& k, const naskah::Tabel& tabel, int simpul) {
  return PengukurTabel(k, tabel, simpul).ukur();
}

}  // namespace laras::render
