#include "app/isi_lhe.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "app/acuan_bawaan.h"
#include "app/baris.h"
#include "app/ketikan_panjang.h"
#include "base/cetak.h"
#include "base/teks.h"
#include "evaluasi/lke.h"
#include "security/sidik.h"

namespace laras::app {

using kamus::Baris;
using kamus::Himpunan;
using kamus::Pembaca;

namespace {

/// Calls `isi` with each row of the year.
template <class F>
void setiap(const Himpunan& himpunan, const char* subjek, int tahun, const F& isi) {
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    if (b.bulat("tahun") == tahun) isi(b);
  }
}

void taruh(IsiLhe& isi, const std::string& medan, std::string teks) {
  if (!teks.empty()) isi[medan] = std::move(teks);
}

std::string rek(const std::string& nomor, const char* kolom) {
  return "rek-" + nomor + "-" + kolom;
}

IsiLhe dari_konsep(const Himpunan& himpunan, int tahun) {
  IsiLhe isi;
  setiap(himpunan, "konsep_lhe", tahun,
         [&](const Pembaca& b) { taruh(isi, b.teks("medan"), b.teks("isi")); });
  return isi;
}

IsiLhe dari_baris(const Himpunan& himpunan, int tahun) {
  IsiLhe isi;
  setiap(himpunan, "lhe", tahun, [&](const Pembaca& b) {
    for (const char* medan : {"nomor", "tanggal", "penerbit", "perihal"}) {
      taruh(isi, medan, b.teks(medan));
    }
  });
  std::map<std::string, std::string> urutan;
  setiap(himpunan, "lhe_komponen", tahun, [&](const Pembaca& b) {
    const std::string k = b.teks("urutan");
    urutan[b.teks("komponen")] = k;
    taruh(isi, "nilai-" + k, b.teks("nilai"));
    taruh(isi, "keterangan-" + k, b.teks("keterangan"));
  });
  setiap(himpunan, "lhe_catatan", tahun, [&](const Pembaca& b) {
    const auto k = urutan.find(b.teks("komponen"));
    if (k == urutan.end()) return;
    taruh(isi, "catatan-" + k->second + "-" + b.teks("nomor"), b.teks("catatan"));
  });
  setiap(himpunan, "rekomendasi", tahun,
         [&](const Pembaca& b) { taruh(isi, rek(b.teks("nomor"), "isi"), b.teks("rekomendasi")); });
  setiap(himpunan, "rekomendasi_rujukan", tahun, [&](const Pembaca& b) {
    for (const char* kolom : {"komponen", "indikator", "proses"}) {
      taruh(isi, rek(b.teks("nomor"), kolom), b.teks(kolom));
    }
  });
  return isi;
}

/// Moves the fields of the kept numbers below each other: 1, 2, 3.
void rapatkan_nomor(IsiLhe& isi, const std::string& awalan,
                    const std::vector<std::string>& akhiran) {
  const int banyak = terbesar(isi, awalan, akhiran.front());
  int baru = 0;
  for (int lama = 1; lama <= banyak; ++lama) {
    const std::string dari = awalan + std::to_string(lama);
    const bool ada = isi.contains(dari + akhiran.front());
    if (ada) ++baru;
    for (const std::string& satu : akhiran) {
      auto simpul = isi.extract(dari + satu);
      if (simpul.empty() || !ada) continue;
      simpul.key() = awalan + std::to_string(baru) + satu;
      isi.insert(std::move(simpul));
    }
  }
}

class PenyusunLhe {
 public:
  PenyusunLhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi, Errors& salah)
      : snapshot_(snapshot),
        tahun_(std::to_string(tahun)),
        isi_(isi),
        salah_(salah),
        komponen_(komponen_isian(snapshot, tahun)) {
    for (const char* subjek :
         {"lhe", "lhe_komponen", "lhe_catatan", "rekomendasi", "rekomendasi_rujukan"}) {
      hasil_[subjek];
    }
  }

  Himpunan susun() && {
    surat();
    for (std::size_t k = 1; k <= komponen_.size(); ++k) komponen(k);
    rekomendasi();
    return std::move(hasil_);
  }

 private:
  void tolak(const std::string& medan, std::string pesan) {
    salah_.push_back({Kind::Invalid, std::move(pesan), medan});
  }

  /// A row whose errors stand at the fields that `medan` names for its columns.
  void tambah(const char* subjek, const IsiBaris& sel,
              const std::map<std::string, std::string>& medan) {
    Errors salah;
    Baris baris = susun_baris(*kamus::cari(subjek), sel, salah);
    for (Error& satu : salah) {
      const auto di = medan.find(satu.where);
      if (di != medan.end()) satu.where = di->second;
      salah_.push_back(std::move(satu));
    }
    hasil_[subjek].push_back(std::move(baris));
  }

  void wajib(const std::string& medan, const char* pesan) {
    if (ambil(isi_, medan).empty()) tolak(medan, pesan);
  }

  void surat() {
    wajib("nomor", "Isi nomor surat LHE.");
    wajib("tanggal", "Isi tanggal surat LHE.");
    wajib("penerbit", "Isi penerbitnya, misalnya: Inspektur Kabupaten Jombang.");
    wajib("perihal", "Isi perihal surat LHE.");
    tambah("lhe",
           {{"tahun", tahun_},
            {"nomor", ambil(isi_, "nomor")},
            {"tanggal", ambil(isi_, "tanggal")},
            {"penerbit", ambil(isi_, "penerbit")},
            {"perihal", ambil(isi_, "perihal")}},
           {});
  }

  void komponen(std::size_t k) {
    const KomponenIsian& satu = komponen_[k - 1];
    const std::string nomor = std::to_string(k);
    const std::string medan = "nilai-" + nomor;
    const std::string nilai = ambil(isi_, medan);
    if (nilai.empty()) {
      tolak(medan, "Isi nilai " + satu.nama + ".");
    } else if (const auto angka = Decimal::parse(nilai);
               angka.ok() && (angka.value() > satu.bobot || angka.value() < Decimal())) {
      tolak(medan, "Nilai " + satu.nama + " harus 0 sampai " + cetak(satu.bobot) + ".");
    }
    tambah("lhe_komponen",
           {{"tahun", tahun_},
            {"komponen", satu.nama},
            {"urutan", nomor},
            {"bobot", satu.bobot.str()},
            {"nilai", nilai},
            {"keterangan", ambil(isi_, "keterangan-" + nomor)}},
           {{"nilai", medan}, {"keterangan", "keterangan-" + nomor}});
    const std::string awalan = "catatan-" + nomor + "-";
    for (int n = 1; n <= terbesar(isi_, awalan, ""); ++n) {
      const std::string catatan = ambil(isi_, awalan + std::to_string(n));
      if (catatan.empty()) continue;
      tambah("lhe_catatan",
             {{"tahun", tahun_},
              {"komponen", satu.nama},
              {"nomor", std::to_string(n)},
              {"catatan", catatan}},
             {});
    }
  }

  void rekomendasi() {
    const int banyak =
        std::max({terbesar(isi_, "rek-", "-isi"), terbesar(isi_, "rek-", "-komponen"),
                  terbesar(isi_, "rek-", "-indikator"), terbesar(isi_, "rek-", "-proses")});
    for (int n = 1; n <= banyak; ++n) satu_rekomendasi(std::to_string(n));
  }

  void satu_rekomendasi(const std::string& n) {
    const std::string isi = ambil(isi_, rek(n, "isi"));
    const std::string komponen = ambil(isi_, rek(n, "komponen"));
    const std::string indikator = ambil(isi_, rek(n, "indikator"));
    const std::string proses = ambil(isi_, rek(n, "proses"));
    const bool berujuk = !komponen.empty() || !indikator.empty() || !proses.empty();
    if (isi.empty()) {
      if (berujuk)
        tolak(rek(n, "isi"), "Isi rekomendasi nomor " + n + ", atau kosongkan baris itu.");
      return;
    }
    if (komponen.empty()) tolak(rek(n, "komponen"), "Pilih komponen rekomendasi nomor " + n + ".");
    if (!indikator.empty() && !dikenal("indikator", indikator)) {
      tolak(rek(n, "indikator"), "Indikator " + indikator + " tidak ada. Pilih dari daftar.");
    }
    if (!proses.empty() && !dikenal("proses", proses)) {
      tolak(rek(n, "proses"), "Proses " + proses + " tidak ada. Pilih dari daftar.");
    }
    tambah("rekomendasi", {{"tahun", tahun_}, {"nomor", n}, {"rekomendasi", isi}}, {});
    tambah("rekomendasi_rujukan",
           {{"tahun", tahun_},
            {"nomor", n},
            {"komponen", komponen},
            {"indikator", indikator},
            {"proses", proses}},
           {});
  }

  bool dikenal(const char* subjek, const std::string& kode) const {
    const auto semua = kamus::baca(snapshot_.himpunan(), subjek);
    return std::any_of(semua.begin(), semua.end(),
                       [&](const Pembaca& b) { return b.teks(subjek) == kode; });
  }

  const Snapshot& snapshot_;
  std::string tahun_;
  const IsiLhe& isi_;
  Errors& salah_;
  std::vector<KomponenIsian> komponen_;
  Himpunan hasil_;
};

std::vector<KomponenIsian> menurut_ketentuan(const acuan::Acuan& acuan, int tahun) {
  std::vector<KomponenIsian> hasil;
  for (auto& satu : evaluasi::komponen_lke(acuan, akhir_tahun(tahun))) {
    hasil.push_back({std::move(satu.nama), satu.bobot, std::move(satu.regulasi)});
  }
  return hasil;
}

/// What the program carries, for data that came in before it knew the components.
const acuan::Acuan& acuan_bawaan() {
  static const acuan::Acuan acuan = [] {
    importer::Terbaca terbaca;
    lengkapi_acuan(terbaca);
    return acuan::Acuan::rakit(terbaca.himpunan);
  }();
  return acuan;
}

}  // namespace

bool lhe_ditetapkan(const Himpunan& himpunan, int tahun) {
  const auto semua = kamus::baca(himpunan, "lhe");
  return std::any_of(semua.begin(), semua.end(),
                     [&](const Pembaca& b) { return b.bulat("tahun") == tahun; });
}

std::vector<KomponenIsian> komponen_isian(const Snapshot& snapshot, int tahun) {
  std::map<int, KomponenIsian> sendiri;
  setiap(snapshot.himpunan(), "lhe_komponen", tahun, [&](const Pembaca& b) {
    sendiri[b.bulat("urutan")] = {b.teks("komponen"), b.desimal("bobot")};
  });
  std::vector<KomponenIsian> hasil;
  for (auto& [urutan, satu] : sendiri) hasil.push_back(std::move(satu));
  if (hasil.empty()) hasil = menurut_ketentuan(acuan::Acuan::rakit(snapshot.himpunan()), tahun);
  if (hasil.empty()) hasil = menurut_ketentuan(acuan_bawaan(), tahun);
  return hasil;
}

IsiLhe isi_lhe(const Himpunan& himpunan, int tahun) {
  return lhe_ditetapkan(himpunan, tahun) ? dari_baris(himpunan, tahun)
                                         : dari_konsep(himpunan, tahun);
}

std::string ambil(const IsiLhe& isi, const std::string& medan) {
  const auto di = isi.find(medan);
  return di == isi.end() ? std::string() : di->second;
}

int terbesar(const IsiLhe& isi, const std::string& awalan, const std::string& akhiran) {
  int hasil = 0;
  for (auto di = isi.lower_bound(awalan); di != isi.end() && di->first.starts_with(awalan); ++di) {
    const char* mulai = di->first.data() + awalan.size();
    int nomor = 0;
    const auto [akhir, salah] = std::from_chars(mulai, di->first.data() + di->first.size(), nomor);
    if (salah == std::errc() && akhiran == akhir) hasil = std::max(hasil, nomor);
  }
  return hasil;
}

IsiLhe baku_isi_lhe(const IsiLhe& isi, bool rapatkan) {
  const kamus::Subjek& komponen = *kamus::cari("lhe_komponen");
  const auto& kolom = komponen.kolom[static_cast<std::size_t>(komponen.indeks("nilai"))];
  IsiLhe hasil;
  for (const auto& [medan, teks] : isi) {
    std::string bersih = ketikan_panjang(teks);
    if (medan.starts_with("nilai-")) {
      const auto isian = kamus::urai(kolom, bersih);
      if (isian.ok()) bersih = isian.value().teks;
    }
    taruh(hasil, medan, std::move(bersih));
  }
  if (!rapatkan) return hasil;
  for (int k = 1; k <= 9; ++k) rapatkan_nomor(hasil, "catatan-" + std::to_string(k) + "-", {""});
  rapatkan_nomor(hasil, "rek-", {"-isi", "-komponen", "-indikator", "-proses"});
  return hasil;
}

Himpunan baris_lhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi, Errors& salah) {
  return PenyusunLhe(snapshot, tahun, isi, salah).susun();
}

evaluasi::Evaluasi coba_lhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi) {
  IsiLhe nilai = {
      {"nomor", "-"}, {"tanggal", akhir_tahun(tahun).iso()}, {"penerbit", "-"}, {"perihal", "-"}};
  for (const auto& [medan, teks] : isi) {
    if (medan.starts_with("nilai-")) nilai[medan] = teks;
  }
  Errors salah;
  const Himpunan himpunan = baris_lhe(snapshot, tahun, nilai, salah);
  return salah.empty() ? evaluasi::Evaluasi::rakit(himpunan, tahun) : evaluasi::Evaluasi();
}

std::string sidik_isi(const IsiLhe& isi) {
  std::string semua;
  for (const auto& [medan, teks] : isi) {
    semua += medan + ":" + std::to_string(teks.size()) + ":" + teks + "\n";
  }
  return security::sha256_hex(semua);
}

}  // namespace laras::app
