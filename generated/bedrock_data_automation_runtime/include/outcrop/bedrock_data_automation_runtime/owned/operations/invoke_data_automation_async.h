// InvokeDataAutomationAsync: the output of Client::invoke_data_automation_async, owned.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

struct InvokeDataAutomationAsyncView;

/// The job that was started.
struct InvokeDataAutomationAsync {
  /// The job's ARN, for GetDataAutomationStatus.
  std::string invocation_arn{};

  friend bool operator==(const InvokeDataAutomationAsync&, const InvokeDataAutomationAsync&) = default;
};
InvokeDataAutomationAsync to_owned(const InvokeDataAutomationAsyncView& view);
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationAsync& in);

}  // namespace outcrop::bedrock_data_automation_runtime
