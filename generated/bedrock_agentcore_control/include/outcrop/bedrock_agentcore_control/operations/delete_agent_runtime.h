// Input and output of Client::delete_agent_runtime.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_agent_runtime. An absent member is not sent.
/// Which runtime, or which version of it, is deleted.
struct DeleteAgentRuntimeRequest {
  /// The id that CreateAgentRuntime gave the runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// The version to delete. Absent: the runtime is deleted with all its versions.
  std::optional<std::string> agent_runtime_version{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteAgentRuntimeRequest&, const DeleteAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeRequest& in);

/// Output of Client::delete_agent_runtime; valid as long as its Response.
/// The runtime, or the version, that is being deleted.
struct DeleteAgentRuntimeView {
  /// The state that the runtime is in.
  Open<AgentRuntimeStatus> status{};
  /// The runtime's id.
  std::optional<std::string_view> agent_runtime_id{};
  /// The version that is deleted; absent where the whole runtime is.
  std::optional<std::string_view> agent_runtime_version{};
};
const internal::Schema& schema_of(const DeleteAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
