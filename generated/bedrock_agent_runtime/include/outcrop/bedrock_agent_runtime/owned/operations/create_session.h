// CreateSession: the output of Client::create_session, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct CreateSessionView;

/// The session that was created.
struct CreateSession {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The session's ARN.
  std::string session_arn{};
  /// The session's state.
  std::optional<OwnedOpen<SessionStatus>> session_status{};
  /// When the session was created.
  Timestamp created_at{};

  friend bool operator==(const CreateSession&, const CreateSession&) = default;
};
CreateSession to_owned(const CreateSessionView& view);
void write_json(internal::JsonWriter& writer, const CreateSession& in);

}  // namespace outcrop::bedrock_agent_runtime
