#include "pelaporan/tabel_bantu.h"

#include <algorithm>

namespace laras::pelaporan {

namespace {

void tambah_butir(const naskah::Daftar& daftar, std::vector<naskah::Alinea>& hasil) {
  int nomor = 0;
  for (const auto& butir : daftar.butir) {
    ++nomor;
    hasil.push_back({daftar.bernomor ? std::to_string(nomor) + "." : std::string("-"), butir.isi});
    for (const auto& anak : butir.anak) tambah_butir(anak, hasil);
  }
}

}  // namespace

naskah::Sel sel_markdown(Penyusun& p, std::string_view isi, std::string_view tempat) {
  naskah::Sel sel;
  for (const auto& blok : p.markdown(isi, tempat)) {
    if (const auto* paragraf = std::get_if<naskah::Paragraf>(&blok)) {
      if (sel.isi.empty() && sel.alinea.empty()) {
        sel.isi = paragraf->isi;
      } else {
        sel.alinea.push_back({{}, paragraf->isi});
      }
    } else if (const auto* daftar = std::get_if<naskah::Daftar>(&blok)) {
      tambah_butir(*daftar, sel.alinea);
    }
  }
  return sel;
}

std::string sumber_kinerja(Penyusun& p) {
  std::string hasil;
  for (const Dokumen* d : {&p.pk(), &p.renja()}) {
    if (d->nama.empty()) continue;
    if (!hasil.empty()) hasil += "; ";
    hasil += Penyusun::sebutan(*d);
  }
  return hasil + "; data kinerja " + p.bahan().kantor.instansi().nama + " tahun " + p.tahun_teks() +
         ".";
}

std::string sumber_anggaran(Penyusun& p) {
  std::string hasil = sumber_kinerja(p);
  if (!p.dpa().nama.empty()) hasil = Penyusun::sebutan(p.dpa()) + "; " + hasil;
  return hasil;
}

std::vector<KelompokIku> kelompok_iku(Penyusun& p) {
  std::vector<KelompokIku> hasil;
  for (const auto& satu : p.iku()) {
    const bool bersama = !hasil.empty() && !satu.iku->kelompok.empty() &&
                         hasil.back().iku.back().iku->kelompok == satu.iku->kelompok;
    if (!bersama) hasil.emplace_back();
    hasil.back().iku.push_back(satu);
    for (const auto& program : p.rencana().program_iku(satu.indikator->id)) {
      hasil.back().program.push_back(program);
    }
  }
  return hasil;
}

std::vector<Penyusun::BarisPohon> pohon_program(Penyusun& p, const Id<Simpul>& program) {
  std::vector<Penyusun::BarisPohon> hasil;
  bool di_dalam = false;
  for (const auto& satu : p.pohon()) {
    if (satu.tingkat == naskah::TingkatBaris::Program) di_dalam = satu.simpul->id == program;
    if (di_dalam) hasil.push_back(satu);
  }
  return hasil;
}

}  // namespace laras::pelaporan
