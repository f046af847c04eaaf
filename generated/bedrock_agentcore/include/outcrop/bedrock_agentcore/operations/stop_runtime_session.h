// Input and output of Client::stop_runtime_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::stop_runtime_session. An absent member is not sent.
/// Which session of which agent runtime.
struct StopRuntimeSessionRequest {
  /// The id of the session in the runtime.
  ///
  /// Required.
  std::optional<std::string> runtime_session_id{};
  /// The ARN of the agent runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  /// The name of the endpoint, which stands for a version. Absent: DEFAULT.
  std::optional<std::string> qualifier{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StopRuntimeSessionRequest&, const StopRuntimeSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopRuntimeSessionRequest& in);

/// Output of Client::stop_runtime_session; valid as long as its Response.
/// The session that was ended.
struct StopRuntimeSessionView {
  /// The id of the session in the runtime.
  std::optional<std::string_view> runtime_session_id{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const StopRuntimeSessionView*);

}  // namespace outcrop::bedrock_agentcore
