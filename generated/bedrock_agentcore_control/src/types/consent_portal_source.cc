// Writes ConsentPortalSource as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/consent_portal_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ConsentPortalSource& in) {
  writer.begin_object();
  writer.required("identifier", in.identifier);
  writer.required("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
