#pragma once

#include <semaphore>

namespace laras::security {

/// A place among the computations of argon2id: each holds 64 MiB, and two at a time leave a small
/// machine alive under an attack. Waits until there is one; gives it back when it goes.
class Giliran {
 public:
  Giliran() { semua().acquire(); }
  Giliran(const Giliran&) = delete;
  Giliran& operator=(const Giliran&) = delete;
  ~Giliran() { semua().release(); }

 private:
  static std::counting_semaphore<2>& semua() {
    static std::counting_semaphore<2> tempat(2);
    return tempat;
  }
};

}  // namespace laras::security
