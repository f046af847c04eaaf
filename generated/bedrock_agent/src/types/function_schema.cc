// Writes FunctionSchema and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/function_schema.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const ParameterDetail& in) {
  writer.begin_object();
  writer.member("description", in.description);
  writer.required("type", in.type);
  writer.member("required", in.required);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Function& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("description", in.description);
  writer.member("parameters", in.parameters);
  writer.member("requireConfirmation", in.require_confirmation);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FunctionSchema& in) {
  writer.exactly_one("FunctionSchema", in.functions.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("functions", in.functions);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
