#include "pelaporan/periksa_data/konteks.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/teks.h"

namespace laras::pelaporan::pemeriksaan_data {

std::string lokasi(std::string_view id) {
  std::string hasil(id);
  const auto garis = hasil.find('/');
  if (garis != std::string::npos) hasil[garis] = ' ';
  return hasil;
}

std::vector<kamus::Pembaca> Konteks::baris(std::string_view subjek) const {
  auto hasil = kamus::baca(himpunan_, subjek);
  std::erase_if(hasil, [&](const auto& b) { return b.bulat("tahun") != tahun(); });
  return hasil;
}

std::vector<const Indikator*> Konteks::terukur() {
  std::vector<const Indikator*> hasil;
  std::set<const Indikator*> ada;
  const auto tambah = [&](const Indikator* satu) {
    if (satu != nullptr && ada.insert(satu).second) hasil.push_back(satu);
  };
  for (const auto& satu : penyusun_.iku()) tambah(satu.indikator);
  for (const auto& satu : penyusun_.pohon()) tambah(satu.indikator);
  for (const auto& satu : target_pk()) {
    tambah(rencana().indikator(Id<Indikator>(satu.teks("indikator")), tahun()));
  }
  return hasil;
}

std::vector<const Indikator*> Konteks::tujuan() const {
  std::vector<const Indikator*> hasil;
  for (const auto* simpul : rencana().simpul_jenis(perencanaan::JenisSimpul::Tujuan, tahun())) {
    const auto semua = rencana().indikator_simpul(simpul->id, tahun());
    hasil.insert(hasil.end(), semua.begin(), semua.end());
  }
  return hasil;
}

std::vector<kamus::Pembaca> Konteks::target_pk() const {
  auto hasil = baris("target");
  std::erase_if(hasil, [&](const auto& b) {
    return b.teks("dokumen") != penyusun_.pk().id.str() || b.teks("periode") != "TAHUN";
  });
  return hasil;
}

std::vector<const Dokumen*> Konteks::dokumen() const {
  std::vector<const Dokumen*> hasil;
  for (const auto& satu : rencana().dokumen()) {
    if (satu.mulai <= tahun() && tahun() <= satu.akhir) hasil.push_back(&satu);
  }
  return hasil;
}

std::string Konteks::id_indikator(const Id<Indikator>& indikator) const {
  const auto* satu = rencana().indikator(indikator, tahun());
  return "indikator/" + indikator.str() + (satu ? "/" + std::to_string(satu->mulai) : "");
}

std::string Konteks::id_simpul(const Id<Simpul>& simpul) const {
  const auto* satu = rencana().simpul(simpul, tahun());
  return "simpul/" + simpul.str() + (satu ? "/" + std::to_string(satu->mulai) : "");
}

std::string Konteks::nama_indikator(const Id<Indikator>& indikator) const {
  const auto* satu = rencana().indikator(indikator, tahun());
  return satu != nullptr ? satu->nama : indikator.str();
}

std::optional<Tanggal> Konteks::batas(std::string_view ketentuan) const {
  const Tanggal akhir = akhir_tahun(tahun());
  const auto* satu = bahan_.acuan.ketentuan(ketentuan, akhir);
  if (satu == nullptr) return std::nullopt;
  return sesudah_bulan(akhir, static_cast<int>(satu->nilai.coefficient()));
}

bool Konteks::menunggu_fakta(const Indikator& indikator) const {
  return indikator.sumber == perencanaan::Sumber::Fakta &&
         bahan_.data.fakta(indikator.fakta, tahun()) == nullptr &&
         bahan_.data.realisasi(indikator.id, tahun()).empty();
}

TemuanData& Konteks::tambah(const Tempat& tempat, JenisTemuan jenis, std::string tercetak,
                            std::string penjelasan) {
  TemuanData satu;
  satu.aturan = aturan_.id;
  satu.temuan.lokasi = lokasi(tempat.id);
  const auto* subjek = kamus::cari(tempat.id.substr(0, tempat.id.find('/')));
  if (subjek != nullptr) satu.temuan.tabel = subjek->judul;
  satu.temuan.baris = tempat.label;
  satu.temuan.kolom = tempat.kolom;
  satu.temuan.tercetak = std::move(tercetak);
  satu.temuan.jenis = jenis;
  satu.temuan.sebab = teks::awal_kecil(aturan_.nama);
  satu.temuan.penjelasan = std::move(penjelasan);
  satu.temuan.yakin = "tinggi";
  return temuan_.emplace_back(std::move(satu));
}

Tanggal sesudah_bulan(Tanggal dari, int bulan) {
  const bool ujung = dari.tambah_hari(1).hari() == 1;
  const int urut = dari.tahun() * 12 + (dari.bulan() - 1) + bulan;
  for (int hari = ujung ? 31 : dari.hari(); hari > 28; --hari) {
    const auto tepat = Tanggal::create(urut / 12, urut % 12 + 1, hari);
    if (tepat.ok()) return tepat.value();
  }
  return Tanggal::create(urut / 12, urut % 12 + 1, ujung ? 28 : std::min(dari.hari(), 28)).value();
}

std::string uang(const Angka& angka) {
  if (angka.ada() && angka.nilai().is_zero()) return "Rp0";
  return (angka.ada() ? "Rp" : "") + cetak(angka, Penyusun::cara_uang());
}

std::string nilai(const Indikator& indikator, const kinerja::Terukur& terukur) {
  return Penyusun::sel(indikator, terukur).tercetak();
}

std::string sebut_keadaan(const Angka& angka) {
  switch (angka.keadaan()) {
    case Keadaan::BelumDiisi:
      return "belum diisi";
    case Keadaan::TidakDirencanakan:
      return "tidak direncanakan (N/A)";
    case Keadaan::TanpaRujukan:
      return "tanpa rujukan";
    case Keadaan::TakTerhitung:
      return "belum dapat dihitung (" + uraian(angka.alasan()) + ")";
    case Keadaan::Terisi:
      break;
  }
  return "terisi";
}

}  // namespace laras::pelaporan::pemeriksaan_data
