// Input and output of Client::end_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::end_session. An absent member is not sent.
/// Which session ends.
struct EndSessionRequest {
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const EndSessionRequest&, const EndSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EndSessionRequest& in);

/// Output of Client::end_session; valid as long as its Response.
/// The session that was ended.
struct EndSessionView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The session's ARN.
  std::string_view session_arn{};
  /// The session's state.
  Open<SessionStatus> session_status{};
};
const internal::Schema& schema_of(const EndSessionView*);

}  // namespace outcrop::bedrock_agent_runtime
