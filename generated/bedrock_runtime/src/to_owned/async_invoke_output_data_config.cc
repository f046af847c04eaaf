// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/async_invoke_output_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

AsyncInvokeS3OutputDataConfig to_owned(const AsyncInvokeS3OutputDataConfigView& view) {
  AsyncInvokeS3OutputDataConfig owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.bucket_owner, view.bucket_owner);
  return owned;
}

AsyncInvokeOutputDataConfig to_owned(const AsyncInvokeOutputDataConfigView& view) {
  AsyncInvokeOutputDataConfig owned;
  internal::own(owned.s3_output_data_config, view.s3_output_data_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
