// Input and output of Client::put_invocation_step.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_step_payload.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::put_invocation_step. An absent member is not sent.
/// What is added to which session.
struct PutInvocationStepRequest {
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};
  /// The id of the invocation that gets the step, a UUID.
  ///
  /// Required.
  std::optional<std::string> invocation_identifier{};
  /// When the step took place.
  ///
  /// Required.
  std::optional<Timestamp> invocation_step_time{};
  /// What the step keeps.
  ///
  /// Required.
  Box<InvocationStepPayload> payload{};
  /// An id of the caller's own, as a UUID. Absent: the service makes one.
  std::optional<std::string> invocation_step_id{};

  friend bool operator==(const PutInvocationStepRequest&, const PutInvocationStepRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutInvocationStepRequest& in);

/// Output of Client::put_invocation_step; valid as long as its Response.
/// The step that was added.
struct PutInvocationStepView {
  /// The step's id, a UUID.
  std::string_view invocation_step_id{};
};
const internal::Schema& schema_of(const PutInvocationStepView*);

}  // namespace outcrop::bedrock_agent_runtime
