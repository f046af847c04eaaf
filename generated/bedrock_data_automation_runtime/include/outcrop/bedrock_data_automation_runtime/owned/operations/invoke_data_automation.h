// InvokeDataAutomation: the output of Client::invoke_data_automation, owned.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/owned/output_segment.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation_runtime {

struct InvokeDataAutomationView;

/// What was taken out of the file.
struct InvokeDataAutomation {
  /// Where results are in Amazon S3.
  std::optional<OutputConfiguration> output_configuration{};
  /// What the service took the file for, which decides how it was worked on.
  std::optional<OwnedOpen<SemanticModality>> semantic_modality{};
  /// The results, one entry for each document that the service found in the file.
  std::optional<std::vector<OutputSegment>> output_segments{};

  friend bool operator==(const InvokeDataAutomation&, const InvokeDataAutomation&) = default;
};
InvokeDataAutomation to_owned(const InvokeDataAutomationView& view);
void write_json(internal::JsonWriter& writer, const InvokeDataAutomation& in);

}  // namespace outcrop::bedrock_data_automation_runtime
