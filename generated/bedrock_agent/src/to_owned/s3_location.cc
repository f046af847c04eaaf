// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/s3_location.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

S3Location to_owned(const S3LocationView& view) {
  S3Location owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

}  // namespace outcrop::bedrock_agent
