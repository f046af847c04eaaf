// Writes PromptTemplateConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_template_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const AnyToolChoice&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutoToolChoice&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CachePointBlock& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlock& in) {
  writer.exactly_one("ContentBlock", in.text.has_value() + in.cache_point.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("cachePoint", in.cache_point);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Message& in) {
  writer.begin_object();
  writer.required("role", in.role);
  writer.sensitive().required("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptInputVariable& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SystemContentBlock& in) {
  writer.exactly_one("SystemContentBlock", in.text.has_value() + in.cache_point.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("cachePoint", in.cache_point);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolInputSchema& in) {
  writer.exactly_one("ToolInputSchema", in.json.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolSpecification& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("description", in.description);
  writer.required("inputSchema", in.input_schema);
  writer.member("strict", in.strict);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Tool& in) {
  writer.exactly_one("Tool", in.tool_spec.has_value() + in.cache_point.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("toolSpec", in.tool_spec);
  writer.member("cachePoint", in.cache_point);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SpecificToolChoice& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolChoice& in) {
  writer.exactly_one("ToolChoice",
                     in.auto_.has_value() + in.any.has_value() + in.tool.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("auto", in.auto_);
  writer.sensitive().member("any", in.any);
  writer.sensitive().member("tool", in.tool);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("tools", in.tools);
  writer.sensitive().member("toolChoice", in.tool_choice);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ChatPromptTemplateConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("messages", in.messages);
  writer.sensitive().member("system", in.system);
  writer.sensitive().member("inputVariables", in.input_variables);
  writer.sensitive().member("toolConfiguration", in.tool_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TextPromptTemplateConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("text", in.text);
  writer.sensitive().member("cachePoint", in.cache_point);
  writer.sensitive().member("inputVariables", in.input_variables);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptTemplateConfiguration& in) {
  writer.exactly_one("PromptTemplateConfiguration", in.text.has_value() + in.chat.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("chat", in.chat);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
