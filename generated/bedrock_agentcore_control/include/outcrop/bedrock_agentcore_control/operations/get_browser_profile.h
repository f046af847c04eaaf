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
struct GetBrowserProfileRequest {
  /// Required.
  std::optional<std::string> profile_id{};

  friend bool operator==(const GetBrowserProfileRequest&, const GetBrowserProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBrowserProfileRequest& in);

/// Output of Client::get_browser_profile; valid as long as its Response.
struct GetBrowserProfileView {
  std::string_view profile_id{};
  std::string_view profile_arn{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<BrowserProfileStatus> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<Timestamp> last_saved_at{};
  std::optional<std::string_view> last_saved_browser_session_id{};
  std::optional<std::string_view> last_saved_browser_id{};
};
const internal::Schema& schema_of(const GetBrowserProfileView*);

}  // namespace outcrop::bedrock_agentcore_control
