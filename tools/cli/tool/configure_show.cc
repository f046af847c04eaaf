#include "tool/configure_show.h"

#include <outcrop/credentials.h>
#include <outcrop/effective_config.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

#include "command/exit_code.h"
#include "command/interrupt.h"
#include "command/report.h"
#include "output/value.h"
#include "services.h"
#include "text/columns.h"
#include "text/json_text.h"
#include "text/shell_names.h"

namespace outcrop::cli {
namespace {

EffectiveService find_service(const std::string& name) {
  const auto found = std::ranges::find(services(), name, &Service::command);
  return found == services().end() ? EffectiveService{} : (*found)->settings;
}

/// What signs requests, without what is secret; or why nothing does. Nobody is asked for a code that no call needs.
std::optional<Error> add_credentials(const ClientConfig& config, bool signs, std::vector<EffectiveSetting>& settings) {
  const CredentialsProviderPtr chain =
      config.credentials && signs
          ? config.credentials
          : default_credentials(config.profile, {.region = config.region, .ca_bundle = config.ca_bundle});
  const Interrupt interrupt;  // there may be a question for the code of an MFA device
  const auto found = chain->resolve(
      {.cancellation = interrupt.token(), .deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10)});
  if (!found) return found.error();
  const Credentials& credentials = **found;
  settings.push_back({"aws_access_key_id", masked(credentials.access_key_id), credentials.source});
  settings.push_back({"aws_secret_access_key", masked(credentials.secret_access_key), credentials.source});
  if (!credentials.session_token.empty())
    settings.push_back({"aws_session_token", masked(credentials.session_token), credentials.source});
  if (!credentials.account_id.empty())
    settings.push_back({"aws_account_id", credentials.account_id, credentials.source});
  if (credentials.expiration)
    settings.push_back({"expiration", to_string(*credentials.expiration), credentials.source});
  return std::nullopt;
}

std::string table_of(const std::vector<EffectiveSetting>& settings) {
  int name_width = display_width("SETTING");
  int value_width = display_width("VALUE");
  for (const EffectiveSetting& setting : settings) {
    name_width = std::max(name_width, display_width(setting.name));
    value_width = std::max(value_width, display_width(setting.value));
  }
  std::string out = padded("SETTING", name_width + 2) + padded("VALUE", value_width + 2) + "FROM\n";
  for (const EffectiveSetting& setting : settings)
    out += padded(setting.name, name_width + 2) +
           padded(printable(setting.value.empty() ? "-" : setting.value), value_width + 2) + printable(setting.origin) +
           "\n";
  return out;
}

std::string json_object(const EffectiveSetting& setting) {
  return "{\"name\":" + json_quoted(setting.name) +
         ",\"value\":" + (setting.value.empty() ? "null" : json_quoted(setting.value)) +
         ",\"origin\":" + json_quoted(setting.origin) + "}";
}

std::string text_of(const std::vector<EffectiveSetting>& settings, Format format) {
  if (format == Format::table) return table_of(settings);
  std::string lines;
  std::string list;
  for (const EffectiveSetting& setting : settings) {
    const std::string object = json_object(setting);
    lines += object + "\n";
    list += (list.empty() ? "" : ",") + object;
  }
  if (format == Format::jsonl) return lines;
  return laid_out(format == Format::csv ? "[" + list + "]" : "{\"settings\":[" + list + "]}", format, 0, {});
}

}  // namespace

int configure_show(const ConfigureShowOptions& show, const GlobalOptions& options, Console& console) {
  const ClientConfig config = options.client_config();
  EffectiveConfig effective = effective_config(config, find_service(show.service));
  std::optional<Error> problem = effective.problem;
  if (!show.no_credentials) {
    // A token takes the place of a signature.
    const bool signs = std::none_of(effective.settings.begin(), effective.settings.end(), [](const auto& setting) {
      return setting.name == "auth_scheme" && setting.value == "httpBearerAuth";
    });
    std::optional<Error> no_credentials = add_credentials(config, signs, effective.settings);
    if (!problem && signs) problem = std::move(no_credentials);
  }
  for (EffectiveSetting& setting : effective.settings) setting.origin = in_shell_words(std::move(setting.origin));
  const Format format = options.output.empty() ? Format::table : options.format(Format::json);
  console.out.write(text_of(effective.settings, format));
  for (const std::string& warning : effective.warnings)
    console.err.write("outcrop: warning: " + printable(in_shell_words(warning)) + "\n");
  if (!problem) return exit_code::success;
  console.err.write("outcrop: calls will fail: " + printable(in_shell_words(problem->message)) + "\n");
  return exit_code::configuration;
}

}  // namespace outcrop::cli
