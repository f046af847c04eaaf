// Writes OutputConfiguration as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const OutputConfiguration& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
