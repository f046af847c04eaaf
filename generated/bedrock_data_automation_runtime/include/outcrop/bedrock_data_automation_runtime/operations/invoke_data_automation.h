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
/// Which file, and what to take out of it.
struct InvokeDataAutomationRequest {
  /// The file: its bytes, or where it is stored.
  ///
  /// Required.
  Box<SyncInputConfiguration> input_configuration{};
  /// The project that says what to take out, one for synchronous calls. Absent: standard output with its defaults,
  /// unless `blueprints` say more.
  Box<DataAutomationConfiguration> data_automation_configuration{};
  /// Blueprints for custom output that the request names itself, not by a project.
  std::optional<std::vector<Blueprint>> blueprints{};
  /// The ARN of the profile, which says in which regions the file may be worked on.
  ///
  /// Required.
  std::optional<std::string> data_automation_profile_arn{};
  /// The KMS key for what the service keeps of the call. Absent: a key of AWS encrypts it.
  Box<EncryptionConfiguration> encryption_configuration{};
  /// Where results go in Amazon S3. Absent: nowhere but into the answer.
  std::optional<OutputConfiguration> output_configuration{};

  friend bool operator==(const InvokeDataAutomationRequest&, const InvokeDataAutomationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationRequest& in);

/// Output of Client::invoke_data_automation; valid as long as its Response.
/// What was taken out of the file.
struct InvokeDataAutomationView {
  /// Where results are in Amazon S3.
  OptionalRef<OutputConfigurationView> output_configuration{};
  /// What the service took the file for, which decides how it was worked on.
  Open<SemanticModality> semantic_modality{};
  /// The results, one entry for each document that the service found in the file.
  std::span<const OutputSegmentView> output_segments{};
};
const internal::Schema& schema_of(const InvokeDataAutomationView*);

}  // namespace outcrop::bedrock_data_automation_runtime
