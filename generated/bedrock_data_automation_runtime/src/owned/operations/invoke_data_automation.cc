// Makes InvokeDataAutomation: the output of Client::invoke_data_automation, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/operations/invoke_data_automation.h"

#include "outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

InvokeDataAutomation to_owned(const InvokeDataAutomationView& view) {
  InvokeDataAutomation owned;
  internal::own(owned.output_configuration, view.output_configuration);
  internal::own(owned.semantic_modality, view.semantic_modality);
  internal::own(owned.output_segments, view.output_segments);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeDataAutomation& in) {
  writer.begin_object();
  writer.member("outputConfiguration", in.output_configuration);
  writer.member("semanticModality", in.semantic_modality);
  writer.member("outputSegments", in.output_segments);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
