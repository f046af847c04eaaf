// Writes UpdatedHarnessMemoryConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/updated_harness_memory_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const UpdatedHarnessMemoryConfiguration& in) {
  writer.begin_object();
  writer.member("optionalValue", in.optional_value);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
