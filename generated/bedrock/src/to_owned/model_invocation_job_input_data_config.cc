// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_invocation_job_input_data_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_invocation_job_input_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelInvocationJobS3InputDataConfig to_owned(const ModelInvocationJobS3InputDataConfigView& view) {
  ModelInvocationJobS3InputDataConfig owned;
  internal::own(owned.s3_input_format, view.s3_input_format);
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.s3_bucket_owner, view.s3_bucket_owner);
  return owned;
}

ModelInvocationJobInputDataConfig to_owned(const ModelInvocationJobInputDataConfigView& view) {
  ModelInvocationJobInputDataConfig owned;
  internal::own(owned.s3_input_data_config, view.s3_input_data_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
