#include "web/server/start.h"

namespace laras::web {

Error no_address(const std::string& address) {
  return {Kind::Invalid,
          "\"" + address + "\" bukan alamat jaringan. Tulis dalam angka, misalnya 127.0.0.1."};
}

Error needs_tls(const std::string& address) {
  return {Kind::Invalid,
          "Alamat " + address +
              " dapat dicapai dari jaringan, sehingga kata sandi akan lewat tanpa pengaman. "
              "Sebutkan sertifikat TLS dengan --sertifikat dan --kunci, atau pakai 127.0.0.1 di "
              "belakang nginx."};
}

Error no_certificate(const std::filesystem::path& file, const std::string& detail) {
  return {Kind::Unavailable,
          "Berkas TLS tidak dapat dipakai. Sertifikat dan kuncinya harus berbentuk PEM dan "
          "berpasangan.",
          file.string(), detail};
}

Error no_port(const ServerOptions& options, bool is_taken, const std::string& detail) {
  const std::string port = std::to_string(options.port);
  if (is_taken) {
    return {Kind::Conflict,
            "Port " + port +
                " sudah dipakai program lain. Hentikan program itu, atau pilih port lain dengan "
                "--port.",
            {},
            detail};
  }
  return {Kind::Unavailable,
          "Port " + port + " pada " + options.address +
              " tidak dapat dibuka. Periksa alamatnya; port di bawah 1024 memerlukan hak khusus.",
          {},
          detail};
}

std::string url(const ServerOptions& options, std::uint16_t port) {
  const bool is_v6 = options.address.find(':') != std::string::npos;
  return (options.certificate.empty() ? "http://" : "https://") +
         (is_v6 ? "[" + options.address + "]" : options.address) + ":" + std::to_string(port);
}

}  // namespace laras::web
