// Makes DeleteBlueprint: the output of Client::delete_blueprint, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/delete_blueprint.h"

#include "outcrop/bedrock_data_automation/operations/delete_blueprint.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DeleteBlueprint to_owned(const DeleteBlueprintView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteBlueprint&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
