// Input and output of Client::invoke_data_automation.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/bedrock_data_automation_runtime/types/blueprint.h"
#include "outcrop/bedrock_data_automation_runtime/types/data_automation_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/sync_input_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/views/output_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/views/output_segment.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation_runtime {

/// Input of Client::invoke_data_automation. An absent member is not sent.
struct InvokeDataAutomationRequest {
  /// Required.
  Box<SyncInputConfiguration> input_configuration{};
  Box<DataAutomationConfiguration> data_automation_configuration{};
  std::optional<std::vector<Blueprint>> blueprints{};
  /// Required.
  std::optional<std::string> data_automation_profile_arn{};
  Box<EncryptionConfiguration> encryption_configuration{};
  std::optional<OutputConfiguration> output_configuration{};

  friend bool operator==(const InvokeDataAutomationRequest&, const InvokeDataAutomationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationRequest& in);

/// Output of Client::invoke_data_automation; valid as long as its Response.
struct InvokeDataAutomationView {
  OptionalRef<OutputConfigurationView> output_configuration{};
  Open<SemanticModality> semantic_modality{};
  std::span<const OutputSegmentView> output_segments{};
};
const internal::Schema& schema_of(const InvokeDataAutomationView*);

}  // namespace outcrop::bedrock_data_automation_runtime
