#include <algorithm>

#include "app/angka_tampil.h"
#include "app/hal_rencana.h"
#include "base/cetak.h"
#include "base/teks.h"
#include "base/urai_angka.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

using acuan::Periode;
using kamus::Baris;
using perencanaan::Dokumen;

namespace {

constexpr Periode kPeriode[] = {Periode::Tahun, Periode::Tw1, Periode::Tw2, Periode::Tw3,
                                Periode::Tw4};
constexpr const char* kSelesai = "sudah ditindaklanjuti";

/// The document whose targets are typed: the one named, where it is the latest of its kind; without
/// a name the Renja where it shows the node, else the Renstra.
const Dokumen* dokumen_target(const RuangRencana& ruang, const std::string& kode,
                              const std::string& simpul) {
  const Dokumen* renja = ruang.renja();
  const Dokumen* renstra = ruang.renstra();
  if (kode.empty()) {
    const bool di_renja =
        renja != nullptr && ruang.rencana().memuat(renja->id, Id<perencanaan::Simpul>(simpul));
    return di_renja || renstra == nullptr ? renja : renstra;
  }
  for (const Dokumen* satu : {renja, renstra}) {
    if (satu != nullptr && satu->id.str() == kode) return satu;
  }
  return nullptr;
}

std::string judul_periode(Periode periode, int tahun) {
  if (periode == Periode::Tahun) return "Target tahun " + std::to_string(tahun);
  return "Target tribulan " + std::string(acuan::romawi(static_cast<int>(periode)));
}

std::string kunci_target(const Dokumen& dokumen, const std::string& indikator, int tahun,
                         Periode periode) {
  return dokumen.id.str() + "/" + indikator + "/" + std::to_string(tahun) + "/" +
         std::string(acuan::kode(periode));
}

/// As a person writes it: `62,50`.
std::string untuk_medan(const Baris& target, std::string_view kolom) {
  const std::string isi = isi_kolom("target", target, kolom);
  const auto angka = Decimal::parse(isi);
  return angka.ok() ? untuk_isian(angka.value(), JenisAngka::Desimal) : isi;
}

/// What was reached in the last years and what is promised, beside the field.
void isi_konteks(const RuangRencana& ruang, const std::string& id, LembarRencana& hasil) {
  constexpr int kTahunLalu = 3;
  pelaporan::Penyusun p(ruang.bahan());
  const Id<perencanaan::Indikator> indikator(id);
  const auto tambah = [&](std::string nama, const std::string& teks) {
    if (!teks.empty()) hasil.konteks.emplace_back(std::move(nama), teks);
  };
  for (int tahun = ruang.tahun() - kTahunLalu; tahun <= ruang.tahun(); ++tahun) {
    const auto* versi = ruang.rencana().indikator(indikator, tahun);
    if (versi == nullptr) continue;
    const auto u = ukuran(p, *versi, tahun);
    if (!u.realisasi.ada() && !u.target.ada()) continue;
    tambah("Tahun " + std::to_string(tahun),
           "target " + u.target.teks + ", realisasi " + u.realisasi.teks +
               (u.capaian.ada() ? ", capaian " + u.capaian.teks : ""));
  }
  const auto* kini = ruang.rencana().indikator(indikator, ruang.tahun());
  const auto& akhir = p.ukur().target_akhir(indikator, ruang.tahun());
  if (kini != nullptr && akhir.angka.ada()) {
    tambah("Target akhir Renstra", tampil(p.sel(*kini, akhir), {}, ruang.tahun()).teks);
  }
  const Angka rujukan = p.ukur().rujukan(indikator, ruang.tahun());
  if (kini != nullptr && rujukan.ada()) {
    tambah("Pembanding nasional", cetak(rujukan, pelaporan::Penyusun::cara(*kini)));
  }
}

/// Recommendations that nobody has settled: all for the AKIP figure, which they are about; for
/// others those whose answer names the post that answers for the node.
void isi_saran(const RuangRencana& ruang, const Baris& indikator, LembarRencana& hasil) {
  const bool akip = isi_kolom("indikator", indikator, "fakta") == "akip";
  const auto jabatan = ruang.rencana().penanggung_jawab(
      Id<perencanaan::Simpul>(isi_kolom("indikator", indikator, "simpul")), ruang.tahun());
  const auto* pemegang = ruang.bahan().kantor.cari(jabatan);
  for (const Baris& saran : ruang.baris("rekomendasi")) {
    const std::string tahun = isi_kolom("rekomendasi", saran, "tahun");
    const std::string nomor = isi_kolom("rekomendasi", saran, "nomor");
    bool selesai = false;
    bool miliknya = akip;
    for (const Baris& jawab : ruang.baris("tindak_lanjut")) {
      if (isi_kolom("tindak_lanjut", jawab, "tahun") != tahun ||
          isi_kolom("tindak_lanjut", jawab, "nomor") != nomor) {
        continue;
      }
      selesai = teks::kecilkan(isi_kolom("tindak_lanjut", jawab, "status")).starts_with(kSelesai);
      miliknya =
          miliknya || (pemegang != nullptr &&
                       isi_kolom("tindak_lanjut", jawab, "penanggung_jawab") == pemegang->nama);
    }
    if (selesai || !miliknya) continue;
    hasil.saran.push_back("LHE " + tahun + " nomor " + nomor + ": " +
                          isi_kolom("rekomendasi", saran, "rekomendasi"));
  }
}

/// Documents of the year that a pagu stands in and that may still be changed.
std::vector<const Dokumen*> dokumen_pagu(const RuangRencana& ruang) {
  std::vector<const Dokumen*> hasil;
  for (const Dokumen* satu : {ruang.renja(), ruang.dpa()}) {
    if (satu != nullptr) hasil.push_back(satu);
  }
  return hasil;
}

std::string kunci_pagu(const Dokumen& dokumen, const std::string& simpul, int tahun) {
  return dokumen.id.str() + "/" + simpul + "/" + std::to_string(tahun);
}

/// As a person writes it: `13.296.000`; empty where the document has none.
std::string isi_pagu(const RuangRencana& ruang, const Dokumen& dokumen, const std::string& id) {
  const Baris* ada = ruang.cari("pagu", kunci_pagu(dokumen, id, ruang.tahun()));
  if (ada == nullptr) return {};
  const auto& isian = kamus::Pembaca(*kamus::cari("pagu"), *ada).isian("pagu");
  if (isian.keadaan != Keadaan::Terisi) return isian.teks;
  return cetak(Rational(isian.angka), {.gaya = GayaCetak::Satuan, .desimal = 0});
}

}  // namespace

Result<LembarRencana> lembar_target(const RuangRencana& ruang, const LetakRencana& letak) {
  const Baris* indikator = ruang.versi("indikator", letak.id);
  if (indikator == nullptr) {
    return Error{Kind::NotFound, "Indikator ini tidak berlaku pada tahun itu."};
  }
  const Dokumen* dokumen =
      dokumen_target(ruang, letak.induk, isi_kolom("indikator", *indikator, "simpul"));
  if (dokumen == nullptr) {
    return Error{letak.induk.empty() ? Kind::Conflict : Kind::NotFound,
                 "Target ditulis dalam Renja atau Renstra terbaru tahun itu. Buat dokumennya lebih "
                 "dahulu pada halaman rencana."};
  }
  LembarRencana hasil;
  hasil.judul = "Target " + std::to_string(ruang.tahun());
  hasil.keterangan = isi_kolom("indikator", *indikator, "nama") + " (" +
                     isi_kolom("indikator", *indikator, "satuan") + "), menurut " + dokumen->nama +
                     ".";
  for (const Periode periode : kPeriode) {
    const Baris* ada =
        ruang.cari("target", kunci_target(*dokumen, letak.id, ruang.tahun(), periode));
    hasil.medan.push_back({.nama = std::string(acuan::kode(periode)),
                           .judul = judul_periode(periode, ruang.tahun()),
                           .isi = ada == nullptr ? "" : untuk_medan(*ada, "target"),
                           .jenis = JenisIsi::Angka});
    if (periode != Periode::Tahun) continue;
    hasil.medan.back().petunjuk = "N/A bila tidak direncanakan tahun ini.";
    hasil.medan.push_back({.nama = "batas_atas",
                           .judul = "Batas atas",
                           .isi = ada == nullptr ? "" : untuk_medan(*ada, "target_atas"),
                           .jenis = JenisIsi::Angka,
                           .petunjuk = "Hanya bila targetnya suatu rentang."});
  }
  hasil.dokumen.emplace_back(dokumen->id.str(), dokumen->nama);
  for (const Dokumen* satu : {ruang.renja(), ruang.renstra()}) {
    if (satu != nullptr && satu != dokumen) hasil.dokumen.emplace_back(satu->id.str(), satu->nama);
  }
  isi_konteks(ruang, letak.id, hasil);
  isi_saran(ruang, *indikator, hasil);
  return hasil;
}

void tulis_target(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  const Dokumen& dokumen = *dokumen_target(
      ruang, letak.induk, isi_kolom("indikator", *ruang.versi("indikator", letak.id), "simpul"));
  std::vector<std::string> yang;
  for (const Periode periode : kPeriode) {
    const std::string medan(acuan::kode(periode));
    const bool atas_berubah = periode == Periode::Tahun && t.berubah("batas_atas");
    if (!t.berubah(medan) && !atas_berubah) continue;
    const std::string kunci = kunci_target(dokumen, letak.id, ruang.tahun(), periode);
    yang.push_back(medan + " " + (t.isi(medan).empty() ? "(kosong)" : t.isi(medan)));
    if (t.isi(medan).empty()) {
      if (periode == Periode::Tahun && !t.isi("batas_atas").empty()) {
        t.tolak(medan, "Isi target bawahnya juga, atau kosongkan batas atas.");
      }
      ruang.hapus_baris("target", kunci);
      continue;
    }
    IsiBaris isi = {{"dokumen", dokumen.id.str()},
                    {"indikator", letak.id},
                    {"tahun", std::to_string(ruang.tahun())},
                    {"periode", medan},
                    {"target", t.isi(medan)}};
    if (periode == Periode::Tahun) isi.emplace_back("target_atas", t.isi("batas_atas"));
    Errors salah;
    ruang.tulis_baris("target", kunci, isi, salah);
    for (const Error& satu : salah) {
      t.tolak(satu.where == "target_atas" ? "batas_atas" : medan, satu.message);
    }
  }
  t.ringkasan = "Tetapkan target " + letak.id + " tahun " + std::to_string(ruang.tahun()) +
                " dalam " + dokumen.nama + ": " + teks::gabung(yang, ", ");
}

Result<LembarRencana> lembar_pagu(const RuangRencana& ruang, const LetakRencana& letak) {
  const Baris* simpul = ruang.versi("simpul", letak.id);
  if (simpul == nullptr) return Error{Kind::NotFound, "Simpul ini tidak berlaku pada tahun itu."};
  if (isi_kolom("simpul", *simpul, "jenis") != "sub_kegiatan") {
    return Error{Kind::Conflict,
                 "Pagu ditulis pada sub kegiatan; di atasnya terhitung dari jumlahnya."};
  }
  const auto dokumen = dokumen_pagu(ruang);
  if (dokumen.empty()) {
    return Error{Kind::Conflict,
                 "Pagu ditulis dalam Renja atau DPA terbaru tahun itu. Buat dokumennya lebih "
                 "dahulu pada halaman rencana."};
  }
  LembarRencana hasil;
  hasil.judul = "Pagu " + std::to_string(ruang.tahun());
  hasil.keterangan = sebutan_simpul(ruang, letak.id);
  for (const Dokumen* satu : dokumen) {
    hasil.medan.push_back({.nama = "pagu." + satu->id.str(),
                           .judul = "Pagu menurut " + satu->nama + " (Rp)",
                           .isi = isi_pagu(ruang, *satu, letak.id),
                           .jenis = JenisIsi::Angka,
                           .petunjuk = "Dalam rupiah; N/A bila tidak direncanakan, kosong bila "
                                       "dokumen ini tidak memuat pagu."});
  }
  for (const Dokumen& satu : ruang.rencana().dokumen()) {
    const bool ditulis = std::find(dokumen.begin(), dokumen.end(), &satu) != dokumen.end();
    const std::string isi = ditulis ? "" : isi_pagu(ruang, satu, letak.id);
    if (!isi.empty()) hasil.konteks.emplace_back(satu.nama, isi);
  }
  return hasil;
}

void tulis_pagu(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  std::vector<std::string> yang;
  for (const Dokumen* dokumen : dokumen_pagu(ruang)) {
    const std::string medan = "pagu." + dokumen->id.str();
    if (!t.berubah(medan)) continue;
    const std::string kunci = kunci_pagu(*dokumen, letak.id, ruang.tahun());
    yang.push_back(dokumen->nama + " " + (t.isi(medan).empty() ? "(kosong)" : t.isi(medan)));
    if (t.isi(medan).empty()) {
      ruang.hapus_baris("pagu", kunci);
      continue;
    }
    Errors salah;
    ruang.tulis_baris("pagu", kunci,
                      {{"dokumen", dokumen->id.str()},
                       {"simpul", letak.id},
                       {"tahun", std::to_string(ruang.tahun())},
                       {"pagu", t.isi(medan)}},
                      salah);
    for (const Error& satu : salah) t.tolak(medan, satu.message);
  }
  t.ringkasan = "Tetapkan pagu " + letak.id + " tahun " + std::to_string(ruang.tahun()) + ": " +
                teks::gabung(yang, ", ");
}

}  // namespace laras::app
