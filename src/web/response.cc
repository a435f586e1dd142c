#include "web/response.h"

#include <cassert>

namespace laras::web {

Response see_other(std::string path) {
  // A second slash would lead the browser to another host.
  assert(path.starts_with('/') && !path.starts_with("//"));
  Response response{.status = 303, .type = {}};
  response.header("Location", std::move(path));
  return response;
}

}  // namespace laras::web
