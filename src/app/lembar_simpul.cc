#include <algorithm>

#include "app/hal_rencana.h"
#include "app/tanya_pohon.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;

namespace {

constexpr const char* kJenis[] = {"misi",    "tujuan_daerah", "tujuan",      "sasaran",
                                  "program", "kegiatan",      "sub_kegiatan"};

std::string jenis_di_bawah(std::string_view jenis) {
  for (std::size_t i = 0; i + 1 < std::size(kJenis); ++i) {
    if (jenis == kJenis[i]) return kJenis[i + 1];
  }
  return {};
}

std::string nama_jenis(std::string_view jenis) {
  for (std::size_t i = 0; i < std::size(kJenis); ++i) {
    if (jenis == kJenis[i]) return jenjang(static_cast<perencanaan::JenisSimpul>(i));
  }
  return {};
}

std::vector<std::pair<std::string, std::string>> pilihan_jabatan(const RuangRencana& ruang) {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Belum ditentukan"}};
  for (const Baris& satu : ruang.baris("jabatan")) {
    hasil.emplace_back(isi_kolom("jabatan", satu, "jabatan"), isi_kolom("jabatan", satu, "nama"));
  }
  return hasil;
}

/// Documents of the year that list their lines and may still be changed: those that show a node of
/// that kind.
std::vector<std::string> dokumen_isi(const RuangRencana& ruang, std::string_view jenis) {
  std::vector<std::string> hasil;
  const bool atas =
      jenis == "misi" || jenis == "tujuan_daerah" || jenis == "tujuan" || jenis == "sasaran";
  const auto tambah = [&](const perencanaan::Dokumen* dokumen, bool walau_kosong) {
    if (dokumen == nullptr) return;
    const auto& semua = ruang.baris("isi_dokumen");
    const bool berisi = std::any_of(semua.begin(), semua.end(), [&](const Baris& baris) {
      return isi_kolom("isi_dokumen", baris, "dokumen") == dokumen->id.str();
    });
    if (berisi || walau_kosong) hasil.push_back(dokumen->id.str());
  };
  if (atas) {
    tambah(ruang.renstra(), true);
  } else {
    tambah(ruang.renja(), true);
    tambah(ruang.dpa(), false);
  }
  return hasil;
}

/// Whether this year's plan promises something for it, or nobody did yet. Not so where only
/// documents that another has replaced do.
bool direncanakan(const RuangRencana& ruang, const Id<perencanaan::Indikator>& indikator) {
  using perencanaan::JenisDokumen;
  bool pernah = false;
  for (const auto& dokumen : ruang.rencana().dokumen()) {
    pernah = pernah || ruang.rencana().target(dokumen.id, indikator, ruang.tahun()) != nullptr;
  }
  for (const auto jenis : {JenisDokumen::Renja, JenisDokumen::Pk}) {
    const auto* dokumen = ruang.rencana().terbaru(jenis, ruang.tahun());
    if (dokumen != nullptr &&
        ruang.rencana().target(dokumen->id, indikator, ruang.tahun()) != nullptr) {
      return true;
    }
  }
  return !pernah;
}

/// What hangs on a node in this year's plan.
std::vector<std::string> bergantung(const RuangRencana& ruang, const std::string& id) {
  std::vector<std::string> hasil;
  const auto dokumen = dokumen_isi(ruang, "sub_kegiatan");
  const auto dokumen_atas = dokumen_isi(ruang, "tujuan");
  const auto memuat = [&](const std::string& simpul) {
    const auto& semua = ruang.baris("isi_dokumen");
    return std::any_of(semua.begin(), semua.end(), [&](const Baris& baris) {
      const std::string milik = isi_kolom("isi_dokumen", baris, "dokumen");
      const bool kini = std::count(dokumen.begin(), dokumen.end(), milik) +
                            std::count(dokumen_atas.begin(), dokumen_atas.end(), milik) >
                        0;
      return kini && isi_kolom("isi_dokumen", baris, "simpul") == simpul;
    });
  };
  for (const auto jenis :
       {perencanaan::JenisSimpul::TujuanDaerah, perencanaan::JenisSimpul::Tujuan,
        perencanaan::JenisSimpul::Sasaran, perencanaan::JenisSimpul::Program,
        perencanaan::JenisSimpul::Kegiatan, perencanaan::JenisSimpul::SubKegiatan}) {
    for (const auto* anak : ruang.rencana().simpul_jenis(jenis, ruang.tahun())) {
      if (anak->induk.str() != id || !memuat(anak->id.str())) continue;
      hasil.push_back(jenjang(anak->jenis) +
                      " di bawahnya: " + sebutan_simpul(ruang, anak->id.str()));
    }
  }
  for (const auto* satu :
       ruang.rencana().indikator_simpul(Id<perencanaan::Simpul>(id), ruang.tahun())) {
    if (direncanakan(ruang, satu->id)) hasil.push_back("Indikator: " + satu->nama);
  }
  const std::string tahun = std::to_string(ruang.tahun());
  for (const auto* satu : {ruang.renja(), ruang.dpa()}) {
    if (satu != nullptr && ruang.cari("pagu", satu->id.str() + "/" + id + "/" + tahun) != nullptr) {
      hasil.push_back("Pagu dalam " + satu->nama);
    }
  }
  for (const Baris& baris : ruang.baris("realisasi_anggaran")) {
    if (isi_kolom("realisasi_anggaran", baris, "simpul") == id &&
        isi_kolom("realisasi_anggaran", baris, "tahun") == tahun) {
      hasil.push_back("Realisasi anggaran tahun " + tahun);
      break;
    }
  }
  return hasil;
}

std::string jabatan_kini(const RuangRencana& ruang, const std::string& id) {
  return ruang.rencana().penanggung_jawab(Id<perencanaan::Simpul>(id), ruang.tahun()).str();
}

void tulis_jabatan(RuangRencana& ruang, const std::string& id, Tulisan& t) {
  if (!t.berubah("penanggung_jawab")) return;
  const std::string tahun = std::to_string(ruang.tahun());
  if (!t.isi("penanggung_jawab").empty()) {
    ruang.tulis_baris("penanggung_jawab", id + "/" + tahun,
                      {{"simpul", id}, {"mulai", tahun}, {"jabatan", t.isi("penanggung_jawab")}},
                      t.salah);
  } else if (ruang.cari("penanggung_jawab", id + "/" + tahun) != nullptr) {
    ruang.hapus_baris("penanggung_jawab", id + "/" + tahun);
  } else {
    t.tolak("penanggung_jawab",
            "Penanggung jawab berlaku sejak tahun sebelumnya. Pilih jabatan penggantinya.");
  }
}

std::string ringkas(const Tulisan& t, const std::string& kata, const RuangRencana& ruang) {
  std::vector<std::string> yang;
  for (const MedanRencana& medan : t.lembar().medan) {
    if (t.berubah(medan.nama)) yang.push_back(teks::awal_kecil(medan.judul));
  }
  return kata + " dalam rencana " + std::to_string(ruang.tahun()) +
         (yang.empty() ? "" : ": " + teks::gabung(yang, ", "));
}

bool dimuat(const RuangRencana& ruang, const std::string& dokumen, const std::string& simpul) {
  const auto& semua = ruang.baris("isi_dokumen");
  return std::any_of(semua.begin(), semua.end(), [&](const Baris& baris) {
    return isi_kolom("isi_dokumen", baris, "dokumen") == dokumen &&
           isi_kolom("isi_dokumen", baris, "simpul") == simpul;
  });
}

/// A node that is in force below the same parent but out of this year's plan comes back into it.
/// False where there is none such.
bool muat_kembali(RuangRencana& ruang, const LetakRencana& letak, const std::string& jenis,
                  Tulisan& t) {
  const Baris* ada = t.id.empty() ? nullptr : ruang.versi("simpul", t.id);
  const auto dokumen = dokumen_isi(ruang, jenis);
  if (ada == nullptr || isi_kolom("simpul", *ada, "induk") != letak.induk || dokumen.empty() ||
      dimuat(ruang, dokumen.front(), t.id)) {
    return false;
  }
  ruang.tulis_versi(
      "simpul", t.id,
      {{"nama", t.isi("nama")}, {"sasaran", t.isi("sasaran")}, {"lokasi", t.isi("lokasi")}},
      t.salah);
  for (const std::string& satu : dokumen) {
    if (!dimuat(ruang, satu, t.id)) ruang.muat_simpul(satu, t.id, letak.induk, t.salah);
  }
  tulis_jabatan(ruang, t.id, t);
  t.ringkasan = "Muat kembali simpul " + t.id + " dalam rencana " + std::to_string(ruang.tahun());
  return true;
}

void tulis_baru(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  const Baris* induk = ruang.versi("simpul", letak.induk);
  const std::string jenis =
      induk == nullptr ? kJenis[0] : jenis_di_bawah(isi_kolom("simpul", *induk, "jenis"));
  t.id = t.isi("kode").empty() ? id_dari_nama(t.isi("nama")) : t.isi("kode");
  if (muat_kembali(ruang, letak, jenis, t)) return;
  for (const Baris& satu : ruang.baris("simpul")) {
    if (t.id.empty() || satu.isian.front().teks != t.id) continue;
    t.tolak(
        t.isi("kode").empty() ? "nama" : "kode",
        "Simpul dengan kode atau nama ini sudah ada: " + isi_kolom("simpul", satu, "nama") + ".");
    return;
  }
  if (t.id.empty()) return;
  auto& semua = ruang.ubah("simpul");
  auto tempat = semua.end();
  for (auto i = semua.begin(); i != semua.end(); ++i) {
    if (isi_kolom("simpul", *i, "induk") == letak.induk || i->isian.front().teks == letak.induk) {
      tempat = i + 1;
    }
  }
  semua.insert(tempat, susun_baris(*kamus::cari("simpul"),
                                   {{"simpul", t.id},
                                    {"mulai", std::to_string(ruang.tahun())},
                                    {"jenis", jenis},
                                    {"induk", letak.induk},
                                    {"kode", t.isi("kode")},
                                    {"nama", t.isi("nama")},
                                    {"sasaran", t.isi("sasaran")},
                                    {"lokasi", t.isi("lokasi")}},
                                   t.salah));
  if (!t.salah.empty()) return;
  for (const std::string& dokumen : dokumen_isi(ruang, jenis)) {
    ruang.muat_simpul(dokumen, t.id, letak.induk, t.salah);
  }
  tulis_jabatan(ruang, t.id, t);
  t.ringkasan = ringkas(t, "Tambah " + teks::awal_kecil(nama_jenis(jenis)) + " " + t.id, ruang);
}

}  // namespace

Result<LembarRencana> lembar_simpul(const RuangRencana& ruang, const LetakRencana& letak) {
  const Baris* ada = letak.baru() ? nullptr : ruang.versi("simpul", letak.id);
  if (!letak.baru() && ada == nullptr) {
    return Error{Kind::NotFound, "Simpul ini tidak berlaku pada tahun itu."};
  }
  const Baris* induk = letak.baru() ? ruang.versi("simpul", letak.induk) : nullptr;
  if (letak.baru() && induk == nullptr && !letak.induk.empty()) {
    return Error{Kind::NotFound, "Simpul induknya tidak berlaku pada tahun itu."};
  }
  const std::string jenis = ada != nullptr ? isi_kolom("simpul", *ada, "jenis")
                            : induk == nullptr
                                ? kJenis[0]
                                : jenis_di_bawah(isi_kolom("simpul", *induk, "jenis"));
  if (jenis.empty()) {
    return Error{Kind::Conflict, "Sub kegiatan adalah tingkat terbawah. Tambahkan indikatornya."};
  }
  const auto isi = [&](std::string_view kolom) {
    return ada == nullptr ? std::string() : isi_kolom("simpul", *ada, kolom);
  };
  LembarRencana hasil;
  hasil.judul = (ada == nullptr ? "Tambah " : "Ubah ") + teks::awal_kecil(nama_jenis(jenis));
  hasil.keterangan =
      ada == nullptr ? (induk == nullptr ? std::string("Tingkat teratas pohon kinerja.")
                                         : "Di bawah " + sebutan_simpul(ruang, letak.induk) + ".")
                     : sebutan_simpul(ruang, letak.id);
  const bool berkode = jenis == "program" || jenis == "kegiatan" || jenis == "sub_kegiatan";
  hasil.medan = {
      {.nama = "kode",
       .judul = "Kode nomenklatur",
       .isi = isi("kode"),
       .petunjuk = berkode ? "Berawalan kode induknya, misalnya 7.01.01.2.01.06." : "Boleh kosong.",
       .wajib = berkode},
      {.nama = "nama",
       .judul = "Nama",
       .isi = isi("nama"),
       .jenis = JenisIsi::Panjang,
       .petunjuk = "Sebagaimana dicetak dalam dokumen.",
       .wajib = true},
      {.nama = "sasaran", .judul = "Sasaran", .isi = isi("sasaran"), .jenis = JenisIsi::Panjang},
      {.nama = "lokasi", .judul = "Lokasi", .isi = isi("lokasi")},
      {.nama = "penanggung_jawab",
       .judul = "Penanggung jawab",
       .isi = ada == nullptr ? "" : jabatan_kini(ruang, letak.id),
       .jenis = JenisIsi::Pilihan,
       .pilihan = pilihan_jabatan(ruang)}};
  if (ada == nullptr) return hasil;
  hasil.bergantung = bergantung(ruang, letak.id);
  if (hasil.bergantung.empty()) {
    hasil.hapus = "Keluarkan dari rencana " + std::to_string(ruang.tahun());
  }
  return hasil;
}

void tulis_simpul(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  if (letak.baru()) return tulis_baru(ruang, letak, t);
  ruang.tulis_versi("simpul", letak.id,
                    {{"kode", t.isi("kode")},
                     {"nama", t.isi("nama")},
                     {"sasaran", t.isi("sasaran")},
                     {"lokasi", t.isi("lokasi")}},
                    t.salah);
  tulis_jabatan(ruang, letak.id, t);
  t.ringkasan = ringkas(t, "Ubah simpul " + letak.id, ruang);
}

void hapus_simpul(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  if (!t.lembar().bergantung.empty()) {
    t.tolak("", "Simpul ini belum dapat dikeluarkan: " + teks::gabung(t.lembar().bergantung, "; ") +
                    ".");
    return;
  }
  const std::string jenis = isi_kolom("simpul", *ruang.versi("simpul", letak.id), "jenis");
  const auto dokumen = dokumen_isi(ruang, jenis);
  std::erase_if(ruang.ubah("isi_dokumen"), [&](const Baris& baris) {
    return isi_kolom("isi_dokumen", baris, "simpul") == letak.id &&
           std::count(dokumen.begin(), dokumen.end(), isi_kolom("isi_dokumen", baris, "dokumen")) >
               0;
  });
  // A node that another document still shows stays; it is out of this plan alone.
  bool lain = !yang_menyebut(ruang, "simpul", letak.id, ruang.tahun(),
                             {"simpul", "penanggung_jawab", "isi_dokumen"})
                   .empty();
  for (const Baris& baris : ruang.baris("isi_dokumen")) {
    if (isi_kolom("isi_dokumen", baris, "simpul") != letak.id) continue;
    const auto* milik =
        ruang.rencana().cari(Id<perencanaan::Dokumen>(isi_kolom("isi_dokumen", baris, "dokumen")));
    lain = lain || (milik != nullptr && milik->akhir >= ruang.tahun());
  }
  if (!lain) {
    ruang.akhiri_versi("simpul", letak.id);
    const auto& semua = ruang.baris("simpul");
    const bool masih = std::any_of(semua.begin(), semua.end(), [&](const Baris& baris) {
      return baris.isian.front().teks == letak.id;
    });
    if (!masih) {
      std::erase_if(ruang.ubah("penanggung_jawab"), [&](const Baris& baris) {
        return isi_kolom("penanggung_jawab", baris, "simpul") == letak.id;
      });
    }
  }
  t.ringkasan = "Keluarkan simpul " + letak.id + " dari rencana " + std::to_string(ruang.tahun());
}

}  // namespace laras::app
