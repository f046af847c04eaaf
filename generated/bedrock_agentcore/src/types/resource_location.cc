// Writes ResourceLocation and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/resource_location.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const S3Location& in) {
  writer.begin_object();
  writer.required("bucket", in.bucket);
  writer.required("prefix", in.prefix);
  writer.member("versionId", in.version_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ResourceLocation& in) {
  writer.exactly_one("ResourceLocation", in.s3.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
