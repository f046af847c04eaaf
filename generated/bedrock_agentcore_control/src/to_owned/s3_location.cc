// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/s3_location.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/s3_location.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

S3Location to_owned(const S3LocationView& view) {
  S3Location owned;
  internal::own(owned.bucket, view.bucket);
  internal::own(owned.prefix, view.prefix);
  internal::own(owned.version_id, view.version_id);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
