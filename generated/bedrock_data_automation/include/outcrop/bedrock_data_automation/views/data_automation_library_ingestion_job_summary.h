// DataAutomationLibraryIngestionJobSummaryView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// An ingestion job as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJobSummary.html
struct DataAutomationLibraryIngestionJobSummaryView {
  /// The job's ARN.
  std::string_view job_arn{};
  /// The state that the job was in when the page was made.
  Open<LibraryIngestionJobStatus> job_status{};
  /// The type of the entities that the job changes.
  Open<EntityType> entity_type{};
  /// Whether the job writes entities or deletes them.
  Open<LibraryIngestionJobOperationType> operation_type{};
  /// When it was created.
  Timestamp creation_time{};
  /// When the job ended; absent as long as it has not.
  std::optional<Timestamp> completion_time{};
};
const internal::Schema& schema_of(const DataAutomationLibraryIngestionJobSummaryView*);

}  // namespace outcrop::bedrock_data_automation
