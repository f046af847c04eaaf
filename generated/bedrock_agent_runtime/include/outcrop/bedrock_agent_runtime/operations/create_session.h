// Input and output of Client::create_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::create_session. An absent member is not sent.
/// What the new session is like.
struct CreateSessionRequest {
  /// Pairs of the caller's own that belong to the whole session.
  ///
  /// At most 50 entries.
  std::optional<std::map<std::string, std::string, std::less<>>> session_metadata{};
  /// The KMS key for the data, by its ARN. Absent: a key of AWS encrypts it.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> encryption_key_arn{};
  /// Tags for the session, by key.
  ///
  /// 1 to 200 entries.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateSessionRequest&, const CreateSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateSessionRequest& in);

/// Output of Client::create_session; valid as long as its Response.
/// The session that was created.
struct CreateSessionView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The session's ARN.
  std::string_view session_arn{};
  /// The session's state.
  Open<SessionStatus> session_status{};
  /// When the session was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateSessionView*);

}  // namespace outcrop::bedrock_agent_runtime
