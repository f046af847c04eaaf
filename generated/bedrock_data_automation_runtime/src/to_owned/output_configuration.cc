// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"

#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/bedrock_data_automation_runtime/views/output_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

OutputConfiguration to_owned(const OutputConfigurationView& view) {
  OutputConfiguration owned;
  internal::own(owned.s3_uri, view.s3_uri);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation_runtime
