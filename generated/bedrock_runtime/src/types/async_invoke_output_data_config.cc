// Writes AsyncInvokeOutputDataConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const AsyncInvokeS3OutputDataConfig& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("bucketOwner", in.bucket_owner);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AsyncInvokeOutputDataConfig& in) {
  writer.exactly_one("AsyncInvokeOutputDataConfig", in.s3_output_data_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3OutputDataConfig", in.s3_output_data_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
