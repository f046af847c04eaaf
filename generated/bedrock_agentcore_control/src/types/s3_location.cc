// Writes S3Location as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/s3_location.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const S3Location& in) {
  writer.begin_object();
  writer.required("bucket", in.bucket);
  writer.required("prefix", in.prefix);
  writer.member("versionId", in.version_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
