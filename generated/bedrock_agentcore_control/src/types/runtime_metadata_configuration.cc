// Writes RuntimeMetadataConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/runtime_metadata_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const RuntimeMetadataConfiguration& in) {
  writer.begin_object();
  writer.required("requireMMDSV2", in.require_mmdsv2);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
