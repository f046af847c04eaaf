// Makes CopyBlueprintStage: the output of Client::copy_blueprint_stage, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/copy_blueprint_stage.h"

#include "outcrop/bedrock_data_automation/operations/copy_blueprint_stage.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

CopyBlueprintStage to_owned(const CopyBlueprintStageView&) { return {}; }

void write_json(internal::JsonWriter& writer, const CopyBlueprintStage&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
