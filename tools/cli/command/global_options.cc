#include "command/global_options.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>
#include <chrono>
#include <cstdlib>
#include <optional>

#include "command/input_error.h"

namespace outcrop::cli {
namespace {

std::optional<std::string> given(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

/// The AWS CLI's rule: 0 is no limit.
std::optional<std::chrono::milliseconds> limit(double seconds) {
  if (seconds < 0) return std::nullopt;
  return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

}  // namespace

void GlobalOptions::add_to(CLI::App& app) {
  const char* const group = "Options of every command";
  app.add_option("--region", region, "AWS region, e.g. us-east-1")->option_text("REGION")->group(group);
  app.add_option("--profile", profile, "Profile of the shared config and credentials files")
      ->option_text("NAME")
      ->group(group);
  app.add_option("--endpoint-url", endpoint_url, "Call this address instead of the region's, e.g. an emulator")
      ->option_text("URL")
      ->group(group);
  app.add_option("--output", output,
                 "table, json or jsonl (one item a line). Without it: AWS_DEFAULT_OUTPUT, else a table for "
                 "listings on a terminal, else json")
      ->option_text("FORMAT")
      ->check(CLI::IsMember({"table", "json", "jsonl"}))
      ->group(group);
  app.add_option("--ca-bundle", ca_bundle, "PEM file of the certificate authorities to trust")
      ->option_text("FILE")
      ->group(group);
  app.add_option("--cli-connect-timeout", connect_timeout, "Seconds to connect; 0 = no limit")
      ->option_text("SECONDS")
      ->check(CLI::Range(0.0, 86400.0))
      ->group(group);
  app.add_option("--cli-read-timeout", read_timeout, "Seconds without a byte before giving up; 0 = no limit")
      ->option_text("SECONDS")
      ->check(CLI::Range(0.0, 86400.0))
      ->group(group);
  app.add_flag("--debug", debug, "Tell on standard error what is called; never a secret")->group(group);
}

ClientConfig GlobalOptions::client_config() const {
  ClientConfig config;
  config.region = given(region);
  config.profile = given(profile);
  config.endpoint_url = given(endpoint_url);
  config.ca_bundle = given(ca_bundle);
  config.timeout.connect = limit(connect_timeout);
  config.timeout.idle = limit(read_timeout);
  return config;
}

Format GlobalOptions::format(bool is_listing, const Output& out) const {
  if (const auto chosen = parse_format(output)) return *chosen;
  if (const char* const preset = std::getenv("AWS_DEFAULT_OUTPUT"))
    if (const auto chosen = parse_format(preset)) return *chosen;
  return is_listing && out.is_terminal() ? Format::table : Format::json;
}

}  // namespace outcrop::cli
