// The smart defaults table.
#include "config/defaults_mode.h"

namespace outcrop::internal {

DefaultsMode defaults_mode_of(const ClientChoices& choices) {
  const std::string mode = choices.word(Setting::defaults_mode);
  if (mode == "standard") return DefaultsMode::standard;
  if (mode == "in-region") return DefaultsMode::in_region;
  if (mode == "cross-region") return DefaultsMode::cross_region;
  if (mode == "mobile") return DefaultsMode::mobile;
  return mode == "auto" ? DefaultsMode::automatic : DefaultsMode::legacy;
}

DefaultsMode automatic_mode(std::string_view current_region, std::string_view client_region) {
  if (current_region.empty()) return DefaultsMode::standard;
  return current_region == client_region ? DefaultsMode::in_region : DefaultsMode::cross_region;
}

std::string region_of_execution(const Environment& environment) {
  if (!find_variable(environment, variables_of(row_of(Setting::execution_env), environment))) return {};
  const auto region = find_variable(environment, variables_of(row_of(Setting::region), environment));
  return region ? region->value : std::string();
}

std::chrono::milliseconds connect_limit_of(DefaultsMode mode) {
  using std::chrono::milliseconds;
  switch (mode) {
    case DefaultsMode::in_region:
      return milliseconds(1100);
    case DefaultsMode::mobile:
      return milliseconds(30'000);
    case DefaultsMode::legacy:
    case DefaultsMode::standard:
    case DefaultsMode::cross_region:
    case DefaultsMode::automatic:
      break;
  }
  return milliseconds(3100);
}

}  // namespace outcrop::internal
