// Input and output of Client::update_session.
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

/// Input of Client::update_session. An absent member is not sent.
/// What changes in which session.
struct UpdateSessionRequest {
  /// Pairs of the caller's own that belong to the whole session.
  ///
  /// At most 50 entries.
  std::optional<std::map<std::string, std::string, std::less<>>> session_metadata{};
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const UpdateSessionRequest&, const UpdateSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateSessionRequest& in);

/// Output of Client::update_session; valid as long as its Response.
/// The session as it is now.
struct UpdateSessionView {
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
};
const internal::Schema& schema_of(const UpdateSessionView*);

}  // namespace outcrop::bedrock_agent_runtime
