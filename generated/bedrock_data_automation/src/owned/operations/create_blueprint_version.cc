// Makes CreateBlueprintVersion: the output of Client::create_blueprint_version, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/create_blueprint_version.h"

#include "outcrop/bedrock_data_automation/operations/create_blueprint_version.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

CreateBlueprintVersion to_owned(const CreateBlueprintVersionView& view) {
  CreateBlueprintVersion owned;
  internal::own(owned.blueprint, view.blueprint);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateBlueprintVersion& in) {
  writer.begin_object();
  writer.member("blueprint", in.blueprint);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
