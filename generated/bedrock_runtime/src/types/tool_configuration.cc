// Writes ToolConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/tool_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const AnyToolChoice&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutoToolChoice&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SystemTool& in) {
  writer.begin_object();
  writer.required("name", in.name);
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
  writer.exactly_one("Tool", in.tool_spec.has_value() + in.system_tool.has_value() + in.cache_point.has_value() +
                                 in.unknown.has_value());
  writer.begin_object();
  writer.member("toolSpec", in.tool_spec);
  writer.member("systemTool", in.system_tool);
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
  writer.member("auto", in.auto_);
  writer.member("any", in.any);
  writer.member("tool", in.tool);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolConfiguration& in) {
  writer.begin_object();
  writer.required("tools", in.tools);
  writer.member("toolChoice", in.tool_choice);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
