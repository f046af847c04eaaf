// Input and output of Client::get_browser_profile.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_browser_profile. An absent member is not sent.
/// Which profile is asked for.
struct GetBrowserProfileRequest {
  /// The id that CreateBrowserProfile gave the profile.
  ///
  /// Required.
  std::optional<std::string> profile_id{};

  friend bool operator==(const GetBrowserProfileRequest&, const GetBrowserProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBrowserProfileRequest& in);

/// Output of Client::get_browser_profile; valid as long as its Response.
/// The profile that was asked for.
struct GetBrowserProfileView {
  /// The profile's id.
  std::string_view profile_id{};
  /// The profile's ARN.
  std::string_view profile_arn{};
  /// The profile's name.
  std::string_view name{};
  /// What the profile is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The state that the profile is in.
  Open<BrowserProfileStatus> status{};
  /// When the profile was created.
  Timestamp created_at{};
  /// When the profile changed last.
  Timestamp last_updated_at{};
  /// When a session's data was saved to the profile last; absent while none was.
  std::optional<Timestamp> last_saved_at{};
  /// The session whose data was saved last.
  std::optional<std::string_view> last_saved_browser_session_id{};
  /// The browser of the session whose data was saved last.
  std::optional<std::string_view> last_saved_browser_id{};
};
const internal::Schema& schema_of(const GetBrowserProfileView*);

}  // namespace outcrop::bedrock_agentcore_control
