#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::Ruas;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

Tabel kerangka_rekap(Penyusun& p, int triwulan) {
  const std::string tahun = p.tahun_teks();
  const std::string tw(acuan::romawi(triwulan));
  const std::string renja =
      "Target dan realisasi kinerja program dan keluaran kegiatan SKPD pada "
      "Renja " +
      tahun + " / ";
  const std::string renstra = "Realisasi kinerja dan anggaran Renstra SKPD s.d. tahun " + tahun +
                              " (akhir tahun pelaksanaan Renja) / ";
  Tabel tabel;
  tabel.id = "rekap-renja";
  tabel.judul =
      "Rekapitulasi Hasil Evaluasi Pelaksanaan Renja dan Pencapaian Renstra s.d. Triwulan " + tw +
      " Tahun " + tahun + " " + p.bahan().kantor.instansi().nama + " " +
      p.bahan().kantor.instansi().daerah;
  tabel.kolom = {
      {"Kode", JenisSel::Kode},
      {"Urusan/bidang urusan pemerintahan daerah dan program/kegiatan", JenisSel::Teks},
      {"Indikator kinerja program (outcome)/kegiatan (output)", JenisSel::Teks},
      {"Target kinerja Renstra PD tahun " + tahun, JenisSel::Campuran},
      {"Realisasi target kinerja hasil program dan keluaran kegiatan s.d. tahun " + tahun,
       JenisSel::Campuran},
      {renja + "Target Renja " + tahun + " / K", JenisSel::Campuran},
      {renja + "Target Renja " + tahun + " / Rp.", JenisSel::Uang},
      {renja + "Realisasi triwulan " + tw + " (sesuai SPD) / K", JenisSel::Campuran},
      {renja + "Realisasi triwulan " + tw + " (sesuai SPD) / Rp.", JenisSel::Uang},
      {renstra + "K", JenisSel::Campuran},
      {renstra + "Rp.", JenisSel::Uang}};
  tabel.rebah = true;
  tabel.formulir = true;
  tabel.kepadatan = naskah::Kepadatan::Rapat;
  tabel.rumus =
      "Rp program dan kegiatan adalah jumlah sub kegiatannya. Persentase kegiatan yang "
      "digabung dari sub kegiatannya = Σ realisasi ÷ Σ target × 100, dibulatkan ke "
      "bilangan bulat.";
  tabel.catatan = {kCatatanNa};
  tabel.sumber = Penyusun::sebutan(p.renja_murni()) + "; " + Penyusun::sebutan(p.renstra()) + ".";
  return tabel;
}

/// The indikator's target in the Renstra: N/A where the Renja itself does not plan it.
naskah::Sel target_renstra(Penyusun& p, const Indikator& indikator) {
  const auto& renja = p.ukur().target(p.renja_murni().id, indikator.id, p.tahun());
  if (renja.angka.keadaan() == Keadaan::TidakDirencanakan) return Penyusun::sel(indikator, renja);
  return Penyusun::sel(indikator, p.ukur().target(p.renstra().id, indikator.id, p.tahun()));
}

}  // namespace

Tabel tabel_rekap_renja(Penyusun& p, int triwulan) {
  Tabel tabel = kerangka_rekap(p, triwulan);
  const auto periode = acuan::triwulan(triwulan);
  const auto& renja = p.renja_murni();
  for (const auto& b : p.pohon(renja, p.tahun())) {
    const auto realisasi = Penyusun::sel(
        *b.indikator, p.ukur().realisasi_sd(renja.id, b.indikator->id, p.tahun(), periode));
    const auto pagu = Penyusun::sel_uang(p.ukur().pagu(renja.id, b.simpul->id, p.tahun()));
    const auto anggaran =
        Penyusun::sel_uang(p.ukur().anggaran(renja.id, b.simpul->id, p.tahun(), periode));
    tabel.baris.push_back(
        baris({sel_kelompok(b.pertama, b.simpul->kode), sel_kelompok(b.pertama, b.simpul->nama),
               sel_teks(b.indikator->nama), target_renstra(p, *b.indikator), realisasi,
               Penyusun::sel(*b.indikator, p.ukur().target(renja.id, b.indikator->id, p.tahun())),
               sel_kelompok(b.pertama, pagu), realisasi, sel_kelompok(b.pertama, anggaran),
               realisasi, sel_kelompok(b.pertama, anggaran)},
              b.tingkat, !b.pertama));
  }
  std::vector<naskah::Sel> total = {sel_tebal("Jumlah")};
  total.resize(6);
  total.push_back(Penyusun::sel_uang(p.ukur().pagu_total(renja.id, p.tahun())));
  total.push_back(sel_kosong());
  const auto jumlah = Penyusun::sel_uang(p.ukur().anggaran_total(renja.id, p.tahun(), periode));
  total.push_back(jumlah);
  total.push_back(sel_kosong());
  total.push_back(jumlah);
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

namespace {

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
      triwulan == 4
          ? p.ukur().realisasi(indikator.id, p.tahun())
          : p.ukur().realisasi_sd(p.renja().id, indikator.id, p.tahun(), acuan::triwulan(triwulan));
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

void tambah_program(Penyusun& p, const Id<Simpul>& program, int nomor, int triwulan,
                    std::vector<naskah::Sel>& sel) {
  const Simpul* simpul = p.rencana().simpul(program, p.tahun());
  const Angka pagu = p.pagu(program);
  const Angka anggaran =
      triwulan == 4 ? p.anggaran(program)
                    : p.ukur().anggaran(p.dpa().id, program, p.tahun(), acuan::triwulan(triwulan));
  sel.push_back(sel_teks(std::to_string(nomor)));
  sel.push_back(sel_teks(simpul != nullptr ? simpul->nama : program.str()));
  sel.push_back(Penyusun::sel_uang(pagu));
  sel.push_back(Penyusun::sel_uang(anggaran));
  sel.push_back(Penyusun::sel_persen(kinerja::penyerapan(anggaran, pagu)));
}

Tabel isi_pengukuran(Penyusun& p, int triwulan, bool bagian_program, Tabel tabel) {
  const auto* pimpinan = p.bahan().kantor.pimpinan();
  int nomor = 0;
  int nomor_program = 0;
  Id<Simpul> program_lalu;
  for (const auto* baris_form : p.bahan().data.pengukuran(p.tahun(), triwulan)) {
    if (baris_form->bagian_program != bagian_program) continue;
    if (pimpinan != nullptr && baris_form->jabatan != pimpinan->id) continue;
    const Indikator* indikator = p.rencana().indikator(baris_form->indikator, p.tahun());
    if (indikator == nullptr) continue;
    const Ukuran u = ukuran(p, *indikator, triwulan);
    std::vector<naskah::Sel> sel = {sel_teks(std::to_string(++nomor)),
                                    sel_teks(baris_form->kinerja),
                                    sel_teks(indikator->nama),
                                    Penyusun::sel(*indikator, u.target),
                                    Penyusun::sel(*indikator, u.realisasi),
                                    Penyusun::sel_persen(u.capaian)};
    const bool baru = !baris_form->program.empty() && baris_form->program != program_lalu;
    if (baru) {
      program_lalu = baris_form->program;
      tambah_program(p, program_lalu, ++nomor_program, triwulan, sel);
    } else {
      sel.resize(sel.size() + 5);
    }
    naskah::Sel penjelasan;
    penjelasan.isi = tingkat_keberhasilan(*indikator, u);
    const std::string& tempat = baris_form->baris;
    tambah_uraian(p, penjelasan, "", baris_form->hasil, tempat + ":hasil");
    tambah_uraian(p, penjelasan, "Hambatan", baris_form->hambatan, tempat + ":hambatan");
    tambah_uraian(p, penjelasan, "Rekomendasi", baris_form->rekomendasi, tempat + ":rekomendasi");
    naskah::Sel upaya;
    tambah_uraian(p, upaya, "", baris_form->upaya, tempat + ":upaya");
    tambah_uraian(p, upaya, "Rencana tindak lanjut", baris_form->rencana_tindak_lanjut,
                  tempat + ":rencana_tindak_lanjut");
    sel.push_back(std::move(penjelasan));
    sel.push_back(std::move(upaya));
    sel.push_back(sel_teks(baris_form->bukti_dukung));
    tabel.baris.push_back(baris(std::move(sel)));
  }
  return tabel;
}

}  // namespace

Tabel tabel_pengukuran_sasaran(Penyusun& p, int triwulan) {
  return isi_pengukuran(
      p, triwulan, false,
      kerangka_pengukuran(p, triwulan, "pengukuran-sasaran", "Pengukuran kinerja sasaran"));
}

Tabel tabel_pengukuran_program(Penyusun& p, int triwulan) {
  return isi_pengukuran(
      p, triwulan, true,
      kerangka_pengukuran(p, triwulan, "pengukuran-program", "Pengukuran kinerja program"));
}

}  // namespace laras::pelaporan
