#include <utility>

#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::Ruas;
using naskah::sel_gabung_atas;
using naskah::sel_teks;
using naskah::Tabel;
using perencanaan::JenisSimpul;

Tabel kerangka_pengukuran(Penyusun& p, int triwulan, std::string id, std::string judul) {
  const std::string kait = "Keterkaitan dengan komponen perencanaan / ";
  Tabel tabel;
  tabel.id = std::move(id);
  tabel.judul = std::move(judul);
  tabel.kolom = {
      {"No.", JenisSel::Cacah},
      {"Kinerja", JenisSel::Teks},
      {"Indikator kinerja individu", JenisSel::Teks},
      {"Target", JenisSel::Campuran},
      {"Realisasi s.d. tribulan " + std::string(acuan::romawi(triwulan)), JenisSel::Campuran},
      {"Capaian (%)", JenisSel::Persen},
      {kait + "No.", JenisSel::Cacah},
      {kait + "Nama program/kegiatan/sub kegiatan", JenisSel::Teks},
      {kait + "Anggaran (Rp)", JenisSel::Uang},
      {kait + "Realisasi (Rp)", JenisSel::Uang},
      {kait + "% realisasi", JenisSel::Persen},
      {"Penjelasan", JenisSel::Teks},
      {"Alternatif/upaya yang telah dilakukan", JenisSel::Teks},
      {"Bukti dukung", JenisSel::TeksPendek}};
  tabel.rebah = true;
  tabel.formulir = true;
  tabel.kepadatan = naskah::Kepadatan::Rapat;
  tabel.rumus = std::string(kRumusCapaian) + " " + kRumusPenyerapan;
  tabel.sumber = sumber_anggaran(p);
  return tabel;
}

/// Realisasi up to the triwulan and its capaian against the year's target.
struct Ukuran {
  kinerja::Terukur target;
  kinerja::Terukur realisasi;
  Angka capaian;
};

Ukuran ukuran(Penyusun& p, const Indikator& indikator, int triwulan) {
  const auto& target = p.ukur().target(indikator.id, p.tahun());
  const auto& realisasi =
      p.ukur().realisasi_sd(p.renja().id, indikator.id, p.tahun(), sampai_tribulan(triwulan));
  return {target, realisasi, kinerja::capaian(target, realisasi, indikator.arah)};
}

/// What the figures themselves say, before what the official adds.
std::vector<Ruas> tingkat_keberhasilan(const Indikator& indikator, const Ukuran& u) {
  std::vector<Ruas> hasil = {naskah::kata_tebal("Hasil: ")};
  const auto tambah = [&](const char* awal, const naskah::Sel& sel) {
    hasil.push_back(naskah::kata(awal));
    hasil.push_back(naskah::ruas(sel));
  };
  switch (kinerja::pencapaian(u.capaian)) {
    case kinerja::Pencapaian::TanpaNilai:
      hasil.push_back(naskah::kata("capaian belum dapat dihitung"));
      break;
    case kinerja::Pencapaian::Melampaui:
      hasil.push_back(naskah::kata("target terlampaui"));
      break;
    case kinerja::Pencapaian::Sesuai:
      hasil.push_back(naskah::kata("target tercapai"));
      break;
    case kinerja::Pencapaian::BelumMencapai:
      hasil.push_back(naskah::kata("target belum tercapai"));
      break;
  }
  tambah("; target ", Penyusun::sel(indikator, u.target));
  tambah(", realisasi ", Penyusun::sel(indikator, u.realisasi));
  tambah(", capaian ", Penyusun::sel_persen(u.capaian));
  hasil.push_back(naskah::kata("."));
  return hasil;
}

/// Adds Markdown under a run-in word; nothing if the official wrote nothing.
void tambah_uraian(Penyusun& p, naskah::Sel& sel, const char* kata_awal, const std::string& isi,
                   const std::string& tempat) {
  auto uraian = sel_markdown(p, isi, tempat);
  if (uraian.isi.empty() && uraian.alinea.empty()) return;
  if (kata_awal[0] != '\0') {
    uraian.isi.insert(uraian.isi.begin(), naskah::kata_tebal(std::string(kata_awal) + ": "));
  }
  if (sel.isi.empty() && sel.alinea.empty()) {
    sel = std::move(uraian);
    return;
  }
  if (!uraian.isi.empty()) sel.alinea.push_back({{}, std::move(uraian.isi)});
  for (auto& satu : uraian.alinea) sel.alinea.push_back(std::move(satu));
}

/// What one row of the form is about. `tulisan` is null where the official wrote nothing.
struct BarisFormulir {
  const kinerja::Pengukuran* tulisan = nullptr;
  const Indikator* indikator = nullptr;
  std::string kinerja;
  std::vector<Id<Simpul>> terkait;
};

/// The columns of one node: its number, name, pagu, realisasi and penyerapan.
void tambah_terkait(Penyusun& p, const Id<Simpul>& id, int nomor, int triwulan,
                    std::vector<naskah::Sel>& sel) {
  const Angka pagu = p.pagu(id);
  const Angka anggaran = p.ukur().anggaran(p.dpa().id, id, p.tahun(), sampai_tribulan(triwulan));
  sel.push_back(sel_teks(std::to_string(nomor)));
  sel.push_back(sel_teks(p.nama_simpul(id)));
  sel.push_back(Penyusun::sel_uang(pagu));
  sel.push_back(Penyusun::sel_uang(anggaran));
  sel.push_back(Penyusun::sel_persen(kinerja::penyerapan(anggaran, pagu)));
}

/// Penjelasan, upaya and bukti dukung: what the figures say, then what the official wrote.
void tambah_penjelasan(Penyusun& p, const BarisFormulir& b, const Ukuran& u,
                       std::vector<naskah::Sel>& sel) {
  naskah::Sel penjelasan;
  penjelasan.isi = tingkat_keberhasilan(*b.indikator, u);
  naskah::Sel upaya;
  std::string bukti;
  if (b.tulisan != nullptr) {
    const std::string& tempat = b.tulisan->baris;
    tambah_uraian(p, penjelasan, "", b.tulisan->hasil, tempat + ":hasil");
    tambah_uraian(p, penjelasan, "Hambatan", b.tulisan->hambatan, tempat + ":hambatan");
    tambah_uraian(p, penjelasan, "Rekomendasi", b.tulisan->rekomendasi, tempat + ":rekomendasi");
    tambah_uraian(p, upaya, "", b.tulisan->upaya, tempat + ":upaya");
    tambah_uraian(p, upaya, "Rencana tindak lanjut", b.tulisan->rencana_tindak_lanjut,
                  tempat + ":rencana_tindak_lanjut");
    bukti = b.tulisan->bukti_dukung;
  }
  sel.push_back(std::move(penjelasan));
  sel.push_back(std::move(upaya));
  sel.push_back(sel_teks(std::move(bukti)));
}

/// A further node of the same row: everything but its own columns belongs to the row above.
naskah::BarisTabel baris_terkait(Penyusun& p, const Id<Simpul>& id, int nomor, int triwulan) {
  std::vector<naskah::Sel> sel(6, sel_gabung_atas());
  tambah_terkait(p, id, nomor, triwulan, sel);
  for (int i = 0; i < 3; ++i) sel.push_back(sel_gabung_atas());
  return baris(std::move(sel), naskah::TingkatBaris::Biasa, true);
}

Tabel isi_formulir(Penyusun& p, int triwulan, const std::vector<BarisFormulir>& isi, Tabel tabel) {
  int nomor = 0;
  int nomor_terkait = 0;
  std::vector<Id<Simpul>> lalu;
  for (const BarisFormulir& b : isi) {
    const Ukuran u = ukuran(p, *b.indikator, triwulan);
    std::vector<naskah::Sel> sel = {sel_teks(std::to_string(++nomor)),
                                    sel_teks(b.kinerja),
                                    sel_teks(b.indikator->nama),
                                    Penyusun::sel(*b.indikator, u.target),
                                    Penyusun::sel(*b.indikator, u.realisasi),
                                    Penyusun::sel_persen(u.capaian)};
    const bool baru = !b.terkait.empty() && b.terkait != lalu;
    if (baru) {
      lalu = b.terkait;
      tambah_terkait(p, lalu.front(), ++nomor_terkait, triwulan, sel);
    } else {
      sel.resize(sel.size() + 5);
    }
    tambah_penjelasan(p, b, u, sel);
    tabel.baris.push_back(baris(std::move(sel)));
    for (std::size_t i = 1; baru && i < lalu.size(); ++i) {
      tabel.baris.push_back(baris_terkait(p, lalu[i], ++nomor_terkait, triwulan));
    }
  }
  return tabel;
}

/// The rows that the official wrote for one part of the form, in their order.
std::vector<BarisFormulir> baris_tertulis(Penyusun& p, int triwulan, bool bagian_program) {
  const kantor::Jabatan* pimpinan = p.bahan().kantor.pimpinan();
  std::vector<BarisFormulir> hasil;
  for (const auto* satu : p.bahan().data.pengukuran(p.tahun(), triwulan)) {
    if (satu->bagian_program != bagian_program) continue;
    if (pimpinan != nullptr && satu->jabatan != pimpinan->id) continue;
    const Indikator* indikator = p.rencana().indikator(satu->indikator, p.tahun());
    if (indikator == nullptr) continue;
    hasil.push_back({satu, indikator, satu->kinerja, {}});
    if (!satu->program.empty()) hasil.back().terkait = {satu->program};
  }
  return hasil;
}

/// Where the head wrote nothing yet: the IKU with the programs that serve them.
std::vector<BarisFormulir> baris_sasaran(Penyusun& p) {
  std::vector<BarisFormulir> hasil;
  for (const auto& satu : p.iku()) {
    hasil.push_back(
        {nullptr, satu.indikator, satu.sasaran->nama, p.rencana().program_iku(satu.indikator->id)});
  }
  return hasil;
}

const std::string& kinerja_simpul(const Simpul& simpul) {
  return simpul.sasaran.empty() ? simpul.nama : simpul.sasaran;
}

/// The same for the programs that the PK names.
std::vector<BarisFormulir> baris_program(Penyusun& p) {
  std::vector<BarisFormulir> hasil;
  for (const auto& id : p.ukur().program(p.pk().id, p.tahun())) {
    const Simpul* program = p.rencana().simpul(id, p.tahun());
    for (const Indikator* indikator : p.rencana().indikator_bertarget(p.pk().id, id, p.tahun())) {
      hasil.push_back({nullptr, indikator, kinerja_simpul(*program), {id}});
    }
  }
  return hasil;
}

Tabel formulir_pimpinan(Penyusun& p, int triwulan, bool bagian_program, Tabel tabel) {
  auto isi = baris_tertulis(p, triwulan, bagian_program);
  if (isi.empty()) isi = bagian_program ? baris_program(p) : baris_sasaran(p);
  return isi_formulir(p, triwulan, isi, std::move(tabel));
}

/// What a post wrote of an indikator in a triwulan; null if nothing.
const kinerja::Pengukuran* tulisan_jabatan(const Penyusun& p, const kantor::Jabatan& jabatan,
                                           int triwulan, const Id<Indikator>& indikator) {
  for (const auto* satu : p.bahan().data.pengukuran(p.tahun(), triwulan)) {
    if (satu->jabatan == jabatan.id && satu->indikator == indikator) return satu;
  }
  return nullptr;
}

/// Rows of one level of the tree for which the post answers.
std::vector<BarisFormulir> baris_jabatan(Penyusun& p, const kantor::Jabatan& jabatan, int triwulan,
                                         JenisSimpul jenis) {
  std::vector<BarisFormulir> hasil;
  const auto tambah = [&](const Simpul& simpul, const Indikator& indikator,
                          std::vector<Id<Simpul>> terkait) {
    if (simpul.jenis != jenis) return;
    if (p.rencana().penanggung_jawab(simpul.id, p.tahun()) != jabatan.id) return;
    const auto* tulisan = tulisan_jabatan(p, jabatan, triwulan, indikator.id);
    hasil.push_back({tulisan, &indikator,
                     tulisan != nullptr ? tulisan->kinerja : kinerja_simpul(simpul),
                     std::move(terkait)});
  };
  for (const auto& satu : p.iku()) {
    tambah(*satu.sasaran, *satu.indikator, p.rencana().program_iku(satu.indikator->id));
  }
  for (const auto& satu : p.pohon()) tambah(*satu.simpul, *satu.indikator, {satu.simpul->id});
  return hasil;
}

struct Tingkat {
  JenisSimpul jenis;
  const char* id;
  const char* judul;
};
constexpr Tingkat kTingkat[] = {
    {JenisSimpul::Sasaran, "pengukuran-sasaran", "Pengukuran kinerja sasaran"},
    {JenisSimpul::Program, "pengukuran-program", "Pengukuran kinerja program"},
    {JenisSimpul::Kegiatan, "pengukuran-kegiatan", "Pengukuran kinerja kegiatan"},
    {JenisSimpul::SubKegiatan, "pengukuran-sub-kegiatan", "Pengukuran kinerja sub kegiatan"}};

}  // namespace

Tabel tabel_pengukuran_sasaran(Penyusun& p, int triwulan) {
  return formulir_pimpinan(
      p, triwulan, false,
      kerangka_pengukuran(p, triwulan, "pengukuran-sasaran", "Pengukuran kinerja sasaran"));
}

Tabel tabel_pengukuran_program(Penyusun& p, int triwulan) {
  return formulir_pimpinan(
      p, triwulan, true,
      kerangka_pengukuran(p, triwulan, "pengukuran-program", "Pengukuran kinerja program"));
}

std::vector<Tabel> tabel_pengukuran_jabatan(Penyusun& p, const kantor::Jabatan& jabatan,
                                            int triwulan) {
  std::vector<Tabel> hasil;
  for (const Tingkat& tingkat : kTingkat) {
    const auto isi = baris_jabatan(p, jabatan, triwulan, tingkat.jenis);
    if (isi.empty()) continue;
    hasil.push_back(isi_formulir(p, triwulan, isi,
                                 kerangka_pengukuran(p, triwulan, tingkat.id, tingkat.judul)));
  }
  return hasil;
}

}  // namespace laras::pelaporan
