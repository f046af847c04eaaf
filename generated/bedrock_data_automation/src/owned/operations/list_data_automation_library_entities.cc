// Makes ListDataAutomationLibraryEntities: the output of Client::list_data_automation_library_entities, owned of views,
// and writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/list_data_automation_library_entities.h"

#include "outcrop/bedrock_data_automation/operations/list_data_automation_library_entities.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

ListDataAutomationLibraryEntities to_owned(const ListDataAutomationLibraryEntitiesView& view) {
  ListDataAutomationLibraryEntities owned;
  internal::own(owned.entities, view.entities);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryEntities& in) {
  writer.begin_object();
  writer.member("entities", in.entities);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
