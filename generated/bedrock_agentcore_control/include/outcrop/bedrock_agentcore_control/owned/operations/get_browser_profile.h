// GetBrowserProfile: the output of Client::get_browser_profile, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetBrowserProfileView;

struct GetBrowserProfile {
  std::string profile_id{};
  std::string profile_arn{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<BrowserProfileStatus>> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<Timestamp> last_saved_at{};
  std::optional<std::string> last_saved_browser_session_id{};
  std::optional<std::string> last_saved_browser_id{};

  friend bool operator==(const GetBrowserProfile&, const GetBrowserProfile&) = default;
};
GetBrowserProfile to_owned(const GetBrowserProfileView& view);
void write_json(internal::JsonWriter& writer, const GetBrowserProfile& in);

}  // namespace outcrop::bedrock_agentcore_control
