// Input and output of Client::get_data_automation_library_ingestion_job.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::get_data_automation_library_ingestion_job. An absent member is not sent.
/// Which job of which library.
struct GetDataAutomationLibraryIngestionJobRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};
  /// The job's ARN, as InvokeDataAutomationLibraryIngestionJob gave it.
  ///
  /// Required.
  std::optional<std::string> job_arn{};

  friend bool operator==(const GetDataAutomationLibraryIngestionJobRequest&,
                         const GetDataAutomationLibraryIngestionJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryIngestionJobRequest& in);

/// Output of Client::get_data_automation_library_ingestion_job; valid as long as its Response.
/// The job that was asked for.
struct GetDataAutomationLibraryIngestionJobView {
  /// The job, with its state.
  OptionalRef<DataAutomationLibraryIngestionJobView> job{};
};
const internal::Schema& schema_of(const GetDataAutomationLibraryIngestionJobView*);

}  // namespace outcrop::bedrock_data_automation
