// Tables of the shapes in outcrop/bedrock/types/model_invocation_job_output_data_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/model_invocation_job_output_data_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const ModelInvocationJobOutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobOutputDataConfig::s3_output_data_config>("s3OutputDataConfig"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobOutputDataConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelInvocationJobS3OutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobS3OutputDataConfig::s3_uri>("s3Uri", true),
      cli::field<&ModelInvocationJobS3OutputDataConfig::s3_encryption_key_id>("s3EncryptionKeyId"),
      cli::field<&ModelInvocationJobS3OutputDataConfig::s3_bucket_owner>("s3BucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobS3OutputDataConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
