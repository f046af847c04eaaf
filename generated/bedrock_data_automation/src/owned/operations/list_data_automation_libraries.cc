// Makes ListDataAutomationLibraries: the output of Client::list_data_automation_libraries, owned of views, and writes
// JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/list_data_automation_libraries.h"

#include "outcrop/bedrock_data_automation/operations/list_data_automation_libraries.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

ListDataAutomationLibraries to_owned(const ListDataAutomationLibrariesView& view) {
  ListDataAutomationLibraries owned;
  internal::own(owned.libraries, view.libraries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraries& in) {
  writer.begin_object();
  writer.member("libraries", in.libraries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
