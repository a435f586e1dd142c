#include "cli/jalankan.h"

int main(int argc, char** argv) { return laras::cli::jalankan(argc, argv); }
