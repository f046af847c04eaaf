// Input and output of Client::get_invocation_step.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_step.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_invocation_step. An absent member is not sent.
/// Which step of which session.
struct GetInvocationStepRequest {
  /// The id of the invocation that the step belongs to, a UUID.
  ///
  /// Required.
  std::optional<std::string> invocation_identifier{};
  /// The step's id, a UUID.
  ///
  /// Required.
  std::optional<std::string> invocation_step_id{};
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};

  friend bool operator==(const GetInvocationStepRequest&, const GetInvocationStepRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetInvocationStepRequest& in);

/// Output of Client::get_invocation_step; valid as long as its Response.
/// The step that was asked for.
struct GetInvocationStepView {
  /// The step with its content.
  InvocationStepView invocation_step{};
};
const internal::Schema& schema_of(const GetInvocationStepView*);

}  // namespace outcrop::bedrock_agent_runtime
