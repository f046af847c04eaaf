// Writes DataAutomationLibraryConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/data_automation_library_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const DataAutomationLibraryItem& in) {
  writer.begin_object();
  writer.required("libraryArn", in.library_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DataAutomationLibraryConfiguration& in) {
  writer.begin_object();
  writer.member("libraries", in.libraries);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
