#include <algorithm>

#include "base/teks.h"
#include "perencanaan/rencana.h"

namespace laras::perencanaan {

namespace {

JenisDokumen jenis_dokumen(std::string_view teks) {
  if (teks == "rpjmd") return JenisDokumen::Rpjmd;
  if (teks == "renstra") return JenisDokumen::Renstra;
  if (teks == "dpa") return JenisDokumen::Dpa;
  if (teks == "pk") return JenisDokumen::Pk;
  return JenisDokumen::Renja;
}

JenisSimpul jenis_simpul(std::string_view teks) {
  if (teks == "misi") return JenisSimpul::Misi;
  if (teks == "tujuan_daerah") return JenisSimpul::TujuanDaerah;
  if (teks == "tujuan") return JenisSimpul::Tujuan;
  if (teks == "sasaran") return JenisSimpul::Sasaran;
  if (teks == "kegiatan") return JenisSimpul::Kegiatan;
  if (teks == "sub_kegiatan") return JenisSimpul::SubKegiatan;
  return JenisSimpul::Program;
}

Arah arah(std::string_view teks) {
  if (teks == "makin_rendah") return Arah::MakinRendah;
  if (teks == "makin_rendah_rasio") return Arah::MakinRendahRasio;
  return Arah::MakinTinggi;
}

Akumulasi akumulasi(std::string_view teks) {
  return teks == "jumlah" ? Akumulasi::Jumlah : Akumulasi::Terakhir;
}

Sumber sumber(std::string_view teks) {
  if (teks == "fakta") return Sumber::Fakta;
  if (teks == "gabungan") return Sumber::Gabungan;
  return Sumber::Ketik;
}

int sampai(const kamus::Pembaca& b) { return b.kosong("sampai") ? 9999 : b.bulat("sampai"); }

Dokumen dokumen(const kamus::Pembaca& b) {
  Dokumen d;
  d.id = Id<Dokumen>(b.teks("dokumen"));
  d.jenis = jenis_dokumen(b.teks("jenis"));
  d.sifat = b.teks("sifat") == "perubahan" ? Sifat::Perubahan : Sifat::Murni;
  d.nama = b.teks("nama");
  d.mulai = b.bulat("tahun_mulai");
  d.akhir = b.bulat("tahun_akhir");
  d.urutan = b.bulat("urutan");
  d.nomor = b.teks("nomor");
  if (!b.kosong("tanggal")) d.tanggal = b.tanggal("tanggal");
  d.menggantikan = Id<Dokumen>(b.teks("menggantikan"));
  d.alasan = b.teks("alasan");
  return d;
}

Simpul simpul(const kamus::Pembaca& b) {
  Simpul s;
  s.id = Id<Simpul>(b.teks("simpul"));
  s.mulai = b.bulat("mulai");
  s.sampai = sampai(b);
  s.jenis = jenis_simpul(b.teks("jenis"));
  s.induk = Id<Simpul>(b.teks("induk"));
  s.kode = b.teks("kode");
  s.nama = b.teks("nama");
  s.sasaran = b.teks("sasaran");
  s.lokasi = b.teks("lokasi");
  s.menggantikan = Id<Simpul>(b.teks("menggantikan"));
  return s;
}

Indikator indikator(const kamus::Pembaca& b, const acuan::Acuan& acuan) {
  Indikator i;
  i.id = Id<Indikator>(b.teks("indikator"));
  i.mulai = b.bulat("mulai");
  i.sampai = sampai(b);
  i.simpul = Id<Simpul>(b.teks("simpul"));
  i.urutan = b.bulat("urutan");
  i.nama = b.teks("nama");
  const acuan::Satuan* satuan = acuan.satuan(b.teks("satuan"));
  i.satuan = satuan != nullptr ? *satuan : acuan::Satuan{b.teks("satuan"), {}, {}};
  i.desimal = b.bulat("desimal");
  i.arah = arah(b.teks("arah"));
  i.akumulasi_tahun = akumulasi(b.teks("akumulasi_tahun"));
  i.akumulasi_renstra = akumulasi(b.teks("akumulasi_renstra"));
  i.sumber = sumber(b.teks("sumber"));
  i.fakta = b.teks("fakta");
  i.menggantikan = Id<Indikator>(b.teks("menggantikan"));
  i.cara_ganti = b.teks("cara_ganti");
  i.alasan = b.teks("alasan");
  return i;
}

Iku iku(const kamus::Pembaca& b) {
  return {Id<Indikator>(b.teks("indikator")),
          b.bulat("urutan"),
          b.teks("definisi_operasional"),
          b.teks("formulasi"),
          b.teks("pembilang"),
          b.teks("penyebut"),
          b.teks("sumber_data"),
          b.teks("kelompok")};
}

struct IsiBerurut {
  Id<Dokumen> dokumen;
  int urutan = 0;
  IsiDokumen isi;
};

std::map<Id<Dokumen>, std::vector<IsiDokumen>> rakit_isi(const kamus::Himpunan& himpunan) {
  std::vector<IsiBerurut> semua;
  for (const auto& b : kamus::baca(himpunan, "isi_dokumen")) {
    semua.push_back(
        {Id<Dokumen>(b.teks("dokumen")),
         b.bulat("urutan"),
         {Id<Simpul>(b.teks("simpul")), Id<Indikator>(b.teks("indikator")), b.teks("nomor")}});
  }
  std::stable_sort(semua.begin(), semua.end(),
                   [](const IsiBerurut& a, const IsiBerurut& b) { return a.urutan < b.urutan; });
  std::map<Id<Dokumen>, std::vector<IsiDokumen>> hasil;
  for (auto& satu : semua) hasil[satu.dokumen].push_back(std::move(satu.isi));
  return hasil;
}

}  // namespace

Rencana Rencana::rakit(const kamus::Himpunan& himpunan, const acuan::Acuan& acuan, Errors& salah) {
  Rencana hasil;
  for (const auto& b : kamus::baca(himpunan, "dokumen")) {
    hasil.dokumen_.push_back(perencanaan::dokumen(b));
  }
  std::stable_sort(hasil.dokumen_.begin(), hasil.dokumen_.end(),
                   [](const Dokumen& a, const Dokumen& b) { return a.urutan < b.urutan; });
  for (const auto& b : kamus::baca(himpunan, "simpul")) {
    hasil.simpul_.push_back(perencanaan::simpul(b));
  }
  for (const auto& b : kamus::baca(himpunan, "indikator")) {
    hasil.indikator_.push_back(perencanaan::indikator(b, acuan));
  }
  // Looked up by identity for every figure.
  const auto menurut_identitas = [](const auto& a, const auto& b) { return a.id < b.id; };
  std::stable_sort(hasil.simpul_.begin(), hasil.simpul_.end(), menurut_identitas);
  std::stable_sort(hasil.indikator_.begin(), hasil.indikator_.end(), menurut_identitas);
  hasil.isi_ = rakit_isi(himpunan);
  hasil.rakit_target(himpunan, acuan, salah);
  for (const auto& b : kamus::baca(himpunan, "pagu")) {
    const auto& isian = b.isian("pagu");
    hasil.pagu_[{b.teks("dokumen"), b.teks("simpul"), b.bulat("tahun")}] = {isian.keadaan,
                                                                            isian.angka, b.id()};
  }
  for (const auto& b : kamus::baca(himpunan, "iku")) hasil.iku_.push_back(perencanaan::iku(b));
  std::stable_sort(hasil.iku_.begin(), hasil.iku_.end(),
                   [](const Iku& a, const Iku& b) { return a.urutan < b.urutan; });
  for (const auto& b : kamus::baca(himpunan, "iku_program")) {
    hasil.iku_program_.emplace(Id<Indikator>(b.teks("indikator")), Id<Simpul>(b.teks("simpul")));
  }
  for (const auto& b : kamus::baca(himpunan, "penanggung_jawab")) {
    hasil.penanggung_jawab_.emplace(
        Id<Simpul>(b.teks("simpul")),
        std::pair(b.bulat("mulai"), Id<kantor::Jabatan>(b.teks("jabatan"))));
  }
  return hasil;
}

std::optional<acuan::Nilai> Rencana::nilai_baris(const kamus::Pembaca& baris,
                                                 std::string_view kolom,
                                                 std::string_view kolom_atas,
                                                 const acuan::Acuan& acuan, Errors& salah) const {
  const int tahun = baris.bulat("tahun");
  const Indikator* satu = indikator(Id<Indikator>(baris.teks("indikator")), tahun);
  if (satu == nullptr) {
    salah.push_back({Kind::Invalid,
                     "Indikator \"" + baris.teks("indikator") + "\" tidak berlaku pada tahun " +
                         std::to_string(tahun) + ". Periksa kolom mulai dan sampai di indikator.",
                     baris.tempat("indikator")});
    return std::nullopt;
  }
  acuan::Skala skala;
  if (satu->satuan.jenis == acuan::JenisSatuan::Tingkat) {
    skala = acuan.skala(satu->satuan.skala, akhir_tahun(tahun));
  }
  const std::string atas = kolom_atas.empty() ? std::string() : baris.teks(kolom_atas);
  auto nilai = acuan::urai_nilai(baris.teks(kolom), atas, satu->satuan, skala);
  if (!nilai.ok()) {
    salah.push_back({Kind::Invalid, nilai.error().message, baris.tempat(kolom)});
    return std::nullopt;
  }
  return std::move(nilai).value();
}

void Rencana::rakit_target(const kamus::Himpunan& himpunan, const acuan::Acuan& acuan,
                           Errors& salah) {
  for (const auto& b : kamus::baca(himpunan, "target")) {
    auto nilai = nilai_baris(b, "target", "target_atas", acuan, salah);
    if (!nilai) continue;
    target_[{b.teks("dokumen"), b.teks("indikator"), b.bulat("tahun"),
             acuan::periode(b.teks("periode"))}] = {std::move(*nilai), b.id(),
                                                    Id<Dokumen>(b.teks("dokumen"))};
  }
}

}  // namespace laras::perencanaan
