#include "app/cadangan_terjadwal.h"

#include <chrono>
#include <utility>

#include "app/ruang_cadangan.h"

namespace laras::app {

namespace {

constexpr std::int64_t kSehari = 86'400;
constexpr std::int64_t kSemenit = 60;
constexpr std::chrono::minutes kJeda{1};
constexpr std::chrono::minutes kJedaGagal{15};

}  // namespace

std::string jatuh_tempo(std::string_view kini, std::string_view zona, int menit) {
  const std::int64_t hari_ini = detik_utc(utc_awal_hari(tanggal_kantor(kini, zona), zona));
  const std::int64_t tempo = hari_ini + menit * kSemenit;
  return utc_dari_detik(tempo <= detik_utc(kini) ? tempo : tempo - kSehari);
}

Result<std::optional<std::string>> cadangkan_bila_tempo(Workspace& workspace,
                                                        const JadwalCadangan& jadwal) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  const std::string tempo =
      jatuh_tempo(workspace.now(), kini->kantor().instansi().zona_waktu, jadwal.menit);
  for (const auto& satu : daftar_cadangan(workspace)) {
    if (satu.sebab == kSebabTerjadwal && satu.waktu >= tempo) return std::optional<std::string>();
  }
  LARAS_TRY(std::string ringkasan, buat_cadangan_terjadwal(workspace, jadwal.sandi, jadwal.simpan));
  return std::optional(std::move(ringkasan));
}

CadanganTerjadwal::CadanganTerjadwal(Workspace& workspace, JadwalCadangan jadwal,
                                     std::function<void(const std::string&)> lapor)
    : workspace_(workspace), jadwal_(std::move(jadwal)), lapor_(std::move(lapor)) {
  penjaga_ = std::thread([this] { jaga(); });
}

CadanganTerjadwal::~CadanganTerjadwal() {
  {
    const std::lock_guard lock(kunci_);
    berhenti_ = true;
  }
  bangun_.notify_all();
  penjaga_.join();
}

void CadanganTerjadwal::jaga() {
  std::unique_lock lock(kunci_);
  while (!berhenti_) {
    lock.unlock();
    const auto hasil = cadangkan_bila_tempo(workspace_, jadwal_);
    if (!hasil.ok()) {
      lapor_("Cadangan terjadwal gagal: " + hasil.error().message + " " + hasil.error().detail);
    } else if (hasil.value().has_value()) {
      lapor_(*hasil.value());
    }
    lock.lock();
    bangun_.wait_for(lock, hasil.ok() ? kJeda : kJedaGagal, [this] { return berhenti_; });
  }
}

}  // namespace laras::app
