#include <iostream>

int main() {
  std::cerr << "Pemakaian: laras PERINTAH [PILIHAN]\n";
  return 2;
}
