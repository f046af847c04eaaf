// Writes BrowserSigningConfigInput as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/browser_signing_config_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const BrowserSigningConfigInput& in) {
  writer.begin_object();
  writer.required("enabled", in.enabled);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
