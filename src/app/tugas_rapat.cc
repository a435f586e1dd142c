#include "app/tugas_rapat.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/ketikan_panjang.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "kantor/pemangku.h"
#include "security/sidik.h"

namespace laras::app {

using evaluasi::KeadaanRapat;
using evaluasi::KeadaanTugasRapat;
using evaluasi::Rapat;
using evaluasi::TugasRapat;
using kamus::Baris;
using kamus::Pembaca;

namespace {

std::string sebutan(const TugasRapat& tugas) {
  return "tindak lanjut " + std::to_string(tugas.nomor) + " rapat " + tugas.rapat;
}

Result<Keputusan> tulis_tugas(const Snapshot& snapshot, const TugasRapat& tugas,
                              const std::string& apa, const std::string& catatan, const Oleh& oleh,
                              const std::string& waktu) {
  LARAS_TRY(auto satu, baris_baru(*kamus::cari("rapat_tindak_lanjut"),
                                  {{"rapat", tugas.rapat},
                                   {"nomor", std::to_string(tugas.nomor)},
                                   {"uraian", tugas.uraian},
                                   {"jabatan", tugas.jabatan.str()},
                                   {"tenggat", tugas.tenggat.iso()},
                                   {"status", std::string(evaluasi::kode(tugas.keadaan))},
                                   {"selesai", tugas.selesai ? tugas.selesai->iso() : ""},
                                   {"hasil", tugas.hasil},
                                   {"alasan", tugas.alasan}}));
  std::vector<Baris> baru;
  baru.push_back(std::move(satu));
  Keputusan hasil;
  hasil.sesudah.emplace("rapat_tindak_lanjut", tukar_baris(
                                                   snapshot, "rapat_tindak_lanjut",
                                                   [&](const Pembaca& b) {
                                                     return b.teks("rapat") == tugas.rapat &&
                                                            b.bulat("nomor") == tugas.nomor;
                                                   },
                                                   std::move(baru)));
  LARAS_TRY(auto riwayat,
            tambah_riwayat_rapat(snapshot, tugas.rapat,
                                 "Tindak lanjut " + std::to_string(tugas.nomor) + " " + apa,
                                 catatan, oleh, waktu));
  hasil.sesudah.emplace("rapat_riwayat", std::move(riwayat));
  hasil.ringkasan = teks::awal_besar(sebutan(tugas)) + " " + apa;
  return hasil;
}

class PencatatTugas {
 public:
  PencatatTugas(const Snapshot& snapshot, const Oleh& oleh, const KirimanTugasRapat& kiriman,
                std::string waktu, HasilTugasRapat& hasil)
      : snapshot_(snapshot),
        oleh_(oleh),
        kiriman_(kiriman),
        waktu_(std::move(waktu)),
        hasil_(hasil),
        isi_{ketikan_panjang(kiriman.isi.uraian), teks::rapikan(kiriman.isi.jabatan),
             teks::rapikan(kiriman.isi.tenggat)},
        alasan_(teks::rapikan(kiriman.alasan)) {}

  Result<Keputusan> putuskan() {
    LARAS_TRY(const Rapat rapat, cari_rapat_kantor(snapshot_, kiriman_.rapat));
    if (rapat.keadaan == KeadaanRapat::Disiapkan) {
      return Error{Kind::Conflict, "Undangan rapat ini belum ditetapkan. Tetapkan lebih dahulu."};
    }
    TugasRapat tugas{.rapat = rapat.kode};
    if (kiriman_.nomor == 0) {
      for (const TugasRapat& satu : rapat.tugas) {
        if (isian_tugas_rapat(satu) == isi_) return Keputusan{};
        tugas.nomor = std::max(tugas.nomor, satu.nomor);
      }
      ++tugas.nomor;
    } else {
      LARAS_TRY(tugas, cari_tugas_rapat(snapshot_, rapat.kode, kiriman_.nomor));
      if (isian_tugas_rapat(tugas) == isi_) return Keputusan{};
      if (berubah(tugas)) return Keputusan{};
      LARAS_CHECK(masih_terbuka(tugas));
    }
    periksa(rapat);
    if (!hasil_.salah.empty()) return Keputusan{};
    tugas.uraian = isi_.uraian;
    tugas.jabatan = Id<kantor::Jabatan>(isi_.jabatan);
    LARAS_TRY(tugas.tenggat, Tanggal::parse(isi_.tenggat));
    return tulis_tugas(snapshot_, tugas, kiriman_.nomor == 0 ? "dicatat" : "diubah", alasan_, oleh_,
                       waktu_);
  }

 private:
  bool berubah(const TugasRapat& tugas) {
    if (sidik_tugas_rapat(tugas) == kiriman_.semula) return false;
    hasil_.bentrok = true;
    hasil_.tersimpan = isian_tugas_rapat(tugas);
    hasil_.salah.push_back({Kind::Conflict,
                            "Tindak lanjut ini berubah sejak Anda membukanya. Bandingkan isinya, "
                            "lalu simpan lagi bila ketikan Anda yang dipakai."});
    return true;
  }

  static Result<void> masih_terbuka(const TugasRapat& tugas) {
    if (tugas.keadaan == KeadaanTugasRapat::Terbuka ||
        tugas.keadaan == KeadaanTugasRapat::Dikembalikan) {
      return {};
    }
    return Error{Kind::Conflict,
                 "Tindak lanjut ini sudah dilaporkan selesai, jadi isinya tidak berubah lagi."};
  }

  void tolak(const char* medan, const char* pesan) {
    hasil_.salah.push_back({Kind::Invalid, pesan, medan});
  }

  void periksa(const Rapat& rapat) {
    if (isi_.uraian.empty()) tolak("uraian", "Tulis yang harus dikerjakan.");
    const auto* jabatan = snapshot_.kantor().cari(Id<kantor::Jabatan>(isi_.jabatan));
    if (jabatan == nullptr || jabatan->jenis == kantor::JenisJabatan::Luar) {
      tolak("jabatan", "Pilih jabatan yang mengerjakannya.");
    }
    const auto tenggat = Tanggal::parse(isi_.tenggat);
    if (!tenggat.ok()) {
      tolak("tenggat", "Isi tanggal rencana selesai, seperti 2023-08-31.");
    } else if (tenggat.value() < rapat.tanggal) {
      tolak("tenggat", "Rencana selesainya sebelum tanggal rapat.");
    }
    if (rapat.keadaan == KeadaanRapat::Selesai && alasan_.empty()) {
      tolak("alasan", "Notulen sudah tetap. Tulis alasan perbaikannya.");
    }
  }

  const Snapshot& snapshot_;
  const Oleh& oleh_;
  const KirimanTugasRapat& kiriman_;
  std::string waktu_;
  HasilTugasRapat& hasil_;
  IsianTugasRapat isi_;
  std::string alasan_;
};

Error sudah_berubah(const char* medan) {
  return {Kind::Conflict,
          "Tindak lanjut ini berubah sejak Anda membukanya. Baca isinya yang sekarang, lalu kirim "
          "lagi.",
          medan};
}

Result<Keputusan> putuskan_laporan(const Snapshot& snapshot, const Oleh& oleh,
                                   const LaporanTugasRapat& laporan, const std::string& waktu,
                                   Errors& salah) {
  LARAS_TRY(const Rapat rapat, cari_rapat_kantor(snapshot, laporan.rapat));
  LARAS_TRY(TugasRapat tugas, cari_tugas_rapat(snapshot, laporan.rapat, laporan.nomor));
  if (!boleh_mengerjakan(oleh.pelaku, tugas, snapshot.kantor())) {
    return Error{Kind::Forbidden, "Tindak lanjut ini dilaporkan jabatan yang mengerjakannya."};
  }
  if (rapat.keadaan != KeadaanRapat::Selesai) {
    return Error{Kind::Conflict, "Notulen rapat ini belum tetap, jadi belum ada yang dilaporkan."};
  }
  if (tugas.keadaan == KeadaanTugasRapat::Diterima) {
    return Error{Kind::Conflict, "Tindak lanjut ini sudah diterima, jadi tidak berubah lagi."};
  }
  const std::string isi = ketikan_panjang(laporan.hasil);
  const auto selesai = Tanggal::parse(teks::rapikan(laporan.selesai));
  const bool sama = tugas.keadaan == KeadaanTugasRapat::Dilaporkan && tugas.hasil == isi &&
                    selesai.ok() && tugas.selesai == selesai.value();
  if (sama) return Keputusan{};
  if (sidik_tugas_rapat(tugas) != laporan.semula) salah.push_back(sudah_berubah("hasil"));
  if (isi.empty()) salah.push_back({Kind::Invalid, "Tulis yang sudah dikerjakan.", "hasil"});
  const Tanggal hari_ini = tanggal_kantor(waktu, snapshot.kantor().instansi().zona_waktu);
  if (!selesai.ok()) {
    salah.push_back({Kind::Invalid, "Isi tanggal selesai, seperti 2023-08-31.", "selesai"});
  } else if (selesai.value() > hari_ini || selesai.value() < rapat.tanggal) {
    salah.push_back(
        {Kind::Invalid, "Tanggal selesai antara tanggal rapat dan hari ini.", "selesai"});
  }
  if (!salah.empty()) return Keputusan{};
  tugas.keadaan = KeadaanTugasRapat::Dilaporkan;
  tugas.selesai = selesai.value();
  tugas.hasil = isi;
  tugas.alasan.clear();
  return tulis_tugas(snapshot, tugas, "dilaporkan selesai", "", oleh, waktu);
}

Result<Keputusan> putuskan_penilaian(const Snapshot& snapshot, const Oleh& oleh,
                                     const PenilaianTugasRapat& penilaian, const std::string& waktu,
                                     Errors& salah) {
  LARAS_TRY(TugasRapat tugas, cari_tugas_rapat(snapshot, penilaian.rapat, penilaian.nomor));
  const std::string alasan = teks::rapikan(penilaian.alasan);
  const bool sudah =
      penilaian.terima ? tugas.keadaan == KeadaanTugasRapat::Diterima
                       : tugas.keadaan == KeadaanTugasRapat::Dikembalikan && tugas.alasan == alasan;
  if (sudah) return Keputusan{};
  if (jabatan_sendiri(oleh.pelaku, tugas, snapshot.kantor())) {
    return Error{Kind::Forbidden, "Tindak lanjut jabatan sendiri dinilai pejabat lain."};
  }
  if (sidik_tugas_rapat(tugas) != penilaian.semula) {
    salah.push_back(sudah_berubah("alasan"));
  } else if (tugas.keadaan != KeadaanTugasRapat::Dilaporkan) {
    salah.push_back({Kind::Conflict, "Tindak lanjut ini belum dilaporkan selesai.", "alasan"});
  } else if (!penilaian.terima && alasan.empty()) {
    salah.push_back({Kind::Invalid, "Tulis alasan pengembaliannya.", "alasan"});
  }
  if (!salah.empty()) return Keputusan{};
  tugas.keadaan = penilaian.terima ? KeadaanTugasRapat::Diterima : KeadaanTugasRapat::Dikembalikan;
  tugas.alasan = penilaian.terima ? "" : alasan;
  return tulis_tugas(snapshot, tugas, penilaian.terima ? "diterima" : "dikembalikan", alasan, oleh,
                     waktu);
}

}  // namespace

IsianTugasRapat isian_tugas_rapat(const TugasRapat& tugas) {
  return {tugas.uraian, tugas.jabatan.str(), tugas.tenggat.iso()};
}

std::string sidik_tugas_rapat(const TugasRapat& tugas) {
  std::string semua = std::to_string(tugas.bukti.size()) + "\n";
  const std::string tenggat = tugas.tenggat.iso();
  const std::string selesai = tugas.selesai ? tugas.selesai->iso() : "";
  for (const std::string* satu :
       {&tugas.uraian, &tugas.jabatan.str(), &tenggat, &selesai, &tugas.hasil, &tugas.alasan}) {
    semua += std::to_string(satu->size()) + ":" + *satu + "\n";
  }
  return security::sha256_hex(semua + std::string(evaluasi::kode(tugas.keadaan)));
}

Result<TugasRapat> cari_tugas_rapat(const Snapshot& snapshot, const std::string& rapat, int nomor) {
  LARAS_TRY(const Rapat induk, cari_rapat_kantor(snapshot, rapat));
  for (const TugasRapat& satu : induk.tugas) {
    if (satu.nomor == nomor) return satu;
  }
  return Error{Kind::NotFound, "Tindak lanjut ini tidak ada. Pilih dari halaman rapatnya."};
}

bool boleh_mengerjakan(const kantor::Pelaku& pelaku, const TugasRapat& tugas,
                       const kantor::Kantor& kantor) {
  const auto* jabatan = kantor.cari(tugas.jabatan);
  const Id<kantor::UnitKerja> unit = jabatan == nullptr ? Id<kantor::UnitKerja>() : jabatan->unit;
  if (kantor::boleh(pelaku, kantor::Tindakan::JawabRekomendasi, unit, kantor)) return true;
  return jabatan_sendiri(pelaku, tugas, kantor) &&
         kantor::boleh(pelaku, kantor::Tindakan::JawabRekomendasi);
}

bool jabatan_sendiri(const kantor::Pelaku& pelaku, const TugasRapat& tugas,
                     const kantor::Kantor& kantor) {
  const auto* jabatan = kantor.cari(tugas.jabatan);
  return jabatan != nullptr && kantor::memangku(pelaku, *jabatan, kantor).has_value();
}

Result<HasilTugasRapat> catat_tugas_rapat(Workspace& workspace, const Oleh& oleh,
                                          const KirimanTugasRapat& kiriman) {
  HasilTugasRapat hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SelenggarakanRapat, "catat-tugas-rapat",
                      oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PencatatTugas(kini, oleh, kiriman, waktu, hasil).putuskan();
  }));
  return hasil;
}

Result<Errors> lapor_tugas_rapat(Workspace& workspace, const Oleh& oleh,
                                 const LaporanTugasRapat& laporan) {
  Errors salah;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::JawabRekomendasi, "lapor-tugas-rapat",
                      oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    salah.clear();
    return putuskan_laporan(kini, oleh, laporan, waktu, salah);
  }));
  return salah;
}

Result<Errors> nilai_tugas_rapat(Workspace& workspace, const Oleh& oleh,
                                 const PenilaianTugasRapat& penilaian) {
  Errors salah;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SelenggarakanRapat,
                      penilaian.terima ? "terima-tugas-rapat" : "kembalikan-tugas-rapat",
                      oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    salah.clear();
    return putuskan_penilaian(kini, oleh, penilaian, waktu, salah);
  }));
  return salah;
}

}  // namespace laras::app
