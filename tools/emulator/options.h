// The command line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "emulator.h"

namespace outcrop::emulator {

struct Options {
  std::string host{"127.0.0.1"};
  std::uint16_t port{0};
  std::string tls_directory;  ///< empty: no TLS
  EmulatorOptions emulator;
};

/// Empty where the program ends here (--help, --version, a mistake, which is told on stderr); `exit_code` is then what
/// it ends with.
std::optional<Options> read_options(int argc, char** argv, int& exit_code);

}  // namespace outcrop::emulator
