#include "base/teks.h"
#include "pelaporan/anggaran.h"
#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/penyusun.h"
#include "pelaporan/proyeksi.h"

namespace laras::pelaporan {

namespace {

using naskah::Ruas;

std::vector<Ruas> satu(Ruas ruas) { return {std::move(ruas)}; }

/// A name in two: `realisasi-tw2` of `realisasi-tw2:iku-ikm` is realisasi up to tribulan 2.
struct NamaTribulan {
  std::string_view jenis;
  std::string kode;
  int triwulan = 0;
};

std::optional<NamaTribulan> nama_tribulan(std::string_view nama) {
  constexpr std::string_view kAwal = "-tw";
  const auto titik_dua = nama.find(':');
  if (titik_dua == std::string_view::npos || titik_dua < kAwal.size() + 1) return std::nullopt;
  const auto akhir = titik_dua - kAwal.size() - 1;
  const char angka = nama[titik_dua - 1];
  if (nama.substr(akhir, kAwal.size()) != kAwal || angka < '1' || angka > '4') return std::nullopt;
  return NamaTribulan{nama.substr(0, akhir), std::string(nama.substr(titik_dua + 1)), angka - '0'};
}

/// Figures of an indikator up to the end of a tribulan.
std::optional<std::vector<Ruas>> kinerja_tribulan(Penyusun& p, const Indikator& indikator,
                                                  const NamaTribulan& nama) {
  const KeadaanTribulan k = keadaan_tribulan(p, indikator, nama.triwulan);
  if (nama.jenis == "target") return satu(naskah::ruas(Penyusun::sel(indikator, k.target)));
  if (nama.jenis == "realisasi") return satu(naskah::ruas(Penyusun::sel(indikator, k.sampai)));
  if (nama.jenis == "capaian") return satu(Penyusun::ruas_persen(k.capaian));
  return std::nullopt;
}

std::optional<std::vector<Ruas>> angka_tribulan(Penyusun& p, const NamaTribulan& nama) {
  const Indikator* indikator = p.rencana().indikator(Id<Indikator>(nama.kode), p.tahun());
  if (indikator != nullptr) {
    if (auto hasil = kinerja_tribulan(p, *indikator, nama)) return hasil;
  }
  return angka_hidup_anggaran(p, nama.jenis, nama.kode, nama.triwulan);
}

/// Value or percentage of a component of the LHE by its place from 1; `total` is the whole.
std::optional<Angka> angka_lhe(const evaluasi::Evaluasi& evaluasi, std::string_view jenis,
                               const std::string& kode) {
  const auto* lhe = evaluasi.lhe();
  if (lhe == nullptr) return std::nullopt;
  if (kode == "total" && jenis == "nilai-lhe") return evaluasi.nilai_akip();
  for (std::size_t i = 0; i < lhe->komponen.size(); ++i) {
    if (std::to_string(i + 1) != kode) continue;
    return jenis == "nilai-lhe" ? lhe->komponen[i].angka_nilai : lhe->komponen[i].persentase;
  }
  return std::nullopt;
}

}  // namespace

Ruas Penyusun::ruas_target(const Indikator& indikator, int tahun) {
  return naskah::ruas(sel_target(indikator, tahun));
}

Ruas Penyusun::ruas_realisasi(const Indikator& indikator, int tahun) {
  return naskah::ruas(sel_realisasi(indikator, tahun));
}

Ruas Penyusun::ruas_capaian(const Id<Indikator>& indikator, int tahun) {
  return ruas_persen(ukur_.capaian(indikator, tahun));
}

Ruas Penyusun::ruas_persen(Angka angka) { return naskah::angka(std::move(angka), cara_persen()); }

std::vector<Ruas> Penyusun::ruas_rupiah(Angka angka) {
  if (!angka.ada() || angka.nilai().is_zero()) {
    return {naskah::kata("Rp"),
            naskah::angka(std::move(angka), {.gaya = GayaCetak::Satuan, .desimal = 0})};
  }
  return {naskah::kata("Rp"), naskah::angka(std::move(angka), cara_uang())};
}

std::optional<std::vector<Ruas>> Penyusun::angka_hidup(std::string_view nama) {
  if (nama == "tahun") return satu(naskah::kata(tahun_teks()));
  if (nama == "rata-rata:iku") return satu(ruas_persen(rata_iku()));
  if (nama == "silpa") return ruas_rupiah(silpa());
  if (const auto tribulan = nama_tribulan(nama)) return angka_tribulan(*this, *tribulan);
  const auto titik_dua = nama.find(':');
  if (titik_dua == std::string_view::npos) return std::nullopt;
  const auto jenis = nama.substr(0, titik_dua);
  const std::string kode(nama.substr(titik_dua + 1));
  const Indikator* indikator = rencana().indikator(Id<Indikator>(kode), tahun());
  if (indikator != nullptr) {
    if (jenis == "target") return satu(ruas_target(*indikator, tahun()));
    if (jenis == "realisasi") return satu(ruas_realisasi(*indikator, tahun()));
    if (jenis == "capaian") return satu(ruas_capaian(indikator->id, tahun()));
    if (jenis == "kemajuan") {
      return satu(
          ruas_persen(kinerja::tingkat_kemajuan(ukur_.realisasi(indikator->id, tahun()).angka,
                                                ukur_.target_akhir(indikator->id, tahun()).angka)));
    }
    if (jenis == "target-akhir") {
      return satu(
          naskah::angka(ukur_.target_akhir(indikator->id, tahun()).angka, cara(*indikator)));
    }
  }
  if (jenis == "nilai-lhe" || jenis == "persen-lhe") {
    const auto angka = angka_lhe(bahan().evaluasi, jenis, kode);
    if (!angka) return std::nullopt;
    return satu(naskah::angka(*angka, {.gaya = GayaCetak::Desimal, .desimal = 2}));
  }
  if (auto proyeksi = angka_hidup_proyeksi(*this, jenis, kode)) return proyeksi;
  return angka_hidup_anggaran(*this, jenis, kode, 0);
}

void Penyusun::isi_angka_hidup(std::vector<Ruas>& ruas, std::string_view tempat) {
  std::vector<Ruas> hasil;
  for (const Ruas& asal : ruas) {
    std::string_view sisa = asal.teks;
    while (true) {
      const auto buka = sisa.find("{{");
      const auto tutup = buka == std::string_view::npos ? buka : sisa.find("}}", buka);
      if (tutup == std::string_view::npos) break;
      const auto nama = teks::pangkas(sisa.substr(buka + 2, tutup - buka - 2));
      const auto hidup = angka_hidup(nama);
      Ruas awal = asal;
      awal.teks = sisa.substr(0, hidup ? buka : tutup + 2);
      if (!awal.teks.empty()) hasil.push_back(std::move(awal));
      if (hidup) {
        for (Ruas satu : *hidup) {
          satu.tebal = asal.tebal;
          satu.miring = asal.miring;
          hasil.push_back(std::move(satu));
        }
      } else {
        salah_.push_back({Kind::Invalid,
                          "Angka hidup \"{{" + std::string(nama) +
                              "}}\" tidak dikenal. Periksa namanya, misalnya {{capaian:iku-ikm}}.",
                          std::string(tempat)});
      }
      sisa.remove_prefix(tutup + 2);
    }
    Ruas akhir = asal;
    akhir.teks = sisa;
    if (!akhir.teks.empty() || akhir.angka) hasil.push_back(std::move(akhir));
  }
  ruas = std::move(hasil);
}

void Penyusun::isi_angka_hidup(naskah::Daftar& daftar, std::string_view tempat) {
  for (auto& butir : daftar.butir) {
    isi_angka_hidup(butir.isi, tempat);
    for (auto& anak : butir.anak) isi_angka_hidup(anak, tempat);
  }
}

std::vector<naskah::Blok> Penyusun::markdown(std::string_view isi, std::string_view tempat) {
  if (isi.empty() || !bahan_.urai_markdown) return {};
  auto blok = bahan_.urai_markdown(isi);
  for (auto& satu : blok) {
    if (auto* paragraf = std::get_if<naskah::Paragraf>(&satu)) {
      isi_angka_hidup(paragraf->isi, tempat);
    } else if (auto* daftar = std::get_if<naskah::Daftar>(&satu)) {
      isi_angka_hidup(*daftar, tempat);
    } else if (auto* judul = std::get_if<naskah::Judul>(&satu)) {
      std::vector<Ruas> ruas = {naskah::kata(judul->teks)};
      isi_angka_hidup(ruas, tempat);
      judul->teks = naskah::tercetak(ruas);
    }
  }
  return blok;
}

std::vector<naskah::Blok> Penyusun::narasi(std::string_view bagian) {
  const auto posisi = bahan_.narasi.find(bagian);
  if (posisi == bahan_.narasi.end()) return {};
  return markdown(posisi->second.isi, posisi->second.tempat);
}

}  // namespace laras::pelaporan
