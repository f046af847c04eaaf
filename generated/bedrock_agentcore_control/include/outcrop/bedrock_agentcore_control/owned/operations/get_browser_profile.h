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

/// The profile that was asked for.
struct GetBrowserProfile {
  /// The profile's id.
  std::string profile_id{};
  /// The profile's ARN.
  std::string profile_arn{};
  /// The profile's name.
  std::string name{};
  /// What the profile is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The state that the profile is in.
  std::optional<OwnedOpen<BrowserProfileStatus>> status{};
  /// When the profile was created.
  Timestamp created_at{};
  /// When the profile changed last.
  Timestamp last_updated_at{};
  /// When a session's data was saved to the profile last; absent while none was.
  std::optional<Timestamp> last_saved_at{};
  /// The session whose data was saved last.
  std::optional<std::string> last_saved_browser_session_id{};
  /// The browser of the session whose data was saved last.
  std::optional<std::string> last_saved_browser_id{};

  friend bool operator==(const GetBrowserProfile&, const GetBrowserProfile&) = default;
};
GetBrowserProfile to_owned(const GetBrowserProfileView& view);
void write_json(internal::JsonWriter& writer, const GetBrowserProfile& in);

}  // namespace outcrop::bedrock_agentcore_control
