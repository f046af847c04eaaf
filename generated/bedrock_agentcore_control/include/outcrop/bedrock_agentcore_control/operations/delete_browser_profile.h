// Input and output of Client::delete_browser_profile.
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

/// Input of Client::delete_browser_profile. An absent member is not sent.
/// Which profile is deleted.
struct DeleteBrowserProfileRequest {
  /// The id that CreateBrowserProfile gave the profile.
  ///
  /// Required.
  std::optional<std::string> profile_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteBrowserProfileRequest&, const DeleteBrowserProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteBrowserProfileRequest& in);

/// Output of Client::delete_browser_profile; valid as long as its Response.
/// The profile that is being deleted.
struct DeleteBrowserProfileView {
  /// The profile's id.
  std::string_view profile_id{};
  /// The profile's ARN.
  std::string_view profile_arn{};
  /// The state that the profile is in.
  Open<BrowserProfileStatus> status{};
  /// When the profile changed last.
  Timestamp last_updated_at{};
  /// When a session's data was saved to the profile last; absent where none was.
  std::optional<Timestamp> last_saved_at{};
};
const internal::Schema& schema_of(const DeleteBrowserProfileView*);

}  // namespace outcrop::bedrock_agentcore_control
