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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJobSummary.html
struct DataAutomationLibraryIngestionJobSummary {
  std::string job_arn{};
  std::optional<OwnedOpen<LibraryIngestionJobStatus>> job_status{};
  std::optional<OwnedOpen<EntityType>> entity_type{};
  std::optional<OwnedOpen<LibraryIngestionJobOperationType>> operation_type{};
  Timestamp creation_time{};
  std::optional<Timestamp> completion_time{};

  friend bool operator==(const DataAutomationLibraryIngestionJobSummary&,
                         const DataAutomationLibraryIngestionJobSummary&) = default;
};
DataAutomationLibraryIngestionJobSummary to_owned(const DataAutomationLibraryIngestionJobSummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryIngestionJobSummary& in);

}  // namespace outcrop::bedrock_data_automation
