// Makes InvokeDataAutomationAsync: the output of Client::invoke_data_automation_async, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/operations/invoke_data_automation_async.h"

#include "outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation_async.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

InvokeDataAutomationAsync to_owned(const InvokeDataAutomationAsyncView& view) {
  InvokeDataAutomationAsync owned;
  internal::own(owned.invocation_arn, view.invocation_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeDataAutomationAsync& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
