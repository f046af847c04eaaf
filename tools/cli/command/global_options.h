// GlobalOptions: the options that every command takes.
#pragma once

#include <outcrop/client_config.h>

#include <string>

#include "options/command.h"
#include "output/writers.h"

namespace outcrop::cli {

struct GlobalOptions {
  std::string endpoint_url;
  std::string region;
  std::string profile;
  std::string ca_bundle;
  std::string output;
  double connect_timeout{-1};  ///< seconds; negative: the SDK's own
  double read_timeout{-1};
  bool debug{};

  void add_to(Command& program);
  /// What was given on the command line; everything else is left to the environment and the shared config file.
  ClientConfig client_config() const;
  /// --output, else AWS_DEFAULT_OUTPUT where that is a format of ours, else a table for people who watch a listing,
  /// else JSON.
  Format format(bool is_listing, const Output& out) const;
};

}  // namespace outcrop::cli
