// Writes RecordingConfig as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/recording_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const RecordingConfig& in) {
  writer.begin_object();
  writer.member("enabled", in.enabled);
  writer.member("s3Location", in.s3_location);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
