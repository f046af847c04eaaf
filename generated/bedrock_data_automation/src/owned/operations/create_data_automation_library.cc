// Makes CreateDataAutomationLibrary: the output of Client::create_data_automation_library, owned of views, and writes
// JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/create_data_automation_library.h"

#include "outcrop/bedrock_data_automation/operations/create_data_automation_library.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

CreateDataAutomationLibrary to_owned(const CreateDataAutomationLibraryView& view) {
  CreateDataAutomationLibrary owned;
  internal::own(owned.library_arn, view.library_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateDataAutomationLibrary& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
