// Tables of the shapes in outcrop/bedrock_runtime/types/async_invoke_output_data_config.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/async_invoke_output_data_config.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const AsyncInvokeOutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AsyncInvokeOutputDataConfig::s3_output_data_config>("s3OutputDataConfig"),
  };
  static constexpr cli::Shape shape{.name = "AsyncInvokeOutputDataConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AsyncInvokeS3OutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AsyncInvokeS3OutputDataConfig::s3_uri>("s3Uri", true),
      cli::field<&AsyncInvokeS3OutputDataConfig::kms_key_id>("kmsKeyId"),
      cli::field<&AsyncInvokeS3OutputDataConfig::bucket_owner>("bucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "AsyncInvokeS3OutputDataConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
