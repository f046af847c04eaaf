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
struct DeleteBrowserProfileRequest {
  /// Required.
  std::optional<std::string> profile_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteBrowserProfileRequest&, const DeleteBrowserProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteBrowserProfileRequest& in);

/// Output of Client::delete_browser_profile; valid as long as its Response.
struct DeleteBrowserProfileView {
  std::string_view profile_id{};
  std::string_view profile_arn{};
  Open<BrowserProfileStatus> status{};
  Timestamp last_updated_at{};
  std::optional<Timestamp> last_saved_at{};
};
const internal::Schema& schema_of(const DeleteBrowserProfileView*);

}  // namespace outcrop::bedrock_agentcore_control
