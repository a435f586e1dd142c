#include "store/jejak_baca.h"

#include <limits>

namespace laras::store {

namespace {

std::int64_t batas(std::int64_t di_bawah) {
  return di_bawah > 0 ? di_bawah : std::numeric_limits<std::int64_t>::max();
}

/// Binds the ten places of the conditions behind the office.
void ikat(Statement& query, const SaringanJejak& saringan) {
  int posisi = 2;
  for (const std::string* satu : {&saringan.pelaku, &saringan.perintah, &saringan.dari,
                                  &saringan.sebelum, &saringan.subjek}) {
    query.bind(posisi, *satu).bind(posisi + 1, *satu);
    posisi += 2;
  }
}

Peristiwa susun(const Statement& query) {
  return {query.integer(0), query.text(1), {query.text(2), query.text(3), query.text(4)},
          query.text(5),    query.text(6), {},
          query.integer(7), query.text(8), query.text(9),
          query.text(10),   query.text(11)};
}

Result<void> muat_efek(const Tempat& tempat, Peristiwa& peristiwa) {
  LARAS_TRY(auto query,
            siapkan(tempat,
                    "SELECT subjek, ditambah, diubah, dihapus, baris, isi_sidik FROM "
                    "jejak_efek WHERE instansi_id = ? AND peristiwa = ? ORDER BY subjek"));
  query.bind(2, peristiwa.nomor);
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return {};
    peristiwa.efek.push_back({query.text(0), query.integer(1), query.integer(2), query.integer(3),
                              query.integer(4), query.text(5)});
  }
}

Result<std::vector<std::string>> kata(const Tempat& tempat, std::string_view sql) {
  LARAS_TRY(auto query, siapkan(tempat, sql));
  std::vector<std::string> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    hasil.push_back(query.text(0));
  }
}

Result<std::vector<Peristiwa>> semua_peristiwa(const Tempat& tempat, Statement& query) {
  std::vector<Peristiwa> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    hasil.push_back(susun(query));
    LARAS_CHECK(muat_efek(tempat, hasil.back()));
  }
}

std::optional<std::string> boleh_kosong(const Statement& query, int posisi) {
  if (query.is_null(posisi)) return std::nullopt;
  return query.text(posisi);
}

Result<std::vector<Rincian>> semua_rincian(Statement& query) {
  std::vector<Rincian> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    hasil.push_back({query.integer(0), query.text(1), query.text(2), boleh_kosong(query, 3),
                     boleh_kosong(query, 4), boleh_kosong(query, 5), boleh_kosong(query, 6),
                     query.text(7)});
  }
}

}  // namespace

Result<std::vector<Peristiwa>> muat_jejak(Database& database, const kantor::Lingkup& lingkup,
                                          const kantor::IdInstansi& instansi,
                                          std::int64_t sesudah) {
  const Tempat tempat{database, lingkup, instansi};
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT nomor, waktu, pelaku, jabatan, asal, perintah, ringkasan, "
                                "rincian_jumlah, rincian_sidik, sidik_sebelumnya, sidik, "
                                "tanda_tangan FROM jejak WHERE instansi_id = ? AND nomor > ? "
                                "ORDER BY nomor"));
  query.bind(2, sesudah);
  return semua_peristiwa(tempat, query);
}

Result<std::vector<Rincian>> muat_rincian(Database& database, const kantor::Lingkup& lingkup,
                                          const kantor::IdInstansi& instansi,
                                          std::int64_t peristiwa) {
  LARAS_TRY(auto query,
            siapkan({database, lingkup, instansi},
                    "SELECT nomor, subjek, jenis, kunci, sebelum, sesudah, garam, sidik "
                    "FROM jejak_rincian WHERE instansi_id = ? AND peristiwa = ? "
                    "ORDER BY nomor"));
  query.bind(2, peristiwa);
  return semua_rincian(query);
}

Result<std::vector<Peristiwa>> saring_jejak(const Tempat& tempat, const SaringanJejak& saringan,
                                            std::int64_t di_bawah, std::int64_t paling) {
  LARAS_TRY(
      auto query,
      siapkan(
          tempat,
          "SELECT nomor, waktu, pelaku, jabatan, asal, perintah, ringkasan, rincian_jumlah, "
          "rincian_sidik, sidik_sebelumnya, sidik, tanda_tangan FROM jejak WHERE instansi_id = ? "
          "AND (? = '' OR pelaku = ?) AND (? = '' OR perintah = ?) AND (? = '' OR waktu >= ?) "
          "AND (? = '' OR waktu < ?) AND (? = '' OR EXISTS (SELECT 1 FROM jejak_efek WHERE "
          "jejak_efek.instansi_id = jejak.instansi_id AND peristiwa = jejak.nomor AND subjek = ?)) "
          "AND nomor < ? ORDER BY nomor DESC LIMIT ?"));
  ikat(query, saringan);
  query.bind(12, batas(di_bawah)).bind(13, paling);
  return semua_peristiwa(tempat, query);
}

Result<std::int64_t> hitung_jejak(const Tempat& tempat, const SaringanJejak& saringan) {
  LARAS_TRY(
      auto query,
      siapkan(tempat,
              "SELECT COUNT(*) FROM jejak WHERE instansi_id = ? "
              "AND (? = '' OR pelaku = ?) AND (? = '' OR perintah = ?) AND (? = '' OR waktu >= ?) "
              "AND (? = '' OR waktu < ?) AND (? = '' OR EXISTS (SELECT 1 FROM jejak_efek WHERE "
              "jejak_efek.instansi_id = jejak.instansi_id AND peristiwa = jejak.nomor AND subjek = "
              "?))"));
  ikat(query, saringan);
  LARAS_CHECK(query.step());
  return query.integer(0);
}

Result<std::optional<Peristiwa>> muat_peristiwa(const Tempat& tempat, std::int64_t nomor) {
  LARAS_TRY(
      auto query,
      siapkan(tempat,
              "SELECT nomor, waktu, pelaku, jabatan, asal, perintah, ringkasan, rincian_jumlah, "
              "rincian_sidik, sidik_sebelumnya, sidik, tanda_tangan FROM jejak WHERE "
              "instansi_id = ? AND nomor = ? ORDER BY nomor"));
  query.bind(2, nomor);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<Peristiwa>();
  std::optional<Peristiwa> hasil = susun(query);
  LARAS_CHECK(muat_efek(tempat, *hasil));
  return hasil;
}

Result<std::vector<Rincian>> muat_rincian(const Tempat& tempat, std::int64_t peristiwa,
                                          std::int64_t sesudah, std::int64_t paling) {
  LARAS_TRY(auto query,
            siapkan(tempat,
                    "SELECT nomor, subjek, jenis, kunci, sebelum, sesudah, garam, sidik FROM "
                    "jejak_rincian WHERE instansi_id = ? AND peristiwa = ? AND nomor > ? "
                    "ORDER BY nomor LIMIT ?"));
  query.bind(2, peristiwa).bind(3, sesudah).bind(4, paling);
  return semua_rincian(query);
}

Result<std::vector<std::string>> pelaku_jejak(const Tempat& tempat) {
  return kata(tempat, "SELECT DISTINCT pelaku FROM jejak WHERE instansi_id = ? ORDER BY pelaku");
}

Result<std::vector<std::string>> perintah_jejak(const Tempat& tempat) {
  return kata(tempat,
              "SELECT DISTINCT perintah FROM jejak WHERE instansi_id = ? ORDER BY perintah");
}

Result<std::vector<CatatanKeamanan>> muat_keamanan(const Tempat& tempat, const std::string& pelaku,
                                                   std::int64_t di_bawah, std::int64_t paling) {
  LARAS_TRY(
      auto query,
      siapkan(tempat,
              "SELECT nomor, waktu, pelaku, asal, perintah, alasan FROM catatan_keamanan WHERE "
              "instansi_id = ? AND (? = '' OR pelaku = ?) AND nomor < ? ORDER BY nomor DESC "
              "LIMIT ?"));
  query.bind(2, pelaku).bind(3, pelaku);
  query.bind(4, batas(di_bawah)).bind(5, paling);
  std::vector<CatatanKeamanan> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    hasil.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4),
                     query.text(5)});
  }
}

}  // namespace laras::store
