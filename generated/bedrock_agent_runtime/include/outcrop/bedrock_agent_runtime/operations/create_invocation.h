// Input and output of Client::create_invocation.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::create_invocation. An absent member is not sent.
/// Which session gets a new invocation.
struct CreateInvocationRequest {
  /// An id of the caller's own, as a UUID. Absent: the service makes one.
  std::optional<std::string> invocation_id{};
  /// What the invocation is about.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const CreateInvocationRequest&, const CreateInvocationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateInvocationRequest& in);

/// Output of Client::create_invocation; valid as long as its Response.
/// The invocation that was created.
struct CreateInvocationView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The invocation's id.
  std::string_view invocation_id{};
  /// When the invocation was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateInvocationView*);

}  // namespace outcrop::bedrock_agent_runtime
