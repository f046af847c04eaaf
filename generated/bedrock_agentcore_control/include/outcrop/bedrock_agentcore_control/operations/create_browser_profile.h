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
/// What the new profile is called.
struct CreateBrowserProfileRequest {
  /// The profile's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the profile is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the profile, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateBrowserProfileRequest&, const CreateBrowserProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBrowserProfileRequest& in);

/// Output of Client::create_browser_profile; valid as long as its Response.
/// The profile that was created.
struct CreateBrowserProfileView {
  /// The id by which other operations name the profile.
  std::string_view profile_id{};
  /// The profile's ARN.
  std::string_view profile_arn{};
  /// When the profile was created.
  Timestamp created_at{};
  /// The state that the profile is in.
  Open<BrowserProfileStatus> status{};
};
const internal::Schema& schema_of(const CreateBrowserProfileView*);

}  // namespace outcrop::bedrock_agentcore_control
