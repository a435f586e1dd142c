#include "store/himpunan_store.h"

#include <map>

#include "store/galat.h"
#include "store/kanonik.h"

namespace laras::store {

using kamus::Baris;
using kamus::Himpunan;
using kamus::Isian;
using kamus::JenisKolom;
using kamus::Kolom;
using kamus::Subjek;

namespace {

bool bulat(const Kolom& kolom) {
  return kolom.jenis == JenisKolom::Uang || kolom.jenis == JenisKolom::Cacah ||
         kolom.jenis == JenisKolom::Tahun;
}

bool berangka(const Kolom& kolom) {
  return bulat(kolom) || kolom.jenis == JenisKolom::Desimal || kolom.jenis == JenisKolom::Persen;
}

/// Column names of the table, in the order in which they are read and written.
std::string nama_kolom(const Subjek& subjek) {
  std::string hasil;
  for (const Kolom& kolom : subjek.kolom) {
    if (!hasil.empty()) hasil += ", ";
    hasil += kolom.nama;
    if (kolom.boleh_keadaan) hasil += ", " + std::string(kolom.nama) + "_keadaan";
  }
  return hasil;
}

Keadaan keadaan_dari(const std::string& teks) {
  if (teks == "N/A") return Keadaan::TidakDirencanakan;
  if (teks == "Tidak ada rujukan") return Keadaan::TanpaRujukan;
  return Keadaan::BelumDiisi;
}

Result<Isian> baca_isian(const Statement& query, const Kolom& kolom, int& posisi) {
  const int nilai = posisi++;
  const std::string keadaan = kolom.boleh_keadaan ? query.text(posisi++) : std::string();
  if (query.is_null(nilai)) return Isian{keadaan_dari(keadaan), keadaan, {}};
  Isian isian{Keadaan::Terisi, query.text(nilai), {}};
  if (!berangka(kolom)) return isian;
  LARAS_TRY(isian.angka, Decimal::parse(isian.teks));
  return isian;
}

Result<std::vector<Baris>> muat_subjek(Database& database, const kantor::IdInstansi& instansi,
                                       const Subjek& subjek) {
  LARAS_TRY(auto query,
            database.prepare("SELECT " + nama_kolom(subjek) + " FROM " + std::string(subjek.nama) +
                             " WHERE instansi_id = ? ORDER BY urutan_baris"));
  query.bind(1, instansi.str());
  std::vector<Baris> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    Baris baris;
    baris.isian.reserve(subjek.kolom.size());
    int posisi = 0;
    for (const Kolom& kolom : subjek.kolom) {
      auto isian = baca_isian(query, kolom, posisi);
      if (!isian.ok()) {
        return Error{Kind::Invalid,
                     "Isi basis data tidak terbaca. Pulihkan folder data dari cadangan.",
                     std::string(subjek.nama) + ":" + std::to_string(hasil.size() + 1) + ":" +
                         std::string(kolom.nama),
                     isian.error().message};
      }
      baris.isian.push_back(std::move(isian).value());
    }
    hasil.push_back(std::move(baris));
  }
}

std::string perintah_sisip(const Subjek& subjek) {
  std::string tanda = "?, ?";
  for (const Kolom& kolom : subjek.kolom) tanda += kolom.boleh_keadaan ? ", ?, ?" : ", ?";
  return "INSERT INTO " + std::string(subjek.nama) + " (instansi_id, urutan_baris, " +
         nama_kolom(subjek) + ") VALUES (" + tanda + ")";
}

void ikat_satu(Statement& perintah, int& posisi, const Kolom& kolom, const Isian& isian) {
  const bool terisi = isian.keadaan == Keadaan::Terisi;
  if (!terisi) {
    perintah.bind_null(posisi++);
  } else if (bulat(kolom)) {
    perintah.bind(posisi++, isian.angka.coefficient());
  } else {
    perintah.bind(posisi++, isian.teks);
  }
  if (kolom.boleh_keadaan) perintah.bind(posisi++, terisi ? std::string() : isian.teks);
}

void ikat(Statement& sisip, const Subjek& subjek, const Baris& baris) {
  int posisi = 3;
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    ikat_satu(sisip, posisi, subjek.kolom[i], baris.isian[i]);
  }
}

/// ` WHERE instansi_id = ? AND <key> = ? ...`
std::string syarat_kunci(const Subjek& subjek) {
  std::string hasil = " WHERE instansi_id = ?";
  for (const Kolom& kolom : subjek.kolom) {
    if (kolom.kunci) hasil += " AND " + std::string(kolom.nama) + " = ?";
  }
  return hasil;
}

std::string perintah_ubah(const Subjek& subjek) {
  std::string isi;
  for (const Kolom& kolom : subjek.kolom) {
    if (kolom.kunci) continue;
    if (!isi.empty()) isi += ", ";
    isi += std::string(kolom.nama) + " = ?";
    if (kolom.boleh_keadaan) isi += ", " + std::string(kolom.nama) + "_keadaan = ?";
  }
  return "UPDATE " + std::string(subjek.nama) + " SET " + isi + syarat_kunci(subjek);
}

/// Keys of `baris`, each with its place.
std::map<std::string, std::size_t> tempat_kunci(const Subjek& subjek,
                                                const std::vector<Baris>& baris) {
  std::map<std::string, std::size_t> hasil;
  for (std::size_t i = 0; i < baris.size(); ++i) hasil.emplace(kamus::kunci(subjek, baris[i]), i);
  return hasil;
}

SelisihSubjek bandingkan(const Subjek& subjek, const std::vector<Baris>& lama,
                         const std::vector<Baris>& baru) {
  SelisihSubjek hasil{&subjek};
  const auto tempat_lama = tempat_kunci(subjek, lama);
  const auto tempat_baru = tempat_kunci(subjek, baru);
  std::size_t tetap = 0;
  for (const Baris& satu : baru) {
    std::string kunci = kamus::kunci(subjek, satu);
    const auto posisi = tempat_lama.find(kunci);
    if (posisi == tempat_lama.end()) {
      ++hasil.ditambah;
      hasil.baris.push_back({std::move(kunci), {}, teks_baris(subjek, satu)});
      continue;
    }
    hasil.urutan = hasil.urutan || posisi->second < tetap;
    tetap = posisi->second;
    const Baris& asal = lama[posisi->second];
    if (asal == satu) continue;
    ++hasil.diubah;
    hasil.baris.push_back({std::move(kunci), teks_baris(subjek, asal), teks_baris(subjek, satu)});
  }
  for (const Baris& satu : lama) {
    std::string kunci = kamus::kunci(subjek, satu);
    if (tempat_baru.contains(kunci)) continue;
    ++hasil.dihapus;
    hasil.baris.push_back({std::move(kunci), teks_baris(subjek, satu), {}});
  }
  return hasil;
}

}  // namespace

std::vector<SelisihSubjek> selisih(const Himpunan& lama, const Himpunan& baru) {
  static const std::vector<Baris> tiada;
  std::vector<SelisihSubjek> hasil;
  for (const Subjek& subjek : kamus::semua()) {
    const auto baris_baru = baru.find(subjek.nama);
    if (baris_baru == baru.end()) continue;
    const auto baris_lama = lama.find(subjek.nama);
    auto satu = bandingkan(subjek, baris_lama == lama.end() ? tiada : baris_lama->second,
                           baris_baru->second);
    if (!satu.kosong()) hasil.push_back(std::move(satu));
  }
  return hasil;
}

Result<std::vector<kantor::IdInstansi>> semua_instansi(Database& database) {
  LARAS_TRY(auto query, database.prepare("SELECT instansi_id FROM instansi ORDER BY instansi_id"));
  std::vector<kantor::IdInstansi> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    hasil.emplace_back(query.text(0));
  }
}

Result<Himpunan> muat(Database& database, const kantor::Lingkup& lingkup,
                      const kantor::IdInstansi& instansi) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  Himpunan hasil;
  for (const Subjek& subjek : kamus::semua()) {
    LARAS_TRY(auto baris, muat_subjek(database, instansi, subjek));
    if (!baris.empty()) hasil.emplace(subjek.nama, std::move(baris));
  }
  return hasil;
}

Result<void> ganti(Database& database, const kantor::Lingkup& lingkup,
                   const kantor::IdInstansi& instansi, const Subjek& subjek,
                   const std::vector<Baris>& baris) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto hapus,
            database.prepare("DELETE FROM " + std::string(subjek.nama) + " WHERE instansi_id = ?"));
  LARAS_CHECK(hapus.bind(1, instansi.str()).run());
  LARAS_TRY(auto sisip, database.prepare(perintah_sisip(subjek)));
  sisip.bind(1, instansi.str());
  std::int64_t urutan = 0;
  for (const Baris& satu : baris) {
    sisip.bind(2, ++urutan);
    ikat(sisip, subjek, satu);
    LARAS_CHECK(sisip.run());
  }
  return {};
}

namespace {

/// Whether rows only changed in their place or came behind the others.
bool berekor(const SelisihSubjek& selisih, const std::vector<Baris>& sesudah) {
  if (selisih.urutan || selisih.dihapus > 0) return false;
  std::size_t ekor = sesudah.size() - static_cast<std::size_t>(selisih.ditambah);
  for (const Selisih& satu : selisih.baris) {
    if (satu.sebelum.has_value()) continue;
    if (ekor == sesudah.size() || kamus::kunci(*selisih.subjek, sesudah[ekor++]) != satu.kunci) {
      return false;
    }
  }
  return true;
}

Result<std::int64_t> urutan_terakhir(Database& database, const kantor::IdInstansi& instansi,
                                     const Subjek& subjek) {
  LARAS_TRY(auto query, database.prepare("SELECT COALESCE(MAX(urutan_baris), 0) FROM " +
                                         std::string(subjek.nama) + " WHERE instansi_id = ?"));
  query.bind(1, instansi.str());
  LARAS_CHECK(query.step());
  return query.integer(0);
}

Result<void> ubah(Database& database, const kantor::IdInstansi& instansi, const Subjek& subjek,
                  const Baris& baris) {
  LARAS_TRY(auto perintah, database.prepare(perintah_ubah(subjek)));
  int posisi = 1;
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    if (!subjek.kolom[i].kunci) ikat_satu(perintah, posisi, subjek.kolom[i], baris.isian[i]);
  }
  perintah.bind(posisi++, instansi.str());
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    if (subjek.kolom[i].kunci) ikat_satu(perintah, posisi, subjek.kolom[i], baris.isian[i]);
  }
  return perintah.run();
}

}  // namespace

Result<void> terapkan(Database& database, const kantor::Lingkup& lingkup,
                      const kantor::IdInstansi& instansi, const SelisihSubjek& selisih,
                      const std::vector<Baris>& sesudah) {
  const Subjek& subjek = *selisih.subjek;
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  if (!berekor(selisih, sesudah)) return ganti(database, lingkup, instansi, subjek, sesudah);
  const auto tempat = tempat_kunci(subjek, sesudah);
  LARAS_TRY(std::int64_t urutan, urutan_terakhir(database, instansi, subjek));
  LARAS_TRY(auto sisip, database.prepare(perintah_sisip(subjek)));
  sisip.bind(1, instansi.str());
  for (const Selisih& satu : selisih.baris) {
    const Baris& baris = sesudah[tempat.at(satu.kunci)];
    if (satu.sebelum.has_value()) {
      LARAS_CHECK(ubah(database, instansi, subjek, baris));
      continue;
    }
    sisip.bind(2, ++urutan);
    ikat(sisip, subjek, baris);
    LARAS_CHECK(sisip.run());
  }
  return {};
}

}  // namespace laras::store
