#include "render/asal.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "render/kisi.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

constexpr char kPisah = '\x1f';

std::string kunci_daun(const Angka& angka) {
  const Daun& daun = angka.derivasi().daun;
  std::string kunci = angka.ada() ? "=" + angka.nilai().str()
                                  : std::to_string(static_cast<int>(angka.keadaan())) + "/" +
                                        std::to_string(static_cast<int>(angka.alasan()));
  for (const std::string* bagian :
       {&daun.jenis, &daun.id, &daun.label, &daun.periode, &daun.oleh}) {
    (kunci += kPisah) += *bagian;
  }
  for (const std::string& bukti : daun.bukti) {
    (kunci += kPisah) += bukti;
  }
  return kunci;
}

std::string kunci_operasi(const Derivasi& derivasi, const std::vector<std::size_t>& operan) {
  std::string kunci(nama(derivasi.op));
  for (const std::string* bagian :
       {&derivasi.aturan.id, &derivasi.aturan.nama, &derivasi.aturan.pasal}) {
    (kunci += kPisah) += *bagian;
  }
  for (const std::size_t angka :
       {static_cast<std::size_t>(derivasi.desimal), static_cast<std::size_t>(derivasi.pilihan)}) {
    (kunci += kPisah) += std::to_string(angka);
  }
  for (const std::size_t satu : operan) {
    (kunci += kPisah) += std::to_string(satu);
  }
  return kunci;
}

// A named step, or one over many operands, stands by itself; plain arithmetic stays inside the
// formula that uses it.
bool berdiri_sendiri(const SimpulAsal& simpul) {
  if (simpul.cara) {
    return true;
  }
  const Derivasi& derivasi = simpul.angka.derivasi();
  switch (derivasi.op) {
    case Operator::Tetap:
      return derivasi.daun.jenis != "tetapan";
    case Operator::Jumlah:
    case Operator::RataRata:
    case Operator::Pilih:
      return true;
    default:
      return !derivasi.aturan.nama.empty();
  }
}

}  // namespace

/// Walks a document in printed order and enters every figure with its place.
class PengisiAsal {
 public:
  PengisiAsal(DaftarAsal& asal, const DaftarId& id) : asal_(asal), id_(id) {}

  void tempat(std::string nama, const std::string& id) {
    tempat_ = std::move(nama);
    tempat_id_ = id;
  }
  void isi(const std::vector<naskah::Blok>& blok) {
    for (const naskah::Blok& satu : blok) {
      std::visit(*this, satu);
    }
  }
  void operator()(const naskah::Paragraf& paragraf) { kalimat(paragraf.isi); }
  void operator()(const naskah::Daftar& daftar) {
    for (const naskah::Daftar::Butir& butir : daftar.butir) {
      kalimat(butir.isi);
      for (const naskah::Daftar& anak : butir.anak) {
        (*this)(anak);
      }
    }
  }
  void operator()(const naskah::Tabel& tabel) {
    const Kisi kisi(tabel);
    const std::size_t nama = kolom_nama(tabel);
    for (std::size_t r = 0; r < tabel.baris.size(); ++r) {
      for (std::size_t k = 0; k < kisi.banyak_kolom(); ++k) {
        if (!kisi.rentang(r, k).tercakup()) {
          sel(tabel, kisi.pemilik(r, k), k, judul_baris(tabel, kisi, r, nama));
        }
      }
    }
  }
  /// Drawings repeat figures of tables; other blocks hold none.
  template <class Lain>
  void operator()(const Lain& /*lain*/) {}

 private:
  static std::string judul_baris(const naskah::Tabel& tabel, const Kisi& kisi, std::size_t baris,
                                 std::size_t kolom) {
    const bool total = tabel.baris[baris].tingkat == naskah::TingkatBaris::Total;
    std::string judul = total ? "" : kisi.pemilik(baris, kolom).tercetak();
    for (std::size_t k = 0; judul.empty() && k < kisi.banyak_kolom(); ++k) {
      judul = kisi.pemilik(baris, k).angka ? "" : kisi.pemilik(baris, k).tercetak();
    }
    return judul;
  }

  /// `Tahun 2021, Target`; of long heads the outer groups are left out.
  static std::string kepala_pendek(std::string_view kepala) {
    constexpr std::size_t kTerpanjang = 60;
    constexpr std::string_view kPemisah = " / ";
    for (std::size_t di = kepala.find(kPemisah);
         kepala.size() > kTerpanjang && di != std::string_view::npos; di = kepala.find(kPemisah)) {
      kepala.remove_prefix(di + kPemisah.size());
    }
    return teks::ganti(kepala, kPemisah, ", ");
  }

  void sel(const naskah::Tabel& tabel, const naskah::Sel& sel, std::size_t kolom,
           const std::string& baris) {
    if (!sel.angka) {
      kalimat(sel.isi);
      for (const naskah::Alinea& alinea : sel.alinea) {
        kalimat(alinea.isi);
      }
      return;
    }
    SimpulAsal& simpul = asal_.simpul_[asal_.daftar(*sel.angka)];
    if (simpul.cara) {
      return;
    }
    simpul.cara = sel.cara;
    simpul.tempat = sebutan(tabel);
    simpul.tempat_id = id_.dari(tabel);
    if (simpul.judul.empty()) {
      const std::string kepala = kepala_pendek(tabel.kolom[kolom].kepala);
      simpul.judul = baris.empty() ? kepala : baris + " · " + kepala;
    }
  }

  void kalimat(const std::vector<naskah::Ruas>& isi) {
    for (const naskah::Ruas& ruas : isi) {
      if (!ruas.angka) {
        continue;
      }
      SimpulAsal& simpul = asal_.simpul_[asal_.daftar(*ruas.angka)];
      simpul.dalam_kalimat = true;
      if (!simpul.cara) {
        simpul.cara = ruas.cara;
        simpul.tempat = tempat_;
        simpul.tempat_id = tempat_id_;
      }
    }
  }

  DaftarAsal& asal_;
  const DaftarId& id_;
  std::string tempat_;
  std::string tempat_id_;
};

DaftarAsal::DaftarAsal(const naskah::Naskah& naskah, const DaftarId& id) {
  PengisiAsal pengisi(*this, id);
  for (const naskah::Bab& bab : naskah.bab) {
    const std::string sebutan_bab = sebutan(bab);
    pengisi.tempat(sebutan_bab.empty() ? bab.judul : sebutan_bab, id.dari(bab));
    pengisi.isi(bab.pembuka);
    for (const naskah::Subbab& subbab : bab.subbab) {
      pengisi.tempat(subbab.nomor.empty() ? subbab.judul : "Subbab " + subbab.nomor,
                     id.dari(subbab));
      pengisi.isi(subbab.isi);
    }
  }
  nomori();
}

const SimpulAsal& DaftarAsal::simpul(const Angka& angka) const {
  return simpul_[menurut_alamat_.at(&angka.derivasi())];
}

std::size_t DaftarAsal::daftar(const Angka& angka) {
  const Derivasi& derivasi = angka.derivasi();
  if (const auto ada = menurut_alamat_.find(&derivasi); ada != menurut_alamat_.end()) {
    return ada->second;
  }
  std::vector<std::size_t> operan;
  for (const Angka& satu : derivasi.operan) {
    operan.push_back(daftar(satu));
  }
  std::string kunci =
      derivasi.op == Operator::Tetap ? kunci_daun(angka) : kunci_operasi(derivasi, operan);
  const auto [tempat, baru] = menurut_isi_.emplace(std::move(kunci), simpul_.size());
  menurut_alamat_.emplace(&derivasi, tempat->second);
  if (baru) {
    SimpulAsal simpul{.angka = angka, .operan = std::move(operan)};
    if (derivasi.op == Operator::Tetap) {
      simpul.judul = derivasi.daun.label;
    }
    simpul_.push_back(std::move(simpul));
  }
  return tempat->second;
}

void DaftarAsal::nomori() {
  for (std::size_t i = 0; i < simpul_.size(); ++i) {
    SimpulAsal& simpul = simpul_[i];
    if (!berdiri_sendiri(simpul)) {
      continue;
    }
    entri_.push_back(i);
    simpul.nomor = entri_.size();
    const Derivasi& derivasi = simpul.angka.derivasi();
    for (const std::string& calon : {derivasi.aturan.nama, derivasi.daun.jenis}) {
      if (simpul.judul.empty()) {
        simpul.judul = teks::awal_besar(calon);
      }
    }
    if (simpul.judul.empty()) {
      simpul.judul = derivasi.op == Operator::Tetap ? "Tanpa keterangan asal" : "Hasil hitung";
    }
  }
}

std::vector<std::size_t> DaftarAsal::sumber(const SimpulAsal& simpul) const {
  std::vector<std::size_t> hasil;
  std::vector<std::size_t> tumpukan(simpul.operan.rbegin(), simpul.operan.rend());
  while (!tumpukan.empty()) {
    const std::size_t satu = tumpukan.back();
    tumpukan.pop_back();
    if (simpul_[satu].nomor == 0) {
      tumpukan.insert(tumpukan.end(), simpul_[satu].operan.rbegin(), simpul_[satu].operan.rend());
    } else if (std::find(hasil.begin(), hasil.end(), satu) == hasil.end()) {
      hasil.push_back(satu);
    }
  }
  return hasil;
}

std::size_t kolom_nama(const naskah::Tabel& tabel) {
  std::optional<std::size_t> pertama;
  std::optional<std::size_t> terakhir;
  for (std::size_t k = 0; k < tabel.kolom.size(); ++k) {
    if (tabel.kolom[k].jenis == naskah::JenisSel::Teks) {
      pertama = pertama.value_or(k);
      terakhir = k;
    } else if (kolom_angka(tabel.kolom[k].jenis)) {
      return terakhir.value_or(0);
    }
  }
  return pertama.value_or(0);
}

}  // namespace laras::render
