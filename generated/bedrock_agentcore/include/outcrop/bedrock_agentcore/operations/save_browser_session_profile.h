// Input and output of Client::save_browser_session_profile.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::save_browser_session_profile. An absent member is not sent.
struct SaveBrowserSessionProfileRequest {
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  /// Required.
  std::optional<std::string> profile_identifier{};
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// Required.
  std::optional<std::string> session_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const SaveBrowserSessionProfileRequest&, const SaveBrowserSessionProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const SaveBrowserSessionProfileRequest& in);

/// Output of Client::save_browser_session_profile; valid as long as its Response.
struct SaveBrowserSessionProfileView {
  std::string_view profile_identifier{};
  std::string_view browser_identifier{};
  std::string_view session_id{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const SaveBrowserSessionProfileView*);

}  // namespace outcrop::bedrock_agentcore
