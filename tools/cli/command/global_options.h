// GlobalOptions: the options that every command takes.
#pragma once

#include <outcrop/client_config.h>

#include <string>

#include "options/command.h"
#include "output/formats.h"
#include "query/node.h"

namespace outcrop::cli {

struct GlobalOptions {
  std::string endpoint_url;
  std::string region;
  std::string profile;
  std::string ca_bundle;
  std::string output;
  std::string query;  ///< JMESPath
  std::string binary_format;
  double connect_timeout{-1};  ///< seconds; negative: the SDK's own
  double read_timeout{-1};
  bool debug{};
  bool no_sign_request{};
  bool no_verify_ssl{};

  void add_to(Command& program);
  /// What was given on the command line; everything else is left to the environment and the shared config file.
  /// `asks`: for the code of an MFA device, where one guards the profile's role.
  ClientConfig client_config(bool asks = true) const;
  /// --output, else AWS_DEFAULT_OUTPUT, else `output` of the profile, else `preset`. Throws InputError where one of
  /// them is no format.
  Format format(Format preset) const;
  /// Bytes stand in options as they are, by --cli-binary-format, else by `cli_binary_format` of the profile. Throws
  /// InputError where that is no format.
  bool bytes_are_raw() const;
  /// --query, read; null without one. Throws InputError.
  query::NodePtr parsed_query() const;
};

}  // namespace outcrop::cli
