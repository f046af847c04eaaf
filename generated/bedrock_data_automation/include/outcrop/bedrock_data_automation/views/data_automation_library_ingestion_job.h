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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_OutputConfiguration.html
struct OutputConfigurationView {
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const OutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryIngestionJob.html
struct DataAutomationLibraryIngestionJobView {
  std::string_view job_arn{};
  Timestamp creation_time{};
  Open<EntityType> entity_type{};
  Open<LibraryIngestionJobOperationType> operation_type{};
  Open<LibraryIngestionJobStatus> job_status{};
  OutputConfigurationView output_configuration{};
  std::optional<Timestamp> completion_time{};
  std::optional<std::string_view> error_message{};
  std::optional<std::string_view> error_type{};
};
const internal::Schema& schema_of(const DataAutomationLibraryIngestionJobView*);

}  // namespace outcrop::bedrock_data_automation
