// DataAutomationLibraryIngestionJobSummary.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct DataAutomationLibraryIngestionJobSummaryView;

/// An ingestion job as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJobSummary.html
struct DataAutomationLibraryIngestionJobSummary {
  /// The job's ARN.
  std::string job_arn{};
  /// The state that the job was in when the page was made.
  std::optional<OwnedOpen<LibraryIngestionJobStatus>> job_status{};
  /// The type of the entities that the job changes.
  std::optional<OwnedOpen<EntityType>> entity_type{};
  /// Whether the job writes entities or deletes them.
  std::optional<OwnedOpen<LibraryIngestionJobOperationType>> operation_type{};
  /// When it was created.
  Timestamp creation_time{};
  /// When the job ended; absent as long as it has not.
  std::optional<Timestamp> completion_time{};

  friend bool operator==(const DataAutomationLibraryIngestionJobSummary&,
                         const DataAutomationLibraryIngestionJobSummary&) = default;
};
DataAutomationLibraryIngestionJobSummary to_owned(const DataAutomationLibraryIngestionJobSummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryIngestionJobSummary& in);

}  // namespace outcrop::bedrock_data_automation
