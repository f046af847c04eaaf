// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/s3_location.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

S3Location to_owned(const S3LocationView& view) {
  S3Location owned;
  internal::own(owned.uri, view.uri);
  internal::own(owned.bucket_owner, view.bucket_owner);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
