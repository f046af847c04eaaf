// Writes SecretReference as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/secret_reference.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const SecretReference& in) {
  writer.begin_object();
  writer.required("secretId", in.secret_id);
  writer.required("jsonKey", in.json_key);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
