// InvokeDataAutomationLibraryIngestionJob: the output of Client::invoke_data_automation_library_ingestion_job, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct InvokeDataAutomationLibraryIngestionJobView;

/// The job that was started.
struct InvokeDataAutomationLibraryIngestionJob {
  /// The job's ARN, for GetDataAutomationLibraryIngestionJob.
  std::optional<std::string> job_arn{};

  friend bool operator==(const InvokeDataAutomationLibraryIngestionJob&,
                         const InvokeDataAutomationLibraryIngestionJob&) = default;
};
InvokeDataAutomationLibraryIngestionJob to_owned(const InvokeDataAutomationLibraryIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationLibraryIngestionJob& in);

}  // namespace outcrop::bedrock_data_automation
