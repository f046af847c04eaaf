// Makes GetBlueprintOptimizationStatus: the output of Client::get_blueprint_optimization_status, owned of views, and
// writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/get_blueprint_optimization_status.h"

#include "outcrop/bedrock_data_automation/operations/get_blueprint_optimization_status.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

GetBlueprintOptimizationStatus to_owned(const GetBlueprintOptimizationStatusView& view) {
  GetBlueprintOptimizationStatus owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error_type, view.error_type);
  internal::own(owned.error_message, view.error_message);
  internal::own(owned.output_configuration, view.output_configuration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetBlueprintOptimizationStatus& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("errorType", in.error_type);
  writer.member("errorMessage", in.error_message);
  writer.member("outputConfiguration", in.output_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
