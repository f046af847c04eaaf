// The smart defaults table.
#include "config/defaults_mode.h"

#include "base/ascii.h"

namespace outcrop::internal {

Result<DefaultsMode> parse_defaults_mode(const Choice& choice) {
  if (!choice) return DefaultsMode::legacy;
  const std::string mode = lower_case(choice->value);
  if (mode == "legacy") return DefaultsMode::legacy;
  if (mode == "standard") return DefaultsMode::standard;
  if (mode == "in-region") return DefaultsMode::in_region;
  if (mode == "cross-region") return DefaultsMode::cross_region;
  if (mode == "mobile") return DefaultsMode::mobile;
  if (mode == "auto") return DefaultsMode::automatic;
  return Error{.kind = ErrorKind::configuration,
               .code = "InvalidDefaultsMode",
               .message = choice->origin.name + " is " + quoted(choice->value) +
                          "; the defaults mode is legacy, standard, in-region, cross-region, mobile or auto"};
}

DefaultsMode automatic_mode(std::string_view current_region, std::string_view client_region) {
  if (current_region.empty()) return DefaultsMode::standard;
  return current_region == client_region ? DefaultsMode::in_region : DefaultsMode::cross_region;
}

std::string region_of_execution(const Environment& environment) {
  if (environment.setting("AWS_EXECUTION_ENV").empty()) return {};
  std::string region = environment.setting("AWS_REGION");
  return region.empty() ? environment.setting("AWS_DEFAULT_REGION") : region;
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
