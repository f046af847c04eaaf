// DataAutomationLibraryIngestionJobView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// A place in Amazon S3 for a job's report.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_OutputConfiguration.html
struct OutputConfigurationView {
  /// The place, as s3://bucket/prefix.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const OutputConfigurationView*);

/// A job that changes what a library holds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJob.html
struct DataAutomationLibraryIngestionJobView {
  /// The job's ARN.
  std::string_view job_arn{};
  /// When it was created.
  Timestamp creation_time{};
  /// The type of the entities that the job changes.
  Open<EntityType> entity_type{};
  /// Whether the job writes entities or deletes them.
  Open<LibraryIngestionJobOperationType> operation_type{};
  /// The job's state.
  Open<LibraryIngestionJobStatus> job_status{};
  /// Where the job's report goes in Amazon S3.
  OutputConfigurationView output_configuration{};
  /// When the job ended; absent as long as it has not.
  std::optional<Timestamp> completion_time{};
  /// What went wrong, in words; absent where nothing did.
  std::optional<std::string_view> error_message{};
  /// The kind of error; absent where there was none.
  std::optional<std::string_view> error_type{};
};
const internal::Schema& schema_of(const DataAutomationLibraryIngestionJobView*);

}  // namespace outcrop::bedrock_data_automation
