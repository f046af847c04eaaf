// Writes S3Location as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/s3_location.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const S3Location& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.member("bucketOwner", in.bucket_owner);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
