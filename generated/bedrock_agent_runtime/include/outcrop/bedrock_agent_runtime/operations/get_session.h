// Input and output of Client::get_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_session. An absent member is not sent.
/// Which session is asked for.
struct GetSessionRequest {
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const GetSessionRequest&, const GetSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetSessionRequest& in);

/// Output of Client::get_session; valid as long as its Response.
/// What the session is like.
struct GetSessionView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The session's ARN.
  std::string_view session_arn{};
  /// The state that the session is in.
  Open<SessionStatus> session_status{};
  /// When the session was created.
  Timestamp created_at{};
  /// When the session changed last.
  Timestamp last_updated_at{};
  /// Pairs of the caller's own that belong to the whole session.
  MapView<std::string_view> session_metadata{};
  /// The session's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string_view> encryption_key_arn{};
};
const internal::Schema& schema_of(const GetSessionView*);

}  // namespace outcrop::bedrock_agent_runtime
