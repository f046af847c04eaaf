// Makes GetDataAutomationLibraryEntity: the output of Client::get_data_automation_library_entity, owned of views, and
// writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/get_data_automation_library_entity.h"

#include "outcrop/bedrock_data_automation/operations/get_data_automation_library_entity.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

GetDataAutomationLibraryEntity to_owned(const GetDataAutomationLibraryEntityView& view) {
  GetDataAutomationLibraryEntity owned;
  internal::own(owned.entity, view.entity);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryEntity& in) {
  writer.begin_object();
  writer.member("entity", in.entity);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
