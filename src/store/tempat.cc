#include "store/tempat.h"

#include "store/galat.h"

namespace laras::store {

Result<Statement> siapkan(const Tempat& tempat, std::string_view sql) {
  if (!tempat.lingkup.memuat(tempat.instansi)) return di_luar_lingkup();
  LARAS_TRY(auto pernyataan, tempat.database.prepare(sql));
  pernyataan.bind(1, tempat.instansi.str());
  return pernyataan;
}

}  // namespace laras::store
