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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJob.html
struct DataAutomationLibraryIngestionJob {
  std::string job_arn{};
  Timestamp creation_time{};
  std::optional<OwnedOpen<EntityType>> entity_type{};
  std::optional<OwnedOpen<LibraryIngestionJobOperationType>> operation_type{};
  std::optional<OwnedOpen<LibraryIngestionJobStatus>> job_status{};
  OutputConfiguration output_configuration{};
  std::optional<Timestamp> completion_time{};
  std::optional<std::string> error_message{};
  std::optional<std::string> error_type{};

  friend bool operator==(const DataAutomationLibraryIngestionJob&, const DataAutomationLibraryIngestionJob&) = default;
};
DataAutomationLibraryIngestionJob to_owned(const DataAutomationLibraryIngestionJobView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryIngestionJob& in);

}  // namespace outcrop::bedrock_data_automation
