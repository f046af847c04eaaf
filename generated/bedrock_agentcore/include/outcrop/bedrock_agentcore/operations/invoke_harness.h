// Input and output of Client::invoke_harness.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/harness_message.h"
#include "outcrop/bedrock_agentcore/types/harness_model_configuration.h"
#include "outcrop/bedrock_agentcore/types/harness_skill.h"
#include "outcrop/bedrock_agentcore/types/harness_system_content_block.h"
#include "outcrop/bedrock_agentcore/types/harness_tool.h"
#include "outcrop/bedrock_agentcore/views/invoke_harness_stream_output.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::invoke_harness. An absent member is not sent.
struct InvokeHarnessRequest {
  /// Required.
  std::optional<std::string> harness_arn{};
  std::optional<std::string> qualifier{};
  /// Required.
  std::optional<std::string> runtime_session_id{};
  std::optional<std::string> runtime_user_id{};
  std::optional<std::string> trace_parent{};
  std::optional<std::string> trace_state{};
  std::optional<std::string> trace_id{};
  std::optional<std::string> baggage{};
  /// Required.
  std::optional<std::vector<HarnessMessage>> messages{};
  Box<HarnessModelConfiguration> model{};
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  std::optional<std::vector<HarnessTool>> tools{};
  std::optional<std::vector<HarnessSkill>> skills{};
  std::optional<std::vector<std::string>> allowed_tools{};
  std::optional<std::int32_t> max_iterations{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::int32_t> timeout_seconds{};
  std::optional<std::string> actor_id{};

  friend bool operator==(const InvokeHarnessRequest&, const InvokeHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeHarnessRequest& in);

/// What Client::invoke_harness has beside its events (`InvokeHarnessStreamOutputView`): EventStream::response(). Valid
/// as long as the stream.
struct InvokeHarnessView {};
const internal::Schema& schema_of(const InvokeHarnessView*);

}  // namespace outcrop::bedrock_agentcore
