#include "pelaporan/bab_3_bagian.h"

#include <set>

#include "acuan/periode.h"

namespace laras::pelaporan {

naskah::Ruas rujuk(const naskah::Tabel& tabel) {
  return naskah::rujukan(tabel.id, tabel.nomor.empty() ? "tabel berikut" : "Tabel " + tabel.nomor);
}

naskah::Ruas rujuk(const naskah::Gambar& gambar) {
  return naskah::rujukan(gambar.id, "Gambar " + gambar.nomor);
}

std::size_t banyak_simpul(Penyusun& p, perencanaan::JenisSimpul jenis) {
  std::set<Id<Simpul>> ada;
  for (const auto& b : p.pohon()) {
    if (b.simpul->jenis != jenis) continue;
    if (p.pagu(b.simpul->id).keadaan() == Keadaan::TidakDirencanakan) continue;
    ada.insert(b.simpul->id);
  }
  return ada.size();
}

std::optional<Sisa> sisa_terbesar(Penyusun& p) {
  std::optional<Sisa> hasil;
  for (const auto& isi : p.rencana().isi(p.dpa().id)) {
    const Simpul* simpul = p.rencana().simpul(isi.simpul, p.tahun());
    if (simpul == nullptr || simpul->jenis != perencanaan::JenisSimpul::SubKegiatan) continue;
    const Angka sisa = kurang(p.pagu(simpul->id), p.anggaran(simpul->id),
                              {"sisa", "pagu − realisasi", "LKjIP, 3.2"});
    if (!sisa.ada() || sisa.nilai().sign() <= 0) continue;
    if (!hasil || sisa.nilai() > hasil->angka.nilai()) hasil = Sisa{simpul, sisa};
  }
  return hasil;
}

naskah::Paragraf catatan(Untai isi) { return paragraf(miring("Catatan: "), std::move(isi)); }

Untai predikat_lengkap(const Penyusun& p, const Angka& capaian) {
  const kinerja::Predikat predikat = p.predikat(capaian);
  if (predikat.huruf.empty()) return {};
  return untai("predikat ", tebal(predikat.huruf), " (", predikat.nama, ")");
}

std::vector<KelompokSasaran> per_sasaran(Penyusun& p) {
  std::vector<KelompokSasaran> hasil;
  for (const auto& satu : p.iku()) {
    if (satu.pertama) hasil.push_back({satu.sasaran, satu.nomor_sasaran, {}});
    hasil.back().iku.push_back(satu);
  }
  return hasil;
}

std::string sebutan_sasaran(int nomor) {
  const bool romawi = nomor >= 1 && nomor <= 12;
  return "Sasaran " + (romawi ? std::string(acuan::romawi(nomor)) : std::to_string(nomor));
}

void Sebaran::tambah(const Angka& capaian) {
  if (capaian.keadaan() == Keadaan::TidakDirencanakan) {
    ++na;
    return;
  }
  switch (kinerja::pencapaian(capaian)) {
    case kinerja::Pencapaian::Melampaui:
      ++melampaui;
      break;
    case kinerja::Pencapaian::Sesuai:
      ++sesuai;
      break;
    case kinerja::Pencapaian::BelumMencapai:
      ++belum;
      break;
    case kinerja::Pencapaian::TanpaNilai:
      ++tanpa_nilai;
      break;
  }
}

Sebaran sebaran_iku(Penyusun& p) {
  Sebaran hasil;
  for (const auto& satu : p.iku()) hasil.tambah(p.ukur().capaian(satu.indikator->id, p.tahun()));
  return hasil;
}

Untai kalimat_sebaran(const Sebaran& sebaran, const std::string& benda) {
  std::vector<Untai> bagian;
  const auto tambah = [&](std::size_t banyak, const std::string& sebutan) {
    if (banyak == 0) return;
    if (banyak == sebaran.jumlah()) {
      bagian.push_back(untai("seluruhnya ", sebutan));
      return;
    }
    bagian.push_back(untai(cacah(banyak, benda + " yang " + sebutan), " ", sebutan));
  };
  tambah(sebaran.melampaui, "melampaui target");
  tambah(sebaran.sesuai, "sesuai dengan target");
  tambah(sebaran.belum, "belum mencapai target");
  tambah(sebaran.tanpa_nilai, "belum dapat dinilai");
  return rangkai(bagian);
}

naskah::Ruas ruas_terukur(const Indikator& indikator, const kinerja::Terukur& nilai) {
  return naskah::ruas(Penyusun::sel(indikator, nilai));
}

Untai ruas_selisih(const Indikator& indikator, const Angka& selisih) {
  switch (indikator.satuan.jenis) {
    case acuan::JenisSatuan::Persen:
      return untai(naskah::angka(selisih, {.gaya = GayaCetak::Desimal, .desimal = 2}),
                   " poin persentase");
    case acuan::JenisSatuan::Cacah:
      return untai(naskah::angka(selisih, Penyusun::cara(indikator)));
    default:
      return untai(
          naskah::angka(selisih, {.gaya = GayaCetak::Desimal, .desimal = indikator.desimal}),
          " poin");
  }
}

bool berselisih(const kinerja::Terukur& a, const kinerja::Terukur& b) {
  const auto bilangan = [](const kinerja::Terukur& t) {
    return t.angka.ada() && t.nilai.jenis == acuan::JenisNilai::Jumlah;
  };
  return bilangan(a) && bilangan(b);
}

void sambung_narasi(Penyusun& p, std::string_view bagian, const std::string& pengantar,
                    const std::string& pengganti, std::vector<naskah::Blok>& isi) {
  auto narasi = p.narasi(bagian);
  if (narasi.empty()) {
    if (!pengganti.empty()) isi.emplace_back(paragraf(pengganti));
    return;
  }
  if (!pengantar.empty()) isi.emplace_back(paragraf(pengantar));
  sambung(isi, std::move(narasi));
}

}  // namespace laras::pelaporan
