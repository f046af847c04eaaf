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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJobSummary.html
struct DataAutomationLibraryIngestionJobSummaryView {
  std::string_view job_arn{};
  Open<LibraryIngestionJobStatus> job_status{};
  Open<EntityType> entity_type{};
  Open<LibraryIngestionJobOperationType> operation_type{};
  Timestamp creation_time{};
  std::optional<Timestamp> completion_time{};
};
const internal::Schema& schema_of(const DataAutomationLibraryIngestionJobSummaryView*);

}  // namespace outcrop::bedrock_data_automation
