// Input and output of Client::create_browser_profile.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_browser_profile. An absent member is not sent.
struct CreateBrowserProfileRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateBrowserProfileRequest&, const CreateBrowserProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBrowserProfileRequest& in);

/// Output of Client::create_browser_profile; valid as long as its Response.
struct CreateBrowserProfileView {
  std::string_view profile_id{};
  std::string_view profile_arn{};
  Timestamp created_at{};
  Open<BrowserProfileStatus> status{};
};
const internal::Schema& schema_of(const CreateBrowserProfileView*);

}  // namespace outcrop::bedrock_agentcore_control
