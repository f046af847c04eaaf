// DataAutomationLibraryIngestionJob.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/output_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct DataAutomationLibraryIngestionJobView;

/// A job that changes what a library holds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJob.html
struct DataAutomationLibraryIngestionJob {
  /// The job's ARN.
  std::string job_arn{};
  /// When it was created.
  Timestamp creation_time{};
  /// The type of the entities that the job changes.
  std::optional<OwnedOpen<EntityType>> entity_type{};
  /// Whether the job writes entities or deletes them.
  std::optional<OwnedOpen<LibraryIngestionJobOperationType>> operation_type{};
  /// The job's state.
  std::optional<OwnedOpen<LibraryIngestionJobStatus>> job_status{};
  /// Where the job's report goes in Amazon S3.
  OutputConfiguration output_configuration{};
  /// When the job ended; absent as long as it has not.
  std::optional<Timestamp> completion_time{};
  /// What went wrong, in words; absent where nothing did.
  std::optional<std::string> error_message{};
  /// The kind of error; absent where there was none.
  std::optional<std::string> error_type{};

  friend bool operator==(const DataAutomationLibraryIngestionJob&, const DataAutomationLibraryIngestionJob&) = default;
};
DataAutomationLibraryIngestionJob to_owned(const DataAutomationLibraryIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryIngestionJob& in);

}  // namespace outcrop::bedrock_data_automation
