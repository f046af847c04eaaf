// Input and output of Client::delete_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::delete_session. An absent member is not sent.
/// Which session is deleted.
struct DeleteSessionRequest {
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const DeleteSessionRequest&, const DeleteSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteSessionRequest& in);

/// Output of Client::delete_session; valid as long as its Response.
/// Says that the session is deleted. It has no members.
struct DeleteSessionView {};
const internal::Schema& schema_of(const DeleteSessionView*);

}  // namespace outcrop::bedrock_agent_runtime
