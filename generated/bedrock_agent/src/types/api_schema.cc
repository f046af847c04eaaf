// Writes APISchema and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/api_schema.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const S3Identifier& in) {
  writer.begin_object();
  writer.member("s3BucketName", in.s3_bucket_name);
  writer.member("s3ObjectKey", in.s3_object_key);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const APISchema& in) {
  writer.exactly_one("APISchema", in.s3.has_value() + in.payload.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.sensitive().member("payload", in.payload);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
