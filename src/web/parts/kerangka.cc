#include "web/parts/kerangka.h"

namespace laras::web {

Response kerangka(Context& context, const std::string& title, const Html& content) {
  Html html;
  html << "<!doctype html>\n<html lang=\"id\"><head><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"_html
       << title << " - Laras</title></head><body><main id=\"isi\"><h1>"_html << title
       << "</h1>"_html << content << "</main>"_html;
  if (!context.pelaku.pengguna.empty()) {
    html << "<form method=\"post\" action=\"/keluar\"><input type=\"hidden\" name=\"csrf\""_html
         << Attr{"value"_html, context.csrf} << "><button>Keluar</button></form>"_html;
  }
  html << "</body></html>\n"_html;
  Response response;
  response.body = std::move(html).str();
  return response;
}

}  // namespace laras::web
