#include "app/ruang_isian.h"

#include <algorithm>
#include <utility>

#include "acuan/nilai.h"
#include "app/waktu.h"

namespace laras::app {

using kinerja::ButirPengisian;

namespace {

std::optional<Decimal> bilangan(const std::string& baku) {
  if (baku.empty()) return std::nullopt;
  auto angka = Decimal::parse(baku);
  if (!angka.ok()) return std::nullopt;
  return angka.value();
}

}  // namespace

RuangIsian::RuangIsian(const Snapshot& snapshot, PeriodeIsian periode,
                       std::shared_ptr<const MasaIsian> masa)
    : snapshot_(snapshot),
      periode_(periode),
      masa_(std::move(masa)),
      penyusun_(*masa_->bahan),
      lembar_(snapshot, periode) {}

Result<std::unique_ptr<RuangIsian>> RuangIsian::buka(const Snapshot& snapshot,
                                                     PeriodeIsian periode) {
  LARAS_TRY(auto masa, snapshot.masa_isian(periode.tahun));
  return std::unique_ptr<RuangIsian>(new RuangIsian(snapshot, periode, std::move(masa)));
}

std::vector<ButirPengisian> RuangIsian::butir(const Id<kantor::UnitKerja>& unit) const {
  return kinerja::daftar_pengisian(butir(), unit);
}

const ButirPengisian* RuangIsian::cari(const std::string& indikator) const {
  const auto posisi = std::find_if(butir().begin(), butir().end(), [&](const ButirPengisian& b) {
    return b.indikator->id.str() == indikator;
  });
  return posisi == butir().end() ? nullptr : &*posisi;
}

Id<kantor::Jabatan> RuangIsian::penulis(const ButirPengisian& butir) const {
  const kantor::Jabatan* kepala = kinerja::kepala_unit(kantor(), butir.unit);
  return kepala == nullptr ? Id<kantor::Jabatan>() : kepala->id;
}

KetikanIsian RuangIsian::ketikan(const ButirPengisian& butir) const {
  return lembar_.ketikan(butir.indikator->id.str(), penulis(butir));
}

std::optional<Rational> RuangIsian::sebelumnya(const ButirPengisian& butir) {
  const int triwulan = periode_.triwulan();
  if (triwulan < 2) return std::nullopt;
  const auto& lalu = penyusun_.ukur()
                         .realisasi_sd(penyusun_.renja().id, butir.indikator->id, periode_.tahun,
                                       acuan::triwulan(triwulan - 1))
                         .angka;
  if (!lalu.ada()) return std::nullopt;
  return lalu.nilai();
}

bool RuangIsian::ada_bukti(const std::string& indikator) const {
  for (const kinerja::Bukti& satu : masa_->bahan->data.bukti()) {
    if (satu.untuk == "realisasi" && satu.indikator.str() == indikator &&
        satu.tahun == periode_.tahun &&
        (satu.periode.empty() || satu.periode == acuan::kode(periode_.periode))) {
      return true;
    }
  }
  return false;
}

kinerja::SyaratIsian RuangIsian::syarat(const ButirPengisian& butir, const KetikanIsian& isi,
                                        Errors& salah) {
  kinerja::SyaratIsian hasil;
  const auto& satuan = butir.indikator->satuan;
  hasil.satuan = satuan;
  hasil.akumulasi = butir.indikator->akumulasi_tahun;
  acuan::Skala skala;
  if (satuan.jenis == acuan::JenisSatuan::Tingkat) {
    skala = masa_->bahan->acuan.skala(satuan.skala, akhir_tahun(periode_.tahun));
  }
  auto nilai = acuan::urai_nilai(isi.nilai, {}, satuan, skala);
  if (nilai.ok()) {
    hasil.nilai = std::move(nilai).value();
  } else {
    salah.push_back({Kind::Invalid, nilai.error().message, "nilai"});
    hasil.nilai.keadaan = Keadaan::TakTerhitung;
  }
  hasil.pembilang = bilangan(isi.pembilang);
  hasil.penyebut = bilangan(isi.penyebut);
  hasil.keterangan = isi.keterangan;
  hasil.ada_bukti = ada_bukti(butir.indikator->id.str());
  if (const auto* baris = lembar_.realisasi(butir.indikator->id.str()); baris != nullptr) {
    hasil.kumulatif = kamus::Pembaca(*kamus::cari("realisasi"), *baris).teks("sifat") == "sampai";
  }
  hasil.sebelumnya = sebelumnya(butir);
  return hasil;
}

void RuangIsian::periksa_teks(const KetikanIsian& isi, Errors& salah) {
  const auto satu = [&](const std::string& teks, const char* kolom) {
    // Only live figures can be wrong; the assembling of all else would cost for nothing.
    if (teks.find("{{") == std::string::npos) return;
    pelaporan::Penyusun penyusun(*masa_->bahan);
    penyusun.markdown(teks, kolom);
    salah.insert(salah.end(), penyusun.salah().begin(), penyusun.salah().end());
  };
  satu(isi.hambatan, "hambatan");
  satu(isi.upaya, "upaya");
  satu(isi.rencana_tindak_lanjut, "rencana_tindak_lanjut");
}

Tanggal RuangIsian::hari_ini(const std::string& waktu_utc) const {
  return tanggal_kantor(waktu_utc, kantor().instansi().zona_waktu);
}

Result<void> RuangIsian::terbuka() const {
  if (!kalender().ditutup(periode_.tahun, periode_.periode)) return {};
  const auto& terakhir = kalender().penutupan(periode_.tahun, periode_.periode).back();
  return Error{Kind::Conflict, periode_.judul() + " sudah ditutup " +
                                   hari_ini(terakhir.waktu).panjang() +
                                   ". Minta dibuka kembali dengan alasan."};
}

Result<void> RuangIsian::sudah_mulai(Tanggal hari_ini) const {
  const Tanggal buka = jadwal().buka;
  if (hari_ini >= buka) return {};
  return Error{Kind::Conflict, periode_.judul() + " baru dapat diajukan mulai " + buka.panjang() +
                                   ". Draf tetap tersimpan."};
}

}  // namespace laras::app
