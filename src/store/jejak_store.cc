#include "store/jejak_store.h"

#include <algorithm>

#include "security/sidik.h"
#include "security/tanda_tangan.h"
#include "store/galat.h"
#include "store/kanonik.h"

namespace laras::store {

using kantor::IdInstansi;
using kantor::Lingkup;

namespace {

constexpr std::size_t kGaram = 16;

void ikat_boleh_kosong(Statement& sisip, int posisi, const std::optional<std::string>& teks) {
  if (teks.has_value()) {
    sisip.bind(posisi, *teks);
  } else {
    sisip.bind_null(posisi);
  }
}

std::vector<Rincian> susun_rincian(const std::vector<SelisihSubjek>& selisih) {
  std::vector<Rincian> hasil;
  for (const SelisihSubjek& subjek : selisih) {
    for (const Selisih& baris : subjek.baris) {
      Rincian rincian{static_cast<std::int64_t>(hasil.size()) + 1,
                      std::string(subjek.subjek->nama),
                      !baris.sebelum.has_value()   ? "tambah"
                      : !baris.sesudah.has_value() ? "hapus"
                                                   : "ubah",
                      baris.kunci,
                      baris.sebelum,
                      baris.sesudah,
                      security::random_hex(kGaram),
                      {}};
      rincian.sidik = hitung_sidik(rincian);
      hasil.push_back(std::move(rincian));
    }
  }
  return hasil;
}

std::vector<Efek> susun_efek(const Catatan& catatan) {
  static const std::vector<kamus::Baris> tiada;
  std::vector<Efek> hasil;
  for (const SelisihSubjek& satu : catatan.selisih) {
    const auto posisi = catatan.sesudah.find(satu.subjek->nama);
    const auto& baris = posisi == catatan.sesudah.end() ? tiada : posisi->second;
    hasil.push_back({std::string(satu.subjek->nama), satu.ditambah, satu.diubah, satu.dihapus,
                     static_cast<std::int64_t>(baris.size()), sidik_isi(*satu.subjek, baris)});
  }
  std::sort(hasil.begin(), hasil.end(),
            [](const Efek& a, const Efek& b) { return a.subjek < b.subjek; });
  return hasil;
}

Result<void> sisip_peristiwa(Database& database, const IdInstansi& instansi, const Peristiwa& p) {
  LARAS_TRY(auto sisip,
            database.prepare("INSERT INTO jejak (instansi_id, nomor, waktu, pelaku, jabatan, asal, "
                             "perintah, ringkasan, rincian_jumlah, rincian_sidik, "
                             "sidik_sebelumnya, sidik, tanda_tangan) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  sisip.bind(1, instansi.str()).bind(2, p.nomor).bind(3, p.waktu).bind(4, p.pelaku.nama);
  sisip.bind(5, p.pelaku.jabatan).bind(6, p.pelaku.asal).bind(7, p.perintah);
  sisip.bind(8, p.ringkasan).bind(9, p.rincian_jumlah).bind(10, p.rincian_sidik);
  sisip.bind(11, p.sidik_sebelumnya).bind(12, p.sidik).bind(13, p.tanda_tangan);
  return sisip.run();
}

Result<void> sisip_efek(Database& database, const IdInstansi& instansi, const Peristiwa& p) {
  LARAS_TRY(auto sisip,
            database.prepare("INSERT INTO jejak_efek (instansi_id, peristiwa, subjek, ditambah, "
                             "diubah, dihapus, baris, isi_sidik) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
  sisip.bind(1, instansi.str()).bind(2, p.nomor);
  for (const Efek& efek : p.efek) {
    sisip.bind(3, efek.subjek).bind(4, efek.ditambah).bind(5, efek.diubah).bind(6, efek.dihapus);
    LARAS_CHECK(sisip.bind(7, efek.baris).bind(8, efek.isi_sidik).run());
  }
  return {};
}

Result<void> sisip_rincian(Database& database, const IdInstansi& instansi, std::int64_t peristiwa,
                           const std::vector<Rincian>& rincian) {
  LARAS_TRY(auto sisip,
            database.prepare("INSERT INTO jejak_rincian (instansi_id, peristiwa, nomor, subjek, "
                             "jenis, kunci, sebelum, sesudah, garam, sidik) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  sisip.bind(1, instansi.str()).bind(2, peristiwa);
  for (const Rincian& satu : rincian) {
    sisip.bind(3, satu.nomor).bind(4, satu.subjek).bind(5, satu.jenis);
    ikat_boleh_kosong(sisip, 6, satu.kunci);
    ikat_boleh_kosong(sisip, 7, satu.sebelum);
    ikat_boleh_kosong(sisip, 8, satu.sesudah);
    ikat_boleh_kosong(sisip, 9, satu.garam);
    LARAS_CHECK(sisip.bind(10, satu.sidik).run());
  }
  return {};
}

/// Number and digest of the last event; 0 and sidik_awal() where there is none.
Result<std::pair<std::int64_t, std::string>> terakhir(Database& database,
                                                      const IdInstansi& instansi) {
  LARAS_TRY(auto query, database.prepare("SELECT nomor, sidik FROM jejak WHERE instansi_id = ? "
                                         "ORDER BY nomor DESC LIMIT 1"));
  query.bind(1, instansi.str());
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::pair{std::int64_t{0}, sidik_awal()};
  return std::pair{query.integer(0), query.text(1)};
}

}  // namespace

Result<std::string> kepala_jejak(Database& database, const Lingkup& lingkup,
                                 const IdInstansi& instansi) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto akhir, terakhir(database, instansi));
  return std::move(akhir.second);
}

Result<std::string> catat(Database& database, const Lingkup& lingkup, const IdInstansi& instansi,
                          const Catatan& catatan, const std::string& kunci_rahasia) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(const auto akhir, terakhir(database, instansi));
  const auto rincian = susun_rincian(catatan.selisih);
  Peristiwa peristiwa;
  peristiwa.nomor = akhir.first + 1;
  peristiwa.waktu = catatan.waktu;
  peristiwa.pelaku = catatan.pelaku;
  peristiwa.perintah = catatan.perintah;
  peristiwa.ringkasan = catatan.ringkasan;
  peristiwa.efek = susun_efek(catatan);
  peristiwa.rincian_jumlah = static_cast<std::int64_t>(rincian.size());
  peristiwa.rincian_sidik = hitung_sidik(rincian);
  peristiwa.sidik_sebelumnya = akhir.second;
  peristiwa.sidik = hitung_sidik(instansi, peristiwa);
  LARAS_TRY(peristiwa.tanda_tangan, security::sign(peristiwa.sidik, kunci_rahasia));
  LARAS_CHECK(sisip_peristiwa(database, instansi, peristiwa));
  LARAS_CHECK(sisip_efek(database, instansi, peristiwa));
  LARAS_CHECK(sisip_rincian(database, instansi, peristiwa.nomor, rincian));
  return peristiwa.sidik;
}

Result<std::optional<LetakPeristiwa>> cari_peristiwa(Database& database, const Lingkup& lingkup,
                                                     const IdInstansi& instansi,
                                                     const std::string& sidik) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto query,
            database.prepare("SELECT nomor, waktu FROM jejak WHERE instansi_id = ? AND sidik = ? "
                             "ORDER BY nomor LIMIT 1"));
  query.bind(1, instansi.str()).bind(2, sidik);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<LetakPeristiwa>();
  LARAS_TRY(const auto akhir, terakhir(database, instansi));
  const std::int64_t nomor = query.integer(0);
  return std::optional<LetakPeristiwa>({nomor, query.text(1), akhir.first - nomor});
}

Result<void> catat_penolakan(Database& database, const Lingkup& lingkup, const IdInstansi& instansi,
                             const std::string& waktu, const Pelaku& pelaku,
                             const std::string& perintah, const std::string& alasan) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto sisip,
            database.prepare("INSERT INTO catatan_keamanan (instansi_id, nomor, waktu, pelaku, "
                             "asal, perintah, alasan) SELECT ?, COALESCE(MAX(nomor), 0) + 1, ?, ?, "
                             "?, ?, ? FROM catatan_keamanan WHERE instansi_id = ?"));
  sisip.bind(1, instansi.str()).bind(2, waktu).bind(3, pelaku.nama).bind(4, pelaku.asal);
  return sisip.bind(5, perintah).bind(6, alasan).bind(7, instansi.str()).run();
}

}  // namespace laras::store
