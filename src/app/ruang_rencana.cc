#include "app/ruang_rencana.h"

#include <algorithm>

#include "app/periksa_domain.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;
using perencanaan::JenisDokumen;

namespace {

constexpr int kTanpaAkhir = 9999;

const kamus::Subjek& subjek_bernama(std::string_view nama) { return *kamus::cari(nama); }

int bulat(std::string_view subjek, const Baris& baris, std::string_view kolom, int kosong) {
  const kamus::Pembaca b(subjek_bernama(subjek), baris);
  return b.kosong(kolom) ? kosong : b.bulat(kolom);
}

bool berlaku(std::string_view subjek, const Baris& baris, int tahun) {
  return bulat(subjek, baris, "mulai", 0) <= tahun &&
         tahun <= bulat(subjek, baris, "sampai", kTanpaAkhir);
}

Errors semua_salah(const kamus::Himpunan& himpunan) {
  Errors salah = kamus::periksa(himpunan);
  if (salah.empty()) salah = periksa_domain(himpunan);
  return salah;
}

/// Puts every cell that can be read into the row; the others are put to `salah`.
void isi_semua(std::string_view subjek, Baris& baris, const IsiBaris& isi, Errors& salah) {
  for (const auto& sel : isi) {
    const auto ditulis = isi_sel(subjek_bernama(subjek), baris, {sel});
    if (!ditulis.ok()) salah.push_back(ditulis.error());
  }
}

}  // namespace

std::string isi_kolom(std::string_view subjek, const Baris& baris, std::string_view kolom) {
  return kamus::Pembaca(subjek_bernama(subjek), baris).teks(kolom);
}

Result<std::unique_ptr<RuangRencana>> RuangRencana::buka(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(auto bahan, snapshot.bahan(tahun));
  return std::unique_ptr<RuangRencana>(new RuangRencana(snapshot, std::move(bahan), tahun));
}

const std::vector<Baris>& RuangRencana::baris(std::string_view subjek) const {
  const auto posisi = ubahan_.find(subjek);
  return posisi != ubahan_.end() ? posisi->second : baris_dari(snapshot_.himpunan(), subjek);
}

std::vector<Baris>& RuangRencana::ubah(std::string_view subjek) {
  const auto posisi = ubahan_.find(subjek);
  if (posisi != ubahan_.end()) return posisi->second;
  return ubahan_.emplace(subjek, baris_dari(snapshot_.himpunan(), subjek)).first->second;
}

const Baris* RuangRencana::cari(std::string_view subjek, std::string_view kunci) const {
  return cari_baris(subjek_bernama(subjek), baris(subjek), kunci);
}

const Baris* RuangRencana::versi(std::string_view subjek, std::string_view id) const {
  for (const Baris& satu : baris(subjek)) {
    if (satu.isian.front().teks == id && berlaku(subjek, satu, tahun_)) return &satu;
  }
  return nullptr;
}

void RuangRencana::tulis_versi(std::string_view subjek, std::string_view id, const IsiBaris& isi,
                               Errors& salah) {
  auto& semua = ubah(subjek);
  const auto lama = static_cast<std::size_t>(versi(subjek, id) - semua.data());
  Baris baru = semua[lama];
  isi_semua(subjek, baru, isi, salah);
  if (baru.isian == semua[lama].isian) return;
  if (bulat(subjek, semua[lama], "mulai", 0) == tahun_) {
    semua[lama] = std::move(baru);
    return;
  }
  isi_semua(subjek, baru, {{"mulai", std::to_string(tahun_)}}, salah);
  isi_semua(subjek, semua[lama], {{"sampai", std::to_string(tahun_ - 1)}}, salah);
  semua.insert(semua.begin() + static_cast<std::ptrdiff_t>(lama) + 1, std::move(baru));
}

void RuangRencana::akhiri_versi(std::string_view subjek, std::string_view id) {
  auto& semua = ubah(subjek);
  const auto letak = versi(subjek, id) - semua.data();
  Errors tiada;
  if (bulat(subjek, semua[static_cast<std::size_t>(letak)], "mulai", 0) == tahun_) {
    semua.erase(semua.begin() + letak);
  } else {
    isi_semua(subjek, semua[static_cast<std::size_t>(letak)],
              {{"sampai", std::to_string(tahun_ - 1)}}, tiada);
  }
}

void RuangRencana::tulis_baris(std::string_view subjek, const std::string& kunci,
                               const IsiBaris& isi, Errors& salah) {
  auto& semua = ubah(subjek);
  if (Baris* ada = cari_baris(subjek_bernama(subjek), semua, kunci); ada != nullptr) {
    isi_semua(subjek, *ada, isi, salah);
    return;
  }
  semua.push_back(susun_baris(subjek_bernama(subjek), isi, salah));
}

void RuangRencana::hapus_baris(std::string_view subjek, const std::string& kunci) {
  auto& semua = ubah(subjek);
  const Baris* ada = cari_baris(subjek_bernama(subjek), std::as_const(semua), kunci);
  if (ada != nullptr) semua.erase(semua.begin() + (ada - semua.data()));
}

const perencanaan::Dokumen* RuangRencana::renja() const {
  return rencana().terbaru(JenisDokumen::Renja, tahun_);
}

const perencanaan::Dokumen* RuangRencana::renstra() const {
  return rencana().terbaru(JenisDokumen::Renstra, tahun_);
}

const perencanaan::Dokumen* RuangRencana::dpa() const {
  return rencana().terbaru(JenisDokumen::Dpa, tahun_);
}

std::vector<std::size_t> RuangRencana::urutan_isi(const std::string& dokumen) const {
  const auto& semua = baris("isi_dokumen");
  std::vector<std::size_t> hasil;
  for (std::size_t i = 0; i < semua.size(); ++i) {
    if (isi_kolom("isi_dokumen", semua[i], "dokumen") == dokumen) hasil.push_back(i);
  }
  std::stable_sort(hasil.begin(), hasil.end(), [&](std::size_t a, std::size_t b) {
    return bulat("isi_dokumen", semua[a], "urutan", 0) <
           bulat("isi_dokumen", semua[b], "urutan", 0);
  });
  return hasil;
}

void RuangRencana::muat_simpul(const std::string& dokumen, const std::string& simpul,
                               const std::string& induk, Errors& salah) {
  auto& semua = ubah("isi_dokumen");
  const auto urutan = urutan_isi(dokumen);
  // Behind everything that lies below the same parent.
  const auto di_bawah = [&](std::string id) {
    constexpr int kTerdalam = 8;  // a cycle in the data must not hang the program
    for (int dalam = 0; dalam < kTerdalam; ++dalam) {
      if (id == induk) return true;
      const Baris* satu = versi("simpul", id);
      if (satu == nullptr) return false;
      id = isi_kolom("simpul", *satu, "induk");
    }
    return false;
  };
  std::size_t tempat = urutan.size();
  for (std::size_t i = urutan.size(); i > 0 && !induk.empty(); --i) {
    if (!di_bawah(isi_kolom("isi_dokumen", semua[urutan[i - 1]], "simpul"))) continue;
    tempat = i;
    break;
  }
  const int nomor =
      tempat == 0 ? 1 : bulat("isi_dokumen", semua[urutan[tempat - 1]], "urutan", 0) + 1;
  int geser = nomor + 1;
  for (std::size_t i = tempat; i < urutan.size(); ++i, ++geser) {
    if (bulat("isi_dokumen", semua[urutan[i]], "urutan", 0) >= geser) break;
    isi_semua("isi_dokumen", semua[urutan[i]], {{"urutan", std::to_string(geser)}}, salah);
  }
  auto letak = semua.end();
  if (tempat < urutan.size()) {
    letak = semua.begin() + static_cast<std::ptrdiff_t>(urutan[tempat]);
  } else if (!urutan.empty()) {
    letak = semua.begin() + static_cast<std::ptrdiff_t>(urutan.back()) + 1;
  }
  semua.insert(
      letak,
      susun_baris(subjek_bernama("isi_dokumen"),
                  {{"dokumen", dokumen}, {"urutan", std::to_string(nomor)}, {"simpul", simpul}},
                  salah));
}

bool RuangRencana::terkunci(int tahun) const {
  bool kunci = false;
  for (const Baris& satu : baris("kunci_definisi")) {
    if (bulat("kunci_definisi", satu, "tahun", 0) != tahun) continue;
    kunci = isi_kolom("kunci_definisi", satu, "status") == "dikunci";
  }
  return kunci;
}

std::vector<int> RuangRencana::semua_terkunci() const {
  std::set<int> tahun;
  for (const Baris& satu : baris("kunci_definisi")) {
    tahun.insert(bulat("kunci_definisi", satu, "tahun", 0));
  }
  std::erase_if(tahun, [&](int satu) { return !terkunci(satu); });
  return {tahun.begin(), tahun.end()};
}

int RuangRencana::tahun_terkunci(const std::string& indikator) const {
  const Baris* satu = indikator.empty() ? nullptr : versi("indikator", indikator);
  const int akhir =
      satu == nullptr ? kTanpaAkhir : bulat("indikator", *satu, "sampai", kTanpaAkhir);
  for (const int yang : semua_terkunci()) {
    if (yang >= tahun_ && yang <= akhir) return yang;
  }
  return 0;
}

int RuangRencana::tahun_terkunci_tanpa_versi(const std::string& indikator) const {
  for (const int yang : semua_terkunci()) {
    for (const Baris& satu : baris("indikator")) {
      if (satu.isian.front().teks == indikator && berlaku("indikator", satu, yang)) return yang;
    }
  }
  return 0;
}

Errors RuangRencana::periksa() const {
  kamus::Himpunan sesudah = snapshot_.himpunan();
  for (const auto& [nama, semua] : ubahan_) sesudah[nama] = semua;
  Errors salah = semua_salah(sesudah);
  if (salah.empty()) return salah;
  // What was wrong before is not the fault of this change.
  const Errors dahulu = semua_salah(snapshot_.himpunan());
  std::erase_if(salah, [&](const Error& satu) {
    return std::any_of(dahulu.begin(), dahulu.end(), [&](const Error& lama) {
      return lama.where == satu.where && lama.message == satu.message;
    });
  });
  return salah;
}

bool RuangRencana::berubah() const {
  return std::any_of(ubahan_.begin(), ubahan_.end(), [&](const auto& satu) {
    return satu.second != baris_dari(snapshot_.himpunan(), satu.first);
  });
}

kamus::Himpunan RuangRencana::ambil() && {
  std::erase_if(ubahan_, [&](const auto& satu) {
    return satu.second == baris_dari(snapshot_.himpunan(), satu.first);
  });
  return std::move(ubahan_);
}

}  // namespace laras::app
