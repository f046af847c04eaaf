// Tables of the shapes in outcrop/bedrock/types/model_invocation_job_input_data_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/model_invocation_job_input_data_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const ModelInvocationJobInputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobInputDataConfig::s3_input_data_config>("s3InputDataConfig"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobInputDataConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelInvocationJobS3InputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobS3InputDataConfig::s3_input_format>("s3InputFormat"),
      cli::field<&ModelInvocationJobS3InputDataConfig::s3_uri>("s3Uri", true),
      cli::field<&ModelInvocationJobS3InputDataConfig::s3_bucket_owner>("s3BucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobS3InputDataConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
