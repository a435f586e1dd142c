#include "support/laporan_lain_rangka.h"

namespace laras::uji {

const std::vector<std::string>& kantor_lain() {
  static const std::vector<std::string> semua = {"Dinas Kesehatan",
                                                 "Dinas Pekerjaan Umum dan Penataan Ruang",
                                                 "Dinas Pendidikan",
                                                 "Badan Pendapatan Daerah",
                                                 "Kecamatan Sukamaju",
                                                 "Kelurahan Tirtasari",
                                                 "Puskesmas Mekarjaya",
                                                 "Dinas Ketahanan Pangan dan Pertanian",
                                                 "Satuan Polisi Pamong Praja",
                                                 "Badan Penanggulangan Bencana Daerah",
                                                 "Dinas Lingkungan Hidup",
                                                 "Dinas Koperasi dan Usaha Mikro"};
  return semua;
}

const std::vector<BakuLain>& baku_lain() {
  using enum ArahLain;
  static const std::vector<BakuLain> semua = {
      {"Persentase jalan kabupaten dalam kondisi mantap", "%", Naik, 7250, 2},
      {"Indeks Kepuasan Masyarakat", "Indeks", Naik, 8312, 2},
      {"Cakupan kepesertaan jaminan kesehatan", "Persen", Naik, 915, 1},
      {"Rata-rata lama sekolah", "Tahun", Naik, 812, 2},
      {"Nilai evaluasi SAKIP perangkat daerah", "Nilai", Naik, 7135, 2},
      {"Indeks Reformasi Birokrasi", "Poin", Naik, 6420, 2},
      {"Produksi padi", "Ton", Naik, 123450, 1},
      {"Jumlah kunjungan wisatawan", "Orang", Naik, 184520, 0, "", true},
      {"Jumlah usaha mikro yang dibina", "Unit", Naik, 240, 0, "", true},
      {"Persentase penduduk yang memiliki KTP elektronik", "%", Naik, 9680, 2},
      {"Persentase rumah tangga dengan akses air minum layak", "%", Naik, 8140, 2},
      {"Indeks Pembangunan Manusia", "Poin", Naik, 7156, 2},
      {"Jumlah koperasi aktif", "Koperasi", Naik, 86, 0},
      {"Konsumsi ikan per kapita", "Kg/kapita", Naik, 425, 1},
      {"Persentase penurunan kasus kriminalitas", "%", Naik, 1250, 2},
      {"Persentase kasus kekerasan terhadap perempuan yang ditangani", "%", Naik, 90, 0},
      {"Persentase temuan BPK yang ditindaklanjuti", "%", Naik, 8850, 2},
      {"Cakupan penemuan kasus tuberkulosis", "%", Naik, 780, 1},
      {"Persentase pengaduan masyarakat yang diselesaikan", "%", Naik, 95, 0},
      {"Jumlah dokumen perencanaan yang disusun", "Dokumen", Naik, 12, 0, "", true},
      {"Jumlah peserta pelatihan", "Orang", Naik, 320, 0, "", true},
      {"Angka harapan hidup", "Tahun", Naik, 7215, 2},
      {"Angka kemiskinan", "%", Turun, 1042, 2},
      {"Prevalensi stunting", "Persen", Turun, 184, 1},
      {"Tingkat pengangguran terbuka", "%", Turun, 531, 2},
      {"Angka kematian ibu", "per 100.000 KH", Turun, 11840, 2},
      {"Angka kematian bayi", "per 1.000 KH", Turun, 82, 1},
      {"Jumlah pelanggaran Peraturan Daerah", "Kasus", Turun, 45, 0},
      {"Waktu tunggu pelayanan rawat jalan", "Menit", Turun, 60, 0},
      {"Jumlah temuan BPK", "Temuan", Turun, 14, 0},
      {"Tingkat kehilangan air", "%", Turun, 2875, 2},
      {"Indeks gini", "Poin", Turun, 356, 3},
      {"Angka putus sekolah", "%", Turun, 48, 2},
      {"Rata-rata waktu tanggap kebakaran", "Menit", Turun, 15, 0},
      {"Persentase luas kawasan kumuh", "%", Turun, 385, 2},
      {"Laju inflasi", "%", Turun, 310, 2},
      {"Angka kesakitan demam berdarah dengue", "per 100.000 penduduk", Turun, 4360, 2},
      {"Jumlah keluhan pelanggan", "Keluhan", Turun, 32, 0},
      {"Persentase sampah yang tidak tertangani", "%", Turun, 1830, 2},
      {"Jumlah kejadian kebakaran hutan dan lahan", "Kejadian", Turun, 22, 0},
      {"Derajat keasaman (pH) air sungai", "pH", Kisaran, 720, 2, "6 - 9"},
      {"Suhu ruang penyimpanan vaksin", "Derajat", Kisaran, 50, 1, "2-8"},
      {"Opini BPK atas laporan keuangan", "Opini", Teks, 0, 0, "WTP"},
      {"Ketersediaan dokumen Renstra", "Dokumen", Teks, 0, 0, "Ada"},
      {"Predikat akuntabilitas kinerja", "Predikat", Teks, 0, 0, "BB"},
      {"Predikat Kota Layak Anak", "Kategori", Teks, 0, 0, "Madya"}};
  return semua;
}

const std::vector<std::string>& sasaran_lain() {
  static const std::vector<std::string> semua = {
      "Meningkatnya kualitas pelayanan publik", "Meningkatnya derajat kesehatan masyarakat",
      "Menurunnya kesenjangan antarwilayah",    "Meningkatnya tata kelola pemerintahan",
      "Terwujudnya infrastruktur yang andal",   "Meningkatnya daya saing ekonomi daerah",
      "Terjaganya ketenteraman dan ketertiban"};
  return semua;
}

const std::vector<std::string>& program_lain() {
  static const std::vector<std::string> semua = {
      "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
      "Program Pemenuhan Upaya Kesehatan Perorangan",
      "Program Penyelenggaraan Jalan",
      "Program Pengelolaan Pendidikan",
      "Program Pengelolaan Persampahan",
      "Program Pemberdayaan Usaha Mikro",
      "Program Penanggulangan Kebakaran"};
  return semua;
}

const std::vector<std::string>& kegiatan_lain() {
  static const std::vector<std::string> semua = {
      "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
      "Administrasi Keuangan Perangkat Daerah",
      "Administrasi Umum Perangkat Daerah",
      "Pengadaan Barang Milik Daerah",
      "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
      "Pemeliharaan Barang Milik Daerah",
      "Pembangunan Jalan",
      "Rehabilitasi Jembatan",
      "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
      "Pengelolaan Sekolah Dasar",
      "Penyediaan Sarana Pengangkutan Sampah",
      "Pelatihan Kewirausahaan",
      "Pencegahan Kebakaran dalam Daerah",
      "Penyusunan Dokumen Perencanaan",
      "Fasilitasi Kunjungan Tamu",
      "Penyelenggaraan Rapat Koordinasi"};
  return semua;
}

}  // namespace laras::uji
