#include "kinerja/ukur.h"

#include <algorithm>

namespace laras::kinerja {

namespace {

using acuan::JenisNilai;
using acuan::Nilai;
using acuan::Periode;
using perencanaan::JenisDokumen;
using perencanaan::Target;

/// The number of a value as a leaf. A phrase has none; it is judged, not computed.
Terukur berdaun(const Nilai& nilai, Daun daun) {
  Terukur hasil{nilai, {}, {}};
  if (!nilai.ada()) {
    hasil.angka = Angka::daun(std::move(daun), nilai.keadaan);
    return hasil;
  }
  if (nilai.jenis == JenisNilai::Teks) {
    hasil.angka = Angka::daun(std::move(daun), Keadaan::TakTerhitung, Alasan::TanpaData);
    return hasil;
  }
  if (nilai.jenis == JenisNilai::Rentang) {
    Daun atas = daun;
    atas.label += " (batas atas)";
    daun.label += " (batas bawah)";
    hasil.atas = Angka::daun(std::move(atas), Rational(nilai.atas));
  }
  hasil.angka = Angka::daun(std::move(daun), nilai.bilangan());
  return hasil;
}

Terukur keadaan_saja(Keadaan keadaan, Daun daun, Alasan alasan = Alasan::Tiada) {
  Nilai nilai;
  nilai.keadaan = keadaan;
  return {nilai, Angka::daun(std::move(daun), keadaan, alasan), {}};
}

/// A computed realisasi: its value is the Angka's, its kind a number.
Terukur terhitung(Angka angka) {
  Nilai nilai;
  nilai.keadaan = angka.keadaan();
  return {nilai, std::move(angka), {}};
}

std::string periode_teks(Periode periode, int tahun) {
  if (periode == Periode::Tahun) return std::to_string(tahun);
  return "s.d. " + acuan::uraian(periode, tahun);
}

}  // namespace

Terukur Ukur::terukur(const Target& target, const Id<Indikator>& indikator, int tahun,
                      Periode periode) {
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  const Dokumen* dokumen = rencana_.cari(target.dokumen);
  std::vector<std::string> bukti;
  if (dokumen != nullptr) bukti.push_back(dokumen->nama);
  return berdaun(
      target.nilai,
      {.jenis = "target",
       .id = target.baris,
       .label = "Target " + (satu ? satu->nama : indikator.str()),
       .periode = periode == Periode::Tahun ? std::to_string(tahun) : acuan::uraian(periode, tahun),
       .bukti = std::move(bukti)});
}

const Terukur& Ukur::target(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun) {
  const auto [posisi, baru] =
      target_.try_emplace({dokumen.str(), indikator.str(), tahun, Periode::Tahun});
  if (!baru) return posisi->second;
  const Target* target = rencana_.target(dokumen, indikator, tahun);
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  posisi->second = target != nullptr
                       ? terukur(*target, indikator, tahun, Periode::Tahun)
                       : keadaan_saja(Keadaan::BelumDiisi,
                                      {.jenis = "target",
                                       .id = "target/" + dokumen.str() + "/" + indikator.str(),
                                       .label = "Target " + (satu ? satu->nama : indikator.str()),
                                       .periode = std::to_string(tahun)});
  return posisi->second;
}

const Terukur& Ukur::target(const Id<Indikator>& indikator, int tahun) {
  for (const auto jenis : {JenisDokumen::Pk, JenisDokumen::Renja, JenisDokumen::Renstra}) {
    const Dokumen* dokumen = rencana_.terbaru(jenis, tahun);
    if (dokumen != nullptr && rencana_.target(dokumen->id, indikator, tahun) != nullptr) {
      return target(dokumen->id, indikator, tahun);
    }
  }
  return target(Id<Dokumen>(), indikator, tahun);
}

const Terukur& Ukur::realisasi(const Id<Indikator>& indikator, int tahun) {
  const Dokumen* renja = rencana_.terbaru(JenisDokumen::Renja, tahun);
  return realisasi_sd(renja ? renja->id : Id<Dokumen>(), indikator, tahun, Periode::Tahun);
}

const Terukur& Ukur::realisasi_sd(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator,
                                  int tahun, Periode periode) {
  const Kunci kunci{dokumen.str(), indikator.str(), tahun, periode};
  const auto posisi = realisasi_.find(kunci);
  if (posisi != realisasi_.end()) return posisi->second;
  // Computed before it is kept: pooled indikator ask for others on the way.
  Terukur hasil = ukur_realisasi(dokumen, indikator, tahun, periode);
  return realisasi_.emplace(kunci, std::move(hasil)).first->second;
}

Terukur Ukur::ukur_realisasi(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                             Periode periode) {
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  if (satu == nullptr) {
    return keadaan_saja(Keadaan::TidakDirencanakan, {.jenis = "realisasi",
                                                     .id = "realisasi/" + indikator.str(),
                                                     .label = indikator.str(),
                                                     .periode = std::to_string(tahun)});
  }
  if (satu->sumber == perencanaan::Sumber::Fakta && periode == Periode::Tahun) {
    const acuan::Fakta* fakta = data_.fakta(satu->fakta, tahun);
    if (fakta != nullptr) return terhitung(fakta->angka);
  }
  if (satu->sumber == perencanaan::Sumber::Gabungan) {
    return gabungan(dokumen, *satu, tahun, periode);
  }
  Terukur hasil = terketik(*satu, tahun, periode);
  if (hasil.angka.keadaan() != Keadaan::BelumDiisi) return hasil;
  const Terukur& sasaran =
      periode == Periode::Tahun ? target(indikator, tahun) : target(dokumen, indikator, tahun);
  if (sasaran.angka.keadaan() != Keadaan::TidakDirencanakan) return hasil;
  return keadaan_saja(Keadaan::TidakDirencanakan, hasil.angka.derivasi().daun);
}

Terukur Ukur::dari_baris(const Indikator& indikator, int tahun, const Realisasi& baris) {
  const Id<Indikator>& id = indikator.id;
  Daun daun{.jenis = "realisasi",
            .id = baris.baris,
            .label = "Realisasi " + indikator.nama,
            .periode = periode_teks(baris.periode, tahun),
            .bukti = data_.judul_bukti("realisasi", id, tahun, baris.periode),
            .oleh = data_.nama_jabatan(rencana_.penanggung_jawab(indikator.simpul, tahun))};
  if (!baris.pembilang) return berdaun(baris.nilai, std::move(daun));
  Daun penyebut = daun;
  daun.label = "Pembilang " + indikator.nama;
  penyebut.label = "Penyebut " + indikator.nama;
  if (baris.penyebut->is_zero()) {
    const Angka nol = Angka::daun(std::move(penyebut), Rational(0));
    daun.label = "Tidak ada yang diukur: " + indikator.nama;
    return terhitung(pilih({Angka::daun(std::move(daun), Keadaan::TidakDirencanakan), nol}, 0,
                           {"realisasi.penyebut_nol", "penyebut 0: tidak ada yang diukur",
                            "definisi operasional indikator"}));
  }
  return terhitung(persen(
      Angka::daun(std::move(daun), Rational(*baris.pembilang)),
      Angka::daun(std::move(penyebut), Rational(*baris.penyebut)),
      {"realisasi.persentase", "pembilang ÷ penyebut × 100", "definisi operasional indikator"}));
}

Terukur Ukur::terketik(const Indikator& indikator, int tahun, Periode periode) {
  const auto& baris = data_.realisasi(indikator.id, tahun);
  const auto cari = [&](Periode p, bool sampai) -> const Realisasi* {
    for (const auto& r : baris) {
      if (r.periode == p && (!sampai || r.sifat == SifatRealisasi::Sampai)) return &r;
    }
    return nullptr;
  };
  const Realisasi* langsung = cari(periode, periode != Periode::Tahun);
  if (langsung == nullptr && periode == Periode::Tahun) langsung = cari(Periode::Tw4, true);
  if (langsung != nullptr) return dari_baris(indikator, tahun, *langsung);
  const int sampai = periode == Periode::Tahun ? 4 : static_cast<int>(periode);
  return akumulasi_triwulan(indikator, tahun, sampai);
}

Terukur Ukur::akumulasi_triwulan(const Indikator& indikator, int tahun, int sampai) {
  std::vector<Angka> dalam;
  std::vector<Angka> pembilang;
  std::vector<Angka> penyebut;
  Terukur terakhir;
  bool terisi = false;
  bool semua_pecahan = true;
  for (int tw = 1; tw <= sampai; ++tw) {
    for (const auto& r : data_.realisasi(indikator.id, tahun)) {
      if (r.periode != acuan::triwulan(tw)) continue;
      terisi = terisi || r.nilai.ada() || r.pembilang;
      if (r.sifat != SifatRealisasi::Dalam) continue;
      terakhir = dari_baris(indikator, tahun, r);
      dalam.push_back(terakhir.angka);
      semua_pecahan = semua_pecahan && r.pembilang;
      if (!r.pembilang || r.penyebut->is_zero()) continue;
      // The operands of pembilang ÷ penyebut × 100 (see dari_baris and persen).
      const Angka& hasil_bagi = terakhir.angka.derivasi().operan.front();
      pembilang.push_back(hasil_bagi.derivasi().operan[0]);
      penyebut.push_back(hasil_bagi.derivasi().operan[1]);
    }
  }
  const Daun daun{
      .jenis = "realisasi",
      .id = "realisasi/" + indikator.id.str() + "/" + std::to_string(tahun),
      .label = "Realisasi " + indikator.nama,
      .periode = periode_teks(sampai == 4 ? Periode::Tahun : acuan::triwulan(sampai), tahun),
      .oleh = data_.nama_jabatan(rencana_.penanggung_jawab(indikator.simpul, tahun))};
  if (static_cast<int>(dalam.size()) < sampai) {
    return terisi ? keadaan_saja(Keadaan::TakTerhitung, daun, Alasan::PeriodeBelumLengkap)
                  : keadaan_saja(Keadaan::BelumDiisi, daun);
  }
  if (indikator.akumulasi_tahun == perencanaan::Akumulasi::Terakhir) return terakhir;
  if (semua_pecahan && !pembilang.empty()) {
    return terhitung(persen(jumlah(std::move(pembilang)), jumlah(std::move(penyebut)),
                            {"realisasi.persentase_triwulan", "Σ pembilang ÷ Σ penyebut × 100",
                             "definisi operasional"}));
  }
  return terhitung(jumlah(std::move(dalam), {"realisasi.jumlah_triwulan",
                                             "jumlah realisasi triwulan", "akumulasi indikator"}));
}

Terukur Ukur::gabungan(const Id<Dokumen>& dokumen, const Indikator& indikator, int tahun,
                       Periode periode) {
  std::vector<Angka> pembilang;
  std::vector<Angka> penyebut;
  for (const auto& anak : rencana_.anak(dokumen, indikator.simpul, tahun)) {
    for (const Indikator* satu : rencana_.indikator_simpul(anak, tahun)) {
      pembilang.push_back(realisasi_sd(dokumen, satu->id, tahun, periode).angka);
      penyebut.push_back(target(dokumen, satu->id, tahun).angka);
    }
  }
  const Aturan aturan{"realisasi.gabungan",
                      "Σ realisasi sub kegiatan ÷ Σ target × 100, dibulatkan ke bilangan bulat",
                      "rekapitulasi Renja"};
  return terhitung(
      bulatkan(persen(jumlah(std::move(pembilang)), jumlah(std::move(penyebut))), 0, aturan));
}

Angka Ukur::capaian(const Id<Indikator>& indikator, int tahun) {
  const auto kunci = std::pair(indikator.str(), tahun);
  const auto posisi = capaian_.find(kunci);
  if (posisi != capaian_.end()) return posisi->second;
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  const auto arah = satu != nullptr ? satu->arah : perencanaan::Arah::MakinTinggi;
  Angka hasil = kinerja::capaian(target(indikator, tahun), realisasi(indikator, tahun), arah);
  return capaian_.emplace(kunci, std::move(hasil)).first->second;
}

Angka Ukur::rata_capaian_simpul(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun) {
  std::vector<Angka> butir;
  for (const Indikator* satu : rencana_.indikator_simpul(simpul, tahun)) {
    if (rencana_.target(dokumen, satu->id, tahun) == nullptr) continue;
    butir.push_back(capaian(satu->id, tahun));
  }
  if (butir.size() == 1) return butir.front();
  return rata_rata(std::move(butir),
                   {"rata.baris_anggaran", "rata-rata capaian indikator pada satu baris anggaran",
                    "LKjIP, Tabel 3.10"});
}

Angka Ukur::rujukan(const Id<Indikator>& indikator, int tahun) {
  const Rujukan* rujukan = data_.rujukan(indikator, tahun);
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  Daun daun{.jenis = "rujukan",
            .id = rujukan != nullptr ? rujukan->baris : "rujukan/" + indikator.str(),
            .label = "Realisasi nasional " + (satu ? satu->nama : indikator.str()),
            .periode = std::to_string(tahun)};
  if (rujukan == nullptr) return Angka::daun(std::move(daun), Keadaan::TanpaRujukan);
  if (!rujukan->sumber.empty()) daun.bukti.push_back(rujukan->sumber);
  if (rujukan->keadaan != Keadaan::Terisi) return Angka::daun(std::move(daun), rujukan->keadaan);
  return Angka::daun(std::move(daun), Rational(rujukan->nilai));
}

namespace {

Angka sdm_daun(const Sdm* sdm, const char* label, const Indikator* indikator, int tahun,
               const Data& data, Decimal Sdm::*bagian) {
  Daun daun{.jenis = "sdm",
            .id = sdm != nullptr ? sdm->baris : "sdm",
            .label = std::string(label) + " " + (indikator ? indikator->nama : ""),
            .periode = std::to_string(tahun),
            .bukti = data.judul_bukti("sdm", {}, tahun, Periode::Tahun)};
  if (sdm == nullptr) return Angka::daun(std::move(daun), Keadaan::BelumDiisi);
  return Angka::daun(std::move(daun), Rational(sdm->*bagian));
}

}  // namespace

Angka Ukur::sdm_kebutuhan(const Id<Indikator>& indikator, int tahun) {
  return sdm_daun(data_.sdm(indikator, tahun), "Kebutuhan SDM (ABK)",
                  rencana_.indikator(indikator, tahun), tahun, data_, &Sdm::kebutuhan);
}

Angka Ukur::sdm_tersedia(const Id<Indikator>& indikator, int tahun) {
  return sdm_daun(data_.sdm(indikator, tahun), "Ketersediaan SDM",
                  rencana_.indikator(indikator, tahun), tahun, data_, &Sdm::tersedia);
}

}  // namespace laras::kinerja
