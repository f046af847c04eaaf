// Writes UpdatedDescription as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const UpdatedDescription& in) {
  writer.begin_object();
  writer.sensitive().member("optionalValue", in.optional_value);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
