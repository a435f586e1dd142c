#include "app/kunci_definisi.h"

#include "app/lembar_isian.h"
#include "app/ruang_rencana.h"
#include "base/teks.h"

namespace laras::app {

namespace {

Result<Keputusan> putuskan(const Snapshot& kini, int tahun, bool kunci, const std::string& alasan,
                           const Penindak& penindak) {
  LARAS_TRY(const auto ruang, RuangRencana::buka(kini, tahun));
  if (ruang->terkunci(tahun) == kunci) return Keputusan{};
  const std::string kata = std::to_string(tahun);
  if (!kunci && alasan.empty()) {
    return Error{Kind::Invalid,
                 "Tulis alasan definisi dibuka kembali; alasan itu tetap terlihat pada rencana "
                 "tahun ini.",
                 "alasan"};
  }
  if (kunci && ruang->renja() == nullptr) {
    return Error{Kind::Invalid,
                 "Tahun " + kata + " belum mempunyai Renja. Buat Renja lebih dahulu.", "alasan"};
  }
  int nomor = 1;
  for (const auto& satu : ruang->baris("kunci_definisi")) {
    nomor += satu.isian.front().teks == kata ? 1 : 0;
  }
  LARAS_TRY(auto baris,
            baris_baru(*kamus::cari("kunci_definisi"), {{"tahun", kata},
                                                        {"nomor", std::to_string(nomor)},
                                                        {"status", kunci ? "dikunci" : "dibuka"},
                                                        {"waktu", penindak.waktu},
                                                        {"oleh", penindak.pengguna},
                                                        {"jabatan", penindak.jabatan},
                                                        {"alasan", alasan}}));
  ruang->ubah("kunci_definisi").push_back(std::move(baris));
  std::string ringkasan = (kunci ? "Kunci definisi " : "Buka kembali definisi ") + kata;
  if (!alasan.empty()) ringkasan += ": " + alasan;
  return Keputusan{std::move(ringkasan), std::move(*ruang).ambil(), {}};
}

}  // namespace

Errors atur_kunci_definisi(Workspace& workspace, const Oleh& oleh, int tahun, bool kunci,
                           const std::string& alasan) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SusunRencana,
                      kunci ? "kunci-definisi" : "buka-definisi", oleh.asal};
  const auto hasil =
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        return putuskan(kini, tahun, kunci, teks::rapikan(alasan),
                        {oleh.pelaku.pengguna, oleh.pelaku.nama_jabatan, workspace.now()});
      });
  if (hasil.ok()) return {};
  return {hasil.error()};
}

}  // namespace laras::app
