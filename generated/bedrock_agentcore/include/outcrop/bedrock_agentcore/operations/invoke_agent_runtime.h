// Input and output of Client::invoke_agent_runtime.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/byte_stream.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::invoke_agent_runtime. An absent member is not sent.
struct InvokeAgentRuntimeRequest {
  std::optional<std::string> content_type{};
  std::optional<std::string> accept{};
  std::optional<std::string> mcp_session_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> runtime_session_id{};
  std::optional<std::string> mcp_protocol_version{};
  std::optional<std::string> mcp_method{};
  std::optional<std::string> mcp_name{};
  std::optional<std::string> runtime_user_id{};
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  std::optional<std::string> trace_state{};
  std::optional<std::string> baggage{};
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  std::optional<std::string> qualifier{};
  std::optional<std::string> account_id{};
  /// Required. Sensitive: never logged.
  std::optional<Blob> payload{};

  friend bool operator==(const InvokeAgentRuntimeRequest&, const InvokeAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeRequest& in);

/// What Client::invoke_agent_runtime has beside its bytes: ByteStream::response(). Valid as long as the stream.
struct InvokeAgentRuntimeView {
  std::optional<std::string_view> runtime_session_id{};
  std::optional<std::string_view> mcp_session_id{};
  std::optional<std::string_view> mcp_protocol_version{};
  std::optional<std::string_view> trace_id{};
  std::optional<std::string_view> trace_parent{};
  std::optional<std::string_view> trace_state{};
  std::optional<std::string_view> baggage{};
  std::string_view content_type{};
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const InvokeAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore
