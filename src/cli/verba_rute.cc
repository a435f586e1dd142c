#include <nlohmann/json.hpp>
#include <ostream>

#include "base/teks.h"
#include "cli/verba.h"
#include "web/route.h"

namespace laras::cli {

namespace {

std::string metode(web::Method metode) { return metode == web::Method::Get ? "GET" : "POST"; }

std::vector<std::string> peran(const web::Route& rute) {
  std::vector<std::string> hasil;
  for (const auto& izin : kantor::wewenang(rute.tindakan).izin) {
    hasil.emplace_back(kantor::kode(izin.peran));
  }
  return hasil;
}

void cetak_json(std::ostream& ke) {
  auto semua = nlohmann::ordered_json::array();
  for (const web::Route& rute : web::all_routes()) {
    semua.push_back({{"metode", metode(rute.method)},
                     {"pola", rute.pattern},
                     {"tindakan", kantor::wewenang(rute.tindakan).kode},
                     {"peran", peran(rute)},
                     {"mengubah", rute.changes()}});
  }
  ke << semua.dump(2) << "\n";
}

void cetak_teks(std::ostream& ke) {
  for (const web::Route& rute : web::all_routes()) {
    ke << metode(rute.method) << " " << rute.pattern << "  " << kantor::wewenang(rute.tindakan).kode
       << "  " << teks::gabung(peran(rute), " ") << "\n";
  }
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  if (masukan.teks("--format") == "json") {
    cetak_json(keluaran.hasil);
  } else {
    cetak_teks(keluaran.hasil);
  }
  return 0;
}

}  // namespace

Verba verba_rute() {
  return {"rute",
          "Menyebut setiap halaman dan siapa yang boleh membukanya.",
          "Satu baris satu rute: metode, pola alamat, tindakan, dan perannya. \"publik\" berarti\n"
          "tanpa masuk. Tidak memerlukan folder data.",
          {opsi_format({"teks", "json"})},
          jalankan};
}

}  // namespace laras::cli
