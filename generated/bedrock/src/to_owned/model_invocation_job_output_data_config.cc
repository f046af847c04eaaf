// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_invocation_job_output_data_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_invocation_job_output_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelInvocationJobS3OutputDataConfig to_owned(const ModelInvocationJobS3OutputDataConfigView& view) {
  ModelInvocationJobS3OutputDataConfig owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.s3_encryption_key_id, view.s3_encryption_key_id);
  internal::own(owned.s3_bucket_owner, view.s3_bucket_owner);
  return owned;
}

ModelInvocationJobOutputDataConfig to_owned(const ModelInvocationJobOutputDataConfigView& view) {
  ModelInvocationJobOutputDataConfig owned;
  internal::own(owned.s3_output_data_config, view.s3_output_data_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
