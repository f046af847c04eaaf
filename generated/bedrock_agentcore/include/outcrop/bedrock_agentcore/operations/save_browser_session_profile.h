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
/// Which session is kept as which profile.
struct SaveBrowserSessionProfileRequest {
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// The id of the profile to write.
  ///
  /// Required.
  std::optional<std::string> profile_identifier{};
  /// The id of the session's browser.
  ///
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// The id of the session, which has to be running.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const SaveBrowserSessionProfileRequest&, const SaveBrowserSessionProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const SaveBrowserSessionProfileRequest& in);

/// Output of Client::save_browser_session_profile; valid as long as its Response.
/// The profile that was written.
struct SaveBrowserSessionProfileView {
  /// The profile's id.
  std::string_view profile_identifier{};
  /// The id of the session's browser.
  std::string_view browser_identifier{};
  /// The id of the session that was kept.
  std::string_view session_id{};
  /// When the profile was written.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const SaveBrowserSessionProfileView*);

}  // namespace outcrop::bedrock_agentcore
