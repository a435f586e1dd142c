#include "app/angka_tampil.h"

#include <utility>

#include "render/asal.h"
#include "render/gambar.h"
#include "render/tipografi.h"

namespace laras::app {

namespace {

const char* tanda(const Angka& angka) {
  switch (angka.keadaan()) {
    case Keadaan::Terisi:
    case Keadaan::BelumDiisi:
      return "–";
    case Keadaan::TidakDirencanakan:
      return "N/A";
    case Keadaan::TanpaRujukan:
      return "tanpa rujukan";
    case Keadaan::TakTerhitung:
      break;
  }
  // What waits for an entry is not yet there; nothing is wrong with its rule.
  return angka.alasan() == Alasan::BelumDiisi ? "–" : "tak terhitung";
}

}  // namespace

AngkaTampil tampil(const naskah::Sel& sel, std::string asal, int tahun) {
  AngkaTampil hasil{.asal = std::move(asal), .tahun = tahun};
  const bool bersebutan = !sel.sebagai.empty();
  if (sel.angka && !sel.angka->ada() && !bersebutan) {
    hasil.teks = tanda(*sel.angka);
    hasil.alasan = render::uraian_keadaan(*sel.angka);
    return hasil;
  }
  hasil.teks = render::angka_untuk_pembaca(sel.tercetak());
  // A letter or a phrase of a triwulan is no figure with a name of its own.
  if (bersebutan && hasil.asal.find("-tw") != std::string::npos) hasil.asal.clear();
  return hasil;
}

AngkaTampil tampil_uang(Angka angka, std::string asal, int tahun) {
  const bool nol = angka.ada() && angka.nilai().is_zero();
  AngkaTampil hasil =
      tampil(pelaporan::Penyusun::sel_uang(std::move(angka)), std::move(asal), tahun);
  // Forms print a dash for zero; on a screen that dash means "none yet".
  if (nol) hasil.teks = "0";
  return hasil;
}

AngkaTampil tampil_persen(Angka angka, std::string asal, int tahun) {
  return tampil(pelaporan::Penyusun::sel_persen(std::move(angka)), std::move(asal), tahun);
}

int permil(const Angka& persen, int penuh) {
  if (!persen.ada()) return 0;
  return render::panjang_pada_skala(persen.nilai(), Rational(0), Rational(penuh), 1000);
}

std::string kata(kinerja::Pencapaian pencapaian) {
  switch (pencapaian) {
    case kinerja::Pencapaian::Melampaui:
      return "Melampaui";
    case kinerja::Pencapaian::Sesuai:
      return "Sesuai";
    case kinerja::Pencapaian::BelumMencapai:
      return "Belum tercapai";
    case kinerja::Pencapaian::TanpaNilai:
      break;
  }
  return {};
}

UkuranTampil ukuran(pelaporan::Penyusun& p, const perencanaan::Indikator& indikator, int tahun) {
  const std::string& id = indikator.id.str();
  const Angka capaian = p.ukur().capaian(indikator.id, tahun);
  return {.target = tampil(p.sel_target(indikator, tahun), "target:" + id, tahun),
          .realisasi = tampil(p.sel_realisasi(indikator, tahun), "realisasi:" + id, tahun),
          .capaian = tampil(p.sel_capaian(indikator.id, tahun), "capaian:" + id, tahun),
          .hasil = kinerja::pencapaian(capaian),
          .predikat = p.predikat(capaian).nama,
          .batang = permil(capaian, 120)};
}

}  // namespace laras::app
