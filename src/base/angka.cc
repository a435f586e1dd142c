#include "base/angka.h"

#include <cassert>
#include <unordered_map>
#include <utility>

namespace laras {
namespace {

/// What a node comes to, without how.
struct Hasil {
  Keadaan keadaan = Keadaan::BelumDiisi;
  Alasan alasan = Alasan::Tiada;
  Rational nilai = {};

  friend bool operator==(const Hasil&, const Hasil&) = default;
};

using Operan = std::vector<const Hasil*>;

Hasil terisi(Rational nilai) { return {Keadaan::Terisi, Alasan::Tiada, std::move(nilai)}; }

Hasil tak_terhitung(Alasan alasan) { return {Keadaan::TakTerhitung, alasan, {}}; }

bool belum_diisi(const Hasil& hasil) {
  return hasil.keadaan == Keadaan::BelumDiisi ||
         (hasil.keadaan == Keadaan::TakTerhitung && hasil.alasan == Alasan::BelumDiisi);
}

// The higher, the graver; zero for a value.
int bobot(const Hasil& hasil) {
  if (belum_diisi(hasil)) {
    return 4;
  }
  switch (hasil.keadaan) {
    case Keadaan::TakTerhitung:
      return 3;
    case Keadaan::TanpaRujukan:
      return 2;
    case Keadaan::TidakDirencanakan:
      return 1;
    default:
      return 0;
  }
}

// The gravest operand, the first among equals. Null over no operands.
const Hasil* terberat(const Operan& operan) {
  const Hasil* berat = nullptr;
  for (const Hasil* satu : operan) {
    if (berat == nullptr || bobot(*satu) > bobot(*berat)) {
      berat = satu;
    }
  }
  return berat;
}

Hasil menjalar(const Hasil& operan) {
  if (belum_diisi(operan)) {
    return tak_terhitung(Alasan::BelumDiisi);
  }
  return {operan.keadaan, operan.alasan, {}};
}

// REQUIRES: every operand has a value.
Hasil hitung_nilai(Operator op, int desimal, const Operan& operan) {
  const Rational& a = operan[0]->nilai;
  if (op == Operator::Bulatkan) {
    return terisi(a.round(desimal));
  }
  const Rational& b = operan[1]->nilai;
  switch (op) {
    case Operator::Tambah:
      return terisi(a + b);
    case Operator::Kurang:
      return terisi(a - b);
    case Operator::Kali:
      return terisi(a * b);
    default:
      return b.is_zero() ? tak_terhitung(Alasan::PenyebutNol) : terisi(a / b);
  }
}

Hasil hitung_kumpulan(Operator op, const Operan& operan) {
  const Hasil* berat = terberat(operan);
  if (berat == nullptr) {
    return tak_terhitung(Alasan::TanpaData);
  }
  if (bobot(*berat) >= 3) {
    return menjalar(*berat);
  }
  Rational jumlah;
  std::int64_t banyak = 0;
  bool ada_tak_direncanakan = false;
  for (const Hasil* satu : operan) {
    if (satu->keadaan == Keadaan::Terisi) {
      jumlah = jumlah + satu->nilai;
      ++banyak;
    }
    ada_tak_direncanakan |= satu->keadaan == Keadaan::TidakDirencanakan;
  }
  if (banyak == 0) {
    const Keadaan keadaan =
        ada_tak_direncanakan ? Keadaan::TidakDirencanakan : Keadaan::TanpaRujukan;
    return {keadaan, Alasan::Tiada, {}};
  }
  return terisi(op == Operator::Jumlah ? jumlah : jumlah / Rational(banyak));
}

bool jumlah_operan_sah(const Derivasi& derivasi) {
  const std::size_t banyak = derivasi.operan.size();
  switch (derivasi.op) {
    case Operator::Tetap:
      return false;
    case Operator::Tambah:
    case Operator::Kurang:
    case Operator::Kali:
    case Operator::Bagi:
      return banyak == 2;
    case Operator::Bulatkan:
      return banyak == 1 && derivasi.desimal >= 0;
    case Operator::Pilih:
      return derivasi.pilihan >= 0 && static_cast<std::size_t>(derivasi.pilihan) < banyak;
    case Operator::Jumlah:
    case Operator::RataRata:
      return true;
  }
  return false;
}

// REQUIRES: jumlah_operan_sah(derivasi).
Hasil terapkan(const Derivasi& derivasi, const Operan& operan) {
  switch (derivasi.op) {
    case Operator::Pilih:
      return *operan[static_cast<std::size_t>(derivasi.pilihan)];
    case Operator::Jumlah:
    case Operator::RataRata:
      return hitung_kumpulan(derivasi.op, operan);
    default:
      break;
  }
  const Hasil& berat = *terberat(operan);
  return bobot(berat) > 0 ? menjalar(berat) : hitung_nilai(derivasi.op, derivasi.desimal, operan);
}

}  // namespace

struct Angka::Isi {
  Hasil hasil = {};
  Derivasi derivasi = {};

  static const Isi& kosong() {
    static const Isi isi;
    return isi;
  }
  static const Isi& dari(const Angka& angka) { return angka.isi_ ? *angka.isi_ : kosong(); }
};

std::string uraian(Alasan alasan) {
  switch (alasan) {
    case Alasan::Tiada:
      return "";
    case Alasan::BelumDiisi:
      return "belum diisi";
    case Alasan::TargetNol:
      return "target nol";
    case Alasan::PenyebutNol:
      return "penyebut nol";
    case Alasan::PeriodeBelumLengkap:
      return "periode belum lengkap";
    case Alasan::TanpaData:
      return "tidak ada data";
  }
  return "";
}

std::string_view nama(Operator op) {
  switch (op) {
    case Operator::Tetap:
      return "tetap";
    case Operator::Tambah:
      return "tambah";
    case Operator::Kurang:
      return "kurang";
    case Operator::Kali:
      return "kali";
    case Operator::Bagi:
      return "bagi";
    case Operator::Jumlah:
      return "jumlah";
    case Operator::RataRata:
      return "rata_rata";
    case Operator::Pilih:
      return "pilih";
    case Operator::Bulatkan:
      return "bulatkan";
  }
  return "";
}

Angka::Angka() = default;

Angka::Angka(std::shared_ptr<const Isi> isi) : isi_(std::move(isi)) {}

Angka Angka::daun(Daun daun, Rational nilai) {
  Derivasi derivasi;
  derivasi.daun = std::move(daun);
  return Angka(std::make_shared<const Isi>(Isi{terisi(std::move(nilai)), std::move(derivasi)}));
}

Angka Angka::daun(Daun daun, Keadaan keadaan, Alasan alasan) {
  assert(keadaan != Keadaan::Terisi);
  Derivasi derivasi;
  derivasi.daun = std::move(daun);
  return Angka(std::make_shared<const Isi>(Isi{{keadaan, alasan, {}}, std::move(derivasi)}));
}

Angka Angka::tetapan(Rational nilai, std::string label) {
  return daun(Daun{.jenis = "tetapan", .label = std::move(label)}, std::move(nilai));
}

Keadaan Angka::keadaan() const { return Isi::dari(*this).hasil.keadaan; }

Alasan Angka::alasan() const { return Isi::dari(*this).hasil.alasan; }

const Rational& Angka::nilai() const {
  assert(ada());
  return Isi::dari(*this).hasil.nilai;
}

const Derivasi& Angka::derivasi() const { return Isi::dari(*this).derivasi; }

Angka Angka::dengan_aturan(Aturan aturan) const {
  Isi salinan = Isi::dari(*this);
  salinan.derivasi.aturan = std::move(aturan);
  return Angka(std::make_shared<const Isi>(std::move(salinan)));
}

Angka hitung(Derivasi derivasi) {
  assert(jumlah_operan_sah(derivasi));
  Operan operan;
  operan.reserve(derivasi.operan.size());
  for (const Angka& satu : derivasi.operan) {
    operan.push_back(&Angka::Isi::dari(satu).hasil);
  }
  Hasil hasil = terapkan(derivasi, operan);
  return Angka(
      std::make_shared<const Angka::Isi>(Angka::Isi{std::move(hasil), std::move(derivasi)}));
}

Angka tambah(Angka a, Angka b, Aturan aturan) {
  return hitung({Operator::Tambah, std::move(aturan), {std::move(a), std::move(b)}});
}

Angka kurang(Angka a, Angka b, Aturan aturan) {
  return hitung({Operator::Kurang, std::move(aturan), {std::move(a), std::move(b)}});
}

Angka kali(Angka a, Angka b, Aturan aturan) {
  return hitung({Operator::Kali, std::move(aturan), {std::move(a), std::move(b)}});
}

Angka bagi(Angka a, Angka b, Aturan aturan) {
  return hitung({Operator::Bagi, std::move(aturan), {std::move(a), std::move(b)}});
}

Angka jumlah(std::vector<Angka> operan, Aturan aturan) {
  return hitung({Operator::Jumlah, std::move(aturan), std::move(operan)});
}

Angka rata_rata(std::vector<Angka> operan, Aturan aturan) {
  return hitung({Operator::RataRata, std::move(aturan), std::move(operan)});
}

Angka bulatkan(Angka a, int desimal, Aturan aturan) {
  return hitung({Operator::Bulatkan, std::move(aturan), {std::move(a)}, desimal});
}

Angka pilih(std::vector<Angka> operan, int pilihan, Aturan aturan) {
  return hitung({Operator::Pilih, std::move(aturan), std::move(operan), 0, pilihan});
}

Angka persen(Angka a, Angka b, Aturan aturan) {
  return kali(bagi(std::move(a), std::move(b)), Angka::tetapan(100), std::move(aturan));
}

bool terhitung_ulang_sama(const Angka& angka) {
  // A derivation may share nodes and be deep, so each is visited once and on a stack of our own.
  // Its address is the node's identity.
  std::unordered_map<const Derivasi*, Hasil> ulang;
  std::vector<std::pair<const Angka*, bool>> tumpukan = {{&angka, false}};
  while (!tumpukan.empty()) {
    const auto [simpul, operan_siap] = tumpukan.back();
    tumpukan.pop_back();
    const Derivasi& derivasi = simpul->derivasi();
    if (ulang.contains(&derivasi)) {
      continue;
    }
    const Hasil tercatat{simpul->keadaan(), simpul->alasan(),
                         simpul->ada() ? simpul->nilai() : Rational()};
    if (derivasi.op == Operator::Tetap) {
      ulang.emplace(&derivasi, tercatat);
      continue;
    }
    if (!operan_siap) {
      tumpukan.emplace_back(simpul, true);
      for (const Angka& satu : derivasi.operan) {
        tumpukan.emplace_back(&satu, false);
      }
      continue;
    }
    Operan operan;
    for (const Angka& satu : derivasi.operan) {
      operan.push_back(&ulang.at(&satu.derivasi()));
    }
    Hasil hasil = terapkan(derivasi, operan);
    if (hasil != tercatat) {
      return false;
    }
    ulang.emplace(&derivasi, std::move(hasil));
  }
  return true;
}

}  // namespace laras
