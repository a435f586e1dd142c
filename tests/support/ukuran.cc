#include "support/ukuran.h"

#include <gtest/gtest.h>

namespace laras::uji {

Ukuran::Ukuran(const Berkas& berkas)
    : acuan(acuan::Acuan::rakit(dengan_acuan(berkas))),
      rencana(perencanaan::Rencana::rakit(dengan_acuan(berkas), acuan, salah_)),
      data(kinerja::Data::rakit(dengan_acuan(berkas), rencana, acuan, salah_)),
      ukur(rencana, data) {
  for (const auto& e : salah_) ADD_FAILURE() << e.where << ": " << e.message;
}

Berkas dengan(Berkas berkas, const Berkas& tambahan) {
  berkas.insert(berkas.end(), tambahan.begin(), tambahan.end());
  return berkas;
}

}  // namespace laras::uji
