#include "web/galat.h"

#include "web/parts/kerangka.h"

namespace laras::web {

Response error_page(Context& context, int status, const std::string& title,
                    const std::string& message) {
  Html isi;
  isi << "<p>"_html << message << "</p>"_html;
  Response response = kerangka(context, title, isi);
  response.status = status;
  return response;
}

}  // namespace laras::web
