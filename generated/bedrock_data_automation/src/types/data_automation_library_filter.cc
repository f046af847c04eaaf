// Writes DataAutomationLibraryFilter as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/data_automation_library_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const DataAutomationLibraryFilter& in) {
  writer.begin_object();
  writer.required("libraryArn", in.library_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
