// Makes GetDataAutomationLibrary: the output of Client::get_data_automation_library, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/get_data_automation_library.h"

#include "outcrop/bedrock_data_automation/operations/get_data_automation_library.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

GetDataAutomationLibrary to_owned(const GetDataAutomationLibraryView& view) {
  GetDataAutomationLibrary owned;
  internal::own(owned.library, view.library);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDataAutomationLibrary& in) {
  writer.begin_object();
  writer.member("library", in.library);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
