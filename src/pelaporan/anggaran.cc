#include "pelaporan/anggaran.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/teks.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using acuan::Periode;
using naskah::Ruas;
using perencanaan::JenisDokumen;

struct Nama {
  std::string_view kode;
  HalAnggaran hal;
};

constexpr std::array<Nama, 6> kNama{{{"pagu-murni", HalAnggaran::PaguMurni},
                                     {"pagu", HalAnggaran::Pagu},
                                     {"realisasi-anggaran", HalAnggaran::Realisasi},
                                     {"realisasi-anggaran-dalam", HalAnggaran::RealisasiDalam},
                                     {"sisa-pagu", HalAnggaran::Sisa},
                                     {"penyerapan", HalAnggaran::Penyerapan}}};

Angka pagu_murni(Penyusun& p, const Id<Simpul>& simpul) {
  const Dokumen& dokumen = dokumen_pagu_murni(p);
  if (simpul.empty()) return p.ukur().pagu_total(dokumen.id, p.tahun());
  const bool ada = p.rencana().memuat(dokumen.id, simpul) ||
                   p.rencana().pagu(dokumen.id, simpul, p.tahun()) != nullptr;
  if (dokumen.id.empty() || ada) return p.ukur().pagu(dokumen.id, simpul, p.tahun());
  return Angka::daun({.jenis = "pagu",
                      .id = "pagu/" + dokumen.id.str() + "/" + simpul.str(),
                      .label = "Pagu " + p.nama_simpul(simpul),
                      .periode = p.tahun_teks(),
                      .bukti = {dokumen.nama}},
                     Keadaan::TidakDirencanakan);
}

Angka pagu(Penyusun& p, const Id<Simpul>& simpul) {
  return simpul.empty() ? p.pagu_total() : p.pagu(simpul);
}

Angka realisasi(Penyusun& p, const LetakAnggaran& letak) {
  const Periode periode = letak.triwulan == 0 ? Periode::Tahun : sampai_tribulan(letak.triwulan);
  const auto& dpa = p.dpa().id;
  return letak.simpul.empty() ? p.ukur().anggaran_total(dpa, p.tahun(), periode)
                              : p.ukur().anggaran(dpa, letak.simpul, p.tahun(), periode);
}

Angka realisasi_dalam(Penyusun& p, const LetakAnggaran& letak) {
  const Periode periode = acuan::triwulan(letak.triwulan);
  const auto& dpa = p.dpa().id;
  return letak.simpul.empty() ? p.ukur().anggaran_total_dalam(dpa, p.tahun(), periode)
                              : p.ukur().anggaran_dalam(dpa, letak.simpul, p.tahun(), periode);
}

void tambah(const Penyusun& p, const Id<Simpul>& simpul, int tingkat,
            std::vector<SimpulAnggaran>& hasil) {
  constexpr int kTerdalam = 8;  // a cycle in the data must not hang the program
  const auto anak = p.rencana().anak(p.dpa().id, simpul, p.tahun());
  hasil.push_back({simpul, tingkat, anak.empty()});
  if (tingkat >= kTerdalam) return;
  for (const auto& satu : anak) tambah(p, satu, tingkat + 1, hasil);
}

}  // namespace

const Dokumen& dokumen_pagu_murni(const Penyusun& p) {
  const Dokumen* dpa = p.rencana().murni(JenisDokumen::Dpa, p.tahun());
  return dpa != nullptr ? *dpa : p.renja_murni();
}

Angka anggaran(Penyusun& p, HalAnggaran hal, const LetakAnggaran& letak) {
  switch (hal) {
    case HalAnggaran::PaguMurni:
      return pagu_murni(p, letak.simpul);
    case HalAnggaran::Pagu:
      return pagu(p, letak.simpul);
    case HalAnggaran::Realisasi:
      return realisasi(p, letak);
    case HalAnggaran::RealisasiDalam:
      return realisasi_dalam(p, letak);
    case HalAnggaran::Sisa:
      return kurang(pagu(p, letak.simpul), realisasi(p, letak),
                    {"silpa", "pagu − realisasi", "LKjIP, 3.2"});
    case HalAnggaran::Penyerapan:
      break;
  }
  return kinerja::penyerapan(realisasi(p, letak), pagu(p, letak.simpul));
}

std::string nama_hidup(HalAnggaran hal, const LetakAnggaran& letak) {
  const auto* nama =
      std::find_if(kNama.begin(), kNama.end(), [&](const Nama& satu) { return satu.hal == hal; });
  std::string hasil(nama->kode);
  const bool tetap = hal == HalAnggaran::Pagu || hal == HalAnggaran::PaguMurni;
  if (letak.triwulan != 0 && !tetap) hasil += "-tw" + std::to_string(letak.triwulan);
  return hasil + ":" + (letak.simpul.empty() ? "total" : letak.simpul.str());
}

std::optional<std::vector<Ruas>> angka_hidup_anggaran(Penyusun& p, std::string_view jenis,
                                                      const std::string& kode, int triwulan) {
  const auto* nama = std::find_if(kNama.begin(), kNama.end(),
                                  [&](const Nama& satu) { return satu.kode == jenis; });
  if (nama == kNama.end()) return std::nullopt;
  const bool tetap = nama->hal == HalAnggaran::Pagu || nama->hal == HalAnggaran::PaguMurni;
  const bool perlu = nama->hal == HalAnggaran::RealisasiDalam;
  if ((tetap && triwulan != 0) || (perlu && triwulan == 0)) return std::nullopt;
  LetakAnggaran letak{{}, triwulan};
  if (kode != "total") {
    letak.simpul = Id<Simpul>(kode);
    if (p.rencana().simpul(letak.simpul, p.tahun()) == nullptr) return std::nullopt;
  }
  const Angka hasil = anggaran(p, nama->hal, letak);
  if (nama->hal == HalAnggaran::Penyerapan) return std::vector{Penyusun::ruas_persen(hasil)};
  return Penyusun::ruas_rupiah(hasil);
}

std::vector<SimpulAnggaran> pohon_anggaran(Penyusun& p) {
  std::vector<SimpulAnggaran> hasil;
  for (const auto& satu : p.ukur().program(p.dpa().id, p.tahun())) tambah(p, satu, 1, hasil);
  return hasil;
}

int triwulan_terakhir(Penyusun& p) {
  const auto pohon = pohon_anggaran(p);
  for (int tw = 4; tw >= 1; --tw) {
    for (const auto& satu : pohon) {
      if (satu.daun && realisasi(p, {satu.simpul, tw}).ada()) return tw;
    }
  }
  return 0;
}

naskah::Gambar gambar_penyerapan_sampai(Penyusun& p, int triwulan) {
  naskah::GrafikPenyerapan grafik;
  std::vector<std::string> butir;
  const auto tambah_batang = [&](const std::string& label, const LetakAnggaran& letak) {
    const Angka persen = anggaran(p, HalAnggaran::Penyerapan, letak);
    butir.push_back(label + " " + cetak(persen, Penyusun::cara_persen()));
    grafik.batang.push_back({label, anggaran(p, HalAnggaran::Pagu, letak),
                             anggaran(p, HalAnggaran::Realisasi, letak), persen,
                             letak.simpul.empty()});
  };
  for (const auto& satu : p.ukur().program(p.dpa().id, p.tahun())) {
    tambah_batang(p.nama_simpul(satu), {satu, triwulan});
  }
  tambah_batang("Jumlah", {{}, triwulan});
  const std::string sampai = "s.d. " + sebutan_tribulan(triwulan) + " " + p.tahun_teks();
  return {.id = "penyerapan-tw" + std::to_string(triwulan),
          .nomor = "",
          .judul = "Penyerapan anggaran menurut program " + sampai,
          .alt = "Penyerapan terhadap pagu " + sampai + ": " + teks::gabung(butir, "; ") + ".",
          .isi = std::move(grafik)};
}

}  // namespace laras::pelaporan
