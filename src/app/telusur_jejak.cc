#include "app/telusur_jejak.h"

#include <map>

#include "base/teks.h"
#include "store/jejak_baca.h"

namespace laras::app {

using store::Tempat;

namespace {

constexpr std::int64_t kSehalaman = 50;
constexpr std::int64_t kBarisSehalaman = 100;
std::string judul_subjek(const std::string& nama) {
  const kamus::Subjek* subjek = kamus::cari(nama);
  return subjek == nullptr ? nama : std::string(subjek->judul);
}

std::string kalimat(const store::Efek& efek) {
  std::vector<std::string> butir;
  const auto tambah = [&](std::int64_t jumlah, const char* kata) {
    if (jumlah > 0) butir.push_back(std::to_string(jumlah) + " " + kata);
  };
  tambah(efek.ditambah, "ditambah");
  tambah(efek.diubah, "diubah");
  tambah(efek.dihapus, "dihapus");
  if (butir.empty()) butir.emplace_back("urutannya diubah");
  return judul_subjek(efek.subjek) + ": " + teks::rangkai(butir);
}

BarisJejak tampil(const store::Peristiwa& satu, const std::string& zona) {
  BarisJejak hasil{satu.nomor,
                   waktu_kantor(satu.waktu, zona),
                   satu.pelaku.nama,
                   satu.pelaku.jabatan,
                   satu.perintah,
                   satu.ringkasan,
                   {}};
  for (const auto& efek : satu.efek) hasil.efek.push_back(kalimat(efek));
  return hasil;
}

/// The first second of a day of the office, `tambah` days later; empty where nothing was typed.
std::string awal_hari(const std::string& teks, const char* medan, std::int64_t tambah,
                      const std::string& zona, Errors& salah) {
  if (teks.empty()) return {};
  const auto tanggal = Tanggal::parse(teks);
  if (!tanggal.ok()) {
    salah.push_back({Kind::Invalid, tanggal.error().message, medan});
    return {};
  }
  return utc_awal_hari(tanggal.value().tambah_hari(tambah), zona);
}

/// The cells of a row as the trail keeps it: a line `kolom=isi` each.
std::map<std::string, std::string, std::less<>> urai_baris(const std::string& isi) {
  std::map<std::string, std::string, std::less<>> hasil;
  for (const std::string& baris : teks::pisah(isi, '\n')) {
    const auto sama = baris.find('=');
    if (sama == std::string::npos) continue;
    std::string nilai;
    for (std::size_t i = sama + 1; i < baris.size(); ++i) {
      const bool lolos = baris[i] == '\\' && i + 1 < baris.size();
      const char huruf = lolos ? baris[++i] : baris[i];
      nilai += !lolos ? huruf : huruf == 'n' ? '\n' : huruf == 'r' ? '\r' : huruf;
    }
    hasil.emplace(baris.substr(0, sama), std::move(nilai));
  }
  return hasil;
}

std::vector<SelJejak> banding(const store::Rincian& satu) {
  const auto lama = urai_baris(satu.sebelum.value_or(""));
  const auto baru = urai_baris(satu.sesudah.value_or(""));
  std::vector<SelJejak> hasil;
  const auto nilai = [](const auto& dari, std::string_view kolom) {
    const auto posisi = dari.find(kolom);
    return posisi == dari.end() ? std::string() : posisi->second;
  };
  const kamus::Subjek* subjek = kamus::cari(satu.subjek);
  if (subjek == nullptr) return hasil;
  for (const auto& kolom : subjek->kolom) {
    SelJejak sel{std::string(kolom.nama), nilai(lama, kolom.nama), nilai(baru, kolom.nama)};
    if (sel.sebelum != sel.sesudah) hasil.push_back(std::move(sel));
  }
  return hasil;
}

RincianJejak tampil(const store::Rincian& satu) {
  return {satu.nomor,    judul_subjek(satu.subjek),
          satu.jenis,    satu.kunci.value_or(""),
          banding(satu), satu.terhapus()};
}

std::string zona(const Sesi& sesi) {
  return kamus::baca(sesi.himpunan, "instansi").front().teks("zona_waktu");
}

/// The last number of a page that is full; 0 where nothing follows.
template <class T>
std::int64_t potong(std::vector<T>& semua, std::int64_t paling) {
  if (static_cast<std::int64_t>(semua.size()) <= paling) return 0;
  semua.resize(static_cast<std::size_t>(paling));
  return semua.back().nomor;
}

}  // namespace

Result<DaftarJejak> telusur_jejak(Workspace& workspace, const SaringanTelusur& saringan,
                                  std::int64_t di_bawah) {
  DaftarJejak hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    const std::string di = zona(sesi);
    hasil.kepala = sesi.kepala;
    LARAS_TRY(hasil.pelaku, store::pelaku_jejak(tempat));
    LARAS_TRY(hasil.perintah, store::perintah_jejak(tempat));
    const store::SaringanJejak cari{saringan.pelaku, saringan.perintah, saringan.subjek,
                                    awal_hari(saringan.dari, "dari", 0, di, hasil.salah),
                                    awal_hari(saringan.sampai, "sampai", 1, di, hasil.salah)};
    if (!hasil.salah.empty()) return {};
    LARAS_TRY(hasil.seluruh, store::hitung_jejak(tempat, cari));
    LARAS_TRY(auto semua, store::saring_jejak(tempat, cari, di_bawah, kSehalaman + 1));
    hasil.lanjutan = potong(semua, kSehalaman);
    for (const auto& satu : semua) hasil.baris.push_back(tampil(satu, di));
    return {};
  }));
  for (const auto& subjek : kamus::semua()) {
    hasil.subjek.emplace_back(std::string(subjek.nama), std::string(subjek.judul));
  }
  return hasil;
}

Result<PeristiwaJejak> satu_peristiwa(Workspace& workspace, std::int64_t nomor,
                                      std::int64_t sesudah) {
  PeristiwaJejak hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    LARAS_TRY(const auto ada, store::muat_peristiwa(tempat, nomor));
    if (!ada.has_value()) {
      return Error{Kind::NotFound, "Jejak tidak mempunyai peristiwa dengan nomor itu."};
    }
    hasil.baris = tampil(*ada, zona(sesi));
    hasil.asal = ada->pelaku.asal;
    hasil.sidik = ada->sidik;
    hasil.sidik_sebelumnya = ada->sidik_sebelumnya;
    hasil.jumlah_rincian = ada->rincian_jumlah;
    hasil.terakhir = ada->sidik == sesi.kepala;
    LARAS_TRY(auto rincian, store::muat_rincian(tempat, nomor, sesudah, kBarisSehalaman + 1));
    hasil.lanjutan = potong(rincian, kBarisSehalaman);
    for (const auto& satu : rincian) hasil.rincian.push_back(tampil(satu));
    return {};
  }));
  return hasil;
}

Result<DaftarKeamanan> telusur_keamanan(Workspace& workspace, const std::string& pelaku,
                                        std::int64_t di_bawah) {
  DaftarKeamanan hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    const Tempat tempat{database, sesi.lingkup, sesi.instansi};
    LARAS_TRY(auto semua, store::muat_keamanan(tempat, pelaku, di_bawah, kSehalaman + 1));
    hasil.lanjutan = potong(semua, kSehalaman);
    const std::string di = zona(sesi);
    for (const auto& satu : semua) {
      hasil.baris.push_back({satu.nomor, waktu_kantor(satu.waktu, di), satu.pelaku, satu.asal,
                             satu.perintah, satu.alasan});
    }
    return {};
  }));
  return hasil;
}

}  // namespace laras::app
