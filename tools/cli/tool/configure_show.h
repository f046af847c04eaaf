// `outcrop configure show`: every setting, its value and where it comes from.
#pragma once

#include <string>

#include "command/console.h"
#include "command/global_options.h"

namespace outcrop::cli {

struct ConfigureShowOptions {
  std::string service{"bedrock"};
  bool no_credentials{};
};

/// Returns the exit code: 253 where calls would fail for what is shown.
int configure_show(const ConfigureShowOptions& show, const GlobalOptions& options, Console& console);

}  // namespace outcrop::cli
