#include "command/global_options.h"

#include <outcrop/effective_config.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

#include "command/live_values.h"
#include "command/role_credentials.h"
#include "options/regions.h"
#include "query/error.h"
#include "query/parser.h"
#include "text/comma_list.h"
#include "text/input_error.h"
#include "text/variable.h"

namespace outcrop::cli {
namespace {

std::optional<std::string> given(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

const std::vector<std::string> binary_formats{"base64", "raw-in-base64-out"};

/// The AWS CLI's rule: 0 is no limit.
std::optional<std::chrono::milliseconds> limit(double seconds) {
  if (seconds < 0) return std::nullopt;
  return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

}  // namespace

void GlobalOptions::add_to(Command& program) {
  const std::string group = "Options of every command";
  Option& region_option = program.add(text_option("region", "REGION", "AWS region, e.g. us-east-1", region), group);
  region_option.existing = [] {
    const auto regions = regions_beside({});
    return std::vector<std::string>(regions.begin(), regions.end());
  };
  program.add(text_option("profile", "NAME", "Profile of the shared config and credentials files", profile), group)
      .existing = profile_names;
  program.add(
      text_option("endpoint-url", "URL", "Call this address instead of the region's, e.g. an emulator", endpoint_url),
      group);
  program.add(choice_option("output", "FORMAT",
                            "One of " + comma_list(format_names()) +
                                " (jsonl: one item a line). Without it: AWS_DEFAULT_OUTPUT, else `output` of the "
                                "profile, else a table for listings on a terminal, else json",
                            output, format_names()),
              group);
  program.add(text_option("query", "JMESPATH", "Show what this expression makes of the answer", query), group);
  program.add(text_option("ca-bundle", "FILE", "PEM file of the certificate authorities to trust", ca_bundle), group);
  program.add(seconds_option("cli-connect-timeout", "Seconds to connect; 0 = no limit", connect_timeout), group);
  program.add(seconds_option("cli-read-timeout", "Seconds without a byte before giving up; 0 = no limit", read_timeout),
              group);
  program.add(choice_option("cli-binary-format", "FORMAT",
                            "How bytes stand in options: base64, or raw-in-base64-out, as they are. Without it: "
                            "cli_binary_format of the profile, else base64",
                            binary_format, binary_formats),
              group);
  program.add(flag_option("no-sign-request", "Send requests without a signature; no credentials are looked for",
                          no_sign_request),
              group);
  program.add(flag_option("no-verify-ssl",
                          "Take any certificate of the service: whoever is on the way can read and change everything. "
                          "--ca-bundle trusts a private authority",
                          no_verify_ssl),
              group);
  program.add(ignored_option("color", "There are no colours", {"on", "off", "auto"}), group);
  program.add(ignored_option("no-cli-pager", "There is no pager"), group);
  program.add(ignored_option("no-cli-auto-prompt", "Nothing is asked for that is left out"), group);
  program.add(flag_option("debug",
                          "Tell on standard error the settings and where they come from, and each attempt with its "
                          "headers and times; never a secret",
                          debug),
              group);
}

ClientConfig GlobalOptions::client_config(bool asks) const {
  ClientConfig config;
  config.region = given(region);
  config.profile = given(profile);
  config.endpoint_url = given(endpoint_url);
  config.ca_bundle = given(ca_bundle);
  config.verify_certificates = !no_verify_ssl;
  if (no_sign_request) config.auth_scheme_preference = "noAuth";
  config.timeout.connect = limit(connect_timeout);
  config.timeout.idle = limit(read_timeout);
  if (!no_sign_request) add_role_credentials(config, asks);
  return config;
}

Format GlobalOptions::format(Format preset) const {
  if (const auto chosen = parse_format(output)) return *chosen;
  const std::string variable = variable_text("AWS_DEFAULT_OUTPUT");
  const bool is_variable = !variable.empty();
  const std::string word = is_variable ? variable : profile_value(client_config(), "output").value_or("");
  if (word.empty()) return preset;
  if (const auto chosen = parse_format(word)) return *chosen;
  throw InputError(std::string(is_variable ? "AWS_DEFAULT_OUTPUT" : "output of the profile") + " is \"" + word +
                   "\"; it is one of " + comma_list(format_names()));
}

bool GlobalOptions::bytes_are_raw() const {
  const std::string word = binary_format.empty()
                               ? profile_value(client_config(false), "cli_binary_format").value_or("base64")
                               : binary_format;
  if (std::ranges::find(binary_formats, word) == binary_formats.end())
    throw InputError("cli_binary_format of the profile is \"" + word + "\"; it is one of " +
                     comma_list(binary_formats));
  return word != "base64";
}

query::NodePtr GlobalOptions::parsed_query() const {
  if (query.empty()) return nullptr;
  try {
    return query::parse(query);
  } catch (const query::QueryError& problem) {
    throw InputError(std::string("--query: ") + problem.what());
  }
}

}  // namespace outcrop::cli
