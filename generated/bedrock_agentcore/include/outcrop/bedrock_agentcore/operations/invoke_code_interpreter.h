// Input and output of Client::invoke_code_interpreter.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/tool_arguments.h"
#include "outcrop/bedrock_agentcore/views/code_interpreter_stream_output.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::invoke_code_interpreter. An absent member is not sent.
/// Which tool of which session, and with which arguments.
struct InvokeCodeInterpreterRequest {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::optional<std::string> session_id{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// The tool to use.
  ///
  /// Required.
  std::optional<OwnedOpen<ToolName>> name{};
  /// The arguments of the tool.
  Box<ToolArguments> arguments{};

  friend bool operator==(const InvokeCodeInterpreterRequest&, const InvokeCodeInterpreterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeCodeInterpreterRequest& in);

/// What Client::invoke_code_interpreter has beside its events (`CodeInterpreterStreamOutputView`):
/// EventStream::response(). Valid as long as the stream. The answer of InvokeCodeInterpreter: its stream, and which
/// session it comes from.
struct InvokeCodeInterpreterView {
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::optional<std::string_view> session_id{};
};
const internal::Schema& schema_of(const InvokeCodeInterpreterView*);

}  // namespace outcrop::bedrock_agentcore
