// Writes VersionCreatedBySource as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/version_created_by_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const VersionCreatedBySource& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("arn", in.arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
