// Writes HarnessMessage and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/harness_message.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const HarnessReasoningTextBlock& in) {
  writer.begin_object();
  writer.sensitive().required("text", in.text);
  writer.sensitive().member("signature", in.signature);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessReasoningContentBlock& in) {
  writer.exactly_one("HarnessReasoningContentBlock",
                     in.reasoning_text.has_value() + in.redacted_content.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("reasoningText", in.reasoning_text);
  writer.sensitive().member("redactedContent", in.redacted_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessToolResultContentBlock& in) {
  writer.exactly_one("HarnessToolResultContentBlock",
                     in.text.has_value() + in.json.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessToolResultBlock& in) {
  writer.begin_object();
  writer.required("toolUseId", in.tool_use_id);
  writer.required("content", in.content);
  writer.member("status", in.status);
  writer.member("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessToolUseBlock& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("toolUseId", in.tool_use_id);
  writer.sensitive().required("input", in.input);
  writer.member("type", in.type);
  writer.member("serverName", in.server_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessContentBlock& in) {
  writer.exactly_one("HarnessContentBlock", in.text.has_value() + in.tool_use.has_value() + in.tool_result.has_value() +
                                                in.reasoning_content.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessMessage& in) {
  writer.begin_object();
  writer.required("role", in.role);
  writer.required("content", in.content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
