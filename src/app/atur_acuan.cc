#include <algorithm>
#include <set>
#include <utility>

#include "app/baris.h"
#include "app/tindak_kantor.h"
#include "app/versi_acuan.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;

namespace {

const kamus::Subjek& subjek_acuan(JenisAcuan jenis) { return *kamus::cari(kode_jenis(jenis)); }

void tolak(Errors& salah, std::string medan, std::string pesan) {
  salah.push_back({Kind::Invalid, std::move(pesan), std::move(medan)});
}

std::string medan_ke(std::string_view nama, std::size_t letak) {
  return std::string(nama) + "." + std::to_string(letak);
}

const char* ya_tidak(bool ya) { return ya ? "ya" : "tidak"; }

/// The rows of a new scale; where of an error is its field, `bawah.2`.
class PenyusunSkala {
 public:
  PenyusunSkala(const IsianAcuan& isi, Errors& salah) : isi_(isi), salah_(salah) {}

  std::vector<Baris> susun() {
    for (std::size_t i = 0; i < isi_.tingkatan.size(); ++i) {
      if (!teks::pangkas(isi_.tingkatan[i].huruf).empty()) satu(i);
    }
    if (baris_.size() < 2 && salah_.empty()) {
      tolak(salah_, "huruf.0", "Isi sekurang-kurangnya dua huruf, dari yang tertinggi.");
    }
    if (salah_.empty()) periksa_rentang();
    return std::move(baris_);
  }

 private:
  void satu(std::size_t letak) {
    const IsianTingkat& t = isi_.tingkatan[letak];
    Errors temuan;
    Baris baris = susun_baris(subjek_acuan(JenisAcuan::Skala),
                              {{"skala", isi_.kode},
                               {"huruf", teks::rapikan(t.huruf)},
                               {"berlaku_mulai", isi_.mulai},
                               {"urutan", std::to_string(baris_.size() + 1)},
                               {"bawah", t.bawah},
                               {"bawah_termasuk", ya_tidak(t.bawah_termasuk)},
                               {"atas", t.atas},
                               {"atas_termasuk", ya_tidak(t.atas_termasuk)},
                               {"angka", t.angka},
                               {"nama", teks::rapikan(t.nama)},
                               {"regulasi", teks::rapikan(isi_.regulasi)}},
                              temuan);
    for (Error& galat : temuan) {
      if (galat.where == "berlaku_mulai") continue;  // said once, at its own field
      galat.where = medan_ke(galat.where, letak);
      salah_.push_back(std::move(galat));
    }
    if (teks::pangkas(t.nama).empty()) {
      tolak(salah_, medan_ke("nama", letak), "Isi sebutannya, misalnya Sangat Baik.");
    }
    if (teks::pangkas(t.bawah).empty()) {
      tolak(salah_, medan_ke("bawah", letak), "Isi batas bawahnya.");
    }
    if (!huruf_.insert(teks::kecilkan(teks::rapikan(t.huruf))).second) {
      tolak(salah_, medan_ke("huruf", letak), "Huruf ini sudah ada di atas.");
    }
    letak_.push_back(letak);
    baris_.push_back(std::move(baris));
  }

  void periksa_rentang() {
    const kamus::Subjek& subjek = subjek_acuan(JenisAcuan::Skala);
    for (std::size_t i = 0; i < baris_.size(); ++i) {
      const Pembaca ini(subjek, baris_[i]);
      const Rational bawah(ini.desimal("bawah"));
      if (!ini.kosong("atas") && Rational(ini.desimal("atas")) < bawah) {
        tolak(salah_, medan_ke("atas", letak_[i]), "Batas atas tidak boleh di bawah batas bawah.");
      }
      if (i + 1 == baris_.size()) continue;
      const Pembaca lanjut(subjek, baris_[i + 1]);
      const Rational atas(lanjut.desimal("atas"));
      const bool keduanya = ini.ya("bawah_termasuk") && lanjut.ya("atas_termasuk");
      if (lanjut.kosong("atas") || bawah < atas || (bawah == atas && keduanya)) {
        tolak(salah_, medan_ke("atas", letak_[i + 1]),
              "Rentang ini bertindih dengan huruf di atasnya. Urutkan dari yang tertinggi, dan "
              "pada batas yang sama hanya satu yang ikut termasuk.");
      }
    }
  }

  const IsianAcuan& isi_;
  Errors& salah_;
  std::vector<Baris> baris_;
  std::vector<std::size_t> letak_;
  std::set<std::string> huruf_;
};

std::vector<Baris> susun_ketentuan(const IsianAcuan& isi, const AcuanTampil& acuan, Errors& salah) {
  wajib_diisi(isi.nilai, "nilai", "Isi nilainya.", salah);
  wajib_diisi(isi.uraian, "uraian", "Tulis bunyi ketentuannya.", salah);
  Errors temuan;
  std::vector<Baris> hasil = {susun_baris(subjek_acuan(JenisAcuan::Ketentuan),
                                          {{"ketentuan", isi.kode},
                                           {"berlaku_mulai", isi.mulai},
                                           {"nilai", isi.nilai},
                                           {"satuan", acuan.satuan},
                                           {"uraian", teks::rapikan(isi.uraian)},
                                           {"regulasi", teks::rapikan(isi.regulasi)}},
                                          temuan)};
  for (Error& galat : temuan) {
    if (galat.where != "berlaku_mulai") salah.push_back(std::move(galat));
  }
  return hasil;
}

void periksa_mulai(const IsianAcuan& isi, const AcuanTampil& acuan, Errors& salah) {
  wajib_diisi(isi.regulasi, "regulasi", "Sebut peraturan atau keputusan dasarnya.", salah);
  const auto mulai = Tanggal::parse(isi.mulai);
  if (!mulai.ok()) {
    tolak(salah, "mulai", "Isi hari pertama berlakunya, misalnya 1 Januari 2024.");
    return;
  }
  if (mulai.value().iso() <= acuan.versi.front().mulai) {
    const auto terakhir = Tanggal::parse(acuan.versi.front().mulai).value();
    tolak(salah, "mulai",
          "Versi terakhir berlaku sejak " + terakhir.panjang() +
              ". Versi baru harus mulai sesudahnya; yang lama tidak diubah.");
  }
  if (acuan.tetap && mulai.value() <= *acuan.tetap) {
    tolak(salah, "mulai",
          "Angka sampai " + acuan.tetap->panjang() + " sudah tetap: " + acuan.sebab_tetap +
              ". Pilih hari sesudahnya.");
  }
}

/// Whether the latest version is the one that was typed: the form was sent twice.
bool sudah_berlaku(const IsianAcuan& isi, const AcuanTampil& acuan) {
  const VersiAcuan& akhir = acuan.versi.front();
  const auto mulai = Tanggal::parse(isi.mulai);
  if (!mulai.ok() || akhir.mulai != mulai.value().iso() ||
      akhir.regulasi != teks::rapikan(isi.regulasi)) {
    return false;
  }
  if (isi.jenis == JenisAcuan::Ketentuan) return akhir.uraian == teks::rapikan(isi.uraian);
  std::size_t banyak = 0;
  for (const IsianTingkat& satu : isi.tingkatan) {
    if (!teks::pangkas(satu.huruf).empty()) ++banyak;
  }
  return banyak == akhir.tingkatan.size();
}

bool milik(const Baris& baris, const std::string& kode) { return baris.isian.front().teks == kode; }

Error tiada_acuan() { return {Kind::NotFound, "Acuan ini tidak ada. Pilih dari daftar acuan."}; }

std::string sebutan(const IsianAcuan& isi) {
  return std::string(kode_jenis(isi.jenis)) + " " + isi.kode;
}

void perlu_alasan(const IsianAcuan& isi, Errors& salah) {
  wajib_diisi(isi.alasan, "alasan", "Tulis alasannya; alasan itu tersimpan dalam jejak.", salah);
}

}  // namespace

std::vector<Baris> dengan_versi(const Snapshot& kini, const IsianAcuan& isi, Errors& salah) {
  const auto acuan = cari_acuan(kini, isi.jenis, isi.kode);
  if (!acuan) {
    salah.push_back(tiada_acuan());
    return {};
  }
  periksa_mulai(isi, *acuan, salah);
  std::vector<Baris> baru = isi.jenis == JenisAcuan::Skala ? PenyusunSkala(isi, salah).susun()
                                                           : susun_ketentuan(isi, *acuan, salah);
  if (!salah.empty()) return {};
  const kamus::Subjek& subjek = subjek_acuan(isi.jenis);
  std::vector<Baris> semua = baris_dari(kini.himpunan(), kode_jenis(isi.jenis));
  const std::string kemarin = Tanggal::parse(isi.mulai).value().tambah_hari(-1).iso();
  std::size_t sesudah = 0;
  for (std::size_t i = 0; i < semua.size(); ++i) {
    if (!milik(semua[i], isi.kode)) continue;
    sesudah = i + 1;
    const std::string sampai = Pembaca(subjek, semua[i]).teks("berlaku_sampai");
    if (!sampai.empty() && sampai <= kemarin) continue;
    const auto ditulis = isi_sel(subjek, semua[i], {{"berlaku_sampai", kemarin}});
    if (!ditulis.ok()) salah.push_back(ditulis.error());
  }
  semua.insert(semua.begin() + static_cast<std::ptrdiff_t>(sesudah),
               std::make_move_iterator(baru.begin()), std::make_move_iterator(baru.end()));
  return semua;
}

std::vector<Baris> tanpa_versi(const Snapshot& kini, const AcuanTampil& acuan) {
  const kamus::Subjek& subjek = subjek_acuan(acuan.jenis);
  std::vector<Baris> semua = baris_dari(kini.himpunan(), kode_jenis(acuan.jenis));
  std::erase_if(semua, [&](const Baris& baris) {
    return milik(baris, acuan.kode) &&
           Pembaca(subjek, baris).teks("berlaku_mulai") == acuan.versi.front().mulai;
  });
  const std::string kemarin =
      Tanggal::parse(acuan.versi.front().mulai).value().tambah_hari(-1).iso();
  for (Baris& baris : semua) {
    if (!milik(baris, acuan.kode)) continue;
    auto& sampai = baris.isian[static_cast<std::size_t>(subjek.indeks("berlaku_sampai"))];
    if (sampai.teks == kemarin) sampai = {};
  }
  return semua;
}

Errors tambah_versi_acuan(Workspace& workspace, const Oleh& oleh, const IsianAcuan& isi) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturAcuan, "tambah-acuan", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        const auto acuan = cari_acuan(kini, isi.jenis, isi.kode);
        if (!acuan) return tiada_acuan();
        if (acuan->tanda != isi.tanda) {
          if (sudah_berlaku(isi, *acuan)) return Keputusan{};
          return galat_berubah();
        }
        auto semua = dengan_versi(kini, isi, salah);
        perlu_alasan(isi, salah);
        if (!salah.empty()) return Keputusan{};
        return Keputusan{"Versi baru " + sebutan(isi) + " sejak " +
                             Tanggal::parse(isi.mulai).value().panjang() + " menurut " +
                             teks::rapikan(isi.regulasi) + ": " + teks::rapikan(isi.alasan),
                         {{std::string(kode_jenis(isi.jenis)), std::move(semua)}},
                         {}};
      });
}

Errors hapus_versi_acuan(Workspace& workspace, const Oleh& oleh, const IsianAcuan& isi) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturAcuan, "hapus-acuan", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        const auto acuan = cari_acuan(kini, isi.jenis, isi.kode);
        if (!acuan) return tiada_acuan();
        perlu_alasan(isi, salah);
        if (!salah.empty()) return Keputusan{};
        if (acuan->tanda != isi.tanda || acuan->versi.front().mulai != isi.mulai) {
          return galat_berubah();
        }
        if (!acuan->dapat_dihapus()) {
          return Error{Kind::Conflict,
                       "Versi ini tidak dapat dihapus: ia yang pertama, atau sudah dipakai periode "
                       "yang ditutup atau dokumen yang terbit."};
        }
        return Keputusan{"Hapus versi " + sebutan(isi) + " sejak " +
                             Tanggal::parse(isi.mulai).value().panjang() + ": " +
                             teks::rapikan(isi.alasan),
                         {{std::string(kode_jenis(isi.jenis)), tanpa_versi(kini, *acuan)}},
                         {}};
      });
}

}  // namespace laras::app
