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
/// Which harness is asked what. Settings in it hold for this call alone.
struct InvokeHarnessRequest {
  /// The harness's ARN.
  ///
  /// Required.
  std::optional<std::string> harness_arn{};
  /// The name of the endpoint, which stands for a version. Absent: DEFAULT.
  std::optional<std::string> qualifier{};
  /// The session that answers. Use the same id again to go on with a conversation.
  ///
  /// Required.
  std::optional<std::string> runtime_session_id{};
  /// The user on whose behalf the call is made; it is handed on to the container.
  std::optional<std::string> runtime_user_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it.
  std::optional<std::string> trace_state{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// Pairs of key and value that go along with the trace, as the header baggage of W3C writes them.
  std::optional<std::string> baggage{};
  /// What is new in the conversation: the user's words, or results of tools.
  ///
  /// Required.
  std::optional<std::vector<HarnessMessage>> messages{};
  /// The model to think with. Absent: that of the harness.
  Box<HarnessModelConfiguration> model{};
  /// What the agent is told before the conversation. Absent: what the harness says.
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  /// The tools that there are. Absent: those of the harness.
  std::optional<std::vector<HarnessTool>> tools{};
  /// The skills that there are. Absent: those of the harness.
  std::optional<std::vector<HarnessSkill>> skills{};
  /// The tools that the agent may use, by name. Absent: those that the harness allows.
  std::optional<std::vector<std::string>> allowed_tools{};
  /// Rounds at most of model and tools. Absent: as the harness says.
  std::optional<std::int32_t> max_iterations{};
  /// Tokens at most that the model may write in one round. Absent: as the harness says.
  std::optional<std::int32_t> max_tokens{};
  /// Seconds at most that the agent may work. Absent: as the harness says.
  std::optional<std::int32_t> timeout_seconds{};
  /// The actor whose memory the agent reads and writes. Absent: that of the harness.
  std::optional<std::string> actor_id{};

  friend bool operator==(const InvokeHarnessRequest&, const InvokeHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeHarnessRequest& in);

/// What Client::invoke_harness has beside its events (`InvokeHarnessStreamOutputView`): EventStream::response(). Valid
/// as long as the stream. The answer of InvokeHarness: nothing but its stream.
struct InvokeHarnessView {};
const internal::Schema& schema_of(const InvokeHarnessView*);

}  // namespace outcrop::bedrock_agentcore
