#include "app/sesi.h"

#include "app/data_kantor.h"
#include "app/waktu.h"
#include "store/datadir.h"

namespace laras::app {

Result<Sesi> buka_sesi(const std::filesystem::path& data) {
  LARAS_TRY(auto folder, store::DataDir::open(data, sekarang_utc()));
  LARAS_TRY(auto baca,
            store::Transaction::begin(folder.database(), store::Transaction::For::Reading));
  return muat_sesi(folder.database());
}

}  // namespace laras::app
