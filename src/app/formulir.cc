#include "app/formulir.h"

#include "security/hmac.h"

namespace laras::app {

namespace {

std::string bukti(std::string_view kunci, std::string_view sesi) {
  return security::hmac_hex(kunci, "formulir " + std::string(sesi));
}

}  // namespace

std::string token_formulir(std::string_view kunci, std::string_view sesi) {
  return security::mask(bukti(kunci, sesi));
}

bool token_cocok(std::string_view token, std::string_view kunci, std::string_view sesi) {
  return security::same_secret(security::unmask(token), bukti(kunci, sesi));
}

}  // namespace laras::app
