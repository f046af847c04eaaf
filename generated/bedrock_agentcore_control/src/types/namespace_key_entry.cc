// Writes NamespaceKeyEntry and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/namespace_key_entry.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const NamespaceKeyValidation& in) {
  writer.begin_object();
  writer.member("allowedValues", in.allowed_values);
  writer.member("regexPattern", in.regex_pattern);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const NamespaceKeyEntry& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.member("validation", in.validation);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
