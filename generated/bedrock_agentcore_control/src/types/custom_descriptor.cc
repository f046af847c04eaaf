// Writes CustomDescriptor as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/custom_descriptor.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CustomDescriptor& in) {
  writer.begin_object();
  writer.member("inlineContent", in.inline_content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
