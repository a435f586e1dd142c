#include "app/jawab_rekomendasi.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/angka_hidup_teks.h"
#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/ketikan_panjang.h"
#include "base/teks.h"
#include "security/sidik.h"

namespace laras::app {

using evaluasi::KeadaanJawaban;
using evaluasi::UrusanRekomendasi;
using kamus::Baris;
using kamus::Pembaca;

namespace {

IsianJawaban baku(const IsianJawaban& isi) {
  return {ketikan_panjang(isi.rencana_aksi), ketikan_panjang(isi.hasil),
          ketikan_panjang(isi.jabatan),      ketikan_panjang(isi.tenggat),
          ketikan_panjang(isi.selesai),      teks::rapikan(isi.status)};
}

class PencatatJawaban {
 public:
  PencatatJawaban(const Snapshot& snapshot, const Oleh& oleh, const KirimanJawaban& kiriman,
                  const std::string& waktu, HasilJawaban& hasil)
      : snapshot_(snapshot),
        oleh_(oleh),
        kiriman_(kiriman),
        waktu_(waktu),
        hasil_(hasil),
        isi_(baku(kiriman.isi)) {}

  Result<Keputusan> putuskan() {
    LARAS_TRY(const auto urusan, cari_rekomendasi(snapshot_, kiriman_.tahun, kiriman_.nomor));
    LARAS_CHECK(izin(urusan));
    const IsianJawaban kini = isian_jawaban(urusan);
    const bool sama = isi_ == kini && urusan.keadaan != KeadaanJawaban::Belum;
    const bool ajukan = kiriman_.ajukan && urusan.keadaan != KeadaanJawaban::Diajukan;
    if (sama && !ajukan) return Keputusan{};
    if (!sama && sidik_jawaban(urusan) != kiriman_.semula) {
      hasil_.bentrok = true;
      hasil_.tersimpan = kini;
      hasil_.salah.push_back({Kind::Conflict,
                              "Jawaban ini diubah orang lain sejak Anda membukanya. Bandingkan "
                              "isinya, lalu simpan lagi bila ketikan Anda yang dipakai."});
      return Keputusan{};
    }
    periksa();
    LARAS_CHECK(periksa_teks());
    if (!hasil_.salah.empty()) return Keputusan{};
    return tulis(urusan, ajukan);
  }

 private:
  Result<void> izin(const UrusanRekomendasi& urusan) const {
    if (!boleh_menjawab(oleh_.pelaku, urusan, snapshot_.kantor())) {
      return Error{Kind::Forbidden,
                   "Rekomendasi ini ditindaklanjuti jabatan lain. Sekretaris dan Sungram dapat "
                   "menunjuk Anda."};
    }
    if (urusan.keadaan != KeadaanJawaban::Diterima) return {};
    return Error{Kind::Conflict,
                 "Tindak lanjut ini sudah diterima evaluator, jadi tidak berubah lagi."};
  }

  void tolak(const char* medan, const std::string& pesan) {
    hasil_.salah.push_back({Kind::Invalid, pesan, medan});
  }

  Result<void> periksa_teks() {
    for (const auto& [medan, teks] :
         {std::pair{"rencana_aksi", &isi_.rencana_aksi}, std::pair{"hasil", &isi_.hasil}}) {
      LARAS_TRY(const auto salah, salah_angka_hidup(snapshot_, kiriman_.tahun, *teks));
      if (!salah.empty()) tolak(medan, salah);
    }
    return {};
  }

  void tanggal(const std::string& isi, const char* medan) {
    if (!isi.empty() && !Tanggal::parse(isi).ok()) {
      tolak(medan, "Tulis tanggalnya seperti 2023-08-31.");
    }
  }

  void periksa() {
    if (isi_.rencana_aksi.empty()) tolak("rencana_aksi", "Isi rencana aksinya.");
    if (isi_.tenggat.empty()) tolak("tenggat", "Isi tanggal rencana selesai.");
    tanggal(isi_.tenggat, "tenggat");
    tanggal(isi_.selesai, "selesai");
    if (isi_.status.empty()) tolak("status", "Pilih statusnya.");
    const auto* jabatan = snapshot_.kantor().cari(Id<kantor::Jabatan>(isi_.jabatan));
    if (jabatan == nullptr || jabatan->jenis == kantor::JenisJabatan::Luar) {
      tolak("jabatan", "Pilih jabatan yang bertanggung jawab.");
    }
    const bool tuntas = evaluasi::selesai(isi_.status);
    if (tuntas && isi_.selesai.empty()) tolak("selesai", "Isi tanggal selesainya.");
    if ((tuntas || kiriman_.ajukan) && isi_.hasil.empty()) {
      tolak("hasil", "Isi hasilnya, agar evaluator dapat menilainya.");
    }
  }

  Result<void> tukar(Keputusan& hasil, const char* subjek, const IsiBaris& isi) const {
    LARAS_TRY(auto satu, baris_baru(*kamus::cari(subjek), isi));
    std::vector<Baris> baru;
    baru.push_back(std::move(satu));
    hasil.sesudah.emplace(subjek, tukar_baris(
                                      snapshot_, subjek,
                                      [&](const Pembaca& b) {
                                        return b.bulat("tahun") == kiriman_.tahun &&
                                               b.bulat("nomor") == kiriman_.nomor;
                                      },
                                      std::move(baru)));
    return {};
  }

  /// The report prints words; they follow the date and the post once those are another one.
  Result<Keputusan> tulis(const UrusanRekomendasi& urusan, bool ajukan) const {
    const std::string tahun = std::to_string(kiriman_.tahun);
    const std::string nomor = std::to_string(kiriman_.nomor);
    const IsianJawaban kini = isian_jawaban(urusan);
    const auto* jabatan = snapshot_.kantor().cari(Id<kantor::Jabatan>(isi_.jabatan));
    Keputusan hasil;
    LARAS_CHECK(tukar(hasil, "tindak_lanjut",
                      {{"tahun", tahun},
                       {"nomor", nomor},
                       {"rencana_aksi", isi_.rencana_aksi},
                       {"hasil", isi_.hasil},
                       {"waktu", kini.tenggat == isi_.tenggat
                                     ? urusan.waktu
                                     : "Sampai " + Tanggal::parse(isi_.tenggat).value().panjang()},
                       {"penanggung_jawab",
                        kini.jabatan == isi_.jabatan ? urusan.penanggung_jawab : jabatan->nama},
                       {"status", isi_.status}}));
    LARAS_CHECK(tukar(hasil, "rencana_tindak_lanjut",
                      {{"tahun", tahun},
                       {"nomor", nomor},
                       {"jabatan", isi_.jabatan},
                       {"tenggat", isi_.tenggat},
                       {"selesai", isi_.selesai}}));
    if (ajukan) {
      LARAS_TRY(auto riwayat,
                tambah_riwayat(snapshot_, kiriman_.tahun, evaluasi::hal_rekomendasi(kiriman_.nomor),
                               "diajukan", "", oleh_.pelaku, waktu_));
      hasil.sesudah.emplace("riwayat_evaluasi", std::move(riwayat));
    }
    hasil.ringkasan = (ajukan ? "Ajukan" : "Simpan") + std::string(" tindak lanjut rekomendasi ") +
                      nomor + " LHE " + tahun;
    return hasil;
  }

  const Snapshot& snapshot_;
  const Oleh& oleh_;
  const KirimanJawaban& kiriman_;
  const std::string& waktu_;
  HasilJawaban& hasil_;
  IsianJawaban isi_;
};

Result<Keputusan> putuskan_nilai(const Snapshot& snapshot, const Oleh& oleh,
                                 const PenilaianJawaban& penilaian, const std::string& waktu,
                                 Errors& salah) {
  LARAS_TRY(const auto urusan, cari_rekomendasi(snapshot, penilaian.tahun, penilaian.nomor));
  const std::string alasan = teks::rapikan(penilaian.alasan);
  const bool diterima = urusan.keadaan == KeadaanJawaban::Diterima;
  if (penilaian.terima && diterima) return Keputusan{};
  if (!penilaian.terima && urusan.keadaan == KeadaanJawaban::Dikembalikan &&
      urusan.alasan == alasan) {
    return Keputusan{};
  }
  if (sidik_jawaban(urusan) != penilaian.semula) {
    salah.push_back({Kind::Conflict,
                     "Jawaban ini berubah sejak Anda membukanya. Baca isinya yang sekarang, lalu "
                     "nilai lagi.",
                     "alasan"});
  } else if (urusan.keadaan != KeadaanJawaban::Diajukan && !(diterima && !penilaian.terima)) {
    salah.push_back({Kind::Conflict, "Jawaban ini belum diajukan kantor.", "alasan"});
  } else if (!penilaian.terima && alasan.empty()) {
    salah.push_back({Kind::Invalid, "Tulis alasan pengembaliannya.", "alasan"});
  }
  if (!salah.empty()) return Keputusan{};
  Keputusan hasil;
  LARAS_TRY(
      auto riwayat,
      tambah_riwayat(snapshot, penilaian.tahun, evaluasi::hal_rekomendasi(penilaian.nomor),
                     penilaian.terima ? "diterima" : "dikembalikan", alasan, oleh.pelaku, waktu));
  hasil.sesudah.emplace("riwayat_evaluasi", std::move(riwayat));
  hasil.ringkasan = (penilaian.terima ? "Terima" : "Kembalikan") +
                    std::string(" tindak lanjut rekomendasi ") + std::to_string(penilaian.nomor) +
                    " LHE " + std::to_string(penilaian.tahun);
  return hasil;
}

}  // namespace

IsianJawaban isian_jawaban(const UrusanRekomendasi& urusan) {
  return {.rencana_aksi = urusan.rencana_aksi,
          .hasil = urusan.hasil,
          .jabatan = urusan.jabatan.str(),
          .tenggat = urusan.tenggat ? urusan.tenggat->iso() : "",
          .selesai = urusan.selesai ? urusan.selesai->iso() : "",
          .status = urusan.status};
}

std::string sidik_jawaban(const UrusanRekomendasi& urusan) {
  std::string semua = std::to_string(urusan.bukti.size()) + "\n";
  const IsianJawaban isi = isian_jawaban(urusan);
  for (const std::string* satu :
       {&isi.rencana_aksi, &isi.hasil, &isi.jabatan, &isi.tenggat, &isi.selesai, &isi.status}) {
    semua += std::to_string(satu->size()) + ":" + *satu + "\n";
  }
  return security::sha256_hex(semua + std::string(evaluasi::judul(urusan.keadaan)));
}

Result<UrusanRekomendasi> cari_rekomendasi(const Snapshot& snapshot, int tahun, int nomor) {
  for (auto& satu : evaluasi::urusan_rekomendasi(snapshot.himpunan(), tahun)) {
    if (satu.nomor == nomor) return std::move(satu);
  }
  return Error{Kind::NotFound, "Rekomendasi ini tidak ada. Pilih dari halaman evaluasi."};
}

bool boleh_menjawab(const kantor::Pelaku& pelaku, const UrusanRekomendasi& urusan,
                    const kantor::Kantor& kantor) {
  const auto* jabatan = kantor.cari(urusan.jabatan);
  const Id<kantor::UnitKerja> unit = jabatan == nullptr ? Id<kantor::UnitKerja>() : jabatan->unit;
  if (kantor::boleh(pelaku, kantor::Tindakan::JawabRekomendasi, unit, kantor)) return true;
  return jabatan != nullptr && pelaku.jabatan == jabatan->id &&
         kantor::boleh(pelaku, kantor::Tindakan::JawabRekomendasi);
}

Result<HasilJawaban> jawab_rekomendasi(Workspace& workspace, const Oleh& oleh,
                                       const KirimanJawaban& kiriman) {
  HasilJawaban hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::JawabRekomendasi,
                      kiriman.ajukan ? "ajukan-tindak-lanjut" : "simpan-tindak-lanjut", oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PencatatJawaban(kini, oleh, kiriman, waktu, hasil).putuskan();
  }));
  return hasil;
}

Result<Errors> nilai_jawaban(Workspace& workspace, const Oleh& oleh,
                             const PenilaianJawaban& penilaian) {
  Errors salah;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::NilaiEvaluasi,
                      penilaian.terima ? "terima-tindak-lanjut" : "kembalikan-tindak-lanjut",
                      oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    salah.clear();
    return putuskan_nilai(kini, oleh, penilaian, waktu, salah);
  }));
  return salah;
}

}  // namespace laras::app
