#include <algorithm>

#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using kinerja::Terukur;
using naskah::Blok;

/// First and last year of the Renstra, its earlier and later versions included.
std::pair<int, int> periode_renstra(Penyusun& p) {
  const auto semua = p.rencana().versi(perencanaan::JenisDokumen::Renstra);
  const Dokumen* awal = &p.renstra();
  // Bounded by the number of versions, so that documents replacing one another in a ring end.
  for (std::size_t i = 0; i < semua.size(); ++i) {
    const Dokumen* lama = p.rencana().cari(awal->menggantikan);
    if (lama == nullptr) break;
    awal = lama;
  }
  int akhir = p.renstra().akhir;
  Id<Dokumen> terakhir = p.renstra().id;
  for (const Dokumen* versi : semua) {
    if (versi->menggantikan != terakhir) continue;
    terakhir = versi->id;
    akhir = std::max(akhir, versi->akhir);
  }
  return {awal->mulai, akhir};
}

bool target_akhir_tercapai(const Indikator& indikator, const Angka& realisasi,
                           const Angka& target) {
  return indikator.arah == perencanaan::Arah::MakinTinggi ? realisasi.nilai() >= target.nilai()
                                                          : realisasi.nilai() <= target.nilai();
}

Untai kalimat_kemajuan(Penyusun& p, const Indikator& indikator) {
  const Terukur& akhir = p.ukur().target_akhir(indikator.id, p.tahun());
  const Terukur& realisasi = p.ukur().realisasi(indikator.id, p.tahun());
  if (!akhir.nilai.ada()) {
    return untai(
        "target pada akhir Renstra belum diisi, sehingga tingkat kemajuannya belum dapat "
        "dihitung.");
  }
  if (!realisasi.nilai.ada()) {
    return untai("realisasi tahun ", p.tahun_teks(),
                 " tidak tersedia, sehingga tingkat kemajuannya belum dapat dihitung.");
  }
  const Untai awal = untai("realisasi ", ruas_terukur(indikator, realisasi),
                           " dari target akhir Renstra ", ruas_terukur(indikator, akhir));
  const Angka kemajuan = kinerja::tingkat_kemajuan(realisasi.angka, akhir.angka);
  if (!kemajuan.ada() || !berselisih(realisasi, akhir)) return untai(awal, ".");
  const Angka beda = selisih(realisasi.angka, akhir.angka);
  const Untai hasil =
      beda.nilai().is_zero() ? untai("target akhir Renstra telah tercapai")
      : target_akhir_tercapai(indikator, realisasi.angka, akhir.angka)
          ? untai("target akhir Renstra telah terlampaui ", ruas_selisih(indikator, beda))
          : untai("target akhir Renstra masih berjarak ", ruas_selisih(indikator, beda));
  return untai(awal, ", dengan tingkat kemajuan ", Penyusun::ruas_persen(kemajuan), "; ", hasil,
               ".");
}

Untai kalimat_periode(Penyusun& p) {
  if (p.renstra().nama.empty()) {
    return untai("Renstra yang berlaku untuk tahun ", p.tahun_teks(), " belum diisi.");
  }
  const auto [mulai, akhir] = periode_renstra(p);
  const auto ke = static_cast<std::size_t>(std::max(1, p.tahun() - mulai + 1));
  return untai("Tahun ", p.tahun_teks(), " adalah tahun ke-",
               cacah(ke, "Tahun pelaksanaan Renstra"), " pelaksanaan Renstra yang berakhir tahun ",
               std::to_string(akhir), ".");
}

Untai kalimat_nasional(Penyusun& p, const Indikator& indikator) {
  const Terukur& realisasi = p.ukur().realisasi(indikator.id, p.tahun());
  const Angka nasional = p.ukur().rujukan(indikator.id, p.tahun());
  if (nasional.keadaan() == Keadaan::TanpaRujukan) {
    return untai("tidak dapat dibandingkan karena tidak ada rujukan nasional.");
  }
  if (!nasional.ada()) return untai("realisasi nasionalnya belum diisi.");
  if (!realisasi.angka.ada()) {
    return untai("realisasi tahun ", p.tahun_teks(), " belum tersedia untuk dibandingkan.");
  }
  const naskah::Ruas pembanding = naskah::angka(nasional, Penyusun::cara(indikator));
  const Untai awal = untai("realisasi ", ruas_terukur(indikator, realisasi));
  const Angka beda = selisih(realisasi.angka, nasional);
  if (beda.nilai().is_zero()) return untai(awal, " sama dengan realisasi nasional.");
  const bool lebih = realisasi.angka.nilai() > nasional.nilai();
  return untai(awal, lebih ? " lebih tinggi " : " lebih rendah ", ruas_selisih(indikator, beda),
               " daripada realisasi nasional ", pembanding, ".");
}

}  // namespace

std::vector<Blok> bagian_jangka_menengah(Penyusun& p) {
  std::vector<Blok> isi = {naskah::Judul{3, "3.",
                                         "Perbandingan realisasi kinerja sampai dengan tahun " +
                                             p.tahun_teks() + " dengan target jangka menengah"}};
  naskah::Tabel tabel = tabel_kemajuan(p);
  const auto rata = tabel.baris.empty() ? std::nullopt : tabel.baris.back().sel.back().angka;
  isi.emplace_back(paragraf(kalimat_periode(p),
                            " Kemajuan setiap IKU terhadap target pada akhir "
                            "Renstra disajikan dalam ",
                            rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
  for (const auto& kelompok : per_sasaran(p)) {
    isi.emplace_back(
        paragraf(tebal(sebutan_sasaran(kelompok.nomor) + ": "), kelompok.sasaran->nama, "."));
    std::vector<naskah::Daftar::Butir> semua;
    for (const auto& satu : kelompok.iku) {
      semua.push_back(
          butir(tebal(satu.indikator->nama), ": ", kalimat_kemajuan(p, *satu.indikator)));
    }
    isi.emplace_back(daftar(std::move(semua), kelompok.iku.size() > 1));
  }
  if (rata && rata->ada()) {
    const bool penuh = rata->nilai() >= Rational(100);
    isi.emplace_back(paragraf(
        "Rata-rata tingkat kemajuan sampai dengan tahun ", p.tahun_teks(), " sebesar ",
        Penyusun::ruas_persen(*rata),
        penuh ? ". Secara rata-rata, target akhir Renstra telah tercapai; capaian itu perlu dijaga "
                "sampai akhir periode."
              : ". Secara rata-rata, target akhir Renstra belum tercapai dan menjadi pekerjaan "
                "sampai akhir periode."));
  }
  return isi;
}

std::vector<Blok> bagian_nasional(Penyusun& p) {
  std::vector<Blok> isi = {naskah::Judul{
      3, "4.",
      "Perbandingan realisasi kinerja tahun " + p.tahun_teks() + " dengan standar nasional"}};
  naskah::Tabel tabel = tabel_nasional(p);
  if (tabel.baris.empty()) {
    isi.emplace_back(paragraf("Rujukan nasional untuk IKU tahun ", p.tahun_teks(),
                              " belum dicatat, sehingga perbandingan ini belum dapat dilakukan."));
    return isi;
  }
  isi.emplace_back(
      paragraf("IKU yang diukur pula pada tingkat nasional dibandingkan dengan "
               "realisasi nasional dalam ",
               rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
  std::vector<naskah::Daftar::Butir> semua;
  for (const auto& satu : p.iku()) {
    if (p.bahan().data.rujukan(satu.indikator->id, p.tahun()) == nullptr) continue;
    semua.push_back(butir(tebal(satu.indikator->nama), ": ", kalimat_nasional(p, *satu.indikator)));
  }
  isi.emplace_back(daftar(std::move(semua), false));
  return isi;
}

}  // namespace laras::pelaporan
