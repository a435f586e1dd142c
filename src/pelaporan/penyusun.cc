#include "pelaporan/penyusun.h"

#include <algorithm>

#include "base/teks.h"

namespace laras::pelaporan {

namespace {

using perencanaan::JenisDokumen;
using perencanaan::JenisSimpul;
using perencanaan::Sifat;

const Dokumen& atau_kosong(const Dokumen* dokumen) {
  static const Dokumen kosong;
  return dokumen != nullptr ? *dokumen : kosong;
}

/// The version of the year that was asked for; null if there is none.
const Dokumen* versi_dokumen(const perencanaan::Rencana& rencana, JenisDokumen jenis, int tahun,
                             std::optional<Sifat> versi) {
  if (!versi) return rencana.terbaru(jenis, tahun);
  if (*versi == Sifat::Murni) return rencana.murni(jenis, tahun);
  const Dokumen* hasil = nullptr;
  for (const Dokumen* d : rencana.versi(jenis)) {
    const bool berlaku = d->mulai <= tahun && tahun <= d->akhir;
    if (berlaku && d->sifat == Sifat::Perubahan) hasil = d;
  }
  return hasil;
}

const Dokumen* dpa_versi(const perencanaan::Rencana& rencana, int tahun,
                         std::optional<Sifat> versi) {
  const Dokumen* hasil = versi_dokumen(rencana, JenisDokumen::Dpa, tahun, versi);
  const bool tanpa_perubahan = hasil == nullptr && versi == Sifat::Perubahan;
  return tanpa_perubahan ? rencana.terbaru(JenisDokumen::Dpa, tahun) : hasil;
}

bool pohon_anggaran(JenisSimpul jenis) {
  return jenis == JenisSimpul::Program || jenis == JenisSimpul::Kegiatan ||
         jenis == JenisSimpul::SubKegiatan;
}

}  // namespace

Penyusun::Penyusun(const Bahan& bahan, std::optional<Sifat> versi)
    : bahan_(bahan),
      ukur_(bahan.rencana, bahan.data),
      renja_(&atau_kosong(bahan.rencana.terbaru(JenisDokumen::Renja, bahan.tahun))),
      renja_murni_(&atau_kosong(bahan.rencana.murni(JenisDokumen::Renja, bahan.tahun))),
      dpa_(&atau_kosong(dpa_versi(bahan.rencana, bahan.tahun, versi))),
      pk_(&atau_kosong(versi_dokumen(bahan.rencana, JenisDokumen::Pk, bahan.tahun, versi))),
      renstra_(&atau_kosong(bahan.rencana.terbaru(JenisDokumen::Renstra, bahan.tahun))) {}

std::vector<Penyusun::IkuSasaran> Penyusun::iku(int tahun) const {
  static const perencanaan::Iku tanpa_definisi;
  std::vector<IkuSasaran> hasil;
  const auto definisi = rencana().iku(tahun);
  int nomor_sasaran = 0;
  for (const Simpul* sasaran : rencana().simpul_jenis(JenisSimpul::Sasaran, tahun)) {
    ++nomor_sasaran;
    int nomor = 0;
    for (const Indikator* indikator : rencana().indikator_simpul(sasaran->id, tahun)) {
      const auto satu = std::find_if(definisi.begin(), definisi.end(),
                                     [&](const auto* i) { return i->indikator == indikator->id; });
      const perencanaan::Iku* iku = satu != definisi.end() ? *satu : &tanpa_definisi;
      hasil.push_back({iku, indikator, sasaran, nomor == 0, nomor_sasaran, nomor + 1});
      ++nomor;
    }
  }
  return hasil;
}

std::vector<Penyusun::BarisPohon> Penyusun::pohon(const Dokumen& dokumen, int tahun) const {
  std::vector<BarisPohon> hasil;
  for (const auto& isi : rencana().isi(dokumen.id)) {
    const Simpul* simpul = rencana().simpul(isi.simpul, tahun);
    if (simpul == nullptr || !pohon_anggaran(simpul->jenis)) continue;
    bool pertama = true;
    for (const Indikator* indikator : rencana().indikator_simpul(simpul->id, tahun)) {
      if (!isi.indikator.empty() && isi.indikator != indikator->id) continue;
      // An indikator that only another document (the PK) names is not part of this tree.
      if (rencana().target(dokumen.id, indikator->id, tahun) == nullptr) continue;
      hasil.push_back(
          {simpul, indikator, pertama ? isi.nomor : "", pertama, tingkat(simpul->jenis)});
      pertama = false;
    }
  }
  return hasil;
}

Angka Penyusun::rata_iku(int tahun) {
  std::vector<std::vector<Angka>> per_sasaran;
  for (const auto& satu : iku(tahun)) {
    if (satu.pertama) per_sasaran.emplace_back();
    per_sasaran.back().push_back(ukur_.capaian(satu.indikator->id, tahun));
  }
  return kinerja::rata_capaian(per_sasaran, kinerja::CaraRata::RataIndikator);
}

Angka Penyusun::capaian_sasaran(const Id<Simpul>& sasaran) {
  std::vector<Angka> butir;
  for (const auto& satu : iku()) {
    if (satu.sasaran->id == sasaran) butir.push_back(ukur_.capaian(satu.indikator->id, tahun()));
  }
  return rata_rata(std::move(butir),
                   {"rata.sasaran", "rata-rata capaian indikator sasaran", "LKjIP, Tabel 3.3"});
}

Angka Penyusun::penyerapan(const Id<Simpul>& simpul) {
  return kinerja::penyerapan(anggaran(simpul), pagu(simpul));
}

Angka Penyusun::penyerapan_total() { return kinerja::penyerapan(anggaran_total(), pagu_total()); }

Angka Penyusun::pagu_iku(const Id<Indikator>& iku) {
  std::vector<Angka> butir;
  for (const auto& program : rencana().program_iku(iku)) butir.push_back(pagu(program));
  if (butir.size() == 1) return butir.front();
  return jumlah(std::move(butir), {"iku.alokasi", "jumlah program pendukung IKU", "peta IKU"});
}

Angka Penyusun::anggaran_iku(const Id<Indikator>& iku) {
  std::vector<Angka> butir;
  for (const auto& program : rencana().program_iku(iku)) butir.push_back(anggaran(program));
  if (butir.size() == 1) return butir.front();
  return jumlah(std::move(butir), {"iku.realisasi", "jumlah program pendukung IKU", "peta IKU"});
}

Angka Penyusun::pagu_kelompok(const perencanaan::Iku& iku) {
  if (iku.kelompok.empty()) return pagu_iku(iku.indikator);
  std::vector<Angka> butir;
  for (const auto* lain : rencana().iku(tahun())) {
    if (lain->kelompok == iku.kelompok) butir.push_back(pagu_iku(lain->indikator));
  }
  return jumlah(std::move(butir),
                {"iku.alokasi_bersama", "jumlah program pendukung sekelompok IKU", "peta IKU"});
}

Angka Penyusun::silpa() {
  return kurang(pagu_total(), anggaran_total(), {"silpa", "pagu − realisasi", "LKjIP, 3.2"});
}

Cetak Penyusun::cara(const Indikator& indikator) {
  switch (indikator.satuan.jenis) {
    case acuan::JenisSatuan::Persen:
      return {.gaya = GayaCetak::Persen, .desimal = std::max(indikator.desimal, 2)};
    case acuan::JenisSatuan::Nilai:
      return {.gaya = GayaCetak::Desimal, .desimal = indikator.desimal};
    default:
      return {
          .gaya = GayaCetak::Satuan, .desimal = indikator.desimal, .satuan = indikator.satuan.nama};
  }
}

naskah::Sel Penyusun::sel(const Indikator& indikator, const kinerja::Terukur& nilai) {
  naskah::Sel hasil = naskah::sel_angka(nilai.angka, cara(indikator));
  if (!nilai.nilai.ada()) return hasil;
  switch (nilai.nilai.jenis) {
    case acuan::JenisNilai::Jumlah:
      break;
    case acuan::JenisNilai::Tingkat:
    case acuan::JenisNilai::Teks:
      hasil.sebagai = nilai.nilai.teks;
      break;
    case acuan::JenisNilai::Rentang:
      hasil.sebagai =
          cetak(nilai.angka, cara(indikator)) + " s.d. " + cetak(nilai.atas, cara(indikator));
      break;
  }
  return hasil;
}

naskah::Sel Penyusun::sel_target(const Indikator& indikator, int tahun) {
  return sel(indikator, ukur_.target(indikator.id, tahun));
}

naskah::Sel Penyusun::sel_realisasi(const Indikator& indikator, int tahun) {
  return sel(indikator, ukur_.realisasi(indikator.id, tahun));
}

naskah::Sel Penyusun::sel_capaian(const Id<Indikator>& indikator, int tahun) {
  const Angka capaian = ukur_.capaian(indikator, tahun);
  naskah::Sel hasil = sel_persen(capaian);
  switch (kinerja::pencapaian(capaian)) {
    case kinerja::Pencapaian::Melampaui:
      hasil.tanda = naskah::Tanda::Melampaui;
      break;
    case kinerja::Pencapaian::Sesuai:
      hasil.tanda = naskah::Tanda::Sesuai;
      break;
    case kinerja::Pencapaian::BelumMencapai:
      hasil.tanda = naskah::Tanda::BelumMencapai;
      break;
    case kinerja::Pencapaian::TanpaNilai:
      break;
  }
  return hasil;
}

naskah::Sel Penyusun::sel_persen(Angka angka) {
  return naskah::sel_angka(std::move(angka), cara_persen());
}

naskah::Sel Penyusun::sel_uang(Angka angka) {
  return naskah::sel_angka(std::move(angka), cara_uang());
}

std::string Penyusun::nama_simpul(const Id<Simpul>& simpul) const {
  const Simpul* satu = rencana().simpul(simpul, tahun());
  return satu != nullptr ? satu->nama : simpul.str();
}

std::string Penyusun::penanggung_jawab(const Id<Simpul>& simpul) const {
  const auto jabatan = rencana().penanggung_jawab(simpul, tahun());
  return jabatan.empty() ? "(belum diisi)" : bahan_.data.nama_jabatan(jabatan);
}

acuan::Skala Penyusun::skala(std::string_view kode) const {
  return bahan_.acuan.skala(kode, akhir_tahun(bahan_.tahun));
}

kinerja::Predikat Penyusun::predikat(const Angka& capaian) const {
  return kinerja::predikat(capaian, skala("capaian-lkjip"));
}

naskah::TingkatBaris Penyusun::tingkat(JenisSimpul jenis) {
  switch (jenis) {
    case JenisSimpul::Program:
      return naskah::TingkatBaris::Program;
    case JenisSimpul::Kegiatan:
      return naskah::TingkatBaris::Kegiatan;
    case JenisSimpul::SubKegiatan:
      return naskah::TingkatBaris::SubKegiatan;
    default:
      return naskah::TingkatBaris::Sasaran;
  }
}

std::string Penyusun::sebutan(const Dokumen& dokumen) {
  std::string hasil = dokumen.nama;
  if (!dokumen.nomor.empty()) hasil += ", nomor " + dokumen.nomor;
  if (dokumen.tanggal) hasil += ", tanggal " + dokumen.tanggal->panjang();
  return hasil;
}

}  // namespace laras::pelaporan
