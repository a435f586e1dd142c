#include <set>
#include <utility>

#include "base/teks.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"

namespace laras::pelaporan {

namespace {

using naskah::BaganCascading;
using naskah::BaganOrganisasi;
using naskah::Gambar;
using naskah::PetaProses;
using perencanaan::JenisSimpul;

std::string jenis_kotak(kantor::JenisUnit jenis) {
  switch (jenis) {
    case kantor::JenisUnit::Pimpinan:
      return "pimpinan";
    case kantor::JenisUnit::Sekretariat:
      return "sekretariat";
    case kantor::JenisUnit::Subbagian:
      return "subbagian";
    case kantor::JenisUnit::Fungsional:
      return "fungsional";
    case kantor::JenisUnit::Seksi:
      break;
  }
  return "seksi";
}

std::string alt_organisasi(const std::vector<kantor::UnitKerja>& unit) {
  std::vector<std::string> kalimat;
  for (const auto& induk : unit) {
    std::vector<std::string> bawah;
    for (const auto& satu : unit) {
      if (satu.induk == induk.id) bawah.push_back(satu.nama);
    }
    if (!bawah.empty()) kalimat.push_back(induk.nama + " membawahi " + teks::rangkai(bawah));
  }
  if (kalimat.empty()) return "Susunan organisasi belum diisi.";
  return teks::gabung(kalimat, "; ") + ".";
}

std::string jenis_simpul(JenisSimpul jenis) {
  switch (jenis) {
    case JenisSimpul::Misi:
      return "misi";
    case JenisSimpul::TujuanDaerah:
      return "tujuan_daerah";
    case JenisSimpul::Tujuan:
      return "tujuan";
    case JenisSimpul::Sasaran:
      return "sasaran";
    default:
      return "program";
  }
}

/// Puts nodes into the chart, each once and its parent before it.
class PenyusunCascading {
 public:
  explicit PenyusunCascading(Penyusun& p) : p_(p) {}

  BaganCascading susun() {
    for (const auto& satu : p_.iku()) {
      tambah_simpul(*satu.sasaran);
      tambah_iku(*satu.indikator, satu.sasaran->id);
    }
    return std::move(bagan_);
  }

 private:
  void tambah_simpul(const Simpul& awal) {
    std::vector<const Simpul*> jalur;
    for (const Simpul* simpul = &awal; simpul != nullptr && dikenal_.insert(simpul->id).second;
         simpul = p_.rencana().simpul(simpul->induk, p_.tahun())) {
      jalur.insert(jalur.begin(), simpul);
    }
    for (const Simpul* simpul : jalur) {
      const bool berinduk = p_.rencana().simpul(simpul->induk, p_.tahun()) != nullptr;
      bagan_.simpul.push_back({simpul->id.str(), berinduk ? simpul->induk.str() : "",
                               jenis_simpul(simpul->jenis), simpul->nama,
                               simpul->jenis == JenisSimpul::Sasaran ? "" : indikator(*simpul)});
    }
  }

  /// The indikator of a tujuan with their targets. A sasaran has its IKU as nodes of their own.
  std::string indikator(const Simpul& simpul) {
    std::vector<std::string> butir;
    for (const Indikator* satu : p_.rencana().indikator_simpul(simpul.id, p_.tahun())) {
      const bool bertarget = p_.ukur().target(satu->id, p_.tahun()).angka.ada();
      butir.push_back(satu->nama + (bertarget ? ": " + target(*satu) : ""));
    }
    return butir.empty() ? "" : "Indikator: " + teks::gabung(butir, "; ");
  }

  std::string target(const Indikator& indikator) {
    return naskah::tercetak(p_.ruas_target(indikator, p_.tahun()));
  }

  void tambah_iku(const Indikator& iku, const Id<Simpul>& sasaran) {
    bagan_.simpul.push_back(
        {iku.id.str(), sasaran.str(), "iku", iku.nama, "Target " + target(iku)});
    for (const auto& id : p_.rencana().program_iku(iku.id)) {
      const Simpul* program = p_.rencana().simpul(id, p_.tahun());
      if (program == nullptr) continue;
      // A program that serves two IKU stands beside each of them.
      bagan_.simpul.push_back({iku.id.str() + "/" + id.str(), iku.id.str(), "program",
                               program->nama, kode_dan_pagu(*program)});
    }
  }

  std::string kode_dan_pagu(const Simpul& program) {
    const Angka pagu = p_.pagu(program.id);
    const std::string teks = pagu.ada() ? naskah::tercetak(Penyusun::ruas_rupiah(pagu))
                                        : "pagu " + cetak(pagu, Penyusun::cara_uang());
    return program.kode.empty() ? teks : program.kode + " · " + teks;
  }

  Penyusun& p_;
  BaganCascading bagan_;
  std::set<Id<Simpul>> dikenal_;
};

std::string alt_cascading(Penyusun& p) {
  std::vector<std::string> butir;
  for (const auto& satu : p.iku()) {
    std::vector<std::string> program;
    for (const auto& id : p.rencana().program_iku(satu.indikator->id)) {
      if (const Simpul* s = p.rencana().simpul(id, p.tahun())) program.push_back(s->nama);
    }
    std::string kalimat = satu.indikator->nama + " dengan target " +
                          naskah::tercetak(p.ruas_target(*satu.indikator, p.tahun()));
    if (!program.empty()) kalimat += " didukung " + teks::rangkai(program);
    butir.push_back(std::move(kalimat));
  }
  if (butir.empty()) return "Indikator Kinerja Utama belum diisi.";
  return "Pohon kinerja dari misi sampai program: " + teks::gabung(butir, "; ") + ".";
}

std::string alt_proses(const std::vector<Proses>& proses) {
  const std::vector<std::pair<std::string, std::string>> kelompok = {
      {"manajerial", "Proses manajerial"},
      {"utama", "Proses utama"},
      {"pengaruh", "Faktor yang memengaruhi"}};
  std::vector<std::string> kalimat;
  for (const auto& [kode, nama] : kelompok) {
    std::vector<std::string> butir;
    for (const Proses& satu : proses) {
      if (satu.kelompok == kode) butir.push_back(satu.nama);
    }
    if (!butir.empty()) kalimat.push_back(nama + ": " + teks::gabung(butir, "; "));
  }
  return kalimat.empty() ? "Peta proses bisnis belum diisi." : teks::gabung(kalimat, ". ") + ".";
}

}  // namespace

Gambar gambar_organisasi(Penyusun& p) {
  const auto& kantor = p.bahan().kantor;
  BaganOrganisasi bagan;
  for (const auto& unit : kantor.unit()) {
    bagan.kotak.push_back({unit.id.str(), unit.nama, unit.induk.str(), jenis_kotak(unit.jenis)});
  }
  return {.id = "gambar-1.1",
          .nomor = "1.1",
          .judul = "Struktur Organisasi " + kantor.instansi().nama,
          .alt = alt_organisasi(kantor.unit()),
          .sumber = kantor.instansi().dasar_pembentukan,
          .isi = std::move(bagan)};
}

Gambar gambar_cascading(Penyusun& p) {
  std::vector<std::string> sumber;
  for (const Dokumen* dokumen : {p.rencana().terbaru(perencanaan::JenisDokumen::Rpjmd, p.tahun()),
                                 &p.renstra(), &p.pk(), &p.dpa()}) {
    if (dokumen != nullptr && !dokumen->nama.empty()) sumber.push_back(dokumen->nama);
  }
  return {.id = "gambar-1.2",
          .nomor = "1.2",
          .judul = "Pohon Kinerja (Cascading) " + p.bahan().kantor.instansi().nama + " Tahun " +
                   p.tahun_teks(),
          .alt = alt_cascading(p),
          .sumber = teks::gabung(sumber, "; "),
          .isi = PenyusunCascading(p).susun(),
          .rebah = true};
}

Gambar gambar_proses(Penyusun& p) {
  PetaProses peta;
  for (const Proses& satu : p.bahan().proses) {
    peta.proses.push_back({satu.kode, satu.nama, satu.kelompok});
  }
  return {.id = "gambar-1.3",
          .nomor = "1.3",
          .judul = "Peta Proses Bisnis " + p.bahan().kantor.instansi().nama,
          .alt = alt_proses(p.bahan().proses),
          .isi = std::move(peta)};
}

}  // namespace laras::pelaporan
