// Every setting of a client as text, with where it was found: code, then environment, then profile.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "config/config_sources.h"
#include "config/setting_table.h"
#include "outcrop/client_config.h"
#include "outcrop/error.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// Absent: nowhere set.
using Choice = std::optional<Found>;

/// The service whose own variables and section count.
struct ServiceNames {
  std::string_view id{};           ///< "Bedrock Runtime"; empty: no service, and no endpoint URL
  std::string_view bearer_name{};  ///< "bedrock", as requests are signed for; empty: it takes no API keys
};

class ClientChoices {
 public:
  const Choice& operator[](Setting setting) const { return found_[static_cast<std::size_t>(setting)]; }
  Choice& operator[](Setting setting) { return found_[static_cast<std::size_t>(setting)]; }

  /// The value, else the default; empty where there is neither.
  std::string text(Setting setting) const;
  /// Of a setting that is read so. False and 0 for a value that `problem` is about.
  bool is_on(Setting setting) const;
  std::int64_t number(Setting setting) const;
  /// In lower case.
  std::string word(Setting setting) const;

  /// The first thing that is wrong: a value that can't be read as its row says, or a services section that is named
  /// and missing.
  std::optional<Error> problem{};

 private:
  std::array<Choice, kSettingTable.size()> found_{};
};

/// All that is set, right or wrong.
ClientChoices choose(const ServiceNames& service, const ClientConfig& config, const ConfigSources& sources);

/// The same, or what is wrong with it.
Result<ClientChoices> checked_choices(const ServiceNames& service, const ClientConfig& config,
                                      const ConfigSources& sources);

/// "Bedrock Runtime" -> "bedrock_runtime": key of services sections, in upper case the end of AWS_ENDPOINT_URL_*.
std::string service_key(std::string_view service_id);

}  // namespace outcrop::internal
