// UpdateSession: the output of Client::update_session, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct UpdateSessionView;

/// The session as it is now.
struct UpdateSession {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The session's ARN.
  std::string session_arn{};
  /// The state that the session is in.
  std::optional<OwnedOpen<SessionStatus>> session_status{};
  /// When the session was created.
  Timestamp created_at{};
  /// When the session changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const UpdateSession&, const UpdateSession&) = default;
};
UpdateSession to_owned(const UpdateSessionView& view);
void write_json(internal::JsonWriter& writer, const UpdateSession& in);

}  // namespace outcrop::bedrock_agent_runtime
