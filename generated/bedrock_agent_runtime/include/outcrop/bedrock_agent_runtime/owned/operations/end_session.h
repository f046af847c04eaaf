// EndSession: the output of Client::end_session, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct EndSessionView;

/// The session that was ended.
struct EndSession {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The session's ARN.
  std::string session_arn{};
  /// The session's state.
  std::optional<OwnedOpen<SessionStatus>> session_status{};

  friend bool operator==(const EndSession&, const EndSession&) = default;
};
EndSession to_owned(const EndSessionView& view);
void write_json(internal::JsonWriter& writer, const EndSession& in);

}  // namespace outcrop::bedrock_agent_runtime
