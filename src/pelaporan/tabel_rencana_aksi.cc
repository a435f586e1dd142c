#include <utility>

#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_gabung_atas;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;
using perencanaan::JenisSimpul;

constexpr const char* kCatatanTriwulan =
    "Target triwulan I sampai IV adalah target dalam triwulan itu untuk indikator yang hasilnya "
    "dijumlahkan sepanjang tahun, dan keadaan pada akhir triwulan untuk indikator lainnya. N/A: "
    "tidak direncanakan.";

Tabel kerangka(Penyusun& p, std::string id, std::string judul,
               std::vector<naskah::KolomTabel> kolom_awal,
               const std::vector<naskah::KolomTabel>& kolom_akhir) {
  Tabel tabel;
  tabel.id = std::move(id);
  tabel.judul = std::move(judul);
  tabel.kolom = std::move(kolom_awal);
  tabel.kolom.push_back({"Target tahun " + p.tahun_teks(), JenisSel::Campuran});
  for (int tw = 1; tw <= 4; ++tw) {
    tabel.kolom.push_back(
        {"Target triwulan / " + std::string(acuan::romawi(tw)), JenisSel::Campuran});
  }
  tabel.kolom.insert(tabel.kolom.end(), kolom_akhir.begin(), kolom_akhir.end());
  tabel.rebah = true;
  tabel.formulir = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = "Anggaran program dan kegiatan adalah jumlah pagu sub kegiatannya.";
  tabel.catatan = {kCatatanTriwulan};
  tabel.sumber = Penyusun::sebutan(p.pk());
  for (const Dokumen* d : {&p.renja(), &p.dpa()}) {
    if (d->nama.empty()) continue;
    tabel.sumber += (tabel.sumber.empty() ? "" : "; ") + Penyusun::sebutan(*d);
  }
  tabel.sumber = tabel.sumber.empty() ? "Data perencanaan kantor." : tabel.sumber + ".";
  return tabel;
}

/// The year's target, then those of the four triwulan.
void tambah_target(Penyusun& p, const Indikator& indikator, std::vector<naskah::Sel>& sel) {
  sel.push_back(p.sel_target(indikator, p.tahun()));
  for (int tw = 1; tw <= 4; ++tw) {
    sel.push_back(Penyusun::sel(
        indikator, p.ukur().target_triwulan(indikator.id, p.tahun(), acuan::triwulan(tw))));
  }
}

/// Name, pagu and post of one supporting program.
void tambah_pendukung(Penyusun& p, const Id<Simpul>& program, std::vector<naskah::Sel>& sel) {
  sel.push_back(sel_teks(p.nama_simpul(program)));
  sel.push_back(Penyusun::sel_uang(p.pagu(program)));
  sel.push_back(sel_teks(p.penanggung_jawab(program)));
}

void tambah_baris_iku(Penyusun& p, const Penyusun::IkuSasaran& satu, Tabel& tabel) {
  std::vector<naskah::Sel> sel = {
      sel_kelompok(satu.pertama, std::to_string(satu.nomor_sasaran)),
      sel_kelompok(satu.pertama, satu.sasaran->nama),
      sel_teks(std::to_string(satu.nomor) + ". " + satu.indikator->nama)};
  tambah_target(p, *satu.indikator, sel);
  const std::size_t sendiri = sel.size();
  const auto program = p.rencana().program_iku(satu.indikator->id);
  if (program.empty()) {
    sel.push_back(sel_teks("(belum diisi)"));
    sel.push_back(naskah::sel_kosong());
    sel.push_back(sel_teks(p.penanggung_jawab(satu.sasaran->id)));
  } else {
    tambah_pendukung(p, program.front(), sel);
  }
  tabel.baris.push_back(baris(std::move(sel), TingkatBaris::Biasa, !satu.pertama));
  for (std::size_t i = 1; i < program.size(); ++i) {
    std::vector<naskah::Sel> lanjutan(sendiri, sel_gabung_atas());
    tambah_pendukung(p, program[i], lanjutan);
    tabel.baris.push_back(baris(std::move(lanjutan), TingkatBaris::Biasa, true));
  }
}

/// Rows of one node: its indikator with a target in `dokumen`.
void tambah_baris_simpul(Penyusun& p, const Dokumen& dokumen, const Simpul& simpul,
                         const std::string& nomor, Tabel& tabel) {
  bool pertama = true;
  for (const Indikator* indikator :
       p.rencana().indikator_bertarget(dokumen.id, simpul.id, p.tahun())) {
    std::vector<naskah::Sel> sel = {sel_kelompok(pertama, nomor),
                                    sel_kelompok(pertama, simpul.nama), sel_teks(indikator->nama)};
    tambah_target(p, *indikator, sel);
    sel.push_back(sel_kelompok(pertama, Penyusun::sel_uang(p.pagu(simpul.id))));
    sel.push_back(sel_kelompok(pertama, p.penanggung_jawab(simpul.id)));
    tabel.baris.push_back(baris(std::move(sel), Penyusun::tingkat(simpul.jenis), !pertama));
    pertama = false;
  }
}

}  // namespace

Tabel tabel_rencana_aksi_sasaran(Penyusun& p) {
  Tabel tabel = kerangka(p, "rencana-aksi-sasaran", "Rencana aksi pencapaian sasaran strategis",
                         {{"No.", JenisSel::Cacah},
                          {"Sasaran strategis", JenisSel::Teks},
                          {"Indikator kinerja", JenisSel::Teks}},
                         {{"Program pendukung", JenisSel::Teks},
                          {"Anggaran (Rp)", JenisSel::Uang},
                          {"Penanggung jawab", JenisSel::TeksPendek}});
  for (const auto& satu : p.iku()) tambah_baris_iku(p, satu, tabel);
  return tabel;
}

Tabel tabel_rencana_aksi_program(Penyusun& p) {
  Tabel tabel =
      kerangka(p, "rencana-aksi-program", "Rencana aksi program dan kegiatan",
               {{"No.", JenisSel::Cacah},
                {"Program/kegiatan", JenisSel::Teks},
                {"Indikator kinerja", JenisSel::Teks}},
               {{"Anggaran (Rp)", JenisSel::Uang}, {"Penanggung jawab", JenisSel::TeksPendek}});
  int nomor = 0;
  for (const auto& id : p.ukur().program(p.pk().id, p.tahun())) {
    const Simpul* program = p.rencana().simpul(id, p.tahun());
    const std::string nomor_program = std::to_string(++nomor);
    tambah_baris_simpul(p, p.pk(), *program, nomor_program, tabel);
    int nomor_kegiatan = 0;
    for (const auto& anak : p.rencana().anak(p.renja().id, id, p.tahun())) {
      const Simpul* kegiatan = p.rencana().simpul(anak, p.tahun());
      if (kegiatan->jenis != JenisSimpul::Kegiatan) continue;
      tambah_baris_simpul(p, p.renja(), *kegiatan,
                          nomor_program + "." + std::to_string(++nomor_kegiatan), tabel);
    }
  }
  std::vector<naskah::Sel> total = {sel_tebal("Jumlah")};
  total.resize(8);
  total.push_back(Penyusun::sel_uang(p.pagu_total()));
  total.push_back(naskah::sel_kosong());
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

}  // namespace laras::pelaporan
