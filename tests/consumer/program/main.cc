// That the program builds, links and gets as far as the network is what is looked at.
#include <cstdio>
#include <stdexcept>

#include "list_jobs.h"

int main() {
  try {
    std::puts(list_jobs().c_str());
    return 1;
  } catch (const std::runtime_error& error) {
    std::puts(error.what());
    return 0;
  }
}
