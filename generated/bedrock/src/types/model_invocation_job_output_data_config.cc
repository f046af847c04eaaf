// Writes ModelInvocationJobOutputDataConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_invocation_job_output_data_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const ModelInvocationJobS3OutputDataConfig& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.member("s3EncryptionKeyId", in.s3_encryption_key_id);
  writer.member("s3BucketOwner", in.s3_bucket_owner);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModelInvocationJobOutputDataConfig& in) {
  writer.exactly_one("ModelInvocationJobOutputDataConfig",
                     in.s3_output_data_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3OutputDataConfig", in.s3_output_data_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
