// Makes ListBlueprints: the output of Client::list_blueprints, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/list_blueprints.h"

#include "outcrop/bedrock_data_automation/operations/list_blueprints.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

ListBlueprints to_owned(const ListBlueprintsView& view) {
  ListBlueprints owned;
  internal::own(owned.blueprints, view.blueprints);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListBlueprints& in) {
  writer.begin_object();
  writer.member("blueprints", in.blueprints);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
