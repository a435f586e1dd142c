#include "perencanaan/rencana.h"

#include <algorithm>

namespace laras::perencanaan {

namespace {

bool berlaku(int mulai, int sampai, int tahun) { return mulai <= tahun && tahun <= sampai; }

/// The version of an identity that holds in a year, among rows ordered by identity; null if none.
template <class Baris>
const Baris* berlaku_pada(const std::vector<Baris>& semua, const Id<Baris>& id, int tahun) {
  auto satu = std::lower_bound(semua.begin(), semua.end(), id,
                               [](const Baris& a, const Id<Baris>& b) { return a.id < b; });
  for (; satu != semua.end() && satu->id == id; ++satu) {
    if (berlaku(satu->mulai, satu->sampai, tahun)) return &*satu;
  }
  return nullptr;
}

}  // namespace

const Dokumen* Rencana::cari(const Id<Dokumen>& id) const {
  for (const auto& d : dokumen_) {
    if (d.id == id) return &d;
  }
  return nullptr;
}

const Dokumen* Rencana::terbaru(JenisDokumen jenis, int tahun) const {
  const Dokumen* hasil = nullptr;
  for (const auto& d : dokumen_) {
    if (d.jenis == jenis && berlaku(d.mulai, d.akhir, tahun)) hasil = &d;
  }
  return hasil;
}

const Dokumen* Rencana::murni(JenisDokumen jenis, int tahun) const {
  for (const auto& d : dokumen_) {
    if (d.jenis == jenis && berlaku(d.mulai, d.akhir, tahun) && d.sifat == Sifat::Murni) return &d;
  }
  return nullptr;
}

std::vector<const Dokumen*> Rencana::versi(JenisDokumen jenis) const {
  std::vector<const Dokumen*> hasil;
  for (const auto& d : dokumen_) {
    if (d.jenis == jenis) hasil.push_back(&d);
  }
  return hasil;
}

const Simpul* Rencana::simpul(const Id<Simpul>& id, int tahun) const {
  return berlaku_pada(simpul_, id, tahun);
}

const Indikator* Rencana::indikator(const Id<Indikator>& id, int tahun) const {
  return berlaku_pada(indikator_, id, tahun);
}

std::vector<const Indikator*> Rencana::indikator_simpul(const Id<Simpul>& simpul, int tahun) const {
  std::vector<const Indikator*> hasil;
  for (const auto& i : indikator_) {
    if (i.simpul == simpul && berlaku(i.mulai, i.sampai, tahun)) hasil.push_back(&i);
  }
  std::stable_sort(hasil.begin(), hasil.end(),
                   [](const Indikator* a, const Indikator* b) { return a->urutan < b->urutan; });
  return hasil;
}

std::vector<const Indikator*> Rencana::indikator_bertarget(const Id<Dokumen>& dokumen,
                                                           const Id<Simpul>& simpul,
                                                           int tahun) const {
  auto hasil = indikator_simpul(simpul, tahun);
  std::erase_if(hasil,
                [&](const Indikator* satu) { return target(dokumen, satu->id, tahun) == nullptr; });
  return hasil;
}

std::vector<const Simpul*> Rencana::simpul_jenis(JenisSimpul jenis, int tahun) const {
  std::vector<const Simpul*> hasil;
  for (const auto& s : simpul_) {
    if (s.jenis == jenis && berlaku(s.mulai, s.sampai, tahun)) hasil.push_back(&s);
  }
  return hasil;
}

const std::vector<IsiDokumen>& Rencana::isi(const Id<Dokumen>& dokumen) const {
  static const std::vector<IsiDokumen> kosong;
  const auto posisi = isi_.find(dokumen);
  if (posisi != isi_.end()) return posisi->second;
  const Dokumen* anggaran = cari(dokumen);
  if (anggaran == nullptr || anggaran->jenis != JenisDokumen::Dpa) return kosong;
  const int tahun = anggaran->mulai;
  const Dokumen* awal =
      terbaru(JenisDokumen::Dpa, tahun) == anggaran ? nullptr : murni(JenisDokumen::Renja, tahun);
  const Dokumen* renja = awal != nullptr ? awal : terbaru(JenisDokumen::Renja, tahun);
  return renja != nullptr ? isi(renja->id) : kosong;
}

bool Rencana::memuat(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul) const {
  const auto& daftar = isi(dokumen);
  return std::any_of(daftar.begin(), daftar.end(),
                     [&](const IsiDokumen& i) { return i.simpul == simpul; });
}

std::vector<Id<Simpul>> Rencana::anak(const Id<Dokumen>& dokumen, const Id<Simpul>& induk,
                                      int tahun) const {
  std::vector<Id<Simpul>> hasil;
  for (const auto& satu : isi(dokumen)) {
    const Simpul* s = simpul(satu.simpul, tahun);
    if (s == nullptr || s->induk != induk) continue;
    if (std::find(hasil.begin(), hasil.end(), s->id) == hasil.end()) hasil.push_back(s->id);
  }
  return hasil;
}

const Target* Rencana::target(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                              acuan::Periode periode) const {
  const auto posisi = target_.find({dokumen.str(), indikator.str(), tahun, periode});
  return posisi == target_.end() ? nullptr : &posisi->second;
}

const Pagu* Rencana::pagu(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun) const {
  const auto posisi = pagu_.find({dokumen.str(), simpul.str(), tahun});
  return posisi == pagu_.end() ? nullptr : &posisi->second;
}

std::vector<const Iku*> Rencana::iku(int tahun) const {
  std::vector<const Iku*> hasil;
  for (const auto& i : iku_) {
    if (indikator(i.indikator, tahun) != nullptr) hasil.push_back(&i);
  }
  return hasil;
}

std::vector<Id<Simpul>> Rencana::program_iku(const Id<Indikator>& indikator) const {
  std::vector<Id<Simpul>> hasil;
  const auto [awal, akhir] = iku_program_.equal_range(indikator);
  for (auto i = awal; i != akhir; ++i) hasil.push_back(i->second);
  return hasil;
}

Id<kantor::Jabatan> Rencana::penanggung_jawab(const Id<Simpul>& simpul, int tahun) const {
  Id<kantor::Jabatan> hasil;
  int sejak = 0;
  const auto [awal, akhir] = penanggung_jawab_.equal_range(simpul);
  for (auto i = awal; i != akhir; ++i) {
    if (i->second.first <= tahun && i->second.first >= sejak) {
      sejak = i->second.first;
      hasil = i->second.second;
    }
  }
  return hasil;
}

}  // namespace laras::perencanaan
