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
struct StopRuntimeSessionRequest {
  /// Required.
  std::optional<std::string> runtime_session_id{};
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  std::optional<std::string> qualifier{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StopRuntimeSessionRequest&, const StopRuntimeSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopRuntimeSessionRequest& in);

/// Output of Client::stop_runtime_session; valid as long as its Response.
struct StopRuntimeSessionView {
  std::optional<std::string_view> runtime_session_id{};
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const StopRuntimeSessionView*);

}  // namespace outcrop::bedrock_agentcore
