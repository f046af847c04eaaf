// `outcrop jobs`: watch, report, diff.
#pragma once

#include <string>
#include <vector>

#include "command/console.h"
#include "command/global_options.h"
#include "options/command.h"

namespace outcrop::cli {

/// The options of these commands. It outlives the program that they are added to.
struct JobsCommands {
  std::vector<std::string> kinds;  ///< names of JobKind; empty: all
  double interval{10};             ///< seconds
  std::string html;
  std::string from;
  std::string old_listing;
  std::string new_listing;

  void add_to(Command& program, const GlobalOptions& options, Console& console);
};

}  // namespace outcrop::cli
