// GetSession: the output of Client::get_session, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct GetSessionView;

/// What the session is like.
struct GetSession {
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
  /// Pairs of the caller's own that belong to the whole session.
  std::optional<std::map<std::string, std::string, std::less<>>> session_metadata{};
  /// The session's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const GetSession&, const GetSession&) = default;
};
GetSession to_owned(const GetSessionView& view);
void write_json(internal::JsonWriter& writer, const GetSession& in);

}  // namespace outcrop::bedrock_agent_runtime
