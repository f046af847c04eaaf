// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/s3_object.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/s3_object.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

S3Object to_owned(const S3ObjectView& view) {
  S3Object owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.version, view.version);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation
